import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

test('keeps every character, but no controls', () => {
	expect(cleanLine('a😀\u202eb\u0000\nЖ u\u0308')).toBe('a😀b Ж ü');
	expect(cleanText('eins\r\nzwei\u2028drei\tvier \u2066x\u2069')).toBe('eins\nzwei\ndrei vier x');
});

test('has no halves of characters', () => {
	expect(cleanLine('a\ud83db\uffff')).toBe('a\ufffdb\ufffd');
});

test('is clean after one time, and what is clean already stays', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const once = cleanText(text);
			expect(cleanText(once)).toBe(once);
			expect(once).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
		})
	);
	expect(cleanText('e\u0000\u0301')).toBe('é');
	expect(cleanText('„Übersicht“ 5\u202f000 m² – שלום 👩‍👧')).toBe(
		'„Übersicht“ 5\u202f000 m² – שלום 👩‍👧'
	);
});
