import type { Answers } from './assessment.ts';
import type { Area, Catalogue, Criterion, Goal } from './catalogue.ts';
import { compareFractions, hundredthsOf, isAtLeast, type Fraction } from './fraction.ts';
import {
	effectiveOf,
	ownWeight,
	scoreOf,
	type Effective,
	type Score,
	type WeightOf
} from './score.ts';

export type StatusCode =
	| 'NICHT_ANWENDBAR'
	| 'NICHT_BEGONNEN'
	| 'MUSS_VERFEHLT'
	| 'NICHT_BEURTEILBAR'
	| 'TRAGFAEHIG'
	| 'MIT_LUECKEN';

/**
 * What became of a demand on one criterion. Codes: a screen says "erreicht", "noch offen" and so
 * on.
 */
export type DemandResult = 'erfuellt' | 'verfehlt' | 'ungeklaert' | 'entfaellt';

export interface CriterionResult {
	readonly criterion: Criterion;
	readonly result: DemandResult;
}

export interface Robustness {
	/** The status with all weights 1. */
	readonly status: StatusCode;
	/** Areas that reach the threshold with one way of weighing only, in catalogue order. */
	readonly areas: readonly Area[];
}

/** Score of one area; null when the basis has no criterion of it. */
export interface AreaScore {
	readonly area: Area;
	readonly score: Score | null;
}

type Rules = Pick<Catalogue, 'areas' | 'thresholds'>;

/** Whether an answer reaches the level that is demanded. Source: docs/method.md R9. */
export function demandResultOf(effective: Effective, demanded: Goal): DemandResult {
	if (effective.state === 'level') return effective.level >= demanded ? 'erfuellt' : 'verfehlt';
	return effective.state === 'na' ? 'entfaellt' : 'ungeklaert';
}

/**
 * The results of all criteria with a minimum level, in the order of the list. Source:
 * docs/method.md R9.
 */
export function coreResultsOf(
	criteria: readonly Criterion[],
	answers: Answers
): readonly CriterionResult[] {
	return criteria.flatMap((criterion) =>
		criterion.minimum === null
			? []
			: [
					{
						criterion,
						result: demandResultOf(effectiveOf(criterion, answers), criterion.minimum)
					}
				]
	);
}

/** The scores of all areas, in catalogue order. Source: docs/method.md R5. */
export function areaScoresOf(
	{ areas }: Pick<Rules, 'areas'>,
	criteria: readonly Criterion[],
	answers: Answers,
	weightOf: WeightOf = ownWeight
): readonly AreaScore[] {
	return areas.map((area) => {
		const own = criteria.filter((criterion) => criterion.area === area.id);
		return { area, score: own.length === 0 ? null : scoreOf(own, answers, weightOf) };
	});
}

/** Whether the area's lower bound reaches the threshold; null for an area without one. */
function isSoundArea({ score }: AreaScore, threshold: number): boolean | null {
	return score?.low == null ? null : isAtLeast(score.low, threshold);
}

function isAbove(fraction: Fraction | null, threshold: number): boolean {
	return fraction !== null && compareFractions(fraction, hundredthsOf(threshold)) > 0;
}

/** True when more was taken out as "Trifft bei uns nicht zu" than the catalogue accepts unseen. */
export function hasTooManyNa(
	{ naShare }: Score,
	{ thresholds }: Pick<Rules, 'thresholds'>
): boolean {
	return isAbove(naShare, thresholds.notApplicable);
}

/**
 * The overall status of the criteria of the basis: the first match in the order of R9.
 *
 * A core criterion known to be missed decides even when much is open; what is unknown never helps,
 * since only the lower bounds are compared. All comparisons are exact. Total.
 * Source: docs/method.md R9, R10.
 */
export function statusOf(
	rules: Rules,
	criteria: readonly Criterion[],
	answers: Answers,
	weightOf: WeightOf = ownWeight
): StatusCode {
	const { thresholds } = rules;
	const score = scoreOf(criteria, answers, weightOf);
	const { low, rate, counts } = score;
	if (low === null || rate === null) return 'NICHT_ANWENDBAR';
	if (counts.rated === 0 && counts.unknown === 0) return 'NICHT_BEGONNEN';

	const results = coreResultsOf(criteria, answers).map(({ result }) => result);
	if (results.includes('verfehlt')) return 'MUSS_VERFEHLT';
	if (
		results.includes('ungeklaert') ||
		!isAtLeast(rate, thresholds.rated) ||
		hasTooManyNa(score, rules)
	) {
		return 'NICHT_BEURTEILBAR';
	}
	const allAreasSound = areaScoresOf(rules, criteria, answers, weightOf).every(
		(each) => isSoundArea(each, thresholds.area) !== false
	);
	return allAreasSound && isAtLeast(low, thresholds.overall) ? 'TRAGFAEHIG' : 'MIT_LUECKEN';
}

/**
 * The status with equal weights, and the areas whose answer then differs. Source: docs/method.md
 * R11.
 */
export function robustnessOf(
	rules: Rules,
	criteria: readonly Criterion[],
	answers: Answers
): Robustness {
	const equal: WeightOf = () => 1;
	const isSound = (each: AreaScore) => isSoundArea(each, rules.thresholds.area);
	const weighted = areaScoresOf(rules, criteria, answers).map(isSound);
	const differing = areaScoresOf(rules, criteria, answers, equal).filter(
		(each, index) => isSound(each) !== weighted[index]
	);
	return {
		status: statusOf(rules, criteria, answers, equal),
		areas: differing.map(({ area }) => area)
	};
}
