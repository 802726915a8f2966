import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '../../../tests/fixtures/method/prioritisation.json' with { type: 'json' };
import { situation } from '../../../tests/fixtures/method/arbitrary.ts';
import { answersOf, criterionOf, exampleOf } from '../../../tests/fixtures/method/build.ts';
import { fractionOf, roundedTo } from './fraction.ts';
import { leversOf, stepsOf, type Step } from './steps.ts';

const idsOf = (steps: readonly Step[]) => steps.map(({ criterion }) => criterion.id);

describe('stepsOf', () => {
	const { criteria, answers } = exampleOf(example.criteria);
	const levers = new Map(example.criteria.map(({ id, lever }) => [id, lever]));

	it('orders the example of the method', () => {
		expect(idsOf(stepsOf(criteria, answers, levers))).toEqual(example.order);
	});

	it('gives tier, kind, priority and label', () => {
		const lines = stepsOf(criteria, answers, levers).map(
			({ criterion, tier, kind, priority, label }) =>
				[criterion.id, tier, kind, roundedTo(priority, 3), label] as const
		);
		expect(lines).toEqual([
			['m1', 1, 'VERBESSERN', 0.75, 'Planen'],
			['m2', 2, 'KLAEREN', 2, null],
			['s1', 3, 'VERBESSERN', 1.875, 'Planen'],
			['s2', 3, 'VERBESSERN', 1, 'Sofort'],
			['s3', 3, 'VERBESSERN', 0.5, 'Mitnehmen'],
			['s5', 3, 'VERBESSERN', 0.167, 'Später'],
			['s4', 3, 'VERBESSERN', 1, 'Sofort'],
			['s7', 4, 'KLAEREN', 2, null]
		]);
	});

	it('breaks ties by effort, then weight, then catalogue order', () => {
		const tied = [
			criterionOf({ id: 'spaet', weight: 1, effort: 1 }),
			criterionOf({ id: 'schwer', weight: 2, effort: 2 }),
			criterionOf({ id: 'leicht', weight: 1, effort: 1 })
		];
		const steps = stepsOf(tied, answersOf({ spaet: 0, schwer: 0, leicht: 0 }));
		expect(idsOf(steps)).toEqual(['spaet', 'leicht', 'schwer']);

		// both: benefit 1, effort 1
		const byWeight = [
			criterionOf({ id: 'eins', weight: 1, target: 1 }),
			criterionOf({ id: 'zwei', weight: 2, target: 2 })
		];
		expect(idsOf(stepsOf(byWeight, answersOf({ eins: 0, zwei: 1 })))).toEqual(['zwei', 'eins']);
	});

	it('asks to answer or clarify the core, and else only to clarify', () => {
		const list = [
			criterionOf({ id: 'kern-offen', core: true, minimum: 2, weight: 3, effort: 2 }),
			criterionOf({ id: 'offen' }),
			criterionOf({ id: 'unbekannt' })
		];
		const steps = stepsOf(list, answersOf({ unbekannt: 'unknown' }));
		expect(steps.map(({ criterion, kind, tier }) => [criterion.id, kind, tier])).toEqual([
			['kern-offen', 'BEANTWORTEN', 2],
			['unbekannt', 'KLAEREN', 4]
		]);
		expect(steps[0]?.priority).toEqual(fractionOf(3, 2));
	});

	it('lets prerequisites inherit the urgency, through what is open, not through what is met', () => {
		const list = [
			criterionOf({ id: 'kern', core: true, minimum: 2, needs: ['offen', 'erfuellt'] }),
			criterionOf({ id: 'offen', needs: ['grundlage'] }),
			criterionOf({ id: 'erfuellt', needs: ['fern'] }),
			criterionOf({ id: 'grundlage', effort: 2 }),
			criterionOf({ id: 'fern', weight: 3 })
		];
		const steps = stepsOf(list, answersOf({ kern: 0, erfuellt: 2, grundlage: 1, fern: 0 }));
		expect(steps.map(({ criterion, tier, label }) => [criterion.id, tier, label])).toEqual([
			['grundlage', 1, 'Planen'],
			['kern', 1, 'Sofort'],
			['fern', 3, 'Sofort']
		]);
		expect(steps[0]?.unlocks.map(({ id }) => id)).toEqual(['offen']);
	});

	it('comes to an end with circles in the catalogue', () => {
		const list = [
			criterionOf({ id: 'a', needs: ['b'] }),
			criterionOf({ id: 'b', needs: ['a', 'b'] })
		];
		expect(idsOf(stepsOf(list, answersOf({ a: 0, b: 0 })))).toEqual(['a', 'b']);
	});

	it('puts prerequisites first and has a step for exactly what asks for one', () => {
		fc.assert(
			fc.property(situation, ({ criteria: given, answers: some }) => {
				// without circles: only earlier criteria are needed
				const list = given.map((each, index) => ({
					...each,
					needs: each.needs.filter((need) => Number(need.slice(1)) < index)
				}));
				const steps = stepsOf(list, some);
				const place = new Map(idsOf(steps).map((id, index) => [id, index]));
				for (const { criterion } of steps) {
					for (const need of criterion.needs) {
						const own = place.get(criterion.id) ?? 0;
						expect(place.get(need) ?? -1).toBeLessThan(own);
					}
				}
				expect(new Set(idsOf(steps)).size).toBe(steps.length);
			})
		);
	});

	it('is deterministic, and depends on the order of criteria in ties alone', () => {
		fc.assert(
			fc.property(situation, ({ criteria: list, answers: some }) => {
				const steps = stepsOf(list, some);
				expect(idsOf(stepsOf([...list], { ...some }))).toEqual(idsOf(steps));
				const bare = (each: Step) => [each.criterion.id, each.tier, each.kind, each.priority];
				const backwards = stepsOf([...list].reverse(), some);
				expect(new Set(backwards.map((each) => JSON.stringify(bare(each))))).toEqual(
					new Set(steps.map((each) => JSON.stringify(bare(each))))
				);
			})
		);
	});
});

describe('leversOf', () => {
	it('counts who needs a criterion, at most 3, without n/a and itself', () => {
		const naming = ['a', 'b', 'c', 'd'].map((id) => criterionOf({ id, needs: ['grund'] }));
		const grund = criterionOf({ id: 'grund', needs: ['grund'] });
		const lever = (count: number, answers = {}) =>
			leversOf([grund, ...naming.slice(0, count)], answers).get('grund');
		expect([0, 2, 3, 4].map((count) => lever(count))).toEqual([0, 2, 3, 3]);
		expect(lever(2, answersOf({ a: 'na' }))).toBe(1);
	});
});
