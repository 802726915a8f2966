import { basisOf, hasReason, type Answer, type Answers } from './assessment.ts';
import type { Criterion, Level, Thresholds } from './catalogue.ts';
import {
	ceilOf,
	compareFractions,
	floorOf,
	isAtLeast,
	ratioOf,
	type Fraction
} from './fraction.ts';

/** What an answer counts as; see `effectiveOf`. */
export type Effective =
	| { readonly state: 'level'; readonly level: Level }
	| { readonly state: 'open' | 'unknown' | 'na' };

/** How much a criterion weighs; the catalogue's weight, or 1 for the test of robustness. */
export type WeightOf = (criterion: Criterion) => number;

/** Ratios 0 to 1, scores 0 to 100, all exact; null where undefined (R8). */
export interface Score {
	/** L: everything unclear counts as nothing. */
	readonly low: Fraction | null;
	/** S: of the rated criteria alone. */
	readonly point: Fraction | null;
	/** H: everything unclear counts in full. */
	readonly high: Fraction | null;
	/** Weight of the rated among those that apply. */
	readonly rate: Fraction | null;
	/**
	 * Number of answered criteria, "Wissen wir nicht" and "Trifft nicht zu" included, among all.
	 */
	readonly progress: Fraction | null;
	readonly naShare: Fraction | null;
	/** Weight of the rated "mit Nachweis" among the rated. */
	readonly evidenceShare: Fraction | null;
	/** Number of criteria above their target level. */
	readonly beyond: number;
	readonly counts: ScoreCounts;
}

/** Numbers of criteria; total = rated + unknown + open + na. */
export interface ScoreCounts {
	readonly total: number;
	readonly rated: number;
	readonly withEvidence: number;
	readonly unknown: number;
	readonly open: number;
	readonly na: number;
}

/** A band in whole numbers, as screens and paper show it. */
export interface ShownBand {
	readonly low: number;
	readonly high: number;
	/** Null while too little is rated. */
	readonly point: number | null;
}

/** The catalogue's own weight. */
export const ownWeight: WeightOf = ({ weight }) => weight;

/** Common denominator of all fulfilments, as targets are 1, 2 or 3. */
const SIXTHS = 6;

/** The answer of a criterion; undefined when its key is missing. */
export function answerOf(answers: Answers, criterionId: string): Answer | undefined {
	return Object.hasOwn(answers, criterionId) ? answers[criterionId] : undefined;
}

/**
 * What an answer counts as: "Trifft bei uns nicht zu" only where the criterion allows it and with a
 * reason, otherwise as unknown; a missing answer, and a level without its number, as open.
 * Proposals are no answers. Total. Source: docs/method.md R3.
 */
export function effectiveOf(
	criterion: Pick<Criterion, 'id' | 'naAllowed'>,
	answers: Answers
): Effective {
	const answer = answerOf(answers, criterion.id);
	if (answer === undefined) return { state: 'open' };
	if (answer.state === 'na') {
		return { state: criterion.naAllowed && hasReason(answer) ? 'na' : 'unknown' };
	}
	if (answer.state !== 'level') return { state: answer.state };
	return answer.level === undefined ? { state: 'open' } : { state: 'level', level: answer.level };
}

/** Sums over criteria: whole numbers, `earned` in sixths of the weight. */
interface Sums {
	rated: number;
	earned: number;
	unclear: number;
	na: number;
	withEvidence: number;
}

function sumsOf(criteria: readonly Criterion[], answers: Answers, weightOf: WeightOf): Sums {
	const sums: Sums = { rated: 0, earned: 0, unclear: 0, na: 0, withEvidence: 0 };
	for (const criterion of criteria) {
		const weight = weightOf(criterion);
		const effective = effectiveOf(criterion, answers);
		if (effective.state === 'na') sums.na += weight;
		else if (effective.state !== 'level') sums.unclear += weight;
		else {
			const capped = Math.min(effective.level, criterion.target);
			sums.rated += weight;
			sums.earned += (weight * capped * SIXTHS) / criterion.target;
			if (isWithEvidence(criterion, answers)) sums.withEvidence += weight;
		}
	}
	return sums;
}

