import type { Catalogue } from './catalogue.ts';
import { isOverdue, reviewsOf } from './freshness.ts';
import { monthIn, monthNumber } from './month.ts';
import { reviewSpanOf, type ReviewSpan } from './plan-facts.ts';
import type { PlanRecord } from './register.ts';

export interface PlanReview extends ReviewSpan {
	/** YYYY-MM */
	readonly due: string;
	/** It was due before this month. */
	readonly isOverdue: boolean;
}

/** When something was or will be with a plan; null where nothing is said. */
export interface PlanDates {
	readonly plan: PlanRecord;
	/** YYYY-MM, or a day of it. */
	readonly stand: string | null;
	readonly start: string | null;
	readonly councilDate: string | null;
	readonly review: PlanReview | null;
	/** Last month in which it holds, YYYY-MM; null also where "Gilt bis" cannot be read. */
	readonly end: string | null;
}

/** The dates of all plans that exist, are being made or are planned, in the order of the list. Total. */
export function planDatesOf(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	plans: readonly PlanRecord[],
	today: string
): PlanDates[] {
	return plans
		.filter(({ status }) => status !== 'fehlt' && status !== 'nicht-noetig')
		.map((plan) => ({
			plan,
			stand: dateOf(plan.stand),
			start: dateOf(plan.start),
			councilDate: dateOf(plan.councilDate),
			review: reviewOf(catalogue, plan, today),
			end: endOf(plan.horizon)
		}));
}

export function isUndated({ stand, start, councilDate, end }: PlanDates): boolean {
	return [stand, start, councilDate, end].every((date) => date === null);
}

function dateOf(date: string | undefined): string | null {
	return date === undefined || monthNumber(date) === null ? null : date;
}

function reviewOf(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	plan: PlanRecord,
	today: string
): PlanReview | null {
	const span = reviewSpanOf(catalogue, plan);
	const [review] = reviewsOf([plan], () => span.months);
	if (review === undefined) return null;
	return { due: review.due, ...span, isOverdue: isOverdue(review, today) };
}

/** "2035" holds until its December; a month may be written as people type it. */
function endOf(horizon = ''): string | null {
	const year = /^\d{4}$/.exec(horizon.trim());
	return year === null ? monthIn(horizon) : `${year[0]}-12`;
}
