import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replacedCharacters, safeText } from './safe-text.ts';

const known = new Set(
	Array.from('abcdeimnorstuzäöüßěÄ ()[]\\.,-–x1\u00a0•◊→', (c) => c.codePointAt(0))
);
const hasGlyph = (codePoint: number): boolean => known.has(codePoint);
const safe = (text: string): string => safeText(text, hasGlyph);

describe('safe text', () => {
	test('is composed', () => {
		expect(safe('u\u0308ber me\u030csto')).toBe('über město');
	});

	test('shows a sign for what the font lacks', () => {
		expect(safe('mit 😀 und Ж')).toBe('mit ◊ und ◊');
	});

	test('shows a sign for characters that turn the direction', () => {
		expect(safe('\u202eabc\u2066')).toBe('◊abc◊');
		expect(safeText('\u202eabc', () => true)).toBe('◊abc');
	});

	test('leaves out what has no shape, and controls', () => {
		expect(safe('a\u00adb\u200bc\u200dd\ufe0f\ufeff\u0000\u0007e')).toBe('abcde');
	});

	test('keeps line feeds, in one form', () => {
		expect(safe('a\r\nb\rc\u2028d\ne')).toBe('a\nb\nc\nd\ne');
	});

	test('knows spaces of other widths', () => {
		expect(safe('a\u202fb\u2003c\td')).toBe('a\u00a0b c d');
	});

	test('takes characters apart that stand for several', () => {
		expect(safe('ﬆ ①')).toBe('st 1');
	});

	test('writes boxes and ticks in characters', () => {
		expect(safe('☑ ☐')).toBe('[x] [ ]');
	});

	test('has a question mark where even the sign is missing', () => {
		expect(safeText('Ж', () => false)).toBe('?');
	});
});

describe('replaced characters', () => {
	test('come once each, in order', () => {
		expect(replacedCharacters('Ж😀Ж\u202ea', hasGlyph)).toEqual(['Ж', '😀', '\u202e']);
	});

	test('are none where something else says the same', () => {
		expect(replacedCharacters('u\u0308 \u202f \u00ad ☑ ﬆ\r\n\t', hasGlyph)).toEqual([]);
	});
});

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

test('safe text holds nothing the font lacks, and is safe already', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const once = safe(text);
			for (const c of once) expect(c === '\n' || hasGlyph(c.codePointAt(0) ?? 0)).toBe(true);
			expect(safe(once)).toBe(once);
		})
	);
});

test('what the font has stays', () => {
	const text = fc.string({ unit: fc.constantFrom(...'abcäößě ()\\'), maxLength: 40 });
	fc.assert(
		fc.property(text, (given) => {
			expect(safe(given)).toBe(given);
		})
	);
});
