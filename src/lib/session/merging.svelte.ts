import type { Edits } from '#lib/domain/answering.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { editAt, isSameValue, parsedPath } from '#lib/domain/change.ts';
import { editsBetween } from '#lib/domain/edits-between.ts';
import { lineageOf, whyNotMerged } from '#lib/domain/lineage.ts';
import { isAsked, withDecisions, type Decisions } from '#lib/domain/merge-decisions.ts';
import { mergeOf, type Merge, type MergeConflict } from '#lib/domain/merge.ts';
import { dayOf } from '#lib/texts/common.ts';
import { zusammenfuehren as words } from '#lib/texts/zusammenfuehren.ts';
import { bothTexts, isProse } from '#lib/store/reconcile.ts';
import { commonBase, keepHistory, keepRevision } from '#lib/store/revisions.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { placeOfConflict, valueInWords, whoAndWhen, type Sources } from './merge-words.ts';
import { summaryOfEdits } from './merge-summary.ts';
import { storage } from './storage.svelte.ts';

/** A file with another state of a check that is here. */
export interface WaitingFile {
	readonly file: Assessment;
	/** A state both come from; null when none is known here. */
	readonly base: Assessment | null;
	/** What to know about its reading. */
	readonly warnings: readonly string[];
}

/** Where the file waits until it is decided about: in memory only, a reload forgets it. */
class MergeDesk {
	#waiting = $state.raw<WaitingFile | null>(null);

	waitingFor(check: string): WaitingFile | null {
		return this.#waiting?.file.id === check ? this.#waiting : null;
	}

	async put(here: Assessment, file: Assessment, warnings: readonly string[]): Promise<void> {
		const base = await commonBase(storage.database, here, file);
		this.#waiting = { file, base, warnings };
	}

	clear(): void {
		this.#waiting = null;
	}
}

export const desk = new MergeDesk();

export interface MergeOffer {
	/** Sentences about what merging would do, or why there is nothing to merge. */
	readonly sentences: readonly string[];
	/** `merge`, else what is left to do: open what is here, or the file as a copy. */
	readonly best: 'merge' | 'here' | 'copy';
}

/** What merging a file into the check that is here would do; nothing changes yet. */
export async function mergeOffer(here: Assessment, file: Assessment): Promise<MergeOffer> {
	if (whyNotMerged(here, file) !== null) {
		const sentence = words.otherCatalogue(file.catalogue.version, here.catalogue.version);
		return { sentences: [sentence], best: 'copy' };
	}
	const base = await commonBase(storage.database, here, file);
	const { coming, asked } = outcomeOf(here, { file, base });
	if (coming.length + asked.length > 0) {
		return { sentences: sentencesOf(coming, asked), best: 'merge' };
	}
	const isOlder = lineageOf(here.revision).slice(1).includes(file.revision.id);
	return { sentences: [isOlder ? words.older : words.nothingNew], best: 'here' };
}

interface Outcome {
	readonly merge: Merge;
	/** What the file brings with nothing against it. */
	readonly coming: Edits;
	readonly asked: readonly MergeConflict[];
}

function outcomeOf(here: Assessment, { file, base }: Pick<WaitingFile, 'file' | 'base'>): Outcome {
	const merge = mergeOf(base, here, file, newId());
	const asked = merge.conflicts.filter(isAsked);
	const allHere = Object.fromEntries(asked.map(({ path }) => [path, 'a' as const]));
	return { merge, asked, coming: contentEdits(here, withDecisions(merge, allHere)) };
}

/** Without what is derived: a check that was never in a file of ours may carry it. */
function mergeEdits(from: Assessment, to: Assessment): Edits {
	return editsBetween(from, to).filter(({ path }) => !isOfAnswer(path, 'basis'));
}

/** Whose office answered is nothing by itself. */
function contentEdits(from: Assessment, to: Assessment): Edits {
	return mergeEdits(from, to).filter(({ path }) => !isOfAnswer(path, 'role'));
}

function isOfAnswer(path: string, name: string): boolean {
	const [part, , field, ...rest] = parsedPath(path);
	return part === 'answers' && field === name && rest.length === 0;
}

function sentencesOf(coming: Edits, asked: readonly MergeConflict[]): string[] {
	const { count, text } = summaryOfEdits(coming);
	return [
		count === 0 ? words.nothingComing : words.coming(text),
		asked.length === 0 ? words.kept : words.toDecide(asked.length)
	];
}

/** How a question was decided: `both` only where two texts can stand side by side. */
export type Side = 'here' | 'file' | 'both';

