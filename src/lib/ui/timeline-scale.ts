import { monthNumber } from '#lib/domain/month.ts';
import type { PlanDates } from '#lib/domain/plan-dates.ts';
import type { StationPlan } from '#lib/domain/process.ts';

/** Whole years to be drawn, as numbers of months: from a January to before the January after the last year. */
export interface TimeScale {
	readonly from: number;
	readonly to: number;
}

export type MarkKind = 'stand' | 'council' | 'start' | 'end';

interface Span {
	/** Percent of the scale. */
	readonly from: number;
	readonly to: number;
}

/** What is drawn of a plan; places in percent of the scale. */
export interface Strip {
	/** From Stand to review. */
	readonly bar: Span | null;
	/** From an overdue review to today. */
	readonly late: Span | null;
	readonly marks: readonly { readonly kind: MarkKind; readonly at: number }[];
}

/** A single date far away must not press all others into a corner: it stays in the table. */
const MOST_YEARS = 25;
/** What lies further back is cut off at the edge: what is to come needs the room. */
const MOST_YEARS_BACK = 10;
const STEPS = [1, 2, 5, 10];

/** The years around today and these months, ten years back at most. `now` is the number of a month. */
export function timeScaleOf(months: readonly number[], now: number): TimeScale {
	const shown = [now, ...months.filter((month) => Math.abs(month - now) <= MOST_YEARS * 12)];
	const yearOf = (month: number) => Math.floor(month / 12);
	return {
		from: Math.max(yearOf(Math.min(...shown)), yearOf(now) - MOST_YEARS_BACK) * 12,
		to: (yearOf(Math.max(...shown)) + 1) * 12
	};
}

/** Where a month begins, in percent; null when it is not on the scale. */
export function placeOf({ from, to }: TimeScale, month: number): number | null {
	return month < from || month > to ? null : (100 * (month - from)) / (to - from);
}

/** At most so many years to be named, at equal distances; none so far right that its words would not fit. */
export function yearsOf(scale: TimeScale, most: number): { year: number; at: number }[] {
	const [first, last] = [scale.from / 12, scale.to / 12];
	const step = STEPS.find((each) => (last - first) / each <= most) ?? 10;
	return Array.from({ length: last - first }, (_, index) => first + index)
		.filter((year) => year % step === 0)
		.map((year) => ({ year, at: placeOf(scale, year * 12) ?? 0 }))
		.filter(({ at }) => at <= 90);
}

export function stripOf(dates: PlanDates, scale: TimeScale, now: number): Strip {
	const [stand, due] = [numberIn(dates.stand), numberIn(dates.review?.due)];
	const marks = [
		{ kind: 'stand', month: due === null ? stand : null },
		{ kind: 'start', month: numberIn(dates.start) },
		{ kind: 'council', month: numberIn(dates.councilDate) },
		{ kind: 'end', month: numberIn(dates.end) }
	] as const;
	return {
		bar: spanOf(scale, stand, due),
		late: dates.review?.isOverdue ? spanOf(scale, due, now) : null,
		marks: marks.flatMap(({ kind, month }) => {
			const at = month === null ? null : placeOf(scale, month);
			return at === null ? [] : [{ kind, at }];
		})
	};
}

/** The months that have to fit on a scale. */
export function monthsIn({ stand, start, councilDate, review, end }: PlanDates): number[] {
	return [stand, start, councilDate, review?.due, end]
		.map(numberIn)
		.filter((month) => month !== null);
}

function numberIn(date: string | null | undefined): number | null {
	return monthNumber(date ?? undefined);
}

/** Cut where the scale ends; null when nothing is left. */
function spanOf(scale: TimeScale, first: number | null, last: number | null): Span | null {
	if (first === null || last === null) return null;
	const [from, to] = [Math.max(first, scale.from), Math.min(last, scale.to)];
	if (from >= to) return null;
	return { from: placeOf(scale, from) ?? 0, to: placeOf(scale, to) ?? 100 };
}

/** What is drawn of a station: a bar through its last month, or a mark where one end is not known. */
export function stationStrip(
	{ from, until }: Pick<StationPlan, 'from' | 'until'>,
	scale: TimeScale
): Pick<Strip, 'bar' | 'marks'> {
	const [begin, end] = [numberIn(from), numberIn(until)];
	const bar = spanOf(scale, begin, end === null ? null : end + 1);
	if (bar !== null) return { bar, marks: [] };
	const marks = [
		{ kind: 'start', month: begin },
		{ kind: 'end', month: end }
	] as const;
	return {
		bar: null,
		marks: marks.flatMap(({ kind, month }) => {
			const at = month === null ? null : placeOf(scale, month);
			return at === null ? [] : [{ kind, at }];
		})
	};
}

/** The months of a station that have to fit on a scale. */
export function stationMonths({ from, until }: Pick<StationPlan, 'from' | 'until'>): number[] {
	return [from, until].map(numberIn).filter((month) => month !== null);
}
