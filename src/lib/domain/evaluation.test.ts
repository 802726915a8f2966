import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import examples from '../../../tests/fixtures/method/scoring.json' with { type: 'json' };
import startpunkt from '../../../tests/fixtures/method/startpunkt.json' with { type: 'json' };
import { situation } from '../../../tests/fixtures/method/arbitrary.ts';
import {
	answersOf,
	assessmentOf,
	catalogueOf,
	criterionOf,
	DAY,
	exampleOf,
	questionOf
} from '../../../tests/fixtures/method/build.ts';
import type { Answers, Assessment } from './assessment.ts';
import type { Criterion } from './catalogue.ts';
import { evaluationOf, verdictOf } from './evaluation.ts';

function evaluated(criteria: readonly Criterion[], given: Partial<Assessment>) {
	return evaluationOf(verdictOf(catalogueOf(criteria), assessmentOf(given)));
}

function exampleNamed(name: string) {
	const example = examples.examples.find((each) => each.name === name);
	if (example === undefined) throw new Error(`no example ${name}`);
	return exampleOf(example.criteria);
}

describe('evaluationOf', () => {
	it('is the JSON of example E1, key by key', () => {
		const { criteria, answers } = exampleNamed('E1');
		const evaluation = evaluated(criteria, { answers });
		expect(JSON.stringify(evaluation)).toBe(
			JSON.stringify({
				status: 'NICHT_BEURTEILBAR',
				headline: 'Noch 2 Punkte klären',
				depth: 'voll',
				score: { low: 63.16, point: 80, high: 84.21 },
				rate: 0.789,
				progress: 0.9,
				naShare: 0.05,
				evidenceShare: 0,
				beyond: 1,
				areas: [
					{ id: 'a', low: 91.67, point: 91.67, high: 91.67 },
					{ id: 'b', low: 30, point: 50, high: 70 },
					{ id: 'c', low: 62.5, point: 83.33, high: 87.5 }
				],
				minimum: [
					{ criterion: 'k1', result: 'erfuellt' },
					{ criterion: 'k4', result: 'erfuellt' },
					{ criterion: 'k10', result: 'erfuellt' }
				],
				robust: true,
				robustness: { status: 'NICHT_BEURTEILBAR', areas: [] },
				scopedOut: [],
				funding: [],
				help: {},
				steps: [
					{ criterion: 'k4', tier: 3, kind: 'VERBESSERN', priority: 1.5, label: 'Sofort' },
					{ criterion: 'k8', tier: 3, kind: 'VERBESSERN', priority: 1, label: 'Sofort' },
					{ criterion: 'k3', tier: 3, kind: 'VERBESSERN', priority: 0.5, label: 'Mitnehmen' },
					{ criterion: 'k5', tier: 4, kind: 'KLAEREN', priority: 2, label: null }
				],
				warnings: []
			})
		);
	});

	it('says with E13 that the result hangs on the weights', () => {
		const { criteria, answers } = exampleNamed('E13');
		const { status, robust, robustness } = evaluated(criteria, { answers });
		expect({ status, robust, robustness }).toEqual({
			status: 'TRAGFAEHIG',
			robust: false,
			robustness: { status: 'MIT_LUECKEN', areas: [] }
		});
	});

	it('has null, never 0, where nothing is defined', () => {
		const evaluation = evaluated([criterionOf({ id: 'a' })], { depth: 'kurz' });
		const none = { low: null, point: null, high: null };
		expect(evaluation).toMatchObject({
			status: 'NICHT_ANWENDBAR',
			score: none,
			areas: [{ id: 'a', ...none }],
			rate: null,
			progress: null,
			naShare: null,
			evidenceShare: null
		});
	});

	it('survives JSON unchanged', () => {
		fc.assert(
			fc.property(situation, ({ criteria, answers }) => {
				const evaluation = evaluated(criteria, { answers });
				expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
			})
		);
	});
});

