import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast, roundedTo } from './fraction.ts';
import { alikePairs, similarityOf, wordsOf } from './similarity.ts';

const similarity = (a: string, b: string) => similarityOf(wordsOf(a), wordsOf(b));

describe('similarityOf', () => {
	// the worked examples of R25
	it.each([
		['Sanierung der Grundschule am Markt', 'Grundschule Markt: energetische Sanierung', 0.75],
		['Radweg Ort–Bahnhof', 'Radweg zum Bahnhof', 0.67],
		['Sanierung Grundschule', 'Sanierung Oberschule', 0.33],
		['Entsiegelung Marktplatz', 'Marktplatz entsiegeln', 1],
		['', '', 0]
	])('%j and %j: %d', (a, b, expected) => {
		expect(roundedTo(similarity(a, b), 2)).toBe(expected);
	});

	it('reads umlauts in every spelling, and keeps numbers', () => {
		expect(similarity('Brücke über die Elbe', 'Bruecke ueber die Elbe')).toEqual({
			num: 1,
			den: 1
		});
		expect(similarity('Bru\u0308cke', 'Brücke')).toEqual({ num: 1, den: 1 });
		expect(similarity('Bauabschnitt 1', 'Bauabschnitt 2').num).toBe(1);
		expect([...wordsOf('Straße nach Žuricy 2030')]).toEqual(['strass', 'žuricy', '2030']);
	});

	it('is symmetric, and a title with words is like itself', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				expect(similarity(a, b)).toEqual(similarity(b, a));
				const itself = similarity(a, a);
				expect(itself.num).toBe(wordsOf(a).size === 0 ? 0 : 1);
			})
		);
	});
});

describe('alikePairs', () => {
	it('finds what comparing each with each finds', () => {
		const words = fc.subarray([...'abcdefgh']).map((letters) => ({ words: new Set(letters) }));
		fc.assert(
			fc.property(fc.array(words, { maxLength: 12 }), (list) => {
				const all = list.flatMap((b, index) =>
					list
						.slice(0, index)
						.filter((a) => isAtLeast(similarityOf(a.words, b.words), 0.6))
						.map((a) => [a, b])
				);
				const found = alikePairs(list, () => true);
				expect(found).toHaveLength(all.length);
				expect(found.every(([a, b], index) => a === all[index]?.[0] && b === all[index]?.[1])).toBe(
					true
				);
			}),
			{ numRuns: 500 }
		);
	});

	it('does not freeze a page with ten thousand titles', () => {
		const list = Array.from({ length: 10_000 }, (_, number) => ({
			words: wordsOf(`Sanierung der Straße ${number}`)
		}));
		const start = performance.now();
		expect(alikePairs(list, () => false)).toEqual([]);
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});
