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
	/** The same for each plan: below 0 earlier, above 0 later. */
	readonly moves: readonly { readonly plan: string; readonly months: number }[];
}

/**
 * The month in which all plans could be reviewed together with the fewest months of shift: the lower median. Only what
 * is due in the month of `today` (YYYY-MM-DD) or later takes part, so that the window never lies in the past; null for
 * fewer than two. Source: docs/method.md R23.
 */
export function commonWindow(reviews: readonly Review[], today: string): ReviewWindow | null {
	const coming = reviews
		.filter((review) => !isOverdue(review, today))
		.map(({ plan, due }) => ({ plan, due: monthNumber(due) }))
		.filter((each): each is { plan: string; due: number } => each.due !== null)
		.toSorted((a, b) => a.due - b.due);
	const window = coming[Math.floor((coming.length - 1) / 2)]?.due;
	if (coming.length < 2 || window === undefined) return null;
	const moves = coming.map(({ plan, due }) => ({ plan, months: window - due }));
	const shift = moves.reduce((sum, { months }) => sum + Math.abs(months), 0);
	return { month: monthOf(window), shift, moves };
}

/** It was due before this month. */
export function isOverdue({ due }: Pick<Review, 'due'>, today: string): boolean {
	return due < today.slice(0, 7);
}
