import { loadCatalogue } from '#lib/catalogue/built-in.ts';
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
