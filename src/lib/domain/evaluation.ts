import { headlineOf, naWarning, sentenceOf, type HeadlineParts } from '#lib/texts/headline.ts';
import {
	HELP_WISHES,
	type Answers,
	type Assessment,
	type Depth,
	type HelpWish
} from './assessment.ts';
import { criteriaInBasis, isStartpunkt } from './basis.ts';
import type { Area, Catalogue, Criterion } from './catalogue.ts';
import { roundedTo, type Fraction } from './fraction.ts';
import { answerOf, effectiveOf, scoreOf, shownBand, type Score, type ShownBand } from './score.ts';
import {
	areaScoresOf,
	coreResultsOf,
	demandResultOf,
	hasTooManyNa,
	robustnessOf,
	statusOf,
	type CriterionResult,
	type DemandResult,
	type Robustness,
	type StatusCode
} from './status.ts';
import { stepsOf, type Step, type StepKind, type StepLabel, type Tier } from './steps.ts';

/**
 * What the rules say about a check: for screens and documents. Numbers are exact, nothing here is
 * stored.
 */
export interface Verdict {
	readonly status: StatusCode;
	/** In German, without a full stop. */
	readonly headline: string;
	/** One or two German sentences below the headline. */
	readonly sentence: string;
	readonly startpunkt: boolean;
	readonly depth: Depth;
	/** The criteria of the basis that are in scope, in catalogue order. */
	readonly criteria: readonly Criterion[];
	/** The criteria of the basis that the profile leaves out. */
	readonly scopedOut: readonly Criterion[];
	readonly score: Score;
	/** As shown; null when there is no band. */
	readonly band: ShownBand | null;
	/** All areas in catalogue order; leave out on screen and paper where `score` is null. */
	readonly areas: readonly AreaVerdict[];
	/** The core criteria (those with a minimum level) of the basis. */
	readonly core: readonly CriterionResult[];
	readonly coreFailed: number;
	readonly coreUnclear: number;
	/** Criteria that are open or unknown, in catalogue order; `openCount` of them. */
	readonly toClarify: readonly Criterion[];
	readonly openCount: number;
	/** Criteria with a permitted and reasoned "Trifft bei uns nicht zu", to be listed. */
	readonly notApplicable: readonly Criterion[];
	readonly tooManyNa: boolean;
	readonly robust: boolean;
	readonly robustness: Robustness;
	/** Criteria tagged `foerder`: a list, never a score. */
	readonly funding: readonly CriterionResult[];
	/** How often each help is wished for; wishes that nobody has are missing. */
	readonly help: ReadonlyMap<HelpWish, number>;
	readonly steps: readonly Step[];
	readonly warnings: readonly EvaluationWarning[];
}

export interface AreaVerdict {
	readonly area: Area;
	/** Null when the basis has no criterion of the area. */
	readonly score: Score | null;
	readonly band: ShownBand | null;
}

export interface EvaluationWarning {
	readonly criterion: Criterion;
	/** German sentence. */
	readonly message: string;
}

/** Rounded scores of 100 (two decimals); null where undefined. */
export interface RoundedBand {
	readonly low: number | null;
	readonly point: number | null;
	readonly high: number | null;
}

/**
 * The verdict as JSON, key by key as in docs/formats.md, "Auswertung". Shares and priority: three
 * decimals.
 */
export interface Evaluation {
	readonly status: StatusCode;
	readonly headline: string;
	readonly depth: Depth;
	readonly score: RoundedBand;
	readonly rate: number | null;
	readonly progress: number | null;
	readonly naShare: number | null;
	readonly evidenceShare: number | null;
	readonly beyond: number;
	readonly areas: readonly ({ readonly id: string } & RoundedBand)[];
	readonly minimum: readonly EvaluatedDemand[];
	readonly robust: boolean;
	readonly robustness: { readonly status: StatusCode; readonly areas: readonly string[] };
	readonly scopedOut: readonly string[];
	readonly funding: readonly EvaluatedDemand[];
	readonly help: Readonly<Partial<Record<HelpWish, number>>>;
	readonly steps: readonly EvaluatedStep[];
	readonly warnings: readonly { readonly criterion: string; readonly message: string }[];
}

export interface EvaluatedDemand {
	readonly criterion: string;
	readonly result: DemandResult;
}

export interface EvaluatedStep {
	readonly criterion: string;
	readonly tier: Tier;
	readonly kind: StepKind;
	readonly priority: number;
	readonly label: StepLabel | null;
}

const FUNDING_TAG = 'foerder';

/**
 * Criteria tagged for funding; where no minimum is set, the target is asked for. Source:
 * docs/method.md R12.
 */
function fundingOf(criteria: readonly Criterion[], answers: Answers): readonly CriterionResult[] {
	return criteria
		.filter(({ tags }) => tags.includes(FUNDING_TAG))
		.map((criterion) => ({
			criterion,
			result: demandResultOf(effectiveOf(criterion, answers), criterion.minimum ?? criterion.target)
		}));
}

/** Wishes for help count, are asked for and printed at a level of 0 or 1 and where nobody knows. */
export function needsHelp(criterion: Criterion, answers: Answers): boolean {
	const effective = effectiveOf(criterion, answers);
	return effective.state === 'unknown' || (effective.state === 'level' && effective.level <= 1);
}

function helpOf(criteria: readonly Criterion[], answers: Answers): ReadonlyMap<HelpWish, number> {
	const needing = criteria.filter((criterion) => needsHelp(criterion, answers));
	const count = (wish: HelpWish) =>
		needing.filter(({ id }) => answerOf(answers, id)?.help?.includes(wish) === true).length;
	return new Map(
		HELP_WISHES.map((wish) => [wish, count(wish)] as const).filter(([, number]) => number > 0)
	);
}

