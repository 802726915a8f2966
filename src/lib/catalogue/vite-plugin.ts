import path from 'node:path';
import type { Plugin } from 'vite';
import { readCriteria, type CatalogueFile } from './read-criteria.ts';

const MODULE = 'virtual:catalogues';
const RESOLVED = `\0${MODULE}`;

/**
 * Checks every file of `criteria/` before anything is built, and offers the catalogues as `virtual:catalogues`: a
 * list with hashes, the content loaded on demand. A file with a problem stops the build.
 */
export function catalogues(): Plugin {
	let folder = 'criteria';
	return {
		name: 'insek-check:catalogues',
		configResolved({ root }) {
			folder = path.resolve(root, 'criteria');
		},
		buildStart() {
			readCriteria(folder);
		},
		resolveId: (id) => (id === MODULE ? RESOLVED : null),
		load(id) {
			if (id !== RESOLVED) return null;
			const { catalogues: files, wissen } = readCriteria(folder);
			for (const { file } of files) this.addWatchFile(file);
			return [
				`export default [${files.map(codeOf).join(',')}];`,
				`export const loadWissen = () => import(${JSON.stringify(wissen)});`
			].join('\n');
		}
	};
}

function codeOf({ file, catalogue, sha256 }: CatalogueFile): string {
	const { id, version, title, status } = catalogue;
	const facts = JSON.stringify({ id, version, title, status, sha256 });
	return `{ ...${facts}, load: () => import(${JSON.stringify(file)}) }`;
}
