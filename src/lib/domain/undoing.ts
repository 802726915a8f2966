import type { Assessment } from './assessment.ts';
import { applied, inverseOf, type Change } from './change.ts';
import { stepsOf, type ChangeRow, type Step } from './log.ts';

/** What "Rückgängig" would take back and "Wiederholen" would make again; null where there is nothing. */
export interface Ways {
	readonly undo: Step | null;
	readonly redo: Step | null;
}

/** What names a step: the `seq` of its first row, or of the step that it took back or made again. */
export function subjectOf([row]: Step): number {
	return row.of ?? row.seq;
}

/**
 * Where the log can be taken back and made again. An undo takes the newest step that stands; a redo makes the newest
 * undone step again as long as nothing else has been changed since, and can itself be taken back. Undo ends at the
 * first summary.
 *
 * Shape: `newest` are the last rows of the log, newest first, all of them if `isWhole`. Null when they do not reach
 * far enough back to tell. Total.
 */
export function waysIn(newest: readonly ChangeRow[], isWhole: boolean): Ways | null {
	const steps = stepsOf(newest);
	// the last one may go on in rows that are not there
	const whole = isWhole ? steps : steps.slice(0, -1);
	const redo = redoIn(whole);
	const undo = undoIn(whole);
	const isKnown = isWhole || (redo !== undefined && undo !== undefined);
	return isKnown ? { undo: undo ?? null, redo: redo ?? null } : null;
}

/** The newest step that stands; undefined when it must lie further back. */
function undoIn(steps: readonly Step[]): Step | null | undefined {
	const undone = new Set<number>();
	for (const step of steps) {
		const [{ kind }] = step;
		if (kind === 'summary') return null;
		if (kind === 'undo') undone.add(subjectOf(step));
		else if (!undone.has(subjectOf(step))) return step;
	}
	return undefined;
}

/** The newest undo that no redo has answered; undefined when it must lie further back. */
function redoIn(steps: readonly Step[]): Step | null | undefined {
	const redone = new Set<number>();
	for (const step of steps) {
		const [{ kind }] = step;
		if (kind !== 'undo' && kind !== 'redo') return null;
		if (kind === 'redo') redone.add(subjectOf(step));
		else if (!redone.has(subjectOf(step))) return step;
	}
	return undefined;
}

/** The steps that do not stand any more, by what names them. */
export function undoneIn(steps: readonly Step[]): ReadonlySet<number> {
	const undone = new Set<number>();
	for (const step of steps.toSorted(([a], [b]) => a.seq - b.seq)) {
		if (step[0].kind === 'undo') undone.add(subjectOf(step));
		if (step[0].kind === 'redo') undone.delete(subjectOf(step));
	}
	return undone;
}

/** The changes that take a step back, in the order in which they are made, as one group. */
export function inverseStep(step: Step, at: string, newId: () => string): readonly Change[] {
	const group = newId();
	return step.toReversed().map((row) => ({ ...inverseOf(row, newId(), at), group }));
}

/**
 * The check as it was before these rows were made, times and offices of the touched answers excepted.
 *
 * Shape: `newest` are the last rows of the log, newest first, and `present` is what they have led to.
 * Errors: `RangeError` when they have not (the log is that of another text).
 */
export function rewound(present: Assessment, newest: readonly ChangeRow[]): Assessment {
	return newest.reduce((state, row) => applied(state, inverseOf(row, row.id, row.at)), present);
}
