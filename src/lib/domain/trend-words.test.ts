import { describe, expect, it } from 'vitest';
import { criterionOf } from '../../../tests/fixtures/method/build.ts';
import { changeWords, trendSentence } from './trend-words.ts';
import { TREND_KINDS, type TrendKind, type TrendRow } from './trend.ts';

const counts = (given: Partial<Record<TrendKind, number>>) => ({
	counts: Object.fromEntries(TREND_KINDS.map((kind) => [kind, given[kind] ?? 0])) as Record<
		TrendKind,
		number
	>
});

describe('the sentence', () => {
	it.each([
		[
			{ besser: 2, gleich: 1, schlechter: 1, geklaert: 1, ausserhalb: 4 },
			'Besser geworden: 2. Schlechter geworden: 1. Neu geklärt: 1. Gleich geblieben: 1.'
		],
		[
			{ gleich: 25, offen: 4 },
			'Nichts hat sich geändert: 25 Antworten sind gleich geblieben. Weiter offen: 4.'
		],
		[{ offen: 3 }, 'Nichts hat sich geändert. Weiter offen: 3.'],
		[{ ungeklaert: 1 }, 'Nicht mehr geklärt: 1.'],
		[{ ausserhalb: 2 }, 'Keine Frage lässt sich vergleichen.']
	])('of %o', (given, sentence) => {
		expect(trendSentence(counts(given))).toBe(sentence);
	});
});

describe('the words of one question', () => {
	const row = (
		before: TrendRow['before'],
		after: TrendRow['after'],
		kind: TrendKind
	): TrendRow => ({ criterion: criterionOf({ id: 'a' }), before, after, kind });
	const level = (number: 0 | 1 | 2 | 3) => ({ state: 'level', level: number }) as const;

	it('name both ends', () => {
		expect(changeWords(row(level(1), level(2), 'besser'))).toBe('von „begonnen“ auf „reicht“');
		expect(changeWords(row(level(2), level(2), 'gleich'))).toBe('unverändert „reicht“');
		expect(changeWords(row({ state: 'unknown' }, level(0), 'geklaert'))).toBe(
			'vorher „Wissen wir nicht“, jetzt „noch nicht“'
		);
		expect(changeWords(row({ state: 'scopedOut' }, level(0), 'ausserhalb'))).toBe(
			'vorher „gilt nicht“, jetzt „noch nicht“'
		);
	});
});
