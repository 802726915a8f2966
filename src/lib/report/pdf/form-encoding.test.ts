import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fontMetricsOf } from '../font-metrics.ts';
import { FIRST_CODE, FORM_CHARACTERS, FORM_DIFFERENCES, LAST_CODE } from './form-encoding.ts';

/** From code 128 on; a blank where it has no character. */
const WINDOWS_1252 = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ');

const characters = [...FORM_CHARACTERS.values()];

describe("the form's characters", () => {
	test.each([
		['Upper Sorbian', 'čćěłńóřšžČĆĚŁŃÓŘŠŽ'],
		['Lower Sorbian', 'čćěłńóŕšśžźČĆĚŁŃÓŔŠŚŽŹ'],
		['German', 'äöüßÄÖÜ„“‚‘’–—…•€§°²³½'],
		['signs', '≥≤±×÷()\\<>&"\'']
	])('hold all of %s', (_, needed) => {
		expect([...needed].filter((each) => !characters.includes(each))).toEqual([]);
	});

	test('have one code each, between first and last', () => {
		expect(new Set(characters).size).toBe(characters.length);
		for (const code of FORM_CHARACTERS.keys()) {
			expect(code >= FIRST_CODE && code <= LAST_CODE).toBe(true);
		}
	});

	test('have a glyph in the font that is embedded', () => {
		const { hasGlyph } = fontMetricsOf(readFileSync('src/lib/fonts/FiraSans-Regular.ttf'));
		expect(characters.filter((each) => !hasGlyph(each.charCodeAt(0)))).toEqual([]);
	});

	test('name what differs from Windows-1252 in rising order', () => {
		const codes = [...FORM_DIFFERENCES.matchAll(/(\d+) \/\w+/g)].map(([, code]) => Number(code));
		expect(codes).toHaveLength(20);
		expect([...codes].sort((a, b) => a - b)).toEqual(codes);
		for (const [code, character] of FORM_CHARACTERS) {
			const isSame = (WINDOWS_1252[code - 128] ?? String.fromCharCode(code)) === character;
			expect(isSame).toBe(!codes.includes(code));
		}
	});
});
