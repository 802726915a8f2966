import { NO_DAYS, plus, roundedDays, type DayRange } from './day-range.ts';
import { fractionOf, ratioOf, roundedTo, type Fraction } from './fraction.ts';
import type { DaySpan, Reuse } from './register.ts';

/**
 * What taking chapters over from plans saves, in ranges. Days count to hundredths and shares are hundredths, so that
 * every figure below is a whole number of ten-thousandths of a person-day ("parts"), and every comparison exact.
 * Source: docs/method.md R28 to R31.
 */

export const MOST_DAYS = 2000;
const PARTS = 10_000;

/** Shares of the work saved, in hundredths: at least, likely, at most. A Setzung; see docs/method.md R28. */
const SHARES: Readonly<Record<Reuse, Whole>> = {
	0: [0, 0, 0],
	1: [10, 25, 40],
	2: [30, 50, 70],
	3: [50, 70, 85]
};

type Whole = readonly [number, number, number];

export type SpanProblem = 'order' | 'range';

/** What is wrong with each of the three numbers; null where nothing is, or nothing stands. */
export function problemsOfSpan(span: DaySpan): readonly (SpanProblem | null)[] {
	return span.map((days, at) => {
		if (days === null) return null;
		if (days < 0 || days > MOST_DAYS) return 'range';
		return span.slice(0, at).some((lower) => lower !== null && lower > days) ? 'order' : null;
	});
}

/** Three times the same number says nothing about how sure it is. */
export function isWithoutRange([low, likely, high]: DaySpan): boolean {
	return low !== null && low === likely && likely === high;
}

/** In hundredths of a day; null unless all three are there and sound. */
function wholeOf(span: DaySpan | undefined): Whole | null {
	if (span === undefined || problemsOfSpan(span).some((problem) => problem !== null)) return null;
	const [low, likely, high] = span;
	if (low === null || likely === null || high === null) return null;
	return [hundredths(low), hundredths(likely), hundredths(high)];
}

const hundredths = (days: number) => Math.round(days * 100);

/** A plan a chapter can take something from. */
export interface ReuseSource {
	readonly plan: string;
	/** Missing: not judged yet. */
	readonly reuse?: Reuse | undefined;
	readonly adaptation?: DaySpan | undefined;
}

export interface ReuseChapter {
	readonly baustein: string;
	readonly estimate?: DaySpan;
	readonly sources: readonly ReuseSource[];
}

/** What comes of a chapter, in parts of a day and negative where it takes more work: with the one plan that counts, with none that does, or without an estimate. */
type Verdict =
	| { readonly outcome: 'OK'; readonly saving: DayRange; readonly plan: string }
	| { readonly outcome: 'LOHNT_NICHT' | 'KEINE_QUELLE'; readonly saving: DayRange }
	| { readonly outcome: 'OHNE_SCHAETZUNG'; readonly saving: null };

export type ChapterSaving = Verdict & {
	readonly baustein: string;
	/** By plan, from which share of reuse on it pays; null where nothing can be saved. */
	readonly breakEven: Readonly<Record<string, Fraction | null>>;
};

interface Pair {
	readonly plan: string;
	readonly base: Whole;
	readonly shares: Whole;
	readonly adaptation: Whole;
}

const NO_WORK: Whole = [0, 0, 0];

const LOW = 0;
const LIKELY = 1;
const HIGH = 2;
type End = typeof LOW | typeof LIKELY | typeof HIGH;

/** Of a pair, with each of its three factors taken at this end. */
function savedBy({ base, shares, adaptation }: Pair, b: End, s: End, a: End): number {
	return base[b] * shares[s] - adaptation[a] * 100;
}

function savingOf(pair: Pair): DayRange {
	return {
		low: savedBy(pair, LOW, LOW, HIGH),
		likely: savedBy(pair, LIKELY, LIKELY, LIKELY),
		high: savedBy(pair, HIGH, HIGH, LOW)
	};
}

/** Where nothing can be used again there is nothing to fit in. */
function pairsOf({ estimate, sources }: ReuseChapter): readonly Pair[] {
	const base = wholeOf(estimate);
	if (base === null) return [];
	return sources.flatMap(({ plan, reuse, adaptation: span }) => {
		const adaptation = span === undefined && reuse === 0 ? NO_WORK : wholeOf(span);
		if (reuse === undefined || adaptation === null) return [];
		return [{ plan, base, shares: SHARES[reuse], adaptation }];
	});
}

