import { describe, expect, it } from 'vitest';
import {
	assessmentOf,
	catalogueOf,
	criterionOf,
	questionOf
} from '../../../tests/fixtures/method/build.ts';
import { criteriaInBasis, isStartpunkt, scopeOf } from './basis.ts';

const catalogue = catalogueOf(
	[
		criterionOf({ id: 'auftrag-und-rollen' }),
		criterionOf({ id: 'fachplan-register', core: true, minimum: 2 }),
		criterionOf({ id: 'standarddaten' }),
		criterionOf({
			id: 'foerderableitung',
			core: true,
			minimum: 2,
			appliesWhen: { ne: ['foerderung', 'keine'] }
		}),
		criterionOf({ id: 'ortskern', appliesWhen: { gte: ['ortsteile', 2] } })
	],
	{
		profile: [
			questionOf('foerderung', 'keine', 'geplant', 'unklar'),
			questionOf('ortsteile'),
			questionOf('konzeptstand', 'keines', 'bis-5', '6-10', 'ueber-10')
		]
	}
);
const ids = (criteria: readonly { id: string }[]) => criteria.map(({ id }) => id);

describe('scopeOf', () => {
	it('leaves a criterion out only when it definitely does not apply', () => {
		const { inScope, scopedOut } = scopeOf(catalogue, { foerderung: 'keine', ortsteile: 1 });
		expect(ids(inScope)).toEqual(['auftrag-und-rollen', 'fachplan-register', 'standarddaten']);
		expect(ids(scopedOut)).toEqual(['foerderableitung', 'ortskern']);
	});

	it('keeps it while the answer is missing or "unklar"', () => {
		expect(scopeOf(catalogue, {}).scopedOut).toEqual([]);
		expect(scopeOf(catalogue, { foerderung: 'unklar' }).scopedOut).toEqual([]);
	});
});

describe('isStartpunkt', () => {
	const at = (konzeptstand: string) => isStartpunkt(assessmentOf({ profile: { konzeptstand } }));

	it('is a municipality that prepares, or has no concept of the last ten years', () => {
		expect(isStartpunkt(assessmentOf({ mode: 'vorbereiten' }))).toBe(true);
		expect(['keines', 'ueber-10'].map(at)).toEqual([true, true]);
		expect(['bis-5', '6-10'].map(at)).toEqual([false, false]);
		expect(isStartpunkt(assessmentOf())).toBe(false);
	});
});

describe('criteriaInBasis', () => {
	it('is everything in the Vollcheck', () => {
		const { criteria, scopedOut } = criteriaInBasis(
			catalogue,
			assessmentOf({ profile: { ortsteile: 1 } })
		);
		expect(criteria).toHaveLength(4);
		expect(ids(scopedOut)).toEqual(['ortskern']);
	});

	it('is the core in the Kurzcheck, also for what the profile leaves out', () => {
		const profile = { ortsteile: 1, foerderung: 'keine' };
		const { criteria, scopedOut } = criteriaInBasis(
			catalogue,
			assessmentOf({ depth: 'kurz', profile })
		);
		expect(ids(criteria)).toEqual(['fachplan-register']);
		expect(ids(scopedOut)).toEqual(['foerderableitung']);
	});

	it('has two criteria more at Startpunkt', () => {
		const { criteria } = criteriaInBasis(
			catalogue,
			assessmentOf({ depth: 'kurz', mode: 'vorbereiten' })
		);
		expect(ids(criteria)).toEqual([
			'auftrag-und-rollen',
			'fachplan-register',
			'standarddaten',
			'foerderableitung'
		]);
	});
});
