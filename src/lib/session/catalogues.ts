import { builtInCatalogues, loadCatalogue } from '#lib/catalogue/built-in.ts';
import type { Assessment, CatalogueRef } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';

/** A catalogue at hand, as a list shows it: without its content. */
export type KnownCatalogue = Pick<CatalogueRef, 'id' | 'version' | 'sha256'> &
	Pick<Catalogue, 'title' | 'status'>;

const loaded = new Map<string, Promise<Catalogue | null>>();

/** Every catalogue a check on this device could be made with. */
export function knownCatalogues(): Promise<readonly KnownCatalogue[]> {
	return Promise.resolve(builtInCatalogues);
}

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
