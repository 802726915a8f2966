import type { Assessment, CatalogueRef } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { listCatalogues, putCatalogue, storedCatalogue } from '#lib/store/catalogues.ts';
import {
	forgetCatalogue,
	isOwn,
	keyOf,
	type CatalogueName,
	type KnownCatalogue
} from './catalogues.ts';
import { now } from './clock.ts';
import { storage } from './storage.svelte.ts';

/** What came along with files, until the first check that needs it is kept. */
const brought = new Map<string, Catalogue>();

/** Those of the shelf that are none of the app's own. */
export async function shelvedCatalogues(): Promise<readonly KnownCatalogue[]> {
	if (!(await storage.open())) return [];
	return (await listCatalogues(storage.database)).filter((each) => !isOwn(each));
}

/** Content of a catalogue that is none of the app's own; null when it is not at hand. */
export async function foreignCatalogue(catalogue: CatalogueRef): Promise<Catalogue | null> {
	const waiting = brought.get(keyOf(catalogue));
	if (waiting !== undefined) return waiting;
	const isOpen = await storage.open();
	const row = isOpen ? await storedCatalogue(storage.database, catalogue) : undefined;
	if (row?.sha256 === catalogue.sha256) return row.content;
	if (catalogue.content === undefined) return null;
	const { soundContent } = await import('./embedded-catalogue.ts');
	return soundContent(catalogue);
}

/**
 * A check out of a file, as it is kept here: without the catalogue that came along. `content` is that catalogue, found
 * sound; it waits until the check is kept.
 */
export function withoutContent(assessment: Assessment, content: Catalogue): Assessment {
	const { content: embedded, ...catalogue } = assessment.catalogue;
	if (embedded === undefined) return assessment;
	if (!isOwn(catalogue)) brought.set(keyOf(catalogue), content);
	return { ...assessment, catalogue };
}

/** Puts what came along on the shelf. */
export async function shelveBrought(name: CatalogueName): Promise<void> {
	const content = brought.get(keyOf(name));
	if (content === undefined) return;
	const here = await storedCatalogue(storage.database, name);
	if (here?.sha256 !== name.sha256) await putOnShelf(name, content);
	brought.delete(keyOf(name));
}

/** Rejects when there is another content of that name. */
export async function putOnShelf(name: CatalogueName, content: Catalogue): Promise<void> {
	const { id, version, sha256 } = name;
	await putCatalogue(storage.database, { id, version, sha256, addedAt: now(), content });
	forgetCatalogue(name);
}
