import { builtInCatalogues, loadCatalogue } from '#lib/catalogue/built-in.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';

const loaded = new Map<string, Promise<Catalogue | null>>();

/** The catalogue a check was made with, loaded once; null when this version of the app does not have it. */
export function catalogueOf({
	catalogue
}: Pick<Assessment, 'catalogue'>): Promise<Catalogue | null> {
	const key = `${catalogue.id} ${catalogue.version}`;
	const known = loaded.get(key);
	if (known !== undefined) return known;
	const loading = loadCatalogue(catalogue.id, catalogue.version);
	loaded.set(key, loading);
	loading.catch(() => loaded.delete(key));
	return loading;
}

/** The versions of a catalogue that may lie between two of them; none where both are the same. */
export async function versionsBetween(a: Catalogue, b: Catalogue): Promise<readonly Catalogue[]> {
	if (a.id !== b.id || a.version === b.version) return [];
	const own = builtInCatalogues.filter(({ id }) => id === a.id);
	const found = await Promise.all(own.map(({ id, version }) => loadCatalogue(id, version)));
	return found.flatMap((each) => each ?? []);
}
