import { compacted } from '../domain/compact-log.ts';
import type { CheckDatabase } from './database.ts';
import { logOf } from './log.ts';
import { storedDocument } from './stored.ts';

/**
 * Makes the log of a check shorter; see domain/compact-log.ts. Not on the way of a key to the database: it reads the
 * whole log.
 */
export async function compactLog(
	database: CheckDatabase,
	check: string,
	newId: () => string
): Promise<void> {
	await database.transaction('rw', database.documents, database.changes, async () => {
		const document = await storedDocument(database, check);
		if (document === undefined) return;
		const rows = await logOf(database, check).toArray();
		const shorter = compacted(document.assessment, rows, newId);
		if (shorter === null) return;
		const gone = rows.filter(({ seq }) => seq < shorter.from);
		await database.changes.bulkDelete(gone.map(({ seq }) => [check, seq]));
		await database.changes.bulkPut([...shorter.summaries]);
	});
}
