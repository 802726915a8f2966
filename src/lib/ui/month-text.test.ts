import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, monthText } from '#lib/domain/month.ts';
import { readDay, readMonth } from './month-text.ts';

describe('readMonth', () => {
	it.each([
		['05/2024', '2024-05'],
		['5/2024', '2024-05'],
		['05.2024', '2024-05'],
		['5 - 2024', '2024-05'],
		['2024-05', '2024-05'],
		['31.5.2024', '2024-05'],
		['05/24', '2024-05'],
		['Mai 2024', '2024-05'],
		[' 12/1999 ', '1999-12'],
		['', undefined]
	])('reads %j as %j', (text, value) => {
		expect(readMonth(text, '2026-11')).toEqual({ error: null, value });
	});

	it.each(['13/2024', '0/2024', 'Mai', '5.24', '2024-5-1-2', '31.02.2024'])(
		'refuses %j with words',
		(text) => {
			expect(readMonth(text, '2026-11').error).toMatch(/05\/2024/);
		}
	);

	it('asks for the month of a year, and never proposes one that is still to come', () => {
		expect(readMonth('2021', '2026-11').error).toBe(
			'Bitte auch den Monat angeben. Nicht bekannt? Dann 12/2021.'
		);
		expect(readMonth('2026', '2026-11').error).toMatch(/Dann 11\/2026/);
		expect(readMonth('2027', null).error).toMatch(/Dann 12\/2027/);
	});

	it('knows that data are never from the future', () => {
		expect(readMonth('12/2026', '2026-11').error).toMatch(/Zukunft/);
		expect(readMonth('12/2026', null)).toEqual({ error: null, value: '2026-12' });
	});

	it('reads back what is shown', () => {
		const months = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
		fc.assert(
			fc.property(months, ([year, number]) => {
				const month = `${year}-${String(number).padStart(2, '0')}`;
				expect(readMonth(monthText(month), null)).toEqual({ error: null, value: month });
			})
		);
	});
});

describe('readDay', () => {
	it.each([
		['12.03.2027', '2027-03-12'],
		['5.3.2027', '2027-03-05'],
		['12.3.27', '2027-03-12'],
		['12. März 2027', '2027-03-12'],
		[' 5 . 3 . 2027 ', '2027-03-05'],
		['2027-03-12', '2027-03-12'],
		['29.02.2028', '2028-02-29'],
		['03/2027', '2027-03'],
		['3.2027', '2027-03'],
		['2027-03', '2027-03'],
		['', undefined]
	])('reads %j as %j', (text, value) => {
		expect(readDay(text)).toEqual({ error: null, value });
	});

	it.each(['31.02.2027', '29.02.2027', '0.3.2027', '1.13.2027', '13/2027', '2027', 'bald'])(
		'refuses %j with words',
		(text) => {
			expect(readDay(text).error).toMatch(/12\.03\.2027/);
		}
	);

	it('reads back what is shown', () => {
		const days = fc.date({
			min: new Date('1900-01-01'),
			max: new Date('2100-12-31'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(days, fc.constantFrom(7, 10), (date, length) => {
				const value = date.toISOString().slice(0, length);
				expect(readDay(dateText(value))).toEqual({ error: null, value });
			})
		);
	});
});