describe('verdictOf', () => {
	it('reads "trifft nicht zu" without reason or permission as unknown, and says so', () => {
		const criteria = [
			criterionOf({ id: 'a' }),
			criterionOf({ id: 'b', naAllowed: false }),
			criterionOf({ id: 'c' })
		];
		const reason = 'Es gibt keinen Ortskern.';
		const answers: Answers = {
			a: { state: 'na', reason: 'kurz', updatedAt: DAY },
			b: { state: 'na', reason, updatedAt: DAY },
			c: { state: 'na', reason, updatedAt: DAY }
		};
		const verdict = verdictOf(catalogueOf(criteria), assessmentOf({ answers }));
		expect(verdict.openCount).toBe(2);
		expect(verdict.notApplicable.map(({ id }) => id)).toEqual(['c']);
		expect(verdict.warnings.map(({ criterion }) => criterion.id)).toEqual(['a', 'b']);
		expect(verdict.warnings[0]?.message).toContain('mindestens 10 Zeichen');
		expect(verdict.warnings[1]?.message).toContain('nicht vorgesehen');
	});

	it('counts help where it is needed: levels 0 and 1, and unknown', () => {
		const criteria = ['a', 'b', 'c', 'd'].map((id) => criterionOf({ id }));
		const answers: Answers = {
			a: { state: 'level', level: 0, help: ['daten', 'beratung'], updatedAt: DAY },
			b: { state: 'unknown', help: ['beratung'], updatedAt: DAY },
			c: { state: 'level', level: 2, help: ['geld'], updatedAt: DAY },
			d: { state: 'open', help: ['recht'], updatedAt: DAY }
		};
		expect(JSON.stringify(evaluated(criteria, { answers }).help)).toBe('{"beratung":2,"daten":1}');
	});

	it('lists what is often asked for by funding, without a score', () => {
		const criteria = [
			criterionOf({ id: 'a', tags: ['foerder'], core: true, minimum: 1 }),
			criterionOf({ id: 'b', tags: ['foerder'] }),
			criterionOf({ id: 'c', tags: ['foerder'] }),
			criterionOf({ id: 'd' })
		];
		expect(evaluated(criteria, { answers: answersOf({ a: 1, b: 1 }) }).funding).toEqual([
			{ criterion: 'a', result: 'erfuellt' },
			{ criterion: 'b', result: 'verfehlt' },
			{ criterion: 'c', result: 'ungeklaert' }
		]);
	});

	it('mentions what the profile leaves out in `scopedOut` alone', () => {
		const criteria = [
			criterionOf({ id: 'a', area: 'a' }),
			criterionOf({
				id: 'b',
				area: 'b',
				core: true,
				minimum: 2,
				tags: ['foerder'],
				appliesWhen: { eq: ['zentrum', 'ja'] }
			})
		];
		const catalogue = catalogueOf(criteria, { profile: [questionOf('zentrum', 'ja', 'nein')] });
		const answers = answersOf({ a: 2, b: 0 });
		const verdict = verdictOf(catalogue, assessmentOf({ answers, profile: { zentrum: 'nein' } }));
		const { scopedOut, areas, ...rest } = evaluationOf(verdict);
		expect(scopedOut).toEqual(['b']);
		expect(areas[1]).toEqual({ id: 'b', low: null, point: null, high: null });
		expect(JSON.stringify(rest)).not.toContain('"b"');
		expect(rest.status).toBe('TRAGFAEHIG');
	});

	it('rests on the core alone in the Kurzcheck, in every key', () => {
		const criteria = [
			criterionOf({ id: 'kern', area: 'a', core: true, minimum: 2 }),
			criterionOf({ id: 'mehr', area: 'b', needs: ['kern'], tags: ['foerder'] })
		];
		const answers: Answers = {
			...answersOf({ kern: 1 }),
			mehr: { state: 'level', level: 0, help: ['geld'], updatedAt: DAY }
		};
		const evaluation = evaluated(criteria, { answers, depth: 'kurz' });
		expect(JSON.stringify(evaluation)).not.toContain('"mehr"');
		expect(evaluation.areas[1]?.low).toBeNull();
		// the lever of `kern` does not count `mehr`
		expect(evaluation.steps[0]?.priority).toBe(0.5);
		expect([evaluation.help, evaluation.progress]).toEqual([{}, 1]);
	});

	it('sends who starts anew to order, data and the list of plans first', () => {
		const { criteria, answers } = exampleOf(startpunkt.criteria);
		const { headline, status, steps } = verdictOf(
			catalogueOf(criteria),
			assessmentOf({ answers, depth: 'kurz', mode: 'vorbereiten' })
		);
		expect([headline, status]).toEqual(['Startpunkt', 'MUSS_VERFEHLT']);
		expect(steps.slice(0, 5).map(({ criterion }) => criterion.number)).toEqual([1, 9, 16, 10, 12]);
	});

	it('never throws and never mutates', () => {
		fc.assert(
			fc.property(situation, fc.constantFrom('kurz', 'voll'), ({ criteria, answers }, depth) => {
				const assessment = assessmentOf({ answers: Object.freeze({ ...answers }), depth });
				const verdict = verdictOf(catalogueOf(Object.freeze(criteria)), Object.freeze(assessment));
				expect(verdict.openCount).toBe(verdict.toClarify.length);
				expect(verdict.robust).toBe(verdict.status === verdict.robustness.status);
			})
		);
	});
});
