import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWindow, freshnessOf, reviewsOf } from './freshness.ts';
import { monthNumber, monthOf } from './month.ts';
import type { PlanRecord } from './register.ts';

const TODAY = '2026-11-22';

describe('freshnessOf', () => {
	// the worked examples of R23
	it.each([
		['2021-10', 'VERALTET'],
		['2021-11', 'PRUEFEN'],
		['2022-11', 'AKTUELL'],
		['2022-12', 'AKTUELL'],
		['2026-11', 'AKTUELL'],
		[undefined, 'UNBEKANNT'],
		['', 'UNBEKANNT'],
		['2026-13', 'UNBEKANNT'],
		['2027-01', 'FEHLER_ZUKUNFT']
	])('%s is %s', (stand, freshness) => {
		expect(freshnessOf(stand, TODAY, 60)).toBe(freshness);
	});

	it('follows the maximum of the type', () => {
		expect(freshnessOf('2025-10', TODAY, 12)).toBe('VERALTET');
		expect(freshnessOf('2025-11', TODAY, 12)).toBe('PRUEFEN');
		expect(freshnessOf('2018-11', TODAY, 120)).toBe('AKTUELL');
	});
});

describe('months', () => {
	it('are numbered without a gap', () => {
		const months = ['0000-01', '1999-12', '2000-01', '2026-11'];
		expect(months.map((month) => monthOf(monthNumber(month) ?? -1))).toEqual(months);
		expect((monthNumber('2000-01') ?? 0) - (monthNumber('1999-12') ?? 0)).toBe(1);
		expect(monthNumber('2026-11-22')).toBe(monthNumber('2026-11'));
	});
});

describe('a common window', () => {
	const plan = (id: string, stand: string | undefined, status = 'vorhanden') =>
		({ id, status, ...(stand && { stand }) }) as PlanRecord;

	it('is where all existing plans together move least', () => {
		const reviews = reviewsOf(
			[
				plan('a', '2022-01'),
				plan('b', '2024-06'),
				plan('c', '2025-01'),
				plan('d', undefined),
				plan('e', '2024-01', 'geplant')
			],
			() => 60
		);
		expect(reviews.map(({ due }) => due)).toEqual(['2027-01', '2029-06', '2030-01']);
		expect(commonWindow(reviews, TODAY)).toEqual({
			month: '2029-06',
			shift: 29 + 7,
			moves: [
				{ plan: 'a', months: 29 },
				{ plan: 'b', months: 0 },
				{ plan: 'c', months: -7 }
			]
		});
	});

	const due = (...months: string[]) => months.map((month, n) => ({ plan: `${n}`, due: month }));

	it('leaves out what is overdue; this month still counts', () => {
		expect(commonWindow(due('2019-05', '2026-10', '2026-11', '2027-01'), TODAY)).toMatchObject({
			month: '2026-11',
			shift: 2
		});
		expect(commonWindow(due('2019-05', '2026-10', '2027-01'), TODAY)).toBeNull();
	});

	it('needs two plans', () => {
		expect(commonWindow(due('2027-01'), TODAY)).toBeNull();
		expect(commonWindow([], TODAY)).toBeNull();
	});

	it('is never in the past, and no other month needs less shift', () => {
		const now = monthNumber(TODAY) ?? 0;
		const months = fc.array(fc.integer({ min: now - 60, max: now + 120 }), { maxLength: 12 });
		fc.assert(
			fc.property(months, fc.integer({ min: now, max: now + 120 }), (numbers, other) => {
				const window = commonWindow(due(...numbers.map(monthOf)), TODAY);
				const coming = numbers.filter((number) => number >= now);
				expect(window === null).toBe(coming.length < 2);
				if (window === null) return;
				expect(window.month >= '2026-11').toBe(true);
				expect(window.moves).toHaveLength(coming.length);
				const shiftTo = (month: number) =>
					coming.reduce((sum, each) => sum + Math.abs(each - month), 0);
				expect(window.shift).toBe(shiftTo(monthNumber(window.month) ?? 0));
				expect(window.shift).toBeLessThanOrEqual(shiftTo(other));
			})
		);
	});
});
