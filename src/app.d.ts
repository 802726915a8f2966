declare module '*.md' {
	const blocks: readonly import('./lib/texts/prose.ts').ProseBlock[];
	export default blocks;
}
