import type { Change } from '../domain/change.ts';
import type { ChangeRow } from '../domain/log.ts';
import { inverseStep, subjectOf, waysIn, type Ways } from '../domain/undoing.ts';
import { storedCheck, tablesOf, written, type Summarise } from './checks.ts';
import type { CheckDatabase, DocumentRow } from './database.ts';
import { FIRST_READ, newestRows } from './log.ts';

/** When an undo or a redo happens, and where its ids come from. */
export interface Stamp {
	/** ISO time. */
	readonly at: string;
	readonly newId: () => string;
}

/** What an undo or a redo has led to, and the changes it was about, oldest first. */
export interface Turned {
	readonly document: DocumentRow;
	readonly changes: readonly Change[];
}

/** Takes the newest step back, with all of its group; null when there is nothing left to undo. */
export function undoLastChange(
	database: CheckDatabase,
	check: string,
	stamp: Stamp,
	summarise: Summarise
): Promise<Turned | null> {
	return turned(database, check, 'undo', stamp, summarise);
}

/** Makes the step taken back last again; null when there is none, or when something else was changed since. */
export function redoLastChange(
	database: CheckDatabase,
	check: string,
	stamp: Stamp,
	summarise: Summarise
): Promise<Turned | null> {
	return turned(database, check, 'redo', stamp, summarise);
}

/** Either way the log gets longer: what was done stays in it, and so does that it was taken back. */
async function turned(
	database: CheckDatabase,
	check: string,
	kind: 'undo' | 'redo',
	{ at, newId }: Stamp,
	summarise: Summarise
): Promise<Turned | null> {
	return database.transaction('rw', tablesOf(database), async () => {
		const step = (await waysOf(database, check))[kind];
		if (step === null) return null;
		const stored = await storedCheck(database, check);
		const inverses = inverseStep(step, at, newId);
		await append(database, check, inverses, { kind, of: subjectOf(step) });
		const document = await written(database, stored, inverses, 1, summarise);
		return { document, changes: kind === 'undo' ? step : inverses };
	});
}

/** What can be taken back and made again. Reads only the end of the log. */
export async function waysOf(database: CheckDatabase, check: string): Promise<Ways> {
	for (let count = FIRST_READ; ; count *= 4) {
		const rows = await newestRows(database, check, count);
		const ways = waysIn(rows, rows.length < count);
		if (ways !== null) return ways;
	}
}

/** Adds it to the log. Within a transaction. */
async function append(
	database: CheckDatabase,
	check: string,
	changes: readonly Change[],
	about: Pick<ChangeRow, 'kind' | 'of'>
): Promise<void> {
	const [newest] = await newestRows(database, check, 1);
	const next = (newest?.seq ?? 0) + 1;
	await database.changes.bulkPut(
		changes.map((change, index) => ({ ...change, ...about, check, seq: next + index }))
	);
}