function isWithEvidence({ id }: Criterion, answers: Answers): boolean {
	return basisOf(answerOf(answers, id)) === 'belegt';
}

function countsOf(criteria: readonly Criterion[], answers: Answers): ScoreCounts {
	const rated = criteria.filter((each) => effectiveOf(each, answers).state === 'level');
	const count = (state: Effective['state']) =>
		criteria.filter((each) => effectiveOf(each, answers).state === state).length;
	return {
		total: criteria.length,
		rated: rated.length,
		withEvidence: rated.filter((each) => isWithEvidence(each, answers)).length,
		unknown: count('unknown'),
		open: count('open'),
		na: count('na')
	};
}

function isBeyond(criterion: Criterion, answers: Answers): boolean {
	const effective = effectiveOf(criterion, answers);
	return effective.state === 'level' && effective.level > criterion.target;
}

/**
 * The score of a list of criteria that are in scope, as a band with its shares.
 *
 * Shape: answers to criteria outside the list are ignored; the order of the list does not matter.
 * Unit: `low`, `point`, `high` are points of 100, the shares ratios of 1, all exact fractions;
 * round when printing, not here. Undefined is null, never 0.
 * Errors: `RangeError` when a weight is no whole number (programming error; no catalogue that was
 * read holds one).
 * Source: docs/method.md R1–R5, R8.
 */
export function scoreOf(
	criteria: readonly Criterion[],
	answers: Answers,
	weightOf: WeightOf = ownWeight
): Score {
	const { rated, earned, unclear, na, withEvidence } = sumsOf(criteria, answers, weightOf);
	const counts = countsOf(criteria, answers);
	const relevant = rated + unclear;
	return {
		low: ratioOf(100 * earned, SIXTHS * relevant),
		point: ratioOf(100 * earned, SIXTHS * rated),
		high: ratioOf(100 * (earned + SIXTHS * unclear), SIXTHS * relevant),
		rate: ratioOf(rated, relevant),
		progress: ratioOf(counts.total - counts.open, counts.total),
		naShare: ratioOf(na, na + relevant),
		evidenceShare: ratioOf(withEvidence, rated),
		beyond: criteria.filter((criterion) => isBeyond(criterion, answers)).length,
		counts
	};
}

/**
 * The band as it is shown: whole numbers, low and point rounded down, high up, so that nothing is
 * rounded into a pass; one number, rounded down, where nothing is unclear. The point only when the rated share reaches the threshold. Null when there
 * is no band.
 * Source: docs/method.md R6.
 */
export function shownBand(
	{ low, point, high, rate }: Pick<Score, 'low' | 'point' | 'high' | 'rate'>,
	{ rated }: Pick<Thresholds, 'rated'>
): ShownBand | null {
	if (low === null || high === null || rate === null) return null;
	const showsPoint = point !== null && isAtLeast(rate, rated);
	return {
		low: floorOf(low),
		high: compareFractions(low, high) === 0 ? floorOf(high) : ceilOf(high),
		point: showsPoint ? floorOf(point) : null
	};
}

/** How firmly the answers are backed by evidence; null without a rated criterion. */
export type EvidenceClass = 'hoch' | 'mittel' | 'niedrig';

/** Classes of the evidence share, 0.70 and 0.40 inclusive. Source: docs/method.md R7. */
export function evidenceClassOf({
	evidenceShare
}: Pick<Score, 'evidenceShare'>): EvidenceClass | null {
	if (evidenceShare === null) return null;
	if (isAtLeast(evidenceShare, 0.7)) return 'hoch';
	return isAtLeast(evidenceShare, 0.4) ? 'mittel' : 'niedrig';
}
