import type { Assessment } from '../domain/assessment.ts';
import { applied, valueAt, type Change } from '../domain/change.ts';
import { timeOf } from '../texts/common.ts';
import { frame as words } from '../texts/screens.ts';
import type { CheckDatabase, CheckRow, DocumentRow } from './database.ts';
import { addToLog, logOf } from './log.ts';
import { isContested, reconciled } from './reconcile.ts';
import { storedDocument, storedRow } from './stored.ts';

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

/** What came of a commit. */
export interface Committed {
	readonly document: DocumentRow;
	/** Changes that met something else than they were made on: another tab was at the same field. */
	readonly contested: readonly Change[];
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
): Promise<Committed> {
	return database.transaction('rw', tablesOf(database), async () => {
		const stored = await storedCheck(database, check);
		const { made, contested } = onTopOf(stored.document.assessment, changes);
		const steps = await addToLog(database, check, made);
		const row = revisedRow(stored, made);
		const document = await written(database, { ...stored, row }, made, steps, summarise);
		return { document, contested };
	});
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
		const { deletedAt: _former, overdue: _seen, ...others } = row;
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
		const { unsavedSince: _since, ...saved } = { ...row, savedAt, unsaved: 0 };
		await database.checks.put(isAll ? saved : { ...row, savedAt });
	});
}

/** Final: the check, its log, what its files held, its place in the bin. */
export async function eraseCheck(database: CheckDatabase, check: string): Promise<void> {
	await database.transaction('rw', tablesOf(database), async () => {
		await database.checks.delete(check);
		await database.documents.delete(check);
		await logOf(database, check).delete();
		await database.revisions.where('check').equals(check).delete();
	});
}

/** Final: every check with its log, the bin included. The tables stay, so that every tab sees them empty. */
export async function eraseEverything(database: CheckDatabase): Promise<void> {
	await database.transaction('rw', database.tables, async () => {
		for (const table of database.tables) await table.clear();
	});
}

/** All that a change of a check can touch. */
export function tablesOf(database: CheckDatabase) {
	return [database.checks, database.documents, database.changes, database.revisions];
}

/** Rejects with `CheckNotFound`. */
export async function storedCheck(database: CheckDatabase, check: string) {
	const row = await storedRow(database, check);
	const document = await storedDocument(database, check);
	if (row === undefined || document === undefined) throw new CheckNotFound(check);
	return { row, document };
}

/** Above a text that was typed while the same field was changed elsewhere. */
export function recoveredLabel({ at }: Change): string {
	return words.recovered(timeOf(at));
}

/**
 * Each change on top of what stands there by now, in another tab's words if need be. That is also its `before`: the
 * log must lead back to what was there, not to what somebody saw.
 */
function onTopOf(assessment: Assessment, changes: readonly Change[]) {
	let state = assessment;
	const contested: Change[] = [];
	const made = changes.map((change) => {
		const current = valueAt(state, change.path);
		const { before: _seen, ...after } = reconciled(change, current, recoveredLabel(change));
		const onTop = current === undefined ? after : { ...after, before: current };
		if (isContested(change, current)) contested.push(onTop);
		state = applied(state, onTop);
		return onTop;
	});
	return { made, contested };
}

/** Of a merge, which brings its revision along: nothing has changed since that was given. */
function revisedRow(
	{ row, document }: { readonly row: CheckRow; readonly document: DocumentRow },
	changes: readonly Change[]
): CheckRow {
	const isMerge = changes.some(({ path }) => path === '/revision');
	return isMerge ? { ...row, revised: document.serial + 1 } : row;
}

/** The stored check after these changes, stored with its counters; `steps` of undo are new. Within a transaction. */
export async function written(
	database: CheckDatabase,
	{ row, document }: { readonly row: CheckRow; readonly document: DocumentRow },
	changes: readonly Change[],
	steps: number,
	summarise: Summarise
): Promise<DocumentRow> {
	const assessment = changes.reduce(applied, document.assessment);
	const next = { ...document, serial: document.serial + 1, assessment };
	const unsavedSince = row.unsaved === 0 ? assessment.updatedAt : row.unsavedSince;
	await database.documents.put(next);
	await database.checks.put({
		...row,
		...summarise(assessment),
		updatedAt: assessment.updatedAt,
		// a step that goes on after a file was written is a change all the same
		unsaved: Math.max(1, row.unsaved + steps),
		...(unsavedSince !== undefined && { unsavedSince })
	});
	return next;
}
