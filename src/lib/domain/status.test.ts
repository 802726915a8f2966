import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import examples from '../../../tests/fixtures/method/scoring.json' with { type: 'json' };
import { situation } from '../../../tests/fixtures/method/arbitrary.ts';
import {
	answersOf,
	catalogueOf,
	criterionOf,
	exampleOf,
	type ShortAnswer
} from '../../../tests/fixtures/method/build.ts';
import type { Goal } from './catalogue.ts';
import { roundedTo } from './fraction.ts';
import { areaScoresOf, coreResultsOf, robustnessOf, statusOf, type StatusCode } from './status.ts';

type Row = readonly [area: string, weight: Goal, answer: ShortAnswer, minimum?: Goal];

function example(...rows: readonly Row[]) {
	const criteria = rows.map(([area, weight, , minimum], index) =>
		criterionOf({ id: `k${index}`, area, weight, minimum: minimum ?? null })
	);
	const answers = answersOf(
		Object.fromEntries(rows.map(([, , answer], index) => [`k${index}`, answer]))
	);
	return { criteria, answers, catalogue: catalogueOf(criteria) };
}

function statusIn(...rows: readonly Row[]): StatusCode {
	const { catalogue, criteria, answers } = example(...rows);
	return statusOf(catalogue, criteria, answers);
}

