import { builtInCatalogue, builtInCatalogues, loadCatalogue } from '#lib/catalogue/built-in.ts';
import type { Assessment, CatalogueRef } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { listCatalogues, putCatalogue, storedCatalogue } from '#lib/store/catalogues.ts';
import { now } from './clock.ts';
import { storage } from './storage.svelte.ts';

/** What tells one catalogue from all others. */
export type CatalogueName = Pick<CatalogueRef, 'id' | 'version' | 'sha256'>;

/** A catalogue at hand, without its content. */
export type KnownCatalogue = CatalogueName & Pick<Catalogue, 'title' | 'status'>;

type Reference = Pick<Assessment, 'catalogue'>;

const loaded = new Map<string, Promise<Catalogue | null>>();
/** What came along with files, until the first check that needs it is kept. */
const brought = new Map<string, Catalogue>();

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

/** All that a check can be made with: the app's own catalogues, then those of the shelf. */
export async function knownCatalogues(): Promise<readonly KnownCatalogue[]> {
	const own = builtInCatalogues.map(({ load: _load, ...facts }) => facts);
	return [...own, ...(await shelvedCatalogues())];
}

/** Those of the shelf that are none of the app's own. */
export async function shelvedCatalogues(): Promise<readonly KnownCatalogue[]> {
	if (!(await storage.open())) return [];
	return (await listCatalogues(storage.database)).filter((each) => !isOwn(each));
}

/** Whether every device with this app has this very catalogue. */
export function isOwn({ id, version, sha256 }: CatalogueName): boolean {
	return builtInCatalogue(id, version)?.sha256 === sha256;
}

/** What a file of a check must carry along: undefined for one of the app's own. */
export async function contentFor({ catalogue }: Reference): Promise<Catalogue | undefined> {
	return isOwn(catalogue) ? undefined : ((await foreignCatalogue(catalogue)) ?? undefined);
}

/**
 * A check out of a file, as it is kept here: without the catalogue that came along. `content` is that catalogue, found
 * sound; it waits until `shelve` is called.
 */
export function withoutContent(assessment: Assessment, content: Catalogue): Assessment {
	const { content: _content, ...catalogue } = assessment.catalogue;
	if (_content === undefined) return assessment;
	if (!isOwn(catalogue)) brought.set(keyOf(catalogue), content);
	return { ...assessment, catalogue };
}

/** Puts the catalogue a check came with on the shelf; nothing to do for all others. */
export async function shelve({ catalogue }: Reference): Promise<void> {
	const content = brought.get(keyOf(catalogue));
	if (content === undefined) return;
	const here = await storedCatalogue(storage.database, catalogue);
	if (here?.sha256 !== catalogue.sha256) await putOnShelf(catalogue, content);
	brought.delete(keyOf(catalogue));
}

/** Rejects when there is another content of that name. */
export async function putOnShelf(name: CatalogueName, content: Catalogue): Promise<void> {
	const { id, version, sha256 } = name;
	await putCatalogue(storage.database, { id, version, sha256, addedAt: now(), content });
	// its signature may be another one
	loaded.delete(keyOf(name));
}

async function load(catalogue: CatalogueRef): Promise<Catalogue | null> {
	const { id, version } = catalogue;
	const foreign = isOwn(catalogue) ? null : await foreignCatalogue(catalogue);
	return foreign ?? loadCatalogue(id, version);
}

/** By its hash: another content of the same name would be another catalogue. */
async function foreignCatalogue(catalogue: CatalogueRef): Promise<Catalogue | null> {
	const { content, sha256 } = catalogue;
	const waiting = brought.get(keyOf(catalogue));
	if (waiting !== undefined) return waiting;
	const row = (await storage.open())
		? await storedCatalogue(storage.database, catalogue)
		: undefined;
	if (row?.sha256 === sha256) return row.content;
	if (content === undefined) return null;
	const { soundContent } = await import('./embedded-catalogue.ts');
	return soundContent(catalogue);
}

function keyOf({ id, version, sha256 }: CatalogueName): string {
	return `${id} ${version} ${sha256}`;
}
