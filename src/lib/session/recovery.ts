import { check as words } from '#lib/texts/screens.ts';
import { timeOf } from '#lib/texts/common.ts';
import { valueAt } from '#lib/domain/change.ts';
import { commitChanges } from '#lib/store/checks.ts';
import { orphanedEntries, replayed, strikeChange, type JournalEntry } from '#lib/store/journal.ts';
import { catalogueOf } from './catalogues.ts';
import { storage } from './storage.svelte.ts';
import { summaryOf } from './summary.ts';
import { livingTabs } from './tab.ts';

/**
 * Writes what a crash or an instant reload has left in the journal. Entries of tabs that are still open are theirs
 * to write. An entry leaves the journal only when the database has it, or when its check no longer exists.
 */
export async function recoverJournal(): Promise<void> {
	const orphans = orphanedEntries(localStorage, await livingTabs());
	if (orphans.length === 0 || !(await storage.open())) return;
	for (const entry of orphans) {
		const isDone = await recover(entry).catch(() => false);
		if (isDone) strikeChange(localStorage, entry);
	}
}

async function recover(entry: JournalEntry): Promise<boolean> {
	const { database } = storage;
	const document = await database.documents.get(entry.check);
	if (document === undefined) return true;
	const catalogue = await catalogueOf(document.assessment);
	if (catalogue === null) return false;
	const label = words.recovered(timeOf(entry.change.at));
	const current = valueAt(document.assessment, entry.change.path);
	const change = replayed(entry, current, label);
	if (change === null) return true;
	await commitChanges(database, entry.check, [change], (assessment) =>
		summaryOf(catalogue, assessment)
	);
	return true;
}
