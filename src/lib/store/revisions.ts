import type { Assessment } from '../domain/assessment.ts';
import { commonRevisions, whyNotMerged } from '../domain/lineage.ts';
import { byTime } from '../domain/time.ts';
import type { CheckDatabase, RevisionRow } from './database.ts';
import { storedDocument, storedRow } from './stored.ts';

/** So many states that files have held are kept of each check; older files meet the check without a common base. */
export const KEPT_REVISIONS = 20;

/** Keeps what a file holds that was written or taken in at `at`: what the next file from there has in common with it. */
export async function keepRevision(
	database: CheckDatabase,
	{ history: _history, ...assessment }: Assessment,
	at: string
): Promise<void> {
	const { id: check, revision } = assessment;
	await database.transaction('rw', database.revisions, async () => {
		await database.revisions.put({ check, id: revision.id, at, assessment });
		const rows = await revisionsOf(database, check);
		const oldest = rows.toSorted((a, b) => byTime(b.at, a.at)).slice(KEPT_REVISIONS);
		await database.revisions.bulkDelete(oldest.map(({ id }) => [check, id]));
	});
}

function revisionsOf(database: CheckDatabase, check: string): Promise<RevisionRow[]> {
	return database.revisions.where('check').equals(check).toArray();
}

/**
 * The nearest state that a file and the check here both come from, as far as its content is known on this device and of
 * the same criteria; null when there is none.
 */
export async function commonBase(
	database: CheckDatabase,
	here: Assessment,
	file: Assessment
): Promise<Assessment | null> {
	// a file without a revision is read with the check's own id in its place, as all such files are
	const ids = commonRevisions(file.revision, here.revision).filter((id) => id !== file.id);
	const unchanged = await unchangedSinceRevision(database, here.id);
	for (const id of ids) {
		const row = await database.revisions.get([here.id, id]);
		const known = row?.assessment ?? [unchanged, file].find((each) => each?.revision.id === id);
		if (known && whyNotMerged(known, here) === null) return known;
	}
	return null;
}

/** The stored check as long as nothing has changed since its revision was given. */
async function unchangedSinceRevision(database: CheckDatabase, check: string) {
	const [row, document] = [await storedRow(database, check), await storedDocument(database, check)];
	return document !== undefined && row?.revised === document.serial ? document.assessment : null;
}

/** Takes the changes a file tells of into the check's own history, beside the log, which undo lives on. */
export async function keepHistory(
	database: CheckDatabase,
	check: string,
	history: readonly unknown[]
): Promise<void> {
	await database.transaction('rw', database.documents, async () => {
		const document = await storedDocument(database, check);
		if (document === undefined || history.length === 0) return;
		await database.documents.put({ ...document, assessment: { ...document.assessment, history } });
	});
}
