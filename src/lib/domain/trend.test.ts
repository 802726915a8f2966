import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortAnswer, situation } from '../../../tests/fixtures/method/arbitrary.ts';
import {
	answersOf,
	assessmentOf,
	catalogueOf,
	criterionOf,
	questionOf,
	type ShortAnswer
} from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { compareFractions, fractionOf } from './fraction.ts';
import { scoreOf } from './score.ts';
import { TREND_KINDS, trendOf, type Trend, type TrendKind, type TrendSide } from './trend.ts';

/** The example of R36. */
const WEIGHTS = [3, 2, 1, 2, 2] as const;
const example = catalogueOf(WEIGHTS.map((weight, at) => criterionOf({ id: `k${at}`, weight })));

function sideOf(
	catalogue: Catalogue,
	shorts: readonly ShortAnswer[],
	given: Partial<Assessment> = {}
): TrendSide {
	const answers = answersOf(
		Object.fromEntries(catalogue.criteria.map(({ id }, at) => [id, shorts[at] ?? 'open']))
	);
	return { catalogue, assessment: assessmentOf({ answers, ...given }) };
}

const kindsOf = ({ rows }: Trend) => rows.map(({ kind }) => kind);
const counted = (trend: Trend) => {
	const entries = Object.entries(trend.counts).filter(([, count]) => count > 0);
	return Object.fromEntries(entries);
};

describe('trendOf', () => {
	it('computes the example of R36', () => {
		const old = sideOf(example, [1, 1, 2, 'unknown', 0]);
		const trend = trendOf(old, sideOf(example, [2, 1, 1, 2, 2]));
		expect(trend.before).toMatchObject({ low: fractionOf(35, 1), high: fractionOf(55, 1) });
		expect(trend.after).toMatchObject({ low: fractionOf(85, 1), high: fractionOf(85, 1) });
		expect([trend.deltaLow, trend.deltaHigh]).toEqual([fractionOf(50, 1), fractionOf(30, 1)]);
		expect(trend.before.shown).toMatchObject({ low: 35, high: 55 });
		expect(trend.after.shown).toMatchObject({ low: 85, high: 85 });
		expect(counted(trend)).toEqual({ besser: 2, gleich: 1, schlechter: 1, geklaert: 1 });
		expect(trend.isSameCatalogue).toBe(true);
	});

	it('says what is no longer known, and what never was', () => {
		const old = sideOf(example, [2, 2, 'open', 'unknown', 'open']);
		const trend = trendOf(old, sideOf(example, ['unknown', 'open', 'unknown', 'open', 3]));
		expect(kindsOf(trend)).toEqual(['ungeklaert', 'ungeklaert', 'offen', 'offen', 'geklaert']);
	});

	it('lists what did not apply on one side, and does not count it', () => {
		const old = sideOf(example, ['na', 1, 1, 1, 1]);
		const trend = trendOf(old, sideOf(example, [0, 1, 1, 1, 'na']));
		expect(kindsOf(trend)).toEqual(['ausserhalb', 'gleich', 'gleich', 'gleich', 'ausserhalb']);
		expect(trend.before.low).toEqual(fractionOf(50, 1));
		expect(trend.after).toEqual(trend.before);
	});

	it('lists what the profile left out on one side, and does not count it', () => {
		const catalogue = catalogueOf(
			[
				criterionOf({ id: 'k0', appliesWhen: { eq: ['zentrum', 'ja'] } }),
				criterionOf({ id: 'k1' })
			],
			{ profile: [questionOf('zentrum', 'ja', 'nein')] }
		);
		const old = sideOf(catalogue, [0, 2], { profile: { zentrum: 'nein' } });
		const trend = trendOf(old, sideOf(catalogue, [0, 2], { profile: { zentrum: 'ja' } }));
		expect(trend.rows[0]).toMatchObject({
			before: { state: 'scopedOut' },
			after: { state: 'level', level: 0 },
			kind: 'ausserhalb'
		});
		expect(trend.after.low).toEqual(fractionOf(100, 1));
	});

	it('does not call it clarified that the Vollcheck asks more than the Kurzcheck did', () => {
		const catalogue = catalogueOf([
			criterionOf({ id: 'k0', core: true, minimum: 2 }),
			criterionOf({ id: 'k1' })
		]);
		const old = sideOf(catalogue, [1, 1], { depth: 'kurz' });
		expect(kindsOf(trendOf(old, sideOf(catalogue, [2, 2])))).toEqual(['besser', 'ausserhalb']);
		const both = trendOf(old, sideOf(catalogue, [2, 2], { depth: 'kurz' }));
		expect(kindsOf(both)).toEqual(['besser']);
	});

	it('shows no band where a municipality starts anew', () => {
		const old = sideOf(example, [0, 0, 0, 0, 0], { profile: { konzeptstand: 'keines' } });
		const trend = trendOf(old, sideOf(example, [2, 2, 2, 2, 2]));
		expect([trend.before.shown, trend.after.shown]).toEqual([null, null]);
		expect(trend.counts.besser).toBe(5);
	});

	it('weighs both sides as the later version does, whichever comes first', () => {
		const heavier = catalogueOf([criterionOf({ id: 'k0' }), criterionOf({ id: 'k1', weight: 3 })], {
			version: '0.2.0',
			changes: [{ from: '0.1.0', kind: 'TEXT', old: ['k1'], new: ['k1'], note: '' }]
		});
		const lighter = catalogueOf(['k0', 'k1'].map((id) => criterionOf({ id })));
		const [old, young] = [sideOf(lighter, [2, 0]), sideOf(heavier, [2, 0])];
		const trend = trendOf(old, young);
		expect(trend.before.low).toEqual(fractionOf(25, 1));
		expect(trend.deltaLow).toEqual(fractionOf(0, 1));
		expect(trendOf(young, old).before.low).toEqual(fractionOf(25, 1));
		expect(trend.isSameCatalogue).toBe(false);
	});
});