describe('statusOf', () => {
	it.each(examples.examples)(
		'finds the status of example $name',
		({ criteria: lines, expect: given }) => {
			const { criteria, answers } = exampleOf(lines);
			const catalogue = catalogueOf(criteria);
			const { status, areas } = robustnessOf(catalogue, criteria, answers);
			expect(statusOf(catalogue, criteria, answers)).toBe(given.status);
			expect({ status, areas: areas.map(({ id }) => id) }).toEqual(given.equalWeights);
		}
	);

	it('lets a known miss decide before anything that is unclear', () => {
		expect(statusIn(['a', 1, 1, 2], ['a', 3, 'open'], ['a', 3, 'unknown', 2])).toBe(
			'MUSS_VERFEHLT'
		);
	});

	it('waits for an unclear core criterion, however small', () => {
		expect(statusIn(['a', 3, 2], ['a', 3, 2], ['a', 1, 'unknown', 2])).toBe('NICHT_BEURTEILBAR');
		expect(statusIn(['a', 3, 2], ['a', 3, 2], ['a', 1, 'open', 2])).toBe('NICHT_BEURTEILBAR');
		expect(statusIn(['a', 3, 2], ['a', 3, 2], ['a', 1, 'na', 2])).toBe('TRAGFAEHIG');
	});

	it('accepts an n/a share of exactly 0.30', () => {
		const na = (weight: Goal): Row => ['a', weight, 'na'];
		const met: Row[] = [
			['a', 3, 2],
			['a', 3, 2],
			['a', 1, 2]
		];
		expect(statusIn(...met, na(3))).toBe('TRAGFAEHIG');
		expect(statusIn(...met, na(3), na(1))).toBe('NICHT_BEURTEILBAR');
	});

	it('asks 50 of every area, inclusive, but nothing of an area without criteria that apply', () => {
		expect(statusIn(['a', 3, 2], ['a', 3, 2], ['b', 1, 1])).toBe('TRAGFAEHIG');
		expect(statusIn(['a', 3, 2], ['a', 3, 2], ['b', 1, 2], ['c', 1, 'na'])).toBe('TRAGFAEHIG');
		expect(statusIn(['a', 3, 2], ['a', 3, 2], ['b', 1, 0])).toBe('MIT_LUECKEN');
	});

	it('takes the lower bound: what is unclear never helps', () => {
		// L 60, H 80 with a rated share of exactly 0.8
		expect(statusIn(['a', 3, 2], ['a', 3, 2], ['a', 2, 0], ['a', 2, 'unknown'])).toBe(
			'MIT_LUECKEN'
		);
	});

	it('compares thresholds with two decimals exactly', () => {
		const { criteria, answers } = example(['a', 2, 2], ['a', 1, 0]);
		const demanding = (overall: number) =>
			statusOf(
				catalogueOf(criteria, {
					thresholds: { rated: 0.8, notApplicable: 0.3, overall, area: 50 }
				}),
				criteria,
				answers
			);
		// 2/3 of 100
		expect(demanding(66.66)).toBe('TRAGFAEHIG');
		expect(demanding(66.67)).toBe('MIT_LUECKEN');
	});

	it('does not depend on the order of criteria', () => {
		fc.assert(
			fc.property(situation, ({ criteria, answers }) => {
				const catalogue = catalogueOf(criteria);
				expect(statusOf(catalogue, [...criteria].reverse(), answers)).toBe(
					statusOf(catalogue, criteria, answers)
				);
			})
		);
	});

	it('never improves when a level becomes "Wissen wir nicht"', () => {
		const standing = (status: StatusCode) =>
			({ TRAGFAEHIG: 2, MIT_LUECKEN: 1 })[status as string] ?? 0;
		// many good levels, else the two good codes are too rare to be tested
		const mostlyGood = fc.tuple(situation, fc.array(fc.boolean(), { minLength: 12 }));
		fc.assert(
			fc.property(mostlyGood, fc.nat(), ([{ criteria, shorts }, good], at) => {
				const catalogue = catalogueOf(criteria);
				const lifted = Object.fromEntries(
					criteria.map(({ id }, index) => [id, good[index] ? 3 : (shorts[id] ?? 'open')] as const)
				);
				const rated = criteria.filter(({ id }) => typeof lifted[id] === 'number');
				const chosen = rated[at % Math.max(rated.length, 1)];
				fc.pre(chosen !== undefined);
				const before = statusOf(catalogue, criteria, answersOf(lifted));
				const answers = answersOf({ ...lifted, [chosen.id]: 'unknown' });
				expect(standing(statusOf(catalogue, criteria, answers))).toBeLessThanOrEqual(
					standing(before)
				);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('areas, core and robustness', () => {
	it('gives every area its own score (E2)', () => {
		const { catalogue, criteria, answers } = example(
			['a', 3, 2],
			['a', 2, 3],
			['a', 1, 1],
			['b', 3, 1],
			['b', 2, 2],
			['b', 1, 'na'],
			['c', 2, 2],
			['c', 1, 0],
			['c', 2, 2],
			['c', 3, 2]
		);
		const lows = areaScoresOf(catalogue, criteria, answers).map(({ score }) => score?.low);
		expect(lows.map((low) => low && roundedTo(low, 1))).toEqual([91.7, 70, 87.5]);
	});

	it('has no score for an area without a criterion', () => {
		const area = { id: 'leer', title: 'leer', description: 'leer' };
		expect(areaScoresOf({ areas: [area] }, [], {})).toEqual([{ area, score: null }]);
	});

	it('knows four results of a core criterion', () => {
		const { criteria, answers } = example(
			['a', 1, 2, 2],
			['a', 1, 1, 2],
			['a', 1, 'unknown', 2],
			['a', 1, 'open', 1],
			['a', 1, 'na', 1],
			['a', 1, 0]
		);
		expect(coreResultsOf(criteria, answers).map(({ result }) => result)).toEqual([
			'erfuellt',
			'verfehlt',
			'ungeklaert',
			'ungeklaert',
			'entfaellt'
		]);
	});

	it('names the areas that hold with one way of weighing only', () => {
		const { catalogue, criteria, answers } = example(
			['a', 3, 2],
			['b', 3, 2],
			['b', 1, 0],
			['b', 1, 0],
			['c', 1, 'na']
		);
		const { status, areas } = robustnessOf(catalogue, criteria, answers);
		expect(statusOf(catalogue, criteria, answers)).toBe('TRAGFAEHIG');
		expect({ status, areas: areas.map(({ id }) => id) }).toEqual({
			status: 'MIT_LUECKEN',
			areas: ['b']
		});
	});
});
