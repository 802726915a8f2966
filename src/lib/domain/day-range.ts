import { ceilOf, floorOf, fractionOf, roundedTo, type Fraction } from './fraction.ts';

/** Person-days as a range, in whole parts of a day so that sums are exact. */
export interface DayRange {
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}

export const NO_DAYS: DayRange = { low: 0, likely: 0, high: 0 };

/** The low ends together, the high ends together. Source: docs/method.md R29. */
export function plus(a: DayRange, b: DayRange): DayRange {
	return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high };
}

/**
 * A range as it is shown, in whole days: each end rounded outward, below 20 days to whole ones, below 100 to fives,
 * else to tens; the likely value to whole days. `parts` make a day. Source: docs/method.md R30.
 */
export function roundedDays({ low, likely, high }: DayRange, parts: number): DayRange {
	const stepsOf = (days: number): Fraction => fractionOf(days, parts * stepOf(days, parts));
	return {
		low: floorOf(stepsOf(low)) * stepOf(low, parts),
		likely: roundedTo(fractionOf(likely, parts), 0),
		high: ceilOf(stepsOf(high)) * stepOf(high, parts)
	};
}

function stepOf(days: number, parts: number): number {
	const size = Math.abs(days);
	if (size < 20 * parts) return 1;
	return size < 100 * parts ? 5 : 10;
}
