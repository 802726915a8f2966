import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from './assessment.ts';
import type { Condition } from './catalogue.ts';
import { questionOf } from '../../../tests/fixtures/method/build.ts';
import { truthOf, unansweredIn } from './condition.ts';

const questions = [
	questionOf('ortsteile'),
	questionOf('zentrum', 'ja', 'nein'),
	questionOf('foerderung', 'keine', 'geplant', 'unklar')
];
const truth = (condition: Condition, profile: Profile = {}) =>
	truthOf(condition, profile, questions);

const YES: Condition = { eq: ['zentrum', 'ja'] };
const VILLAGE: Condition = { any: [{ gte: ['ortsteile', 2] }, YES] };

describe('truthOf', () => {
	it('compares numbers', () => {
		const at = (ortsteile: number) => ({ ortsteile });
		expect(truth({ lt: ['ortsteile', 2] }, at(2))).toBe(false);
		expect(truth({ lte: ['ortsteile', 2] }, at(2))).toBe(true);
		expect(truth({ gt: ['ortsteile', 2] }, at(2))).toBe(false);
		expect(truth({ gte: ['ortsteile', 2] }, at(2))).toBe(true);
		expect(truth({ eq: ['ortsteile', 2] }, at(2))).toBe(true);
		expect(truth({ ne: ['ortsteile', 2] }, at(2))).toBe(false);
	});

	it('compares options, and takes "unklar" as no answer', () => {
		expect(truth({ ne: ['foerderung', 'keine'] }, { foerderung: 'geplant' })).toBe(true);
		expect(truth({ ne: ['foerderung', 'keine'] }, { foerderung: 'keine' })).toBe(false);
		expect(truth({ ne: ['foerderung', 'keine'] }, { foerderung: 'unklar' })).toBeNull();
		expect(truth({ in: ['foerderung', ['keine', 'geplant']] }, { foerderung: 'keine' })).toBe(true);
		expect(truth({ in: ['foerderung', ['geplant']] }, { foerderung: 'keine' })).toBe(false);
		expect(truth({ in: ['foerderung', ['geplant']] })).toBeNull();
	});

	it('knows nothing where types do not fit', () => {
		expect(truth({ gte: ['ortsteile', 2] }, { ortsteile: 'drei' })).toBeNull();
		expect(truth({ gte: ['ortsteile', 2] }, { ortsteile: NaN })).toBeNull();
		expect(truth({ gte: ['zentrum', 2] }, { zentrum: 'ja' })).toBeNull();
		expect(truth({ eq: ['zentrum', 1] }, { zentrum: 'ja' })).toBeNull();
		expect(truth(YES, { zentrum: 'vielleicht' })).toBeNull();
		expect(truth({ eq: ['unbekannt', 'ja'] }, { unbekannt: 'ja' })).toBeNull();
		expect(truthOf({ eq: ['toString', 'ja'] }, {}, [questionOf('toString', 'ja')])).toBeNull();
	});

	it('is settled by one part where one part is enough (Kleene)', () => {
		expect(truth(VILLAGE, { zentrum: 'ja' })).toBe(true);
		expect(truth(VILLAGE, { zentrum: 'nein' })).toBeNull();
		expect(truth({ all: [YES, { gte: ['ortsteile', 2] }] }, { zentrum: 'nein' })).toBe(false);
		expect(truth({ all: [YES, { gte: ['ortsteile', 2] }] }, { zentrum: 'ja' })).toBeNull();
		expect(truth({ not: YES })).toBeNull();
		expect([truth({ all: [] }), truth({ any: [] })]).toEqual([true, false]);
	});

	const leaf = fc.constantFrom<Condition>(
		YES,
		{ lt: ['ortsteile', 3] },
		{ gte: ['ortsteile', 2] },
		{ ne: ['foerderung', 'keine'] },
		{ in: ['foerderung', ['keine', 'geplant']] },
		{ eq: ['ortsteile', 'ja'] }
	);
	const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
		condition: fc.oneof(
			{ depthSize: 'small' },
			leaf,
			fc.record({ not: tie('condition') }),
			fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
			fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) })
		)
	}));
	const profile: fc.Arbitrary<Profile> = fc.record(
		{
			ortsteile: fc.integer({ min: 0, max: 4 }),
			zentrum: fc.constantFrom('ja', 'nein'),
			foerderung: fc.constantFrom('keine', 'geplant', 'unklar')
		},
		{ requiredKeys: [] }
	);
	const complete = { ortsteile: 2, zentrum: 'ja', foerderung: 'geplant' };

	it('never changes its mind when more is known, and asks nothing once it knows', () => {
		fc.assert(
			fc.property(condition, profile, (each, known) => {
				const former = truth(each, known);
				const { foerderung, ...rest } = known;
				const more = foerderung === 'unklar' ? { ...complete, ...rest } : { ...complete, ...known };
				if (former !== null) {
					expect(truth(each, more)).toBe(former);
					expect(unansweredIn(each, known, questions)).toEqual([]);
				}
				expect(truth({ not: { not: each } }, known)).toBe(former);
			})
		);
	});
});

describe('unansweredIn', () => {
	const ask = (condition: Condition, profile: Profile = {}) =>
		unansweredIn(condition, profile, questions);

	it('names what would settle the condition, in order, once', () => {
		expect(ask(VILLAGE)).toEqual(['ortsteile', 'zentrum']);
		expect(ask({ all: [YES, { not: VILLAGE }] })).toEqual(['zentrum', 'ortsteile']);
		expect(ask(VILLAGE, { zentrum: 'nein' })).toEqual(['ortsteile']);
	});

	it('names nothing when it is settled or the catalogue does not ask', () => {
		expect(ask(VILLAGE, { ortsteile: 5 })).toEqual([]);
		expect(ask({ eq: ['unbekannt', 'ja'] })).toEqual([]);
	});
});