function warningsOf(
	criteria: readonly Criterion[],
	answers: Answers
): readonly EvaluationWarning[] {
	return criteria
		.filter(
			(criterion) =>
				answerOf(answers, criterion.id)?.state === 'na' &&
				effectiveOf(criterion, answers).state === 'unknown'
		)
		.map((criterion) => ({ criterion, message: naWarning(criterion.naAllowed) }));
}

function areaVerdictsOf(
	catalogue: Catalogue,
	criteria: readonly Criterion[],
	answers: Answers
): readonly AreaVerdict[] {
	return areaScoresOf(catalogue, criteria, answers).map(({ area, score }) => ({
		area,
		score,
		band: score && shownBand(score, catalogue.thresholds)
	}));
}

function numberOf(results: readonly CriterionResult[], wanted: DemandResult): number {
	return results.filter(({ result }) => result === wanted).length;
}

/**
 * Everything the rules say about a check: status, band, areas, core, next steps.
 *
 * Shape: only criteria of the basis count (`kurz`: the core), scoped-out ones stand in `scopedOut`
 * and nowhere else; answers to other criteria and proposals are ignored.
 * Unit: exact fractions; `band` holds the whole numbers to be shown. Total, never throws.
 * Source: docs/method.md R1–R13, R18–R21.
 */
export function verdictOf(catalogue: Catalogue, assessment: Assessment): Verdict {
	const { answers, depth } = assessment;
	const { criteria, scopedOut } = criteriaInBasis(catalogue, assessment);
	const stateOf = (criterion: Criterion) => effectiveOf(criterion, answers).state;

	const score = scoreOf(criteria, answers);
	const status = statusOf(catalogue, criteria, answers);
	const core = coreResultsOf(criteria, answers);
	const robustness = robustnessOf(catalogue, criteria, answers);
	const toClarify = criteria.filter((each) => ['open', 'unknown'].includes(stateOf(each)));
	const parts: HeadlineParts = {
		status,
		depth,
		startpunkt: isStartpunkt(assessment),
		openCount: toClarify.length,
		coreCount: core.length,
		coreFailed: numberOf(core, 'verfehlt'),
		coreUnclear: numberOf(core, 'ungeklaert'),
		tooManyNa: hasTooManyNa(score, catalogue)
	};
	const { startpunkt, openCount, coreFailed, coreUnclear, tooManyNa } = parts;
	return {
		status,
		headline: headlineOf(parts),
		sentence: sentenceOf(parts),
		startpunkt,
		depth,
		criteria,
		scopedOut,
		score,
		band: shownBand(score, catalogue.thresholds),
		areas: areaVerdictsOf(catalogue, criteria, answers),
		core,
		coreFailed,
		coreUnclear,
		toClarify,
		openCount,
		notApplicable: criteria.filter((each) => stateOf(each) === 'na'),
		tooManyNa,
		robust: robustness.status === status,
		robustness,
		funding: fundingOf(criteria, answers),
		help: helpOf(criteria, answers),
		steps: stepsOf(criteria, answers),
		warnings: warningsOf(criteria, answers)
	};
}

const SCORE_DECIMALS = 2;
const SHARE_DECIMALS = 3;

function rounded(fraction: Fraction | null, decimals: number): number | null {
	return fraction === null ? null : roundedTo(fraction, decimals);
}

function roundedBand(score: Score | null): RoundedBand {
	return {
		low: rounded(score?.low ?? null, SCORE_DECIMALS),
		point: rounded(score?.point ?? null, SCORE_DECIMALS),
		high: rounded(score?.high ?? null, SCORE_DECIMALS)
	};
}

function demandOf({ criterion, result }: CriterionResult): EvaluatedDemand {
	return { criterion: criterion.id, result };
}

/** Without an answer a check says nothing yet, to nobody. */
export function isUntouched({ score }: Pick<Verdict, 'score'>): boolean {
	return score.counts.open === score.counts.total;
}

/**
 * The verdict as plain JSON, rounded half away from zero. Source: docs/formats.md, "Auswertung".
 */
export function evaluationOf(verdict: Verdict): Evaluation {
	const { score, robustness } = verdict;
	return {
		status: verdict.status,
		headline: verdict.headline,
		depth: verdict.depth,
		score: roundedBand(score),
		rate: rounded(score.rate, SHARE_DECIMALS),
		progress: rounded(score.progress, SHARE_DECIMALS),
		naShare: rounded(score.naShare, SHARE_DECIMALS),
		evidenceShare: rounded(score.evidenceShare, SHARE_DECIMALS),
		beyond: score.beyond,
		areas: verdict.areas.map((each) => ({ id: each.area.id, ...roundedBand(each.score) })),
		minimum: verdict.core.map(demandOf),
		robust: verdict.robust,
		robustness: { status: robustness.status, areas: robustness.areas.map(({ id }) => id) },
		scopedOut: verdict.scopedOut.map(({ id }) => id),
		funding: verdict.funding.map(demandOf),
		help: Object.fromEntries(verdict.help),
		steps: verdict.steps.map(({ criterion, tier, kind, priority, label }) => ({
			criterion: criterion.id,
			tier,
			kind,
			priority: roundedTo(priority, SHARE_DECIMALS),
			label
		})),
		warnings: verdict.warnings.map(({ criterion, message }) => ({
			criterion: criterion.id,
			message
		}))
	};
}
