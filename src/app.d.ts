declare module '*.md' {
	const blocks: readonly import('./lib/ui/prose.ts').ProseBlock[];
	export default blocks;
}