/** One thing that was changed here and in the file. */
export interface MergeQuestion {
	/** Of the conflict, which it is known by. */
	readonly path: string;
	readonly place: string;
	readonly here: { readonly text: string; readonly by: string };
	readonly file: { readonly text: string; readonly by: string };
	/** Both texts, one below the other; null for a choice. */
	readonly both: string | null;
}

export interface MergeView {
	readonly sentences: readonly string[];
	readonly questions: readonly MergeQuestion[];
}

/** All there is to decide about a file that waits, and what comes along. */
export function mergeViewOf(
	{ assessment, catalogue }: { readonly assessment: Assessment; readonly catalogue: Catalogue },
	waiting: WaitingFile
): MergeView {
	const { coming, asked } = outcomeOf(assessment, waiting);
	const states = [assessment, waiting.file, waiting.base].filter((state) => state !== null);
	const sources = { catalogue, states };
	return {
		sentences: sentencesOf(coming, asked),
		questions: asked.map((conflict) => questionOf(conflict, sources))
	};
}

function questionOf(conflict: MergeConflict, sources: Sources): MergeQuestion {
	const { path, a, b } = conflict;
	const side = (value: unknown, index: 0 | 1) => ({
		text: valueInWords(path, value, sources),
		by: whoAndWhen(conflict, index)
	});
	return {
		path,
		place: placeOfConflict(path, sources),
		here: side(a, 0),
		file: side(b, 1),
		both: bothOf(conflict)
	};
}

/** Both texts as two windows that typed at once would leave them; null where one has none or they are no prose. */
function bothOf({ path, a, b, at }: MergeConflict): string | null {
	const isText = typeof a === 'string' && typeof b === 'string' && a !== '' && b !== '';
	if (!isText || !isSentences(path)) return null;
	return bothTexts(a, b, words.bothLabel(dayOf(at[1])));
}

/** Beside the fields that two windows may write at once, those the council reads. */
function isSentences(path: string): boolean {
	return isProse(path) || /^\/ratsvorlage\/(decision|finances|inaction)$/.test(path);
}

/** How many questions have no decision yet. */
export function missingDecisions(
	questions: readonly MergeQuestion[],
	sides: Readonly<Record<string, Side>>
): readonly MergeQuestion[] {
	return questions.filter((question) => sideOf(question, sides) === null);
}

/** What was chosen; of texts that can stand side by side both, until something else is. */
export function sideOf(
	{ path, both }: MergeQuestion,
	sides: Readonly<Record<string, Side>>
): Side | null {
	return sides[path] ?? (both === null ? null : 'both');
}

/**
 * Merges the file that waits into the check as it is now, as one step of undo. Answers what to say about it.
 */
export async function takeOver(
	session: CheckSession,
	waiting: WaitingFile,
	{ questions }: MergeView,
	sides: Readonly<Record<string, Side>>
): Promise<string> {
	const here = session.assessment;
	if (here === null) throw new Error('no check is open');
	const { merge } = outcomeOf(here, waiting);
	const merged = withDecisions(merge, decisionsOf(questions, sides));
	const { count, text } = summaryOfEdits(contentEdits(here, merged));
	session.change(editsTo(here, merged), { keepsOffices: true });
	await session.flush();
	await keepCommonGround(merged, waiting.file);
	return words.done(count, text);
}

function decisionsOf(
	questions: readonly MergeQuestion[],
	sides: Readonly<Record<string, Side>>
): Decisions {
	const entries = questions.map((question) => {
		const side = sideOf(question, sides);
		if (side === 'both') return [question.path, { text: question.both ?? '' }] as const;
		return [question.path, side === 'file' ? 'b' : 'a'] as const;
	});
	return Object.fromEntries(entries);
}

/** The revision goes first, by which a step is known as a merge, and comes along when it is taken back. */
function editsTo(here: Assessment, merged: Assessment): Edits {
	const revision = editAt(here, '/revision', merged.revision);
	const omits = isSameValue(here.omits, merged.omits) ? [] : [editAt(here, '/omits', merged.omits)];
	return [revision, ...omits, ...mergeEdits(here, merged)];
}

/** The next file from there will come from this one. That it could not be remembered is no reason to fail. */
async function keepCommonGround(merged: Assessment, file: Assessment): Promise<void> {
	const { database } = storage;
	try {
		await keepRevision(database, file, now());
		await keepHistory(database, merged.id, merged.history ?? []);
	} catch {
		// without it the next file may ask more than it had to
	}
}
