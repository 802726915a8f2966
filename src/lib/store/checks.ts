import type { Assessment } from '../domain/assessment.ts';
import { applied, inverseOf, isSameValue, merged, valueAt, type Change } from '../domain/change.ts';
import { timeOf } from '../texts/common.ts';
import { check as words } from '../texts/screens.ts';
import type { ChangeRow, CheckDatabase, CheckRow, DocumentRow } from './database.ts';
import { reconciled } from './reconcile.ts';
import { storedDocument, storedRow } from './stored.ts';

/** Undo reaches this many changes back. */
export const LOG_LENGTH = 50;

/** What the list shows of a check; counted by the caller, who knows the catalogue. */
export type Summary = Pick<CheckRow, 'title' | 'answered' | 'total' | 'mode'>;
export type Summarise = (assessment: Assessment) => Summary;

export class CheckNotFound extends Error {
	override readonly name = 'CheckNotFound';
}

/**
 * Puts a whole check into the database: a new one, a copy, or a file's content in place of a known one, whose log
 * goes: its changes were made to another text.
 */
export async function putCheck(
	database: CheckDatabase,
	assessment: Assessment,
	summary: Summary,
	savedAt?: string
): Promise<void> {
	await database.transaction('rw', tablesOf(database), async () => {
		const former = await database.documents.get(assessment.id);
		const serial = (former?.serial ?? 0) + 1;
		await database.documents.put({ id: assessment.id, serial, assessment });
		await logOf(database, assessment.id).delete();
		await database.checks.put({
			...summary,
			id: assessment.id,
			updatedAt: assessment.updatedAt,
			unsaved: 0,
			revised: serial,
			...(savedAt === undefined ? {} : { savedAt })
		});
	});
}

/**
 * Writes changes in one transaction: reads the newest state, applies them, keeps the log. Two tabs that write at
 * the same time both survive. Changes with one path and group become one entry of the log; an entry that ends
 * where it began is dropped. Rejects with `CheckNotFound`; then nothing is written.
 */
export async function commitChanges(
	database: CheckDatabase,
	check: string,
	changes: readonly Change[],
	summarise: Summarise
): Promise<DocumentRow> {
	return database.transaction('rw', tablesOf(database), async () => {
		const stored = await storedCheck(database, check);
		const made = onTopOf(stored.document.assessment, changes);
		const document = changed(stored.document, made);
		const row = revisedRow(stored, document);
		await putDocument(database, row, document, summarise, made.length);
		for (const change of made) await logChange(database, check, change);
		await trimLog(database, check);
		return document;
	});
}

/**
 * Takes the newest change back and out of the log, with all of its group. Answers the state after it and what was
 * taken back, newest first, or null when there is nothing left to undo.
 */
export async function undoLastChange(
	database: CheckDatabase,
	check: string,
	at: string,
	summarise: Summarise
): Promise<{ document: DocumentRow; undone: readonly Change[] } | null> {
	return database.transaction('rw', tablesOf(database), async () => {
		const undone = await newestGroup(database, check);
		if (undone.length === 0) return null;
		const stored = await storedCheck(database, check);
		const inverses = undone.map((change) => inverseOf(change, change.id, at));
		const document = changed(stored.document, inverses);
		await putDocument(database, stored.row, document, summarise, inverses.length);
		await database.changes.bulkDelete(undone.map(({ seq }) => [check, seq]));
		return { document, undone };
	});
}

/** The log of a check, oldest first, as it goes into a file saved for oneself. */
export async function historyOf(database: CheckDatabase, check: string): Promise<Change[]> {
	const rows = await logOf(database, check).toArray();
	return rows.map(({ check: _check, seq: _seq, ...change }) => change);
}

/** Into the bin, or out of it with `deletedAt` null. */
export async function setDeleted(
	database: CheckDatabase,
	check: string,
	deletedAt: string | null
): Promise<void> {
	await database.transaction('rw', database.checks, async () => {
		const row = await database.checks.get(check);
		if (row === undefined) throw new CheckNotFound(check);
		const { deletedAt: _former, ...others } = row;
		await database.checks.put(deletedAt === null ? others : { ...others, deletedAt });
	});
}

/** The check under a revision of what it holds now: a new one, stored, if it has changed since the last was given. */
export async function revisedCheck(
	database: CheckDatabase,
	check: string,
	revise: (assessment: Assessment) => Assessment
): Promise<Assessment> {
	return database.transaction('rw', tablesOf(database), async () => {
		const { row, document } = await storedCheck(database, check);
		if (row.revised === document.serial) return document.assessment;
		const serial = document.serial + 1;
		const assessment = revise(document.assessment);
		await database.documents.put({ ...document, serial, assessment });
		await database.checks.put({ ...row, revised: serial });
		return assessment;
	});
}

