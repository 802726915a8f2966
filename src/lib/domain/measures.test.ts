import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleNumbers, doublePlans, measureKey, planKey } from './doubles.ts';
import { endsTooEarly, nextNumber, yearIn } from './measures.ts';
import { registerOf } from './register.ts';

describe('nextNumber', () => {
	it('is one above the highest, whatever else is written there', () => {
		expect(nextNumber([])).toBe('M1');
		expect(
			nextNumber([{ number: 'M2' }, { number: ' m 7 ' }, { number: 3 }, { number: '1.4' }])
		).toBe('M8');
	});

	it('is free', () => {
		const numbers = fc.array(
			fc.integer({ min: 0, max: 50 }).map((number) => ({ number: `M${number}` }))
		);
		fc.assert(
			fc.property(numbers, (used) => {
				expect(used.map(({ number }) => number)).not.toContain(nextNumber(used));
			})
		);
	});
});

describe('years', () => {
	it.each([
		['2028', '2028'],
		[' 2028 ', '2028'],
		['28', null],
		['2028/29', null],
		['', null],
		['9999', null]
	])('in %j: %j', (text, year) => {
		expect(yearIn(text)).toBe(year);
	});

	it('end before they begin only where both are known', () => {
		expect(endsTooEarly({ begin: '2028', until: '2027' })).toBe(true);
		expect(endsTooEarly({ begin: 2028, until: '2028' })).toBe(false);
		expect(endsTooEarly({ begin: '2028' })).toBe(false);
		expect(endsTooEarly({ begin: 'bald', until: '2027' })).toBe(false);
	});
});

describe('doubles', () => {
	it('are plans of one type or of one name', () => {
		const { fachplanungen } = registerOf({
			fachplanungen: [
				{ id: 'a', type: 'kita', title: 'Kita-Plan' },
				{ id: 'b', type: 'kita', title: 'Bedarf an Kitas' },
				{ id: 'c', title: 'Dorfplan  Ost' },
				{ id: 'd', title: 'dorfplan ost' },
				{ id: 'e', title: '' },
				{ id: 'f', title: ' ' }
			]
		});
		expect([...doublePlans(fachplanungen)]).toEqual(['a', 'b', 'c', 'd']);
	});

	it('are measures of one number', () => {
		const { measures } = registerOf({
			measures: [
				{ id: 'a', number: 'M1' },
				{ id: 'b', number: 'm1 ' },
				{ id: 'c', number: 2 },
				{ id: 'd', number: '' },
				{ id: 'e' }
			]
		});
		expect([...doubleNumbers(measures)]).toEqual(['a', 'b']);
	});

	it('of a table are rows with the same name and the same owner or number', () => {
		expect(planKey({ title: 'Dorfplan', owner: 'Gemeinde' })).toBe(
			planKey({ title: ' DORFPLAN ', owner: 'gemeinde' })
		);
		expect(planKey({ title: 'a', owner: 'b c' })).not.toBe(planKey({ title: 'a b', owner: 'c' }));
		expect(measureKey({ number: 1, title: 'Radweg' })).toBe(
			measureKey({ number: '1', title: 'radweg' })
		);
	});
});
