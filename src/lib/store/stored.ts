import type { Assessment } from '../domain/assessment.ts';
import type { CheckDatabase, CheckRow, DocumentRow } from './database.ts';

/** All checks, newest change first; those in the bin have `deletedAt`. */
export function allChecks(database: CheckDatabase): Promise<CheckRow[]> {
	return database.checks.orderBy('updatedAt').reverse().toArray();
}

export function storedRow(database: CheckDatabase, check: string): Promise<CheckRow | undefined> {
	return database.checks.get(check);
}

export function storedDocument(
	database: CheckDatabase,
	check: string
): Promise<DocumentRow | undefined> {
	return database.documents.get(check);
}

/** All other checks of this device that are not in the bin, newest change first. */
export async function otherChecks(
	database: CheckDatabase,
	check: string
): Promise<readonly Assessment[]> {
	const rows = await allChecks(database);
	const others = rows.filter(({ id, deletedAt }) => id !== check && deletedAt === undefined);
	const documents = await database.documents.bulkGet(others.map(({ id }) => id));
	return documents.flatMap((document) => (document === undefined ? [] : [document.assessment]));
}

/** How many catalogues lie on the shelf. */
export function countCatalogues(database: CheckDatabase): Promise<number> {
	return database.catalogues.count();
}

/** The checks without a name that are not in the bin. */
export async function unnamedChecks(database: CheckDatabase): Promise<Assessment[]> {
	const rows = await database.checks
		.filter(({ title, deletedAt }) => title === '' && deletedAt === undefined)
		.toArray();
	const documents = await database.documents.bulkGet(rows.map(({ id }) => id));
	return documents.flatMap((document) => (document === undefined ? [] : [document.assessment]));
}
