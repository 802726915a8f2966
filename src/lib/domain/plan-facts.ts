import type { Catalogue, ContributionKind, Fachplanung } from './catalogue.ts';
import type { Freshness } from './freshness.ts';
import { freshnessOf } from './freshness.ts';
import type { Matrix, PlanRecord } from './register.ts';

/** Of plans the catalogue does not know: the usual age in months after which data are looked at anew. */
const USUAL_MAX_AGE = 60;

/** What the catalogue says about a plan of the list; undefined for one it does not know. */
export function typeOf(
	{ fachplanungen }: Pick<Catalogue, 'fachplanungen'>,
	plan: Pick<PlanRecord, 'type'>
): Fachplanung | undefined {
	return plan.type === null ? undefined : fachplanungen.find(({ id }) => id === plan.type);
}

/** The municipality makes it itself; of a plan the catalogue does not know, that is assumed. */
export function isOwn(catalogue: Pick<Catalogue, 'fachplanungen'>, plan: PlanRecord): boolean {
	return (typeOf(catalogue, plan)?.owner ?? 'gemeinde') === 'gemeinde';
}

/** There is something to use: it exists, or is being made. */
export function isAtHand({ status }: Pick<PlanRecord, 'status'>): boolean {
	return status === 'vorhanden' || status === 'in-arbeit';
}

/** What a review follows from: the cycle of the plan's type, or the age from which its data count as too old. */
export type ReviewBasis = 'zyklus' | 'hoechstalter';

export interface ReviewSpan {
	/** From Stand to review. */
	readonly months: number;
	readonly basis: ReviewBasis;
	/** The cycle was read in its source; an age is always set by the catalogue. */
	readonly isVerified: boolean;
}

/** After how many months from its Stand a plan is due for review. Source: docs/method.md R23. */
export function reviewSpanOf(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	plan: PlanRecord
): ReviewSpan {
	const type = typeOf(catalogue, plan);
	const { cycleMonths = null, maxAgeMonths = USUAL_MAX_AGE, unverified = [] } = type ?? {};
	return cycleMonths === null
		? { months: maxAgeMonths, basis: 'hoechstalter', isVerified: false }
		: { months: cycleMonths, basis: 'zyklus', isVerified: !unverified.includes('cycleMonths') };
}

export function planFreshness(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	plan: PlanRecord,
	today: string
): Freshness {
	return freshnessOf(plan.stand, today, typeOf(catalogue, plan)?.maxAgeMonths ?? USUAL_MAX_AGE);
}

/**
 * How much a chapter should take from a plan: what the catalogue says; 1 where the user names the chapter as a topic,
 * 2 where the catalogue does not know the plan. Source: docs/method.md R22.
 */
export function relevanceOf(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	plan: PlanRecord,
	baustein: string
): 0 | 1 | 2 {
	const type = typeOf(catalogue, plan);
	const isTopic = plan.topics.includes(baustein);
	if (type === undefined) return isTopic ? 2 : 0;
	return type.relevance[baustein] ?? (isTopic ? 1 : 0);
}

/** The chapters a plan is about: those the user names, else those the catalogue links it with most. */
export function topicsOf(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	plan: PlanRecord
): readonly string[] {
	if (plan.topics.length > 0) return plan.topics;
	const { relevance = {} } = typeOf(catalogue, plan) ?? {};
	return Object.keys(relevance).filter((baustein) => relevance[baustein] === 2);
}

/** What a plan can contribute: what the catalogue says, else what its cells name. */
export function kindsOf(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	plan: PlanRecord,
	matrix: Matrix
): readonly ContributionKind[] {
	const type = typeOf(catalogue, plan);
	if (type !== undefined) return type.kinds;
	return [...new Set(Object.values(matrix[plan.id] ?? {}).flatMap(({ kinds = [] }) => kinds))];
}
