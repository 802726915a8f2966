import { expect, test } from 'vitest';
import { longestWord } from './letter-widths.ts';

// measured in Arial, which Liberation Sans equals in its widths
test.each([
	['Brandschutzbedarfsplan', false, 108],
	['übernommen', false, 58.9],
	['nicht gefragt', false, 31],
	['Wirtschaft', true, 50],
	['Punkte', true, 33.3]
])('%j is about as wide as it is drawn', (text, isBold, width) => {
	const told = longestWord(text, 10, isBold);
	expect(told).toBeGreaterThan(width * 0.97);
	expect(told).toBeLessThan(width * 1.08);
});

test('a word ends at a space and behind a hyphen', () => {
	expect(longestWord('aa-aa aaa', 10, false)).toBe(longestWord('aaa', 10, false));
	expect(longestWord('', 10, false)).toBe(0);
});