/** One plan per chapter, so that nothing is saved twice. */
function bestOf(pairs: readonly Pair[]): Pair | undefined {
	return pairs.toSorted((a, b) => {
		const [left, right] = [savingOf(a), savingOf(b)];
		return right.likely - left.likely || right.low - left.low;
	})[0];
}

/** The pair that counts for a chapter. */
function countedPair(chapter: ReuseChapter): Pair | null {
	const best = bestOf(pairsOf(chapter));
	return best !== undefined && savingOf(best).likely > 0 ? best : null;
}

/** What a chapter saves by the best of its plans. Source: docs/method.md R28. */
export function chapterSaving(chapter: ReuseChapter): ChapterSaving {
	const { baustein } = chapter;
	const pairs = pairsOf(chapter);
	const breakEven = Object.fromEntries(
		pairs.map(({ plan, base, adaptation }) => [plan, ratioOf(adaptation[LIKELY], base[LIKELY])])
	);
	return { baustein, breakEven, ...verdictOf(chapter, pairs) };
}

function verdictOf(chapter: ReuseChapter, pairs: readonly Pair[]): Verdict {
	if (wholeOf(chapter.estimate) === null) return { outcome: 'OHNE_SCHAETZUNG', saving: null };
	const pair = countedPair(chapter);
	if (pair !== null) return { outcome: 'OK', saving: savingOf(pair), plan: pair.plan };
	return { outcome: pairs.length === 0 ? 'KEINE_QUELLE' : 'LOHNT_NICHT', saving: NO_DAYS };
}

/** How far the likely total moves when one kind of estimate goes to its ends, in parts of a day. */
export interface Swing {
	readonly of: 'base' | 'reuse' | 'adaptation';
	readonly low: number;
	readonly high: number;
}

export interface ReuseTotal {
	readonly chapters: readonly ChapterSaving[];
	/** Chapters with an estimate. */
	readonly estimated: number;
	readonly all: number;
	/** At least half of the chapters have an estimate. */
	readonly isShown: boolean;
	readonly sum: DayRange;
	/** What matters most first. */
	readonly swings: readonly Swing[];
}

/**
 * What all chapters save together: the low ends added with the low ones, the high with the high, since one person's
 * optimism is in all of them. Source: docs/method.md R29, R30, R31.
 */
export function reuseOf(chapters: readonly ReuseChapter[]): ReuseTotal {
	const savings = chapters.map(chapterSaving);
	const estimated = savings.filter(({ saving }) => saving !== null).length;
	return {
		chapters: savings,
		estimated,
		all: chapters.length,
		isShown: estimated > 0 && estimated * 2 >= chapters.length,
		sum: savings.reduce((sum, { saving }) => plus(sum, saving ?? NO_DAYS), NO_DAYS),
		swings: swingsOf(chapters.map(countedPair).filter((pair) => pair !== null))
	};
}

/** Which plan counts for a chapter stays as it is: only the numbers move. */
function swingsOf(pairs: readonly Pair[]): readonly Swing[] {
	const totalAt = (b: End, s: End, a: End) =>
		pairs.reduce((sum, pair) => sum + savedBy(pair, b, s, a), 0);
	const swings: readonly Swing[] = [
		{ of: 'base', low: totalAt(LOW, LIKELY, LIKELY), high: totalAt(HIGH, LIKELY, LIKELY) },
		{ of: 'reuse', low: totalAt(LIKELY, LOW, LIKELY), high: totalAt(LIKELY, HIGH, LIKELY) },
		{ of: 'adaptation', low: totalAt(LIKELY, LIKELY, HIGH), high: totalAt(LIKELY, LIKELY, LOW) }
	];
	return swings.toSorted((a, b) => b.high - b.low - (a.high - a.low));
}

/** A saving as it is shown. */
export function shownSaving(saving: DayRange): DayRange {
	return roundedDays(saving, PARTS);
}

/** Days with one decimal. For the ends of a swing. */
export function daysOf(parts: number): number {
	return roundedTo(fractionOf(parts, PARTS), 1);
}
