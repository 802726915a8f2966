import { expect, test } from 'vitest';
import { literalString, name, number, numbers, textString } from './pdf-syntax.ts';

test('text strings are literal where they are ASCII, else UTF-16', () => {
	expect(textString('Seite (1) \\')).toBe('(Seite \\(1\\) \\\\)');
	expect(textString('Größe')).toBe('<FEFF0047007200F600DF0065>');
	expect(textString('😀')).toBe('<FEFFD83DDE00>');
	expect(textString('a\nb')).toBe('<FEFF0061000A0062>');
	expect(literalString(')(')).toBe('(\\)\\()');
});

test('numbers have at most two decimals and no minus zero', () => {
	expect(number(1 / 3)).toBe('0.33');
	expect(number(-0.001)).toBe('0');
	expect(numbers([50, 544.894, 1e-9])).toBe('[50 544.89 0]');
});

test('names escape what must not stand in them', () => {
	expect(name('application/json')).toBe('/application#2fjson');
});
