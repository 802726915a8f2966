import type { Catalogue } from '../domain/catalogue.ts';
import type { CatalogueRow, CheckDatabase, CheckRow } from './database.ts';

/** A catalogue on the shelf, as a list shows it: without its content. */
export type ShelfEntry = Pick<CatalogueRow, 'id' | 'version' | 'sha256'> &
	Pick<Catalogue, 'title' | 'status'>;

type Named = Pick<CatalogueRow, 'id' | 'version' | 'sha256'>;

/** The shelf holds another content under this name. */
export class NameTaken extends Error {
	override readonly name = 'NameTaken';
}

/**
 * Puts a catalogue on the shelf; the same content again replaces it, since its signature may be another. Rejects with
 * `NameTaken` when there is another content of its id and version: then nothing is written.
 */
export async function putCatalogue(database: CheckDatabase, row: CatalogueRow): Promise<void> {
	await database.transaction('rw', database.catalogues, async () => {
		const former = await storedCatalogue(database, row);
		if (former !== undefined && former.sha256 !== row.sha256) throw new NameTaken(row.id);
		await database.catalogues.put(row);
	});
}

/** The one of this id and version, whatever its hash. */
export function storedCatalogue(
	database: CheckDatabase,
	{ id, version }: Pick<Named, 'id' | 'version'>
): Promise<CatalogueRow | undefined> {
	return database.catalogues.get([id, version]);
}

/** All of the shelf, by id and version. */
export async function listCatalogues(database: CheckDatabase): Promise<ShelfEntry[]> {
	const rows = await database.catalogues.toArray();
	return rows.map(({ id, version, sha256, content: { title, status } }) => {
		return { id, version, title, status, sha256 };
	});
}

/**
 * Takes a catalogue off the shelf, unless a check needs it, be it in the bin or in a state that a file holds. Answers
 * those checks; with any, nothing is removed.
 */
export async function removeCatalogue(
	database: CheckDatabase,
	catalogue: Named
): Promise<readonly CheckRow[]> {
	const { checks, documents, revisions, catalogues } = database;
	return database.transaction('rw', [checks, documents, revisions, catalogues], async () => {
		const users = new Set<string>();
		await documents.each(({ id, assessment }) => {
			if (isSame(assessment.catalogue, catalogue)) users.add(id);
		});
		await revisions.each(({ check, assessment }) => {
			if (isSame(assessment.catalogue, catalogue)) users.add(check);
		});
		const rows = await checks.bulkGet([...users]);
		const found = rows.filter((row) => row !== undefined);
		if (found.length === 0) await catalogues.delete([catalogue.id, catalogue.version]);
		return found;
	});
}

function isSame(a: Named, b: Named): boolean {
	return a.id === b.id && a.version === b.version && a.sha256 === b.sha256;
}
