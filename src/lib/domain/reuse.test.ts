import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/fixtures/method/effort.json' with { type: 'json' };
import type { DaySpan, Reuse } from './register.ts';
import {
	chapterSaving,
	daysOf,
	isWithoutRange,
	problemsOfSpan,
	reuseOf,
	shownSaving,
	type ReuseChapter,
	type ReuseSource
} from './reuse.ts';

const chapters = vectors.rows.map(([baustein, estimate, sources]): ReuseChapter => ({
	baustein: baustein as string,
	...(estimate === null ? {} : { estimate: estimate as unknown as DaySpan }),
	sources: (sources as unknown as [Reuse, DaySpan][]).map(([reuse, adaptation], at) => ({
		plan: `plan ${at}`,
		reuse,
		adaptation
	}))
}));
const total = reuseOf(chapters);
const inDays = ({ low, likely, high }: { low: number; likely: number; high: number }) => [
	daysOf(low),
	daysOf(likely),
	daysOf(high)
];

describe('the worked table of the method', () => {
	it('gives each chapter its saving and its outcome', () => {
		const rows = total.chapters.map(({ baustein, saving, outcome }) => [
			baustein,
			saving && inDays(saving),
			outcome
		]);
		expect(rows).toEqual(vectors.expectRows);
	});

	it('adds low with low and high with high', () => {
		expect(inDays(total.sum)).toEqual(vectors.expectSum);
		expect(total).toMatchObject({ estimated: 5, all: 6, isShown: true });
		const { low, likely, high } = shownSaving(total.sum);
		expect([low, high]).toEqual(vectors.display);
		expect(likely).toBe(9);
	});

	it('says what matters most', () => {
		expect(total.swings.map(({ of, low, high }) => [of, daysOf(low), daysOf(high)])).toEqual([
			['base', 4.4, 17.7],
			['reuse', 4.5, 13.9],
			['adaptation', 6.8, 10.8]
		]);
	});

	it('says from which share on a plan pays', () => {
		expect(total.chapters[2]?.breakEven).toEqual({ 'plan 0': { num: 1, den: 3 } });
		expect(total.chapters[0]).toMatchObject({ plan: 'plan 0' });
	});
});

const source = (reuse: Reuse, adaptation?: DaySpan, plan = 'a'): ReuseSource => ({
	plan,
	reuse,
	...(adaptation === undefined ? {} : { adaptation })
});
const chapter = (
	estimate: DaySpan | undefined,
	...sources: readonly ReuseSource[]
): ReuseChapter => ({
	baustein: 'b',
	...(estimate === undefined ? {} : { estimate }),
	sources
});

describe('a chapter', () => {
	it('takes the plan with the better low end, then the first, where the likely saving is equal', () => {
		// 12 · 0,5 − 3,6 and 12 · 0,25 − 0,6 are 2,4 both, which floating point would not see
		const some = source(1, [0.6, 0.6, 0.6], 'some');
		const most = source(2, [3.6, 3.6, 3.6], 'most');
		expect(chapterSaving(chapter([10, 12, 14], most, some))).toMatchObject({ plan: 'some' });
		expect(chapterSaving(chapter([10, 12, 14], { ...some, plan: 'first' }, some))).toMatchObject({
			plan: 'first'
		});
	});

	it('takes the plan that likely saves most, whatever its place and its low end', () => {
		const sure = source(1, [0, 0, 0], 'sure');
		const bold = source(3, [0, 1, 9], 'bold');
		expect(chapterSaving(chapter([10, 10, 10], sure, bold))).toMatchObject({ plan: 'bold' });
	});

	it('does not pay where what is saved is just what it takes', () => {
		expect(chapterSaving(chapter([4, 4, 4], source(1, [1, 1, 1]))).outcome).toBe('LOHNT_NICHT');
	});

	it('has no plan as long as none is judged, and nothing to fit in where nothing is usable', () => {
		expect(chapterSaving(chapter([1, 2, 3], { plan: 'a' })).outcome).toBe('KEINE_QUELLE');
		expect(chapterSaving(chapter([1, 2, 3], source(2))).outcome).toBe('KEINE_QUELLE');
		expect(chapterSaving(chapter([1, 2, 3], source(0))).outcome).toBe('LOHNT_NICHT');
	});

	it.each([[undefined], [[1, null, 3]], [[3, 2, 4]], [[-1, 2, 3]], [[1, 2, 2001]]] as const)(
		'has no estimate: %j',
		(estimate) => {
			expect(chapterSaving(chapter(estimate, source(3, [0, 0, 0])))).toMatchObject({
				outcome: 'OHNE_SCHAETZUNG',
				saving: null
			});
		}
	);

	it('never pays where there is nothing to do', () => {
		const none = chapterSaving(chapter([0, 0, 5], source(3, [0, 0, 0])));
		expect(none).toMatchObject({ outcome: 'LOHNT_NICHT', breakEven: { a: null } });
	});
});

