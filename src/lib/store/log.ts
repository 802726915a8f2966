import { isSameValue, merged, type Change } from '../domain/change.ts';
import { MOST_ROWS, stepsOf, type ChangeRow } from '../domain/log.ts';
import type { CheckDatabase } from './database.ts';

/** So many changes go into a file saved for oneself. */
const IN_FILES = 50;
/** So many rows are read at first when only the end of the log matters, then four times as many, and so on. */
export const FIRST_READ = 4;

/** All rows of a check's log, oldest first once they are read. */
export function logOf(database: CheckDatabase, check: string) {
	return database.changes.where('check').equals(check);
}

/**
 * Adds changes to the log: those of one field in one group become a single row, and one that ends where it began is
 * dropped. Answers how many steps of undo were begun. Within a transaction.
 */
export async function addToLog(
	database: CheckDatabase,
	check: string,
	changes: readonly Change[]
): Promise<number> {
	let running = await newestStep(database, check);
	let last = Math.max(0, ...running.map(({ seq }) => seq));
	let begun = 0;
	for (const change of changes) {
		const goesOn = change.group !== undefined && change.group === running[0]?.group;
		const step = goesOn ? running : [];
		const row = rowOf(change, step) ?? { ...change, check, seq: last + 1 };
		const others = step.filter(({ seq }) => seq !== row.seq);
		const isNothing = isSameValue(row.before, row.after);
		if (isNothing) await database.changes.delete([check, row.seq]);
		else await database.changes.put(row);
		running = isNothing ? others : [...others, row];
		last = Math.max(last, row.seq);
		if (step.length === 0 && !isNothing) begun += 1;
	}
	return begun;
}

/** The row of this step that takes the change in. */
function rowOf(change: Change, step: readonly ChangeRow[]): ChangeRow | undefined {
	const former = step.find(({ path }) => path === change.path);
	const together = former && merged(former, change);
	return former && together ? { ...together, check: former.check, seq: former.seq } : undefined;
}

/** The last changes of a check, oldest first, as they go into a file saved for oneself. */
export async function historyOf(database: CheckDatabase, check: string): Promise<Change[]> {
	const rows = await newestRows(database, check, IN_FILES);
	const changes = rows.filter(({ kind }) => kind !== 'summary');
	return changes
		.toReversed()
		.map(({ check: _check, seq: _seq, kind: _kind, of: _of, ...change }) => change);
}

/** There are more changes than a log keeps, each by itself: time for `compactLog`. */
export async function isLongLog(database: CheckDatabase, check: string): Promise<boolean> {
	const row = await logOf(database, check).reverse().offset(MOST_ROWS).first();
	return row !== undefined && row.kind !== 'summary';
}

/** Newest first. */
export function newestRows(
	database: CheckDatabase,
	check: string,
	count: number
): Promise<ChangeRow[]> {
	return logOf(database, check).reverse().limit(count).toArray();
}

/** The rows at the end of the log that belong together. */
async function newestStep(database: CheckDatabase, check: string): Promise<readonly ChangeRow[]> {
	for (let count = FIRST_READ; ; count *= 4) {
		const rows = await newestRows(database, check, count);
		const [step = [], former] = stepsOf(rows);
		if (former !== undefined || rows.length < count) return step;
	}
}
