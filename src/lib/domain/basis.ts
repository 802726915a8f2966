import type { Assessment, Profile } from './assessment.ts';
import type { Catalogue, Criterion } from './catalogue.ts';
import { truthOf } from './condition.ts';

/** Criteria in catalogue order, parted by the profile. */
export interface Scope {
	readonly inScope: readonly Criterion[];
	/** Definitely not for this municipality: counted nowhere. */
	readonly scopedOut: readonly Criterion[];
}

/** What the evaluation is about, in catalogue order. */
export interface Basis {
	/** In the basis and in scope. */
	readonly criteria: readonly Criterion[];
	/** In the basis, but left out by the profile. */
	readonly scopedOut: readonly Criterion[];
}

type Rules = Pick<Catalogue, 'criteria' | 'profile'>;

/** Who starts anew needs these two before the core; they are no Kernkriterien. */
const STARTPUNKT_CRITERIA: readonly string[] = ['auftrag-und-rollen', 'standarddaten'];
/** Answers to the profile question `konzeptstand` that mean "nothing to build on". */
const WITHOUT_CONCEPT: readonly unknown[] = ['keines', 'ueber-10'];

/**
 * Which criteria the profile leaves in. A criterion goes out only when its `appliesWhen` is
 * definitely false; while the answer is missing it stays in. Total. Source: docs/method.md R2.
 */
export function scopeOf(catalogue: Rules, profile: Profile): Scope {
	const isOut = ({ appliesWhen }: Criterion) =>
		appliesWhen !== null && truthOf(appliesWhen, profile, catalogue.profile) === false;
	return {
		inScope: catalogue.criteria.filter((criterion) => !isOut(criterion)),
		scopedOut: catalogue.criteria.filter(isOut)
	};
}

/**
 * True for a municipality that starts anew: it prepares a concept, or its last one is missing or
 * older than ten years. Without an answer to that question: no. Source: docs/method.md, Startpunkt.
 */
export function isStartpunkt({ mode, profile }: Pick<Assessment, 'mode' | 'profile'>): boolean {
	return mode === 'vorbereiten' || WITHOUT_CONCEPT.includes(profile['konzeptstand']);
}

/**
 * The basis of the whole evaluation: in `voll` every criterion, in `kurz` the core alone, at
 * Startpunkt with the two criteria that come before it; each parted by the profile. Answers outside
 * are kept, but count in no result. Total. Source: docs/method.md R13.
 */
export function criteriaInBasis(
	catalogue: Rules,
	assessment: Pick<Assessment, 'mode' | 'profile' | 'depth'>
): Basis {
	const startpunkt = isStartpunkt(assessment);
	const isIn = ({ core, id }: Criterion) =>
		assessment.depth === 'voll' || core || (startpunkt && STARTPUNKT_CRITERIA.includes(id));
	const { inScope, scopedOut } = scopeOf(catalogue, assessment.profile);
	return { criteria: inScope.filter(isIn), scopedOut: scopedOut.filter(isIn) };
}
