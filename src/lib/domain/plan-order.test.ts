import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepPlanOf, type PlannedStep } from './plan-order.ts';
import { registerOf, STEP_STATES, type PlanStep } from './register.ts';

const TODAY = '2026-11-22';
const planOf = (...steps: Partial<PlanStep>[]) =>
	stepPlanOf(
		registerOf({ steps: steps.map((step) => ({ title: step.id ?? '', ...step })) }).steps,
		TODAY
	);
const idsOf = (steps: readonly PlannedStep[]) => steps.map(({ step }) => step.id);

describe('stepPlanOf', () => {
	it('puts first what is due first, what has no date last, then goes by title', () => {
		const { open } = planOf(
			{ id: 'a', title: 'später ohne Datum' },
			{ id: 'b', title: 'Früher ohne Datum' },
			{ id: 'c', until: '2027-03' },
			{ id: 'd', until: '2027-03-12' },
			{ id: 'e', until: '2026-12' }
		);
		expect(idsOf(open)).toEqual(['e', 'd', 'c', 'b', 'a']);
	});

	it('brings forward what a step depends on, through others as well', () => {
		const { open } = planOf(
			{ id: 'beschluss', until: '2027-01', dependsOn: ['entwurf'] },
			{ id: 'entwurf', dependsOn: ['daten'] },
			{ id: 'daten', until: '2028-01' },
			{ id: 'anderes', until: '2026-12' }
		);
		expect(idsOf(open)).toEqual(['anderes', 'daten', 'entwurf', 'beschluss']);
	});

	it('keeps what is done apart, and waits for it no more', () => {
		const { open, done } = planOf(
			{ id: 'a', until: '2026-12', dependsOn: ['b', 'gelöscht'] },
			{ id: 'b', until: '2027-12', state: 'erledigt', dependsOn: ['a'] }
		);
		expect([idsOf(open), idsOf(done)]).toEqual([['a'], ['b']]);
		expect(open[0]).toMatchObject({ circle: [], dueLater: [] });
	});

	it('names those that wait for each other, and leaves the others at their place', () => {
		const { open } = planOf(
			{ id: 'a', until: '2026-12', dependsOn: ['c'] },
			{ id: 'b', until: '2027-01' },
			{ id: 'c', until: '2027-02', dependsOn: ['d'] },
			{ id: 'd', until: '2027-03', dependsOn: ['a'] },
			{ id: 'e', until: '2027-04', dependsOn: ['e'] },
			{ id: 'f', until: '2027-05', dependsOn: ['a'] }
		);
		expect(idsOf(open)).toEqual(['d', 'c', 'a', 'b', 'e', 'f']);
		expect(open.map(({ circle }) => circle.map(({ id }) => id).join(''))).toEqual([
			'dca',
			'dca',
			'dca',
			'',
			'e',
			''
		]);
	});

	it('names what a step depends on although it is due only later', () => {
		const { open } = planOf(
			{ id: 'a', until: '2026-12', dependsOn: ['b', 'c', 'd'] },
			{ id: 'b', until: '2027-01' },
			{ id: 'c', until: '2026-12-10' },
			{ id: 'd' },
			{ id: 'e', dependsOn: ['a'] }
		);
		expect(open.flatMap(({ dueLater }) => dueLater.map(({ id }) => id))).toEqual(['b']);
	});

	it.each([
		['2026-10', 'offen', true],
		['2026-11', 'offen', false],
		['2026-11-21', 'laeuft', true],
		['2026-11-22', 'laeuft', false],
		['2026-10', 'zurueckgestellt', false],
		['2026-10', 'erledigt', false],
		[undefined, 'offen', false]
	] as const)('calls %s, %s overdue: %s', (until, state, isOverdue) => {
		const { open, done, overdue } = planOf({ id: 'a', state, ...(until ? { until } : {}) });
		expect([...open, ...done].map((each) => each.isOverdue)).toEqual([isOverdue]);
		expect(overdue).toBe(Number(isOverdue));
	});

	it('stands a chain longer than any stack, and a step many wait for', () => {
		const chain = Array.from({ length: 100_000 }, (_, index) => ({
			id: `${index}`,
			dependsOn: [`${index + 1}`, '99999']
		}));
		const { open } = planOf(...chain);
		expect(open[0]?.step.id).toBe('99999');
		expect(open.at(-1)?.step.id).toBe('0');
	});
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const someSteps = fc
	.uniqueArray(
		fc.record({
			id: fc.constantFrom(...ids),
			title: fc.constantFrom('x', 'X', 'y', ''),
			state: fc.constantFrom(...STEP_STATES),
			until: fc.constantFrom(undefined, '2026-10', '2026-10-31', '2027-01', '2027-01-05'),
			dependsOn: fc.array(fc.constantFrom(...ids, 'gelöscht'), { maxLength: 3 })
		}),
		{ selector: ({ id }) => id }
	)
	.map((steps) =>
		steps.map(({ until, ...step }): PlanStep => (until === undefined ? step : { ...step, until }))
	);

/** All it waits for among these, directly and through others; itself where it stands in a circle. */
function waitsFor(steps: readonly PlanStep[], { dependsOn }: PlanStep, found = new Set<string>()) {
	for (const step of steps.filter(({ id }) => dependsOn.includes(id) && !found.has(id))) {
		found.add(step.id);
		waitsFor(steps, step, found);
	}
	return found;
}

describe('any plan', () => {
	it('has every step once, and none before what it depends on unless they wait for each other', () => {
		fc.assert(
			fc.property(someSteps, (steps) => {
				const { open, done } = stepPlanOf(steps, TODAY);
				expect([...idsOf(open), ...idsOf(done)].toSorted()).toEqual(
					steps.map(({ id }) => id).toSorted()
				);
				for (const group of [open, done]) {
					const list = group.map(({ step }) => step);
					for (const [place, { step, circle }] of group.entries()) {
						const behind = list.slice(place + 1).map(({ id }) => id);
						const mutual = list
							.filter(
								(each) => waitsFor(list, step).has(each.id) && waitsFor(list, each).has(step.id)
							)
							.map(({ id }) => id);
						expect(mutual).toEqual(
							expect.arrayContaining(step.dependsOn.filter((id) => behind.includes(id)))
						);
						expect(circle.map(({ id }) => id)).toEqual(group === open ? mutual : []);
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('is in the same order however it is listed', () => {
		fc.assert(
			fc.property(
				someSteps.chain((steps) =>
					fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }))
				),
				([steps, shuffled]) => {
					const turned = shuffled.map((step) => ({
						...step,
						dependsOn: step.dependsOn.toReversed()
					}));
					expect(idsOf(stepPlanOf(turned, TODAY).open)).toEqual(
						idsOf(stepPlanOf(steps, TODAY).open)
					);
				}
			)
		);
	});
});
