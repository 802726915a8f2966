import { hrefTo } from '#lib/app/addresses.ts';
import { byCodeUnits } from '#lib/domain/code-units.ts';
import { commonWindow, type Review } from '#lib/domain/freshness.ts';
import { isUndated, planDatesOf, type PlanDates } from '#lib/domain/plan-dates.ts';
import { isOwn } from '#lib/domain/plan-facts.ts';
import { registerOf } from '#lib/domain/register.ts';
import { termine as words } from '#lib/texts/termine.ts';
import type { ReadyCheck } from './open-check.ts';

interface Fact {
	readonly what: string;
	readonly when: string;
	readonly note: string;
}

export interface DateRow {
	readonly id: string;
	readonly title: string;
	/** What is next, in words. */
	readonly next: string;
	readonly dates: PlanDates;
	/** All dates in words, oldest kind first. */
	readonly facts: readonly Fact[];
}

/** All dates of a check's plans: drawn, in words, and what one could review together. `today` is YYYY-MM-DD. */
export function datesOf({ session, catalogue, assessment }: ReadyCheck, today: string) {
	const all = planDatesOf(catalogue, registerOf(assessment).fachplanungen, today);
	const rows = all.toSorted(byNextDate).map(rowOf);
	const titles = new Map(rows.map(({ id, title }) => [id, title]));
	const next = all.filter(({ review }) => review?.isOverdue === false);
	const coming = reviewsIn(next);
	const own = reviewsIn(next.filter(({ plan }) => isOwn(catalogue, plan)));
	const others = coming.filter(({ plan }) => !own.some((each) => each.plan === plan));
	const late = rows.filter(({ dates }) => dates.review?.isOverdue);
	const window = commonWindow(own, today);
	return {
		isEmpty: all.length === 0,
		drawn: rows.filter(({ dates }) => !isUndated(dates)),
		listed: rows.filter(({ facts }) => facts.length > 0),
		undated: rows
			.filter(({ facts }) => facts.length === 0)
			.map(({ id, title }) => ({
				id,
				title,
				href: `${hrefTo('/fachplanungen', { check: session.id })}#plan-${id}`
			})),
		finding: words.finding(coming.length, lastYearOf(coming), late.length),
		coming: own.length,
		others: others.map(({ plan }) => titles.get(plan) ?? ''),
		late: late.map(({ title }) => title),
		window: window && {
			...window,
			moves: window.moves.map((move) => ({ ...move, title: titles.get(move.plan) ?? '' }))
		}
	};
}

function reviewsIn(dates: readonly PlanDates[]): Review[] {
	return dates.flatMap(({ plan, review }) =>
		review === null ? [] : [{ plan: plan.id, due: review.due }]
	);
}

function lastYearOf(reviews: readonly Review[]): string {
	return reviews.reduce((last, { due }) => (due > last ? due : last), '').slice(0, 4);
}

function titleOf({ plan }: PlanDates): string {
	return plan.title.trim() || words.untitled;
}

/** What has to be done first stands first; what has nothing to be done stands last. */
function byNextDate(a: PlanDates, b: PlanDates): number {
	const next = ({ review, start, end }: PlanDates) => review?.due ?? start ?? end ?? '9999';
	return byCodeUnits(next(a), next(b));
}

function rowOf(dates: PlanDates): DateRow {
	return {
		id: dates.plan.id,
		title: titleOf(dates),
		next: nextOf(dates),
		dates,
		facts: factsOf(dates)
	};
}

function nextOf(dates: PlanDates): string {
	const { plan, review, start, end } = dates;
	return [
		review && reviewWords(review),
		plan.status !== 'vorhanden' && start && words.startIn(start),
		end && words.endsIn(endWords(dates))
	]
		.filter(Boolean)
		.join(' · ');
}

function reviewWords({ due, basis, isOverdue }: NonNullable<PlanDates['review']>): string {
	if (basis === 'zyklus') return isOverdue ? words.dueSince(due) : words.reviewIn(due);
	return isOverdue ? words.agedSince(due) : words.agedIn(due);
}

function factsOf(dates: PlanDates): Fact[] {
	const { plan, start, councilDate, stand, review, end } = dates;
	const { kinds } = words;
	const fact = (what: string, date: string | null, note = ''): Fact[] =>
		date === null ? [] : [{ what, when: words.inWords(date), note }];
	return [
		...fact(kinds.start, start),
		...fact(kinds.stand, stand),
		...fact(kinds.council, councilDate),
		...(review === null ? [] : fact(kinds.review, review.due, noteOf(review))),
		...(plan.horizon?.trim()
			? [{ what: kinds.end, when: endWords(dates), note: end ? '' : words.unreadableEnd }]
			: [])
	];
}

function noteOf({
	months,
	basis,
	isVerified,
	isOverdue
}: NonNullable<PlanDates['review']>): string {
	const why = words.bases[basis](months, isVerified);
	return isOverdue ? `${words.overdue}; ${why}` : why;
}

/** A year stays a year, and what cannot be read stays as it was typed. */
export function endWords({ plan, end }: PlanDates): string {
	const typed = plan.horizon?.trim() ?? '';
	return end === null || /^\d{4}$/.test(typed) ? typed : words.inWords(end);
}
