import { builtInCatalogue, builtInCatalogues, loadCatalogue } from '#lib/catalogue/built-in.ts';
import type { Assessment, CatalogueRef } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';

/** What tells one catalogue from all others. */
export type CatalogueName = Pick<CatalogueRef, 'id' | 'version' | 'sha256'>;

/** A catalogue at hand, without its content. */
export type KnownCatalogue = CatalogueName & Pick<Catalogue, 'title' | 'status'>;

type Reference = Pick<Assessment, 'catalogue'>;

const loaded = new Map<string, Promise<Catalogue | null>>();

/** The catalogue a check was made with, loaded once; null when it is not at hand. */
export function catalogueOf({ catalogue }: Reference): Promise<Catalogue | null> {
	const key = keyOf(catalogue);
	const known = loaded.get(key);
	if (known !== undefined) return known;
	const loading = load(catalogue);
	loaded.set(key, loading);
	const forget = () => loaded.delete(key);
	// what is missing now may come with the next file
	void loading.then((found) => found ?? forget(), forget);
	return loading;
}

/** The next time it is loaded anew: its signature may be another one. */
export function forgetCatalogue(name: CatalogueName): void {
	loaded.delete(keyOf(name));
}

/** All that a check can be made with: the app's own catalogues, then those of the shelf. */
export async function knownCatalogues(): Promise<readonly KnownCatalogue[]> {
	const own = builtInCatalogues.map(({ load: _load, ...facts }) => facts);
	const { shelvedCatalogues } = await foreign();
	return [...own, ...(await shelvedCatalogues())];
}

/** Whether every device with this app has this very catalogue. */
export function isOwn({ id, version, sha256 }: CatalogueName): boolean {
	return builtInCatalogue(id, version)?.sha256 === sha256;
}

/** What a file of a check must carry along: undefined for one of the app's own. */
export async function contentFor({ catalogue }: Reference): Promise<Catalogue | undefined> {
	if (isOwn(catalogue)) return undefined;
	const { foreignCatalogue } = await foreign();
	return (await foreignCatalogue(catalogue)) ?? undefined;
}

/** Puts the catalogue a check came with on the shelf; nothing to do for all others. */
export async function shelve({ catalogue }: Reference): Promise<void> {
	if (!isOwn(catalogue)) await (await foreign()).shelveBrought(catalogue);
}

/** By its hash first: another content of the same name is another catalogue. */
async function load(catalogue: CatalogueRef): Promise<Catalogue | null> {
	const found = isOwn(catalogue) ? null : await (await foreign()).foreignCatalogue(catalogue);
	return found ?? loadCatalogue(catalogue.id, catalogue.version);
}

/** Fetched with the first catalogue that is none of the app's own. */
function foreign() {
	return import('./foreign-catalogues.ts');
}

export function keyOf({ id, version, sha256 }: CatalogueName): string {
	return `${id} ${version} ${sha256}`;
}

/** The versions of a catalogue that may lie between two of them; none where both are the same. */
export async function versionsBetween(a: Catalogue, b: Catalogue): Promise<readonly Catalogue[]> {
	if (a.id !== b.id || a.version === b.version) return [];
	const known = (await knownCatalogues()).filter(({ id }) => id === a.id);
	const found = await Promise.all(known.map((catalogue) => catalogueOf({ catalogue })));
	return found.flatMap((each) => each ?? []);
}
