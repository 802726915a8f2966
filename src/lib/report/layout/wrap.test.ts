import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../placed.ts';
import { cachedMeasure, longestWord, wrapRuns } from './wrap.ts';

/** Every character is half as wide as the type is high, bold ones a little wider. */
const measure: Measure = (text, size, bold) => text.length * size * (bold ? 0.6 : 0.5);

const plain = (text: string) => ({ text, bold: false });
const wrapped = (text: string, maxWidth: number, indent = 0) =>
	wrapRuns([plain(text)], 10, maxWidth, measure, indent).map((line) =>
		line.map((piece) => piece.text).join('')
	);

describe('lines', () => {
	test('break after spaces, which stay at the end', () => {
		expect(wrapped('eins zwei drei', 50)).toEqual(['eins zwei ', 'drei']);
	});

	test('break at line feeds', () => {
		expect(wrapped('eins\n\nzwei', 500)).toEqual(['eins ', ' ', 'zwei']);
	});

	test('break within compounds, but not in dates and after single letters', () => {
		expect(wrapped('Stadt-Umland', 40)).toEqual(['Stadt-', 'Umland']);
		expect(wrapped('am 2026-11-21', 40)).toEqual(['am ', '2026-11-', '21']);
		expect(wrapped('per E-Mail', 35)).toEqual(['per ', 'E-Mail']);
	});

	test('break inside a word only where it is wider than a line', () => {
		expect(wrapped('ab Donaudampf', 30)).toEqual(['ab ', 'Donaud', 'ampf']);
		expect(wrapped('a\u0301'.repeat(4), 15)).toEqual(['a\u0301a\u0301', 'a\u0301a\u0301']);
	});

	test('leave the first line empty where the first word has no room beside the indent', () => {
		expect(wrapped('Wort', 25, 10)).toEqual(['', 'Wort']);
		expect(wrapped('Wort', 30, 10)).toEqual(['Wort']);
	});

	test('keep words together that change their style', () => {
		const runs = [plain('ein '), { text: 'fett', bold: true }, plain('es Wort')];
		const lines = wrapRuns(runs, 10, 45, measure);
		expect(lines.map((line) => line.map((piece) => [piece.run, piece.text]))).toEqual([
			[[0, 'ein ']],
			[
				[1, 'fett'],
				[2, 'es ']
			],
			[[2, 'Wort']]
		]);
	});
});

const text = fc.string({
	unit: fc.constantFrom('a', 'B', 'ß', ' ', ' ', '-', '/', '\n', 'ž', '1', '\u00a0', '😀'),
	maxLength: 60
});
const runs = fc.array(fc.record({ text, bold: fc.boolean() }), { maxLength: 5 });

test('no character is lost, none comes twice', () => {
	fc.assert(
		fc.property(runs, fc.integer({ min: 1, max: 300 }), (given, maxWidth) => {
			const lines = wrapRuns(given, 10, maxWidth, measure);
			const pieces = lines.flat();
			given.forEach((run, index) => {
				const own = pieces.filter((piece) => piece.run === index);
				expect(own.map((piece) => piece.text).join('')).toBe(run.text.replaceAll('\n', ' '));
			});
			expect(pieces.map(({ run }) => run)).toEqual(
				pieces.map(({ run }) => run).sort((a, b) => a - b)
			);
		})
	);
});

test('no line is wider than allowed, but for one space or a single character', () => {
	fc.assert(
		fc.property(runs, fc.integer({ min: 12, max: 300 }), (given, maxWidth) => {
			for (const line of wrapRuns(given, 10, maxWidth, measure)) {
				const last = line.at(-1);
				const space = last?.text.endsWith(' ')
					? measure(' ', 10, given[last.run]?.bold ?? false)
					: 0;
				expect((last?.x ?? 0) + (last?.width ?? 0) - space).toBeLessThanOrEqual(maxWidth + 1e-9);
			}
		})
	);
});

test('pieces of a line stand side by side', () => {
	fc.assert(
		fc.property(runs, (given) => {
			for (const line of wrapRuns(given, 10, 100, measure)) {
				let x = 0;
				for (const piece of line) {
					expect(piece.x).toBeCloseTo(x);
					x += piece.width;
				}
			}
		})
	);
});

test('the longest word is the widest part that is not broken', () => {
	expect(longestWord('ein Stadt-Umland-Konzept\nja', 10, false, measure)).toBe(35);
	expect(longestWord('', 10, false, measure)).toBe(0);
});

test('a cached measure asks once per text and weight', () => {
	let asked = 0;
	const cached = cachedMeasure((...input) => {
		asked++;
		return measure(...input);
	});
	for (let round = 0; round < 3; round++) {
		expect(cached('Wort', 10, false)).toBe(20);
		expect(cached('Wort', 8, false)).toBe(16);
		expect(cached('Wort', 10, true)).toBe(24);
	}
	expect(asked).toBe(2);
});
