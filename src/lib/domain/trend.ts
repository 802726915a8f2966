import type { Answers, Assessment } from './assessment.ts';
import { criteriaInBasis, isStartpunkt } from './basis.ts';
import type { Catalogue, Criterion, Thresholds } from './catalogue.ts';
import { commonCore } from './common-core.ts';
import { differenceOf, type Fraction } from './fraction.ts';
import { effectiveOf, scoreOf, shownBand, type Effective, type ShownBand } from './score.ts';

/** A check at one time, with the catalogue it was answered in. */
export interface TrendSide {
	readonly catalogue: Catalogue;
	readonly assessment: Pick<Assessment, 'answers' | 'profile' | 'mode' | 'depth'>;
}

/** What a criterion counted as: its answer, or that the profile or the Kurzcheck left it out. */
export type TrendState = Effective | { readonly state: 'scopedOut' | 'notAsked' };

/**
 * What became of a criterion: rated higher, lower or alike; rated now or no longer; unclear before and after. Outside:
 * not applicable, scoped out or not asked on one side at least, so not counted.
 */
export const TREND_KINDS = [
	'besser',
	'schlechter',
	'geklaert',
	'ungeklaert',
	'gleich',
	'offen',
	'ausserhalb'
] as const;
export type TrendKind = (typeof TREND_KINDS)[number];

export interface TrendRow {
	/** As the later check asks it. */
	readonly criterion: Criterion;
	readonly before: TrendState;
	readonly after: TrendState;
	readonly kind: TrendKind;
}

/** What is sure and what is possible of 100, of the criteria that can be compared; null where none counts. */
export interface TrendBand {
	readonly low: Fraction | null;
	readonly high: Fraction | null;
	/** In whole numbers, as shown; null also where nothing is measured, at a Startpunkt. */
	readonly shown: ShownBand | null;
}

export interface Trend {
	/** In the order of the later check's catalogue. */
	readonly rows: readonly TrendRow[];
	readonly counts: Readonly<Record<TrendKind, number>>;
	readonly before: TrendBand;
	readonly after: TrendBand;
	/** After less before; null where either is. */
	readonly deltaLow: Fraction | null;
	readonly deltaHigh: Fraction | null;
	/** Both were answered in one version of one catalogue: their results as a whole can be compared too. */
	readonly isSameCatalogue: boolean;
}

interface ComparedRow extends TrendRow {
	/** As the later version of the catalogue weighs it, on both sides. */
	readonly rule: Criterion;
}

/**
 * What changed between two checks, on the questions that both asked alike.
 *
 * Shape: `via` holds versions of the catalogue in between. Unit: as `scoreOf`, exact fractions of 100. Total.
 * Source: docs/method.md R36.
 */
export function trendOf(
	before: TrendSide,
	after: TrendSide,
	via: readonly Catalogue[] = []
): Trend {
	const rows = comparedRows(before, after, via);
	const isMeasured = !isStartpunkt(before.assessment) && !isStartpunkt(after.assessment);
	const { thresholds } = after.catalogue;
	const band = (side: 'before' | 'after') => bandOf(rows, side, thresholds, isMeasured);
	const [former, present] = [band('before'), band('after')];
	const count = (kind: TrendKind) => rows.filter((row) => row.kind === kind).length;
	return {
		rows: rows.map(({ rule: _rule, ...row }) => row),
		counts: Object.fromEntries(TREND_KINDS.map((kind) => [kind, count(kind)])) as Trend['counts'],
		before: former,
		after: present,
		deltaLow: delta(former.low, present.low),
		deltaHigh: delta(former.high, present.high),
		isSameCatalogue:
			before.catalogue.id === after.catalogue.id &&
			before.catalogue.version === after.catalogue.version
	};
}

function comparedRows(
	before: TrendSide,
	after: TrendSide,
	via: readonly Catalogue[]
): readonly ComparedRow[] {
	const { pairs, isReversed } = commonCore(before.catalogue, after.catalogue, via);
	const [stateBefore, stateAfter] = [statesOf(before), statesOf(after)];
	return pairs.flatMap(({ from, to }): ComparedRow[] => {
		const [former, present] = [stateBefore(from), stateAfter(to)];
		if (former.state === 'notAsked' && present.state === 'notAsked') return [];
		const kind = kindOf(former, present);
		const rule = isReversed ? from : to;
		return [{ criterion: to, before: former, after: present, kind, rule }];
	});
}

function statesOf({ catalogue, assessment }: TrendSide): (criterion: Criterion) => TrendState {
	const { criteria, scopedOut } = criteriaInBasis(catalogue, assessment);
	const [asked, out] = [criteria, scopedOut].map((list) => new Set(list.map(({ id }) => id)));
	return (criterion) => {
		if (asked?.has(criterion.id)) return effectiveOf(criterion, assessment.answers);
		return { state: out?.has(criterion.id) ? 'scopedOut' : 'notAsked' };
	};
}

function kindOf(before: TrendState, after: TrendState): TrendKind {
	if (!isCounted(before) || !isCounted(after)) return 'ausserhalb';
	if (before.state === 'level' && after.state === 'level') {
		if (before.level === after.level) return 'gleich';
		return before.level < after.level ? 'besser' : 'schlechter';
	}
	if (after.state === 'level') return 'geklaert';
	return before.state === 'level' ? 'ungeklaert' : 'offen';
}

/** Rated or still to be clarified: part of the band. */
function isCounted({ state }: TrendState): boolean {
	return state === 'level' || state === 'unknown' || state === 'open';
}

function bandOf(
	rows: readonly ComparedRow[],
	side: 'before' | 'after',
	thresholds: Thresholds,
	isMeasured: boolean
): TrendBand {
	const counted = rows.filter(({ kind }) => kind !== 'ausserhalb');
	const answers = counted.map((row) => [row.rule.id, { ...row[side], updatedAt: '' }]);
	const criteria = counted.map(({ rule }) => rule);
	const score = scoreOf(criteria, Object.fromEntries(answers) as Answers);
	const shown = isMeasured ? shownBand(score, thresholds) : null;
	return { low: score.low, high: score.high, shown };
}

function delta(before: Fraction | null, after: Fraction | null): Fraction | null {
	return before === null || after === null ? null : differenceOf(after, before);
}
