import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ceilOf,
	compareFractions,
	floorOf,
	fractionOf,
	hundredthsOf,
	isAtLeast,
	ratioOf,
	roundedTo
} from './fraction.ts';

const fraction = fc
	.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 5000 }))
	.map(([num, den]) => fractionOf(num, den));

describe('fractions', () => {
	it('are in lowest terms and have no negative zero', () => {
		expect(fractionOf(6, 4)).toEqual({ num: 3, den: 2 });
		expect(fractionOf(-6, 4)).toEqual({ num: -3, den: 2 });
		expect(fractionOf(-0, 7)).toEqual({ num: 0, den: 1 });
	});

	it('refuse what is no fraction of safe integers', () => {
		expect(() => fractionOf(1, 0)).toThrow(RangeError);
		expect(() => fractionOf(0.5, 1)).toThrow(RangeError);
		expect(() => fractionOf(Number.MAX_SAFE_INTEGER + 1, 1)).toThrow(RangeError);
	});

	it('are undefined where nothing is divided by', () => {
		expect(ratioOf(0, 0)).toBeNull();
		expect(ratioOf(1, 3)).toEqual({ num: 1, den: 3 });
	});

	it('compare exactly, where a float would not', () => {
		const third = fractionOf(3_002_399_751_580_330, 9_007_199_254_740_991);
		expect(compareFractions(third, fractionOf(1, 3))).toBe(-1);
		expect(isAtLeast(fractionOf(7, 10), 0.7)).toBe(true);
		expect(isAtLeast(fractionOf(28_999, 100_000), 0.29)).toBe(false);
		expect(hundredthsOf(0.29)).toEqual({ num: 29, den: 100 });
	});

	it('round half away from zero', () => {
		expect(roundedTo(fractionOf(1, 8), 2)).toBe(0.13);
		expect(roundedTo(fractionOf(-1, 8), 2)).toBe(-0.13);
		// 1.005 * 100 is 100.49999999999999
		expect(roundedTo(fractionOf(1005, 1000), 2)).toBe(1.01);
		expect(roundedTo(fractionOf(15, 19), 3)).toBe(0.789);
		expect(roundedTo(fractionOf(-1, 1000), 2)).toBe(0);
	});

	it('round down and up to whole numbers, also below zero', () => {
		expect([floorOf(fractionOf(697, 10)), ceilOf(fractionOf(697, 10))]).toEqual([69, 70]);
		expect([floorOf(fractionOf(-3, 2)), ceilOf(fractionOf(-3, 2))]).toEqual([-2, -1]);
		expect([floorOf(fractionOf(4, 2)), ceilOf(fractionOf(4, 2))]).toEqual([2, 2]);
	});

	it('lie between floor and ceiling, and are rounded by at most half a unit', () => {
		fc.assert(
			fc.property(fraction, (each) => {
				const [floor, ceil] = [fractionOf(floorOf(each), 1), fractionOf(ceilOf(each), 1)];
				expect(compareFractions(floor, each)).not.toBe(1);
				expect(compareFractions(ceil, each)).not.toBe(-1);
				expect(ceil.num - floor.num).toBe(each.den === 1 ? 0 : 1);
				expect(Math.abs(roundedTo(each, 2) - each.num / each.den)).toBeLessThan(0.005_000_1);
			})
		);
	});
});
