import type { Edits } from '#lib/domain/answering.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { parsedPath } from '#lib/domain/change.ts';
import { editsBetween } from '#lib/domain/edits-between.ts';
import { stepsOf, type Step } from '#lib/domain/log.ts';
import { subjectOf, undoneIn } from '#lib/domain/undoing.ts';
import { ROLE_LABELS, timeOf } from '#lib/texts/common.ts';
import { changed } from '#lib/texts/check.ts';
import { verlauf as words } from '#lib/texts/verlauf.ts';
import { LiveQuery } from '#lib/store/live-query.ts';
import { logOf } from '#lib/store/log.ts';
import { stateAfter } from '#lib/store/past.ts';
import { changeWordsOf, type ChangeWords } from './change-words.ts';
import { edit, sayUndoable } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { storage } from './storage.svelte.ts';
import { wordsOfStep } from './undo-words.ts';

/** So many steps are shown at first, and so many more each time. */
const PER_PAGE = 50;
/** So many changes of one step are shown. */
const MOST_LINES = 20;

/** One step of the log, as it is shown. */
export interface StepRow {
	/** Of its last row: what names the state after it. */
	readonly seq: number;
	/** ISO time. */
	readonly at: string;
	readonly time: string;
	/** The office; empty where none was chosen. */
	readonly office: string;
	readonly what: string;
	readonly isUndone: boolean;
	/** Nothing has been changed since. */
	readonly isPresent: boolean;
	readonly lines: readonly ChangeWords[];
	/** Number of lines that are not shown. */
	readonly more: number;
}

/** Steps that follow each other on one day, newest first. */
export interface DayRows {
	/** YYYY-MM-DD */
	readonly day: string;
	readonly steps: readonly StepRow[];
}

/** A state that may be restored, and what that would change. */
interface Asked {
	/** ISO time of the step that led to it. */
	readonly at: string;
	readonly state: Assessment;
	readonly lines: readonly ChangeWords[];
	readonly more: number;
}

/** "Verlauf": the whole log of a check. It is read here alone. */
export class Past {
	/** The state somebody has asked for. */
	asked = $state.raw<Asked | null>(null);
	hasFailed = $state(false);
	#most = $state(PER_PAGE);
	readonly #query: LiveQuery<readonly Step[]>;

	constructor(check: string) {
		this.#query = new LiveQuery(
			async () => stepsOf(await logOf(storage.database, check).reverse().toArray()),
			() => storage.open()
		);
	}

	/** What to show, newest first; null while the log is being read. */
	daysOf(check: ReadyCheck): { readonly days: readonly DayRows[]; readonly isAll: boolean } | null {
		const { current } = this.#query;
		if (current.status !== 'ready') return null;
		const steps = current.value;
		const undone = undoneIn(steps);
		const rows = steps
			.slice(0, this.#most)
			.map((step, index) => stepRowOf(check, step, undone, index === 0));
		return { days: byDay(rows), isAll: steps.length <= this.#most };
	}

	showMore(): void {
		this.#most += PER_PAGE;
	}

	/** Finds out what restoring the state after a step would change. */
	async ask(check: ReadyCheck, { seq, at }: StepRow): Promise<void> {
		this.hasFailed = false;
		try {
			await check.session.flush();
			const state = await stateAfter(storage.database, check.session.id, seq);
			const present = check.session.assessment ?? check.assessment;
			const lines = changeWordsOf(check.catalogue, state, editsTo(present, state));
			this.asked = { at, state, ...cut(lines) };
		} catch {
			this.hasFailed = true;
		}
	}

	/** Makes the check what it was, as one step of undo. */
	restore(check: ReadyCheck): void {
		const { asked } = this;
		this.asked = null;
		if (asked === null) return;
		let count = 0;
		edit(check.session, undefined, (assessment) => {
			const edits = editsTo(assessment, asked.state);
			count = edits.length;
			return edits;
		});
		// another tab may have been quicker: then there is nothing to take back
		if (count > 0) sayUndoable(check, words.restored(asked.at));
	}
}

/**
 * The edits that restore a state. Versions once laid down stay, and so do the offices: who restores an answer has given
 * it last.
 */
function editsTo(present: Assessment, state: Assessment): Edits {
	return editsBetween(present, state).filter(({ path }) => {
		const [part, , field] = parsedPath(path);
		return part !== 'frozen' && !(part === 'answers' && field === 'role');
	});
}

function stepRowOf(
	{ catalogue, assessment }: ReadyCheck,
	step: Step,
	undone: ReadonlySet<number>,
	isPresent: boolean
): StepRow {
	const last = step.at(-1) ?? step[0];
	const lines = changeWordsOf(catalogue, assessment, step);
	return {
		seq: last.seq,
		at: last.at,
		time: timeOf(last.at),
		office: last.role === undefined || last.kind === 'summary' ? '' : ROLE_LABELS[last.role],
		what: whatOf(step, subjectOfLines(lines) ?? wordsOfStep(catalogue, step)),
		isUndone: last.kind === undefined && undone.has(subjectOf(step)),
		isPresent,
		...cut(lines)
	};
}

function whatOf([{ kind }]: Step, what: string): string {
	if (kind === undefined) return what;
	return kind === 'summary' ? words.summary : words[kind](what);
}

/** More closely than a message says it; null where nothing is said. */
function subjectOfLines([first, ...others]: readonly ChangeWords[]): string | null {
	if (first === undefined) return null;
	return others.length === 0 ? first.what : changed.andMore(first.what, others.length);
}

function cut(lines: readonly ChangeWords[]) {
	return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}

function byDay(rows: readonly StepRow[]): readonly DayRows[] {
	const days: { readonly day: string; readonly steps: StepRow[] }[] = [];
	for (const row of rows) {
		const day = row.at.slice(0, 10);
		const last = days.at(-1);
		if (last?.day === day) last.steps.push(row);
		else days.push({ day, steps: [row] });
	}
	return days;
}
