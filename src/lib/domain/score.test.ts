import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import examples from '../../../tests/fixtures/method/scoring.json' with { type: 'json' };
import { shortAnswer, situation } from '../../../tests/fixtures/method/arbitrary.ts';
import {
	answerFor,
	answersOf,
	criterionOf,
	DAY,
	exampleOf
} from '../../../tests/fixtures/method/build.ts';
import type { Answer } from './assessment.ts';
import { compareFractions, fractionOf, roundedTo, type Fraction } from './fraction.ts';
import { effectiveOf, evidenceClassOf, scoreOf, shownBand } from './score.ts';

const THRESHOLDS = { rated: 0.8 };
const rounded = (fraction: Fraction | null) => fraction && roundedTo(fraction, 2);
const isAtMost = (a: Fraction | null, b: Fraction | null) =>
	a !== null && b !== null && compareFractions(a, b) <= 0;

describe('scoreOf', () => {
	it.each(examples.examples)('computes the example $name', ({ criteria: lines, expect: given }) => {
		const { criteria, answers } = exampleOf(lines);
		const score = scoreOf(criteria, answers);
		expect({
			low: rounded(score.low),
			point: rounded(score.point),
			high: rounded(score.high),
			rate: rounded(score.rate),
			progress: rounded(score.progress),
			naShare: rounded(score.naShare)
		}).toEqual({
			low: given.low,
			point: given.point,
			high: given.high,
			rate: given.rate,
			progress: given.progress,
			naShare: given.naShare
		});
	});

	it('caps at the target, and only counts what goes beyond', () => {
		const criteria = [criterionOf({ id: 'a' }), criterionOf({ id: 'b' })];
		const score = scoreOf(criteria, answersOf({ a: 3, b: 1 }));
		expect(score.low).toEqual(fractionOf(75, 1));
		expect(score.beyond).toBe(1);
	});

	it('weighs the evidence share and counts by state', () => {
		const criteria = ['a', 'b', 'c', 'd', 'e'].map((id) =>
			criterionOf({ id, weight: id === 'a' ? 3 : 1 })
		);
		const evidence = { evidence: 'Beschluss 12/2025' };
		const answers = {
			...answersOf({ b: 1, c: 'unknown', d: 'na' }),
			a: answerFor(2, evidence) as Answer
		};
		const score = scoreOf(criteria, answers);
		expect(score.evidenceShare).toEqual(fractionOf(3, 4));
		expect(score.counts).toEqual({
			total: 5,
			rated: 2,
			withEvidence: 1,
			unknown: 1,
			open: 1,
			na: 1
		});
		expect(evidenceClassOf(score)).toBe('hoch');
	});

	it('is undefined, not 0, without criteria', () => {
		const score = scoreOf([], {});
		expect([score.low, score.point, score.high, score.rate, score.progress]).toEqual(
			Array.from({ length: 5 }, () => null)
		);
		expect([score.naShare, score.evidenceShare]).toEqual([null, null]);
		expect(evidenceClassOf(score)).toBeNull();
	});

	it('keeps 0 ≤ L ≤ S ≤ H ≤ 100, and L = S = H when everything is rated', () => {
		fc.assert(
			fc.property(situation, ({ criteria, answers }) => {
				const { low, point, high, rate } = scoreOf(criteria, answers);
				fc.pre(low !== null && high !== null);
				expect(isAtMost(fractionOf(0, 1), low)).toBe(true);
				expect(isAtMost(low, high)).toBe(true);
				expect(isAtMost(high, fractionOf(100, 1))).toBe(true);
				if (point !== null) {
					expect(isAtMost(low, point) && isAtMost(point, high)).toBe(true);
				}
				if (rate?.num === rate?.den) expect([low, high]).toEqual([point, point]);
			})
		);
	});

	it('never widens the band when something open or unknown is answered', () => {
		fc.assert(
			fc.property(situation, fc.nat(), shortAnswer, ({ criteria, shorts }, at, short) => {
				const unclear = criteria.filter(({ id }) =>
					['open', 'unknown'].includes(String(shorts[id]))
				);
				const chosen = unclear[at % Math.max(unclear.length, 1)];
				fc.pre(chosen !== undefined && short !== 'open' && short !== 'unknown');
				const before = scoreOf(criteria, answersOf(shorts));
				const after = scoreOf(criteria, answersOf({ ...shorts, [chosen.id]: short }));
				fc.pre(after.low !== null);
				expect(isAtMost(before.low, after.low)).toBe(true);
				expect(isAtMost(after.high, before.high)).toBe(true);
			})
		);
	});

	it('does not depend on the order of criteria', () => {
		fc.assert(
			fc.property(situation, ({ criteria, answers }) => {
				expect(scoreOf([...criteria].reverse(), answers)).toEqual(scoreOf(criteria, answers));
			})
		);
	});
});

describe('effectiveOf', () => {
	const allowed = criterionOf({ id: 'a' });
	const state = (answer: Answer, criterion = allowed) =>
		effectiveOf(criterion, { [criterion.id]: answer }).state;

	it('takes "trifft nicht zu" only where it is allowed and has a reason', () => {
		const na = (reason: string): Answer => ({ state: 'na', reason, updatedAt: DAY });
		expect(state(na('zehn Buchs'))).toBe('na');
		expect(state(na('  zu kurz   '))).toBe('unknown');
		expect(state({ state: 'na', updatedAt: DAY })).toBe('unknown');
		expect(state(na('zehn Buchs'), criterionOf({ id: 'a', naAllowed: false }))).toBe('unknown');
	});

	it('takes a missing answer, and a level without its number, as open', () => {
		expect(effectiveOf(allowed, {})).toEqual({ state: 'open' });
		expect(effectiveOf(criterionOf({ id: 'constructor' }), {})).toEqual({ state: 'open' });
		expect(state({ state: 'level', updatedAt: DAY })).toBe('open');
		expect(state({ state: 'open', note: 'später', updatedAt: DAY })).toBe('open');
		expect(state({ state: 'unknown', level: 2, updatedAt: DAY })).toBe('unknown');
	});
});

describe('shownBand', () => {
	const score = (low: Fraction, point: Fraction, high: Fraction, rate: Fraction) =>
		shownBand({ low, point, high, rate }, THRESHOLDS);

	it('rounds low and point down, high up', () => {
		const [low, high] = [fractionOf(2300, 33), fractionOf(2500, 33)];
		expect(score(low, low, high, fractionOf(1, 1))).toEqual({ low: 69, point: 69, high: 76 });
	});

	it('is one number, rounded down, where nothing is unclear', () => {
		const almost = fractionOf(2300, 33);
		expect(score(almost, almost, almost, fractionOf(1, 1))).toEqual({
			low: 69,
			point: 69,
			high: 69
		});
	});

	it('shows the point from the threshold on, inclusive', () => {
		const [low, high] = [fractionOf(60, 1), fractionOf(90, 1)];
		expect(score(low, high, high, fractionOf(4, 5))?.point).toBe(90);
		expect(score(low, high, high, fractionOf(79, 100))?.point).toBeNull();
	});

	it('is missing where there is no band', () => {
		expect(shownBand(scoreOf([], {}), THRESHOLDS)).toBeNull();
	});
});
