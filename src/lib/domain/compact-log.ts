import type { Assessment } from './assessment.ts';
import { editsBetween } from './edits-between.ts';
import { MOST_ROWS, stepsOf, type ChangeRow, type Step } from './log.ts';
import { rewound } from './undoing.ts';

/** The newest rows stay as they are, at least so many. */
export const KEPT_ROWS = 500;
/** Size of a log as JSON in UTF-8, in bytes, that it does not exceed as far as its newest rows allow. */
export const MOST_BYTES = 900_000;

/** What takes the place of the older part of a log. */
export interface Compacted {
	/** The first row that stays; all before it go. */
	readonly from: number;
	/** Oldest first; their `seq` lies before `from`. */
	readonly summaries: readonly ChangeRow[];
}

/** What the steps of one day or more come down to. */
interface Period {
	readonly before: Assessment;
	readonly after: Assessment;
	/** Time of the last of them. */
	readonly at: string;
	readonly rows: readonly ChangeRow[];
}
type PeriodOf = (before: Assessment, after: Assessment, at: string) => Period;

/**
 * A shorter log that leads to the same check: the newest rows as they are, of the older ones one step for each day,
 * with the smallest edits between the check before and after it. If that is still too large, the oldest days are put
 * together. A step is never cut.
 *
 * Shape: `rows` is the whole log, oldest first, `present` what it has led to. Null when it is short enough.
 * Errors: as `rewound`. Source: docs/formats.md, "Verlauf".
 */
export function compacted(
	present: Assessment,
	rows: readonly ChangeRow[],
	newId: () => string
): Compacted | null {
	const changes = rows.filter(({ kind }) => kind !== 'summary');
	const { older, kept } = parted(stepsOf(rows));
	const first = kept[0]?.[0];
	if (changes.length <= MOST_ROWS || first === undefined || older.length === 0) return null;
	const { check, seq: from } = first;
	const periodOf: PeriodOf = (before, after, at) => {
		const shared = { at, group: newId(), kind: 'summary', check, seq: from } as const;
		const summary = editsBetween(before, after).map((edit) => ({
			id: newId(),
			...edit,
			...shared
		}));
		return { before, after, at, rows: summary };
	};
	const keptRows = kept.flat();
	const days = periodsOf(older, rewound(present, keptRows.toReversed()), periodOf);
	const summaries = shrunk(days, MOST_BYTES - bytesOf(keptRows), periodOf).flatMap(
		(each) => each.rows
	);
	return {
		from,
		summaries: summaries.map((row, index) => ({ ...row, seq: from - summaries.length + index }))
	};
}

/** Whole steps with at least `KEPT_ROWS` rows at the end, and those before them. */
function parted(steps: readonly Step[]): { older: readonly Step[]; kept: readonly Step[] } {
	let place = steps.length;
	for (let count = 0; place > 0 && count < KEPT_ROWS; place -= 1) {
		count += steps[place - 1]?.length ?? 0;
	}
	return { older: steps.slice(0, place), kept: steps.slice(place) };
}

/** One period for each day, oldest first; `border` is the check after the last step. */
function periodsOf(
	steps: readonly Step[],
	border: Assessment,
	periodOf: PeriodOf
): readonly Period[] {
	let after = border;
	const newestFirst = daysOf(steps)
		.toReversed()
		.map((day) => {
			const rows = day.flat().toReversed();
			const before = rewound(after, rows);
			const period = periodOf(before, after, rows[0]?.at ?? '');
			after = before;
			return period;
		});
	return newestFirst.toReversed();
}

/** Steps that follow each other on one day. */
function daysOf(steps: readonly Step[]): readonly (readonly Step[])[] {
	const days: Step[][] = [];
	for (const step of steps) {
		const day = days.at(-1);
		if (day?.[0] !== undefined && dayOf(day[0]) === dayOf(step)) day.push(step);
		else days.push([step]);
	}
	return days;
}

function dayOf([row]: Step): string {
	return row.at.slice(0, 10);
}

/** The two oldest become one until all of them fit. */
function shrunk(
	periods: readonly Period[],
	mostBytes: number,
	periodOf: PeriodOf
): readonly Period[] {
	let total = periods.reduce((sum, { rows }) => sum + bytesOf(rows), 0);
	let [oldest, ...later] = periods;
	while (oldest !== undefined && later[0] !== undefined && total > mostBytes) {
		const [next, ...others] = later;
		const together = periodOf(oldest.before, next.after, next.at);
		total += bytesOf(together.rows) - bytesOf(oldest.rows) - bytesOf(next.rows);
		[oldest, later] = [together, others];
	}
	return oldest === undefined ? [] : [oldest, ...later];
}

function bytesOf(rows: readonly ChangeRow[]): number {
	return new TextEncoder().encode(JSON.stringify(rows)).length;
}
