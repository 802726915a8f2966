import { overdueAfter } from '../domain/bin.ts';
import { eraseCheck } from './checks.ts';
import type { CheckDatabase } from './database.ts';

/** Looks into the bin, and erases what has been there long enough. Answers the ids of what is gone for good. */
export async function tidyBin(database: CheckDatabase, today: string): Promise<readonly string[]> {
	return database.transaction('rw', database.tables, async () => {
		const erased: string[] = [];
		for (const row of await database.checks.toArray()) {
			const { deletedAt } = row;
			if (deletedAt === undefined) continue;
			const overdue = overdueAfter({ ...row, deletedAt }, today);
			if (overdue === 'erase') {
				await eraseCheck(database, row.id);
				erased.push(row.id);
			} else if (overdue.length > 0 || row.overdue !== undefined) {
				await database.checks.put({ ...row, overdue });
			}
		}
		return erased;
	});
}
