import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthText, readMonth } from './month-text.ts';

describe('readMonth', () => {
	it.each([
		['05/2024', '2024-05'],
		['5/2024', '2024-05'],
		['05.2024', '2024-05'],
		['5 - 2024', '2024-05'],
		['2024-05', '2024-05'],
		['31.5.2024', '2024-05'],
		[' 12/1999 ', '1999-12'],
		['', undefined]
	])('reads %j as %j', (text, value) => {
		expect(readMonth(text, '2026-11')).toEqual({ error: null, value });
	});

	it.each(['2024', '13/2024', '0/2024', 'Mai', '05/24', '2024-5-1-2'])(
		'refuses %j with words',
		(text) => {
			expect(readMonth(text, '2026-11').error).toMatch(/05\/2024/);
		}
	);

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
