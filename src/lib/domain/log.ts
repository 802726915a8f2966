import type { Change } from './change.ts';

/**
 * A row of a check's log. The log only grows: taking back and making again are rows of their own.
 * Source: docs/formats.md, "Verlauf".
 */
export interface ChangeRow extends Change {
	readonly check: string;
	/** Order of the log. */
	readonly seq: number;
	/** Missing: a change somebody made. `summary`: what is left of older changes of one or more days. */
	readonly kind?: 'undo' | 'redo' | 'summary';
	/** Of an undo or a redo: the step it is about, by the `seq` of its first row. */
	readonly of?: number;
}

/** A log is made shorter when more rows than this are no summaries; see compact-log.ts. */
export const MOST_ROWS = 600;

/** Rows that belong together, oldest first, never empty: one step of undo, or the summary of a day. */
export type Step = readonly [ChangeRow, ...ChangeRow[]];

/** The steps of a log or of its newest part. Keeps the order of the rows; those of each step are oldest first. */
export function stepsOf(rows: readonly ChangeRow[]): readonly Step[] {
	const steps: [ChangeRow, ...ChangeRow[]][] = [];
	for (const row of rows) {
		const step = steps.at(-1);
		if (step !== undefined && row.group !== undefined && step[0].group === row.group)
			step.push(row);
		else steps.push([row]);
	}
	return steps.map((step) => step.toSorted((a, b) => a.seq - b.seq) as unknown as Step);
}
