import type { Assessment } from '#lib/domain/assessment.ts';
import { isSameValue, valueAt } from '#lib/domain/change.ts';
import { commitChanges, recoveredLabel } from '#lib/store/checks.ts';
import {
	deviceStorage,
	orphanedEntries,
	strikeChange,
	type JournalEntry
} from '#lib/store/journal.ts';
import { isProse, replayed } from '#lib/store/reconcile.ts';
import { storedDocument } from '#lib/store/stored.ts';
import { catalogueOf } from './catalogues.ts';
import { storage } from './storage.svelte.ts';
import { summaryOf } from './summary.ts';
import { livingTabs, tab, whenGone } from './tab.ts';

let first: Promise<void> | null = null;

/** Resolves when what earlier pages have left behind is written: a check that is opened then shows every key. */
export function firstRecovery(): Promise<void> {
	first ??= recoverJournal().catch(() => undefined);
	return first;
}

/**
 * Recovers now, and again when a tab goes that is still open: the page one has just left may hold on for a moment, and
 * its last keys with it.
 */
export async function recoverJournal(): Promise<void> {
	// asked before: one that goes while the first orphans are recovered was not among them
	const open = [...(await livingTabs())].filter((each) => each !== tab);
	await recoverOrphans();
	for (const other of open) void whenGone(other).then(recoverOrphans);
}

/**
 * Writes what a crash or an instant reload has left in the journal. Entries of tabs that are still open are theirs
 * to write. An entry leaves the journal only when the database has it, when its check no longer exists, or when a
 * choice made elsewhere stands against it.
 */
async function recoverOrphans(): Promise<void> {
	const orphans = orphanedEntries(deviceStorage(), await livingTabs());
	if (orphans.length === 0 || !(await storage.open())) return;
	for (const step of stepsOf(orphans)) {
		const isDone = await recover(step).catch(() => false);
		if (isDone) for (const entry of step) strikeChange(deviceStorage(), entry);
	}
}

/** What was typed or chosen in one visit belongs together: a level is nothing without its state. */
function stepsOf(entries: readonly JournalEntry[]): JournalEntry[][] {
	const steps = new Map<string, JournalEntry[]>();
	for (const entry of entries) {
		const key = `${entry.check} ${entry.change.group ?? entry.change.id}`;
		steps.set(key, [...(steps.get(key) ?? []), entry]);
	}
	return [...steps.values()];
}

async function recover(step: readonly JournalEntry[]): Promise<boolean> {
	const { database } = storage;
	const check = step[0]?.check ?? '';
	const document = await storedDocument(database, check);
	if (document === undefined) return true;
	const catalogue = await catalogueOf(document.assessment);
	if (catalogue === null) return false;
	const outcomes = step.map((entry) => outcomeOf(entry, document.assessment));
	const isContested = outcomes.includes('conflict');
	const changes = outcomes.filter((outcome) => typeof outcome !== 'string');
	const kept = isContested ? changes.filter(({ path }) => isProse(path)) : changes;
	if (kept.length === 0) return true;
	await commitChanges(database, check, kept, (assessment) => summaryOf(catalogue, assessment));
	return true;
}

/** A commit that came off without its page hearing of it is what the change was made on. */
function outcomeOf({ change, underway }: JournalEntry, assessment: Assessment) {
	const current = valueAt(assessment, change.path);
	const isOnTop = underway !== undefined && isSameValue(current, underway.after);
	const made = isOnTop ? { ...change, before: current } : change;
	return replayed(made, current, recoveredLabel(change));
}
