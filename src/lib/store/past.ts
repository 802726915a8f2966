import Dexie from 'dexie';
import type { Assessment } from '../domain/assessment.ts';
import { rewound } from '../domain/undoing.ts';
import { CheckNotFound } from './checks.ts';
import type { CheckDatabase } from './database.ts';
import { storedDocument } from './stored.ts';

/**
 * The check as it was after the row `seq` of its log. Rejects with `CheckNotFound` when it is gone, with `RangeError`
 * when the log does not lead back.
 */
export async function stateAfter(
	database: CheckDatabase,
	check: string,
	seq: number
): Promise<Assessment> {
	return database.transaction('r', database.documents, database.changes, async () => {
		const document = await storedDocument(database, check);
		if (document === undefined) throw new CheckNotFound(check);
		const newer = database.changes
			.where('[check+seq]')
			.between([check, seq], [check, Dexie.maxKey], false, true);
		return rewound(document.assessment, await newer.reverse().toArray());
	});
}
