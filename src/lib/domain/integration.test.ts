import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, roundedTo } from './fraction.ts';
import { integrationOf, lowestUse, type IntegrationCell } from './integration.ts';

const cell = ([relevance, use]: readonly [0 | 1 | 2, IntegrationCell['use']]): IntegrationCell => ({
	relevance,
	use
});

describe('integrationOf', () => {
	// the worked examples of R22
	it.each([
		[
			[
				[2, 2],
				[2, 0],
				[1, 1],
				[0, 0],
				[1, 'unknown']
			],
			[41.67, 58.33]
		],
		[
			[
				[0, 0],
				[0, 3]
			],
			null
		],
		[
			[
				[2, 'unknown'],
				[1, 'unknown']
			],
			[0, 100]
		],
		[
			[
				[2, 3],
				[1, 3]
			],
			[100, 100]
		],
		[[], null]
	] as const)('%j gives %j', (cells, band) => {
		const found = integrationOf(cells.map(cell));
		expect(found && [roundedTo(found.low, 2), roundedTo(found.high, 2)]).toEqual(band);
	});

	const use = fc.constantFrom(0, 1, 2, 3, 'unknown') as fc.Arbitrary<IntegrationCell['use']>;
	const relevance = fc.constantFrom(0, 1, 2) as fc.Arbitrary<0 | 1 | 2>;
	const someCells = fc.array(fc.record({ relevance, use }), { maxLength: 18 });

	it('never falls when a use rises, and stays between 0 and 100', () => {
		fc.assert(
			fc.property(someCells, fc.nat(), (cells, at) => {
				const before = integrationOf(cells);
				fc.pre(before !== null);
				const index = at % cells.length;
				const risen = cells.map((each, place) =>
					place === index && typeof each.use === 'number' && each.use < 3
						? { ...each, use: (each.use + 1) as IntegrationCell['use'] }
						: each
				);
				const after = integrationOf(risen);
				if (before === null || after === null) throw new Error('relevance did not change');
				expect(compareFractions(after.low, before.low)).toBeGreaterThanOrEqual(0);
				expect(compareFractions(after.high, before.high)).toBeGreaterThanOrEqual(0);
				expect(compareFractions(before.low, before.high)).toBeLessThanOrEqual(0);
				expect(roundedTo(before.low, 2)).toBeGreaterThanOrEqual(0);
				expect(roundedTo(before.high, 2)).toBeLessThanOrEqual(100);
			})
		);
	});
});

describe('lowestUse', () => {
	it.each([
		[
			[
				[2, 3],
				[1, 1],
				[0, 0]
			],
			1
		],
		[
			[
				[2, 3],
				[1, 'unknown'],
				[2, 0]
			],
			'unknown'
		],
		[[[0, 3]], null],
		[[], null]
	] as const)('of %j is %j', (cells, use) => {
		expect(lowestUse(cells.map(cell))).toBe(use);
	});
});
