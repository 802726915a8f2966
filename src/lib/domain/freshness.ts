import { monthNumber, monthOf } from './month.ts';
import type { PlanRecord } from './register.ts';

export type Freshness = 'AKTUELL' | 'PRUEFEN' | 'VERALTET' | 'UNBEKANNT' | 'FEHLER_ZUKUNFT';

/** In the last year before a plan is too old it should be looked at. */
const WARNING_MONTHS = 12;

/**
 * How old a plan's data are, in whole months: too old, soon too old, or fine.
 *
 * Shape: `stand` is YYYY-MM, `today` YYYY-MM-DD. A month that is none is unknown, one ahead an input error.
 * Source: docs/method.md R23.
 */
export function freshnessOf(
	stand: string | undefined,
	today: string,
	maxAgeMonths: number
): Freshness {
	const [then, now] = [monthNumber(stand), monthNumber(today)];
	if (then === null || now === null) return 'UNBEKANNT';
	const age = now - then;
	if (age < 0) return 'FEHLER_ZUKUNFT';
	if (age > maxAgeMonths) return 'VERALTET';
	return age > maxAgeMonths - WARNING_MONTHS ? 'PRUEFEN' : 'AKTUELL';
}

export interface Review {
	/** Id of the plan. */
	readonly plan: string;
	/** Month in which it is due, YYYY-MM. */
	readonly due: string;
}

/** When each existing plan is due again: one cycle after its month of data. Those without either are left out. */
export function reviewsOf(
	plans: readonly PlanRecord[],
	cycleOf: (plan: PlanRecord) => number | null
): Review[] {
	return plans.flatMap((plan) => {
		const [then, cycle] = [monthNumber(plan.stand), cycleOf(plan)];
		const isDue = plan.status === 'vorhanden' && then !== null && cycle !== null;
		return isDue ? [{ plan: plan.id, due: monthOf(then + cycle) }] : [];
	});
}

export interface ReviewWindow {
	/** YYYY-MM */
	readonly month: string;
	/** By how many months all plans together would have to move, earlier or later. */
	readonly shift: number;
}

/**
 * The month in which all plans could be reviewed together with the fewest months of shift: the lower median; null for
 * fewer than two. Source: docs/method.md R23.
 */
export function commonWindow(reviews: readonly Review[]): ReviewWindow | null {
	const due = reviews
		.map((review) => monthNumber(review.due))
		.filter((month) => month !== null)
		.toSorted((a, b) => a - b);
	const month = due[Math.floor((due.length - 1) / 2)];
	if (due.length < 2 || month === undefined) return null;
	const shift = due.reduce((sum, each) => sum + Math.abs(each - month), 0);
	return { month: monthOf(month), shift };
}