const pair = situation.chain((former) =>
	fc.array(shortAnswer, { minLength: 12, maxLength: 12 }).map((shorts) => {
		const catalogue = catalogueOf(former.criteria);
		const before = { catalogue, assessment: assessmentOf({ answers: former.answers }) };
		return { before, after: sideOf(catalogue, shorts) };
	})
);

const MIRRORED: Readonly<Record<TrendKind, TrendKind>> = {
	besser: 'schlechter',
	schlechter: 'besser',
	geklaert: 'ungeklaert',
	ungeklaert: 'geklaert',
	gleich: 'gleich',
	offen: 'offen',
	ausserhalb: 'ausserhalb'
};

describe('any two states', () => {
	it('swapped give swapped counts and signs', () => {
		fc.assert(
			fc.property(pair, ({ before, after }) => {
				const [onwards, back] = [trendOf(before, after), trendOf(after, before)];
				for (const kind of TREND_KINDS) {
					expect(back.counts[MIRRORED[kind]]).toBe(onwards.counts[kind]);
				}
				expect([back.before, back.after]).toEqual([onwards.after, onwards.before]);
				const zero = fractionOf(0, 1);
				for (const [there, here] of [
					[onwards.deltaLow, back.deltaLow],
					[onwards.deltaHigh, back.deltaHigh]
				] as const) {
					if (there === null || here === null) expect(there).toBe(here);
					else expect(compareFractions(there, zero)).toBe(0 - compareFractions(here, zero) + 0);
				}
			})
		);
	});

	it('count every criterion once, and each side as the whole check does without the rest', () => {
		fc.assert(
			fc.property(pair, ({ before, after }) => {
				const { rows, counts, before: former } = trendOf(before, after);
				const sum = TREND_KINDS.reduce((total, kind) => total + counts[kind], 0);
				expect([rows.length, sum]).toEqual([
					before.catalogue.criteria.length,
					before.catalogue.criteria.length
				]);
				const inside = rows.filter(({ kind }) => kind !== 'ausserhalb');
				const criteria = inside.map(({ criterion }) => criterion);
				const { low, high } = scoreOf(criteria, before.assessment.answers);
				expect([former.low, former.high]).toEqual([low, high]);
			})
		);
	});

	it('are alike exactly with themselves', () => {
		fc.assert(
			fc.property(pair, ({ before }) => {
				const { counts, deltaLow } = trendOf(before, before);
				expect([counts.besser, counts.schlechter, counts.geklaert, counts.ungeklaert]).toEqual([
					0, 0, 0, 0
				]);
				expect(deltaLow?.num ?? 0).toBe(0);
			})
		);
	});
});
