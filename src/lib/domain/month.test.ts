import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, monthIn, serialDayIn } from './month.ts';

describe('monthIn', () => {
	it.each([
		['05/2024', '2024-05'],
		['5.2024', '2024-05'],
		['5/24', '2024-05'],
		['01/26', '2026-01'],
		['12/69', '2069-12'],
		['12/70', '1970-12'],
		['2024-05', '2024-05'],
		['2024-05-11', '2024-05'],
		['11.05.2024', '2024-05'],
		['11.5.24', '2024-05'],
		['Mai 2024', '2024-05'],
		['mai 24', '2024-05'],
		['Mrz. 24', '2024-03'],
		['Ma\u0308rz 2024', '2024-03'],
		['Sept. 2023', '2023-09'],
		['12. März 2027', '2027-03']
	])('reads %j as %j', (text, month) => {
		expect(monthIn(text)).toBe(month);
	});

	it.each([
		'',
		'2024',
		'13/24',
		'0/24',
		'12.03',
		'5-24',
		'31.02.2024',
		'2024-02-31',
		'Maifest 24',
		'Ju 24',
		'Ende 2024',
		'constructor 24',
		'5/024'
	])('reads no month out of %j', (text) => {
		expect(monthIn(text)).toBeNull();
	});

	it('answers null or a month for any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(monthIn(text) ?? '2024-05').toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
			})
		);
	});
});

describe('dayIn', () => {
	it.each([
		['12.3.27', '2027-03-12'],
		['1.1.70', '1970-01-01'],
		['12. März 2027', '2027-03-12'],
		['12 mrz 27', '2027-03-12'],
		['31.2.27', null],
		['12.3', null],
		['31. Juni 2027', null]
	])('reads %j as %j', (text, day) => {
		expect(dayIn(text)).toBe(day);
	});
});

describe('serialDayIn', () => {
	it.each([
		['45413', '2024-05-01'],
		['20000', '1954-10-03'],
		['60000', '2064-04-08'],
		['19999', null],
		['60001', null],
		['2024', null],
		['45413,5', null]
	])('reads %j as %j', (text, day) => {
		expect(serialDayIn(text)).toBe(day);
	});
});
