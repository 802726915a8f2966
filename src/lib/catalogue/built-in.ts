import catalogues, { loadWissen as load, type BuiltInCatalogue } from 'virtual:catalogues';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Wissen } from '../domain/wissen.ts';

/** The app's own catalogues, oldest version first: what a list shows, without their content. */
export const builtInCatalogues: readonly BuiltInCatalogue[] = catalogues;

/** The entry of one of the app's own catalogues, or null when it is none. */
export function builtInCatalogue(id: string, version: string): BuiltInCatalogue | null {
	return catalogues.find((entry) => entry.id === id && entry.version === version) ?? null;
}

/** The newest of the app's own catalogues that is not withdrawn: what a new check starts with. */
export function newestCatalogue(): BuiltInCatalogue {
	const usable = catalogues.filter(({ status }) => status !== 'withdrawn');
	const newest = usable.at(-1);
	if (newest === undefined) throw new Error('criteria/ holds no usable catalogue');
	return newest;
}

/**
 * One of the app's own catalogues with its content, or null when id and version are none of them.
 * Rejects only when its file cannot be fetched.
 */
export async function loadCatalogue(id: string, version: string): Promise<Catalogue | null> {
	const entry = builtInCatalogue(id, version);
	return entry === null ? null : (await entry.load()).default;
}

/** Partners, glossary and their sources. Rejects only when the file cannot be fetched. */
export async function loadWissen(): Promise<Wissen> {
	return (await load()).default;
}