/** Remembers that a file with everything in it exists as of `savedAt`; what came after its revision is not in there. */
export async function markSaved(
	database: CheckDatabase,
	{ id, revision }: Pick<Assessment, 'id' | 'revision'>,
	savedAt: string
): Promise<void> {
	await database.transaction('rw', tablesOf(database), async () => {
		const { row, document } = await storedCheck(database, id);
		const isSameRevision = document.assessment.revision.id === revision.id;
		const isAll = isSameRevision && row.revised === document.serial;
		await database.checks.put({ ...row, savedAt, unsaved: isAll ? 0 : row.unsaved });
	});
}

/** Final: the check, its log, what its files held, its place in the bin. */
export async function eraseCheck(database: CheckDatabase, check: string): Promise<void> {
	await database.transaction('rw', tablesOf(database), async () => {
		await database.checks.delete(check);
		await database.documents.delete(check);
		await database.changes.where('check').equals(check).delete();
		await database.revisions.where('check').equals(check).delete();
	});
}

/** Final: every check with its log, the bin included. The tables stay, so that every tab sees them empty. */
export async function eraseEverything(database: CheckDatabase): Promise<void> {
	await database.transaction('rw', database.tables, async () => {
		for (const table of database.tables) await table.clear();
	});
}

function tablesOf(database: CheckDatabase) {
	return [database.checks, database.documents, database.changes, database.revisions];
}

async function storedCheck(database: CheckDatabase, check: string) {
	const row = await storedRow(database, check);
	const document = await storedDocument(database, check);
	if (row === undefined || document === undefined) throw new CheckNotFound(check);
	return { row, document };
}

/** Above a text that was typed while the same field was changed elsewhere. */
export function recoveredLabel({ at }: Change): string {
	return words.recovered(timeOf(at));
}

/** Each change on top of what stands there by now, in another tab's words if need be. */
function onTopOf(assessment: Assessment, changes: readonly Change[]): Change[] {
	let state = assessment;
	return changes.map((change) => {
		const current = valueAt(state, change.path);
		const made = reconciled(change, current, recoveredLabel(change));
		state = applied(state, made);
		return made;
	});
}

/** Of a merge, which brings its revision along: nothing has changed since that was given. */
function revisedRow(
	{ row, document: former }: { readonly row: CheckRow; readonly document: DocumentRow },
	{ serial, assessment }: DocumentRow
): CheckRow {
	const isRevised = assessment.revision.id !== former.assessment.revision.id;
	return isRevised ? { ...row, revised: serial } : row;
}

function changed(document: DocumentRow, changes: readonly Change[]): DocumentRow {
	const assessment = changes.reduce(applied, document.assessment);
	return { ...document, serial: document.serial + 1, assessment };
}

async function putDocument(
	database: CheckDatabase,
	row: CheckRow,
	document: DocumentRow,
	summarise: Summarise,
	count: number
): Promise<void> {
	const { assessment } = document;
	await database.documents.put(document);
	await database.checks.put({
		...row,
		...summarise(assessment),
		updatedAt: assessment.updatedAt,
		unsaved: row.unsaved + count
	});
}

function logOf(database: CheckDatabase, check: string) {
	return database.changes.where('check').equals(check);
}

/** The changes at the end of the log that belong together, newest first. */
async function newestGroup(database: CheckDatabase, check: string): Promise<ChangeRow[]> {
	const rows = await logOf(database, check).reverse().toArray();
	const group = rows[0]?.group;
	const end = rows.findIndex((row) => group === undefined || row.group !== group);
	return group === undefined ? rows.slice(0, 1) : rows.slice(0, end === -1 ? rows.length : end);
}

/** Adds to the log; further changes of one field in one group become a single one. */
async function logChange(database: CheckDatabase, check: string, change: Change): Promise<void> {
	const last = await logOf(database, check).last();
	const running = last?.group === change.group ? await newestGroup(database, check) : [];
	const former = running.find(({ path }) => path === change.path);
	const together = former === undefined ? null : merged(former, change);
	if (former === undefined || together === null) {
		await database.changes.put({ ...change, check, seq: (last?.seq ?? 0) + 1 });
	} else if (isSameValue(together.before, together.after)) {
		await database.changes.delete([check, former.seq]);
	} else {
		await database.changes.put({ ...together, check, seq: former.seq });
	}
}

/**
 * Cuts between steps of undo, never through one: half a step taken back would leave half an answer. The newest step
 * stays however long it is, as when a file is merged in.
 */
async function trimLog(database: CheckDatabase, check: string): Promise<void> {
	const surplus = (await logOf(database, check).count()) - LOG_LENGTH;
	if (surplus <= 0) return;
	const rows = await logOf(database, check).toArray();
	const isSameStep = (index: number) =>
		rows[index]?.group !== undefined && rows[index]?.group === rows[index - 1]?.group;
	let end = surplus;
	while (end < rows.length && isSameStep(end)) end += 1;
	if (end === rows.length) end = surplus;
	while (isSameStep(end)) end -= 1;
	await database.changes.bulkDelete(rows.slice(0, end).map(({ seq }) => [check, seq]));
}
