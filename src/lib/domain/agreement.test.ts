import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/fixtures/method/agreement.json' with { type: 'json' };
import { agreementIndex, agreementOf, inDiscussionOrder } from './agreement.ts';
import { roundedTo } from './fraction.ts';

const votes = fc.array(fc.nat(40), { minLength: 4, maxLength: 4 });

describe('agreementOf', () => {
	it.each(vectors)(
		'says of $votes with $dontKnow unknown: $label',
		({ votes, dontKnow, ...said }) => {
			const { A, ...agreement } = agreementOf({ votes, dontKnow });
			expect({ ...agreement, A: A && roundedTo(A, 2) }).toEqual(said);
		}
	);

	it('suggests a level somebody voted for, with at least half of the votes at or above it', () => {
		fc.assert(
			fc.property(votes, fc.nat(10), (counts, dontKnow) => {
				const { suggest } = agreementOf({ votes: counts, dontKnow });
				if (suggest === null) return;
				expect(counts[suggest]).toBeGreaterThan(0);
				const total = counts.reduce((sum, each) => sum + each, 0);
				const above = counts.slice(suggest).reduce((sum, each) => sum + each, 0);
				expect(above * 2).toBeGreaterThanOrEqual(total);
			})
		);
	});
});

describe('agreementIndex', () => {
	it('has the published value', () => {
		const index = agreementIndex([30, 40, 210, 130, 530, 50, 10]);
		expect(index && roundedTo(index, 4)).toBe(0.6113);
	});

	it('is exactly 0 where fractions of two would miss it', () => {
		expect(agreementIndex([0, 3, 0, 4])).toEqual({ num: 0, den: 1 });
		expect(agreementIndex([1, 2, 0, 3])).toEqual({ num: 0, den: 1 });
	});

	it('lies between -1 and 1, and is the same read from the other end or with every vote doubled', () => {
		fc.assert(
			fc.property(votes, (counts) => {
				const index = agreementIndex(counts);
				expect(index === null).toBe(counts.every((count) => count === 0));
				if (index === null) return;
				expect(Math.abs(index.num)).toBeLessThanOrEqual(index.den);
				expect(agreementIndex(counts.toReversed())).toEqual(index);
				expect(agreementIndex(counts.map((count) => count * 2))).toEqual(index);
			})
		);
	});

	it('is 1 for one level alone, also of two levels or of one', () => {
		for (const counts of [[0, 0, 7, 0], [3, 0], [5]]) {
			expect(agreementIndex(counts)).toEqual({ num: 1, den: 1 });
		}
	});
});

describe('inDiscussionOrder', () => {
	const voted = (number: number, counts: readonly number[], core = false, weight = 1) => ({
		number,
		core,
		weight,
		agreement: agreementOf({ votes: counts, dontKnow: 0 })
	});

	it('begins with what divides the group; within, with the core, the weight, the lower agreement', () => {
		const list = [
			voted(1, [0, 0, 6, 0]),
			voted(2, [0, 3, 3, 0]),
			voted(3, [4, 0, 4, 0]),
			voted(4, [3, 0, 0, 3]),
			voted(5, [4, 0, 4, 0], false, 3),
			voted(6, [4, 0, 4, 0], true)
		];
		const order = inDiscussionOrder(list).map(({ number }) => number);
		expect(order).toEqual([6, 5, 4, 3, 2, 1]);
	});
});
