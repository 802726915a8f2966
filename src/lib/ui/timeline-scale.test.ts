import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNumber } from '#lib/domain/month.ts';
import type { PlanDates } from '#lib/domain/plan-dates.ts';
import { placeOf, stationStrip, stripOf, timeScaleOf, yearsOf } from './timeline-scale.ts';

const at = (month: string) => monthNumber(month) ?? NaN;
const NOW = at('2026-11');
const dates = (given: Partial<PlanDates>) =>
	({ stand: null, start: null, councilDate: null, review: null, end: null, ...given }) as PlanDates;

describe('timeScaleOf', () => {
	it('takes whole years around everything, today included', () => {
		expect(timeScaleOf([at('2020-06'), at('2025-06')], NOW)).toEqual({
			from: at('2020-01'),
			to: at('2027-01')
		});
		expect(timeScaleOf([], NOW)).toEqual({ from: at('2026-01'), to: at('2027-01') });
	});

	it('is not stretched by a date far away', () => {
		expect(timeScaleOf([at('1901-01'), at('2030-05'), at('9999-12')], NOW)).toEqual({
			from: at('2026-01'),
			to: at('2031-01')
		});
	});
});

describe('yearsOf', () => {
	it('names fewer years the longer the time', () => {
		const years = (from: string, to: string) =>
			yearsOf({ from: at(from), to: at(to) }, 6).map(({ year }) => year);
		expect(years('2025-01', '2030-01')).toEqual([2025, 2026, 2027, 2028, 2029]);
		expect(years('2009-01', '2030-01')).toEqual([2010, 2015, 2020, 2025]);
	});

	it('never names more than asked for, each where it begins', () => {
		const numbers = fc.array(fc.integer({ min: NOW - 400, max: NOW + 400 }));
		fc.assert(
			fc.property(numbers, (months) => {
				const scale = timeScaleOf(months, NOW);
				const years = yearsOf(scale, 6);
				expect(years.length).toBeLessThanOrEqual(6);
				expect(years.length).toBeGreaterThan(0);
				for (const { year, at: place } of years) expect(place).toBe(placeOf(scale, year * 12));
			})
		);
	});
});

describe('stripOf', () => {
	const scale = { from: at('2020-01'), to: at('2030-01') };

	it('draws a bar from Stand to review', () => {
		const review = {
			due: '2029-01',
			months: 60,
			basis: 'zyklus',
			isVerified: true,
			isOverdue: false
		} as const;
		expect(stripOf(dates({ stand: '2024-01', review }), scale, NOW)).toEqual({
			bar: { from: 40, to: 90 },
			late: null,
			marks: []
		});
	});

	it('draws what is overdue until today, and cuts what began before', () => {
		const review = {
			due: '2025-01',
			months: 120,
			basis: 'zyklus',
			isVerified: true,
			isOverdue: true
		} as const;
		expect(stripOf(dates({ stand: '2015-01', review }), scale, at('2026-01'))).toMatchObject({
			bar: { from: 0, to: 50 },
			late: { from: 50, to: 60 }
		});
		const old = { ...review, due: '2010-01' };
		expect(stripOf(dates({ stand: '2000-01', review: old }), scale, at('2026-01'))).toMatchObject({
			bar: null,
			late: { from: 0, to: 60 }
		});
	});

	it('marks the other dates, but none beyond the scale', () => {
		const strip = stripOf(
			dates({ stand: '2021-01', start: '2022-01', councilDate: '2023-01-17', end: '2035-12' }),
			scale,
			NOW
		);
		expect(strip).toEqual({
			bar: null,
			late: null,
			marks: [
				{ kind: 'stand', at: 10 },
				{ kind: 'start', at: 20 },
				{ kind: 'council', at: 30 }
			]
		});
	});
});

describe('stationStrip', () => {
	const scale = { from: at('2020-01'), to: at('2030-01') };

	it('draws a bar through the last month, and a mark where one end is missing', () => {
		expect(stationStrip({ from: '2022-01', until: '2022-12-05' }, scale)).toEqual({
			bar: { from: 20, to: 30 },
			marks: []
		});
		expect(stationStrip({ from: '2022-01' }, scale)).toEqual({
			bar: null,
			marks: [{ kind: 'start', at: 20 }]
		});
		expect(stationStrip({ until: '2023-01' }, scale).marks).toEqual([{ kind: 'end', at: 30 }]);
		expect(stationStrip({}, scale)).toEqual({ bar: null, marks: [] });
	});
});
