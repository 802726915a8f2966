import { describe, expect, it } from 'vitest';
import type { Fachplanung } from './catalogue.ts';
import { isUndated, planDatesOf } from './plan-dates.ts';
import type { PlanRecord } from './register.ts';

const TODAY = '2026-11-22';
const types = [
	{ id: 'waerme', cycleMonths: 60, maxAgeMonths: 36, unverified: [] },
	{ id: 'leader', cycleMonths: null, maxAgeMonths: 72, unverified: [] },
	{ id: 'feuerwehr', cycleMonths: 60, maxAgeMonths: 60, unverified: ['cycleMonths'] }
] as unknown as Fachplanung[];

const plan = (given: Partial<PlanRecord>): PlanRecord => ({
	id: 'p',
	type: 'waerme',
	title: 'Plan',
	owner: '',
	status: 'vorhanden',
	area: 'gesamt',
	topics: [],
	...given
});
const datesOf = (given: Partial<PlanRecord>) => {
	const [dates] = planDatesOf({ fachplanungen: types }, [plan(given)], TODAY);
	if (dates === undefined) throw new Error('the plan has no dates');
	return dates;
};

describe('planDatesOf', () => {
	it('follows the cycle; without one the age from which data are too old', () => {
		expect(datesOf({ stand: '2024-03' }).review).toEqual({
			due: '2029-03',
			months: 60,
			basis: 'zyklus',
			isVerified: true,
			isOverdue: false
		});
		expect(datesOf({ stand: '2020-10', type: 'leader' }).review).toEqual({
			due: '2026-10',
			months: 72,
			basis: 'hoechstalter',
			isVerified: false,
			isOverdue: true
		});
		expect(datesOf({ stand: '2021-11', type: null }).review).toMatchObject({
			due: '2026-11',
			basis: 'hoechstalter',
			isOverdue: false
		});
	});

	it('says whether the cycle was read in its source', () => {
		const dates = datesOf({ stand: '2024-03', type: 'feuerwehr' });
		expect(dates.review).toMatchObject({ basis: 'zyklus', isVerified: false });
	});

	it('reviews only what exists', () => {
		const dates = datesOf({ status: 'in-arbeit', stand: '2024-03', start: '2026-02' });
		expect(dates).toMatchObject({ review: null, stand: '2024-03', start: '2026-02' });
	});

	it.each([
		['2035', '2035-12'],
		[' 2035 ', '2035-12'],
		['2035-06', '2035-06'],
		['06/2035', '2035-06'],
		['31.12.2035', '2035-12'],
		['bis auf Weiteres', null],
		['2035-13', null],
		['', null],
		[undefined, null]
	])('reads "Gilt bis" %j as %j', (horizon, end) => {
		expect(datesOf(horizon === undefined ? {} : { horizon }).end).toBe(end);
	});

	it('knows what has no date at all', () => {
		expect(isUndated(datesOf({ horizon: 'unklar' }))).toBe(true);
		for (const given of [
			{ stand: '2024-03' },
			{ start: '2026-02' },
			{ councilDate: '2020-09-17' },
			{ horizon: '2035' }
		])
			expect(isUndated(datesOf(given))).toBe(false);
	});

	it('leaves out what does not exist and is not to come', () => {
		const plans = (['fehlt', 'nicht-noetig', 'geplant', 'in-arbeit'] as const).map((status) =>
			plan({ id: status, status, start: '2027-01' })
		);
		const dated = planDatesOf({ fachplanungen: types }, plans, TODAY);
		expect(dated.map((each) => each.plan.id)).toEqual(['geplant', 'in-arbeit']);
	});
});
