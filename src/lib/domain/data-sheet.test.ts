import { describe, expect, it } from 'vitest';
import { wissen } from '../../../tests/criteria/built-in-wissen.ts';
import { filledIn, rangeOf } from './data-sheet.ts';

const rangeFor = (id: string) =>
	rangeOf(wissen.dataSheet.find((figure) => figure.id === id) ?? { id, unit: '?' });

describe('the data sheet', () => {
	it('takes whole people, parts of a hundred, decimals of money and land, and words for parts', () => {
		expect(rangeFor('einwohner')).toMatchObject({ isWhole: true });
		expect(rangeFor('leerstand')).toEqual({ max: 100, isWhole: false });
		expect(rangeFor('siedlungsflaeche')).toMatchObject({ isWhole: false });
		expect(rangeFor('schulden')).toMatchObject({ isWhole: false });
		expect(rangeFor('einwohner-ortsteile')).toBeNull();
	});

	it('counts what has a value', () => {
		const sheet = {
			einwohner: { value: '4800' },
			leerstand: { note: 'fragen' },
			geburten: { value: ' ' }
		};
		expect(filledIn(wissen.dataSheet, sheet)).toBe(1);
		expect(filledIn(wissen.dataSheet, {})).toBe(0);
	});
});