describe('three numbers', () => {
	it.each([
		[
			[1, 2, 3],
			[null, null, null]
		],
		[
			[2, 1, 3],
			[null, 'order', null]
		],
		[
			[1, 3, 2],
			[null, null, 'order']
		],
		[
			[5, null, 2],
			[null, null, 'order']
		],
		[
			[-1, null, 2001],
			['range', null, 'range']
		]
	] as const)('%j: %j', (span, problems) => {
		expect(problemsOfSpan(span)).toEqual(problems);
	});

	it('that are one say nothing about a range', () => {
		expect(isWithoutRange([2, 2, 2])).toBe(true);
		expect(isWithoutRange([2, 2, 3])).toBe(false);
		expect(isWithoutRange([null, null, null])).toBe(false);
	});
});

describe('what is shown', () => {
	it.each([
		[
			[-1.1, 9.3, 26.9],
			[-2, 9, 30]
		],
		[
			[19.2, 19.4, 19.6],
			[19, 19, 20]
		],
		[
			[20, 21.5, 99.1],
			[20, 22, 100]
		],
		[
			[-20.1, -0.4, 100.5],
			[-25, 0, 110]
		],
		[
			[-101, 0, 0],
			[-110, 0, 0]
		]
	] as const)('of %j is %j', ([low, likely, high], shown) => {
		const parts = (days: number) => Math.round(days * 10_000);
		const saving = shownSaving({ low: parts(low), likely: parts(likely), high: parts(high) });
		expect([saving.low, saving.likely, saving.high]).toEqual(shown);
	});

	it('needs an estimate of half of the chapters', () => {
		const known = chapter([1, 2, 3]);
		const open = chapter(undefined);
		expect(reuseOf([known, open]).isShown).toBe(true);
		expect(reuseOf([known, open, open]).isShown).toBe(false);
		expect(reuseOf([]).isShown).toBe(false);
	});
});

const days = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100);
const span = fc
	.tuple(days, days, days)
	.map((three) => three.toSorted((a, b) => a - b) as unknown as DaySpan);
const level = fc.constantFrom<Reuse>(0, 1, 2, 3);
const sources = fc.array(fc.record({ plan: fc.string(), reuse: level, adaptation: span }), {
	maxLength: 4
});
const someChapter: fc.Arbitrary<ReuseChapter> = fc.record({
	baustein: fc.string(),
	estimate: span,
	sources
});

describe('whatever is estimated', () => {
	it('low is at most likely, and likely at most high: of a chapter, the sum, and what is shown', () => {
		fc.assert(
			fc.property(fc.array(someChapter), (list) => {
				const { chapters: savings, sum, swings } = reuseOf(list);
				const all = [...savings.map(({ saving }) => saving), sum, shownSaving(sum)];
				for (const saving of all) {
					expect(saving?.low).toBeLessThanOrEqual(saving?.likely ?? NaN);
					expect(saving?.likely).toBeLessThanOrEqual(saving?.high ?? NaN);
				}
				for (const { low, high } of swings) {
					expect(low).toBeLessThanOrEqual(sum.likely);
					expect(high).toBeGreaterThanOrEqual(sum.likely);
				}
			})
		);
	});

	it('one more plan never lowers the likely saving', () => {
		fc.assert(
			fc.property(someChapter, level, span, fc.nat(4), (before, reuse, adaptation, at) => {
				const after = before.sources.toSpliced(at, 0, { plan: 'more', reuse, adaptation });
				const likely = chapterSaving(before).saving?.likely ?? 0;
				expect(chapterSaving({ ...before, sources: after }).saving?.likely).toBeGreaterThanOrEqual(
					likely
				);
			})
		);
	});
});
