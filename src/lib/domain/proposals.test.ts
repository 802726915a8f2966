import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { answerFor, assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Answer, Assessment } from './assessment.ts';
import { applied, isSameValue } from './change.ts';
import { decideProposal, openProposals, type ProposedAnswer } from './proposals.ts';
import type { MatrixCell, PlanRecord, StoredRegister } from './register.ts';

const { catalogue } = builtIn;
const TODAY = '2026-11-22';
const AT = '2026-11-22T10:00:00+01:00';
const TAKEN: MatrixCell = { use: 2, kinds: ['daten'], reference: 'Seite 3' };

const plan = (type: string, given: Partial<PlanRecord> = {}) => ({
	id: type,
	type,
	title: type,
	owner: 'Gemeinde',
	stand: '2026-01',
	...given
});

/** What the list speaks for: level by criterion. */
function levelsOf(register: StoredRegister, given: Partial<Assessment> = {}) {
	const proposals = openProposals(catalogue, { ...assessmentOf({}), ...given, ...register }, TODAY);
	return Object.fromEntries(proposals.map(({ criterion, answer }) => [criterion, levelOf(answer)]));
}

function levelOf(answer: ProposedAnswer): number | undefined {
	return answer.state === 'level' ? answer.level : undefined;
}

/** Every plan the list must name before it is complete. */
const complete = catalogue.fachplanungen
	.filter(
		({ owner, duty }) => owner === 'landkreis' || owner === 'zweckverband' || duty === 'pflicht'
	)
	.map(({ id }) => plan(id));
const exempt = { waermeplan: 'ausgenommen' };

describe('what the list proves', () => {
	it('says nothing where nothing is listed', () => {
		expect(levelsOf({})).toEqual({});
	});

	it('a plan is a beginning, all that must be are enough, and all of them used are more', () => {
		expect(levelsOf({ fachplanungen: [plan('schulnetzplan')] })).toMatchObject({
			'fachplan-register': 1
		});
		expect(levelsOf({ fachplanungen: complete }, { profile: exempt })).toMatchObject({
			'fachplan-register': 2,
			konzeptluecken: 2
		});
		const [first, ...others] = complete;
		const vague = [{ ...first, owner: ' ' }, ...others] as PlanRecord[];
		expect(levelsOf({ fachplanungen: vague }, { profile: exempt })['fachplan-register']).toBe(1);
		const matrix = Object.fromEntries(complete.map(({ id }) => [id, { soziales: TAKEN }]));
		expect(
			levelsOf({ fachplanungen: complete, matrix }, { profile: exempt })['fachplan-register']
		).toBe(3);
	});

	it('names the plan that is missing', () => {
		const assessment = { ...assessmentOf({}), profile: exempt, fachplanungen: complete.slice(1) };
		const [found] = openProposals(catalogue, assessment, TODAY);
		const missing = catalogue.fachplanungen.find(({ id }) => id === complete[0]?.id);
		expect(found?.why).toContain(missing?.title);
	});

	it('what is taken over counts for extracts with its place only, for services without', () => {
		const fachplanungen = [plan('schulnetzplan')];
		const both = (cell: MatrixCell) => ({ schulnetzplan: { soziales: cell, demografie: cell } });
		const of = (cell: MatrixCell) => {
			const levels = levelsOf({ fachplanungen, matrix: both(cell) });
			return [levels['kernaussagen-statt-nacherzaehlung'], levels['daseinsvorsorge-abgestimmt']];
		};
		expect(of({ use: 1 })).toEqual([1, 1]);
		expect(of({ use: 2 })).toEqual([1, 2]);
		expect(of(TAKEN)).toEqual([2, 2]);
		expect(of({ use: 'unknown', reference: 'Seite 3' })).toEqual([1, 1]);
	});

	it('a gap is undecided until its decision', () => {
		const gap = plan('klimaanpassung', { status: 'fehlt' });
		expect(levelsOf({ fachplanungen: [gap] })).toMatchObject({ konzeptluecken: 1 });
		const decided = [...complete, { ...gap, decision: 'gemeinsam' as const }];
		expect(levelsOf({ fachplanungen: decided }, { profile: exempt })).toMatchObject({
			konzeptluecken: 2
		});
	});

	it('goals of different plans are compared when every pair is rated, settled when conflicts are', () => {
		const goals = [
			{ id: 'a', text: 'A' },
			{ id: 'b', text: 'B', from: 'p' },
			{ id: 'c', text: 'C', from: 'q' }
		];
		const pairs = { 'a|b': { value: 1 }, 'a|c': { value: -1 } } as const;
		const level = (goalPairs: StoredRegister['goalPairs']) =>
			levelsOf({ goals, goalPairs: goalPairs ?? {} })['zielabgleich'];
		expect(level({})).toBeUndefined();
		expect(level(pairs)).toBe(1);
		expect(level({ ...pairs, 'b|c': { value: 0 } })).toBe(2);
		const settled = { value: -1, resolution: 'hingenommen' } as const;
		expect(level({ ...pairs, 'b|c': { value: 0 }, 'a|c': settled })).toBe(3);
	});

	it('shared data are never more than a beginning', () => {
		const fachplanungen = [plan('schulnetzplan'), plan('kita-bedarfsplan')];
		const one = { schulnetzplan: { soziales: TAKEN } };
		expect(levelsOf({ fachplanungen, matrix: one })['gemeinsame-datenbasis']).toBeUndefined();
		const two = { ...one, 'kita-bedarfsplan': { soziales: TAKEN } };
		expect(levelsOf({ fachplanungen, matrix: two })['gemeinsame-datenbasis']).toBe(1);
	});

	it('reviews are complete when every existing plan has one', () => {
		const level = (...fachplanungen: PlanRecord[]) =>
			levelsOf({ fachplanungen })['horizonte-und-zyklen'];
		const [school, rain] = [plan('schulnetzplan'), plan('starkregen')] as PlanRecord[];
		if (!school || !rain) throw new Error('no plans');
		expect(level(rain)).toBeUndefined();
		expect(level(school, rain)).toBe(1);
		expect(level(school, { ...rain, horizon: '2035' })).toBe(2);
	});

	it('a list of measures needs numbers of their own and every plan that has measures', () => {
		const fachplanungen = [plan('brandschutzbedarf', { status: 'vorhanden' })];
		const measure = { id: '1', number: 'M1', title: 'Zisterne', from: ['brandschutzbedarf'] };
		const level = (...measures: StoredRegister['measures'] & object) =>
			levelsOf({ fachplanungen, measures })['eine-massnahmenliste'];
		expect(level()).toBeUndefined();
		expect(level({ ...measure, from: [] })).toBe(1);
		expect(level(measure)).toBe(2);
		expect(level(measure, { ...measure, id: '2' })).toBe(1);
		expect(level({ ...measure, updatedAt: '2026-02-01' })).toBe(3);
		expect(level({ ...measure, updatedAt: '2025-02-01' })).toBe(2);
	});
});

describe('a proposal', () => {
	const fachplanungen = [plan('schulnetzplan')];
	const start: Assessment = { ...assessmentOf({}), fachplanungen };
	const [first] = openProposals(catalogue, start, TODAY);
	if (first === undefined) throw new Error('nothing is proposed');
	const decided = (decision: 'angenommen' | 'abgelehnt') =>
		decideProposal(start, first, decision, { id: 'p', at: AT }).reduce(
			(state, each) => applied(state, { id: 'c', at: AT, ...each }),
			start
		);

	it('is an answer only when somebody takes it over', () => {
		const after = decided('angenommen');
		expect(start.answers).toEqual({});
		expect(after.answers[first.criterion]).toMatchObject({ state: 'level', level: 1 });
		expect(after.proposals).toEqual([
			{ id: 'p', createdAt: AT, ...first, decision: 'angenommen', decidedAt: AT }
		]);
	});

	it('once rejected never comes back, whatever else changes', () => {
		const after = decided('abgelehnt');
		expect(after.answers).toEqual({});
		const more = fc.array(fc.constantFrom(...catalogue.fachplanungen.map(({ id }) => plan(id))));
		fc.assert(
			fc.property(more, (plans) => {
				const later = openProposals(catalogue, { ...after, fachplanungen: plans }, TODAY);
				const again = later.filter(
					({ criterion, answer }) =>
						criterion === first.criterion && isSameValue(answer, first.answer)
				);
				expect(again).toEqual([]);
			})
		);
	});

	it('never lowers what somebody has chosen', () => {
		const level = (chosen: 0 | 1 | 2 | 'unknown') => {
			const answer = answerFor(chosen);
			return levelsOf({ fachplanungen }, { answers: answer ? { [first.criterion]: answer } : {} })[
				first.criterion
			];
		};
		expect(level(0)).toBe(1);
		expect(level('unknown')).toBe(1);
		expect(level(1)).toBeUndefined();
		expect(level(2)).toBeUndefined();
	});

	it('of a file waits for its decision, and is left alone where it is not whole', () => {
		const own = {
			id: 'x',
			criterion: 'zielabgleich',
			answer: { state: 'level', level: 2 },
			source: 'vorab',
			why: 'Aus dem Vorgespräch.',
			createdAt: AT
		} as const;
		const proposals = [
			own,
			{ id: 'y', criterion: 'zielabgleich' },
			{ ...own, id: 'z', criterion: 'gibt-es-nicht' }
		];
		expect(openProposals(catalogue, { ...assessmentOf({}), proposals }, TODAY)).toEqual([own]);
	});
});

describe('an answer of an earlier version', () => {
	const withReason: Answer = { state: 'open', reason: 'Hier gibt es das nicht.', updatedAt: AT };
	const carried = (criterion: string, answer: ProposedAnswer) => ({
		id: 'p',
		criterion,
		answer,
		source: 'fassung' as const,
		why: 'Früher „Wissen wir nicht“.',
		createdAt: AT
	});
	/** One that need not apply. */
	const { id } = catalogue.criteria.find(({ naAllowed }) => naAllowed) ?? { id: '' };

	function confirmed(answer: ProposedAnswer, given?: Answer) {
		const proposal = carried(id, answer);
		const answers = given === undefined ? {} : { [id]: given };
		const start = assessmentOf({ answers, proposals: [proposal] });
		expect(openProposals(catalogue, start, TODAY)).toEqual([proposal]);
		return decideProposal(start, proposal, 'angenommen', { id: 'p', at: AT }).reduce(
			(state, each) => applied(state, { id: 'c', at: AT, ...each }),
			start
		);
	}

	it('may be "Wissen wir nicht", or "Trifft nicht zu" with the reason that stands there', () => {
		expect(confirmed({ state: 'unknown' }).answers[id]).toMatchObject({ state: 'unknown' });
		const after = confirmed({ state: 'na' }, withReason);
		expect(after.answers[id]).toMatchObject({ state: 'na', reason: withReason.reason });
		expect(openProposals(catalogue, after, TODAY)).toEqual([]);
	});

	it('stays as it is while the reason is missing', () => {
		const after = confirmed({ state: 'na' });
		expect(after.answers).toEqual({});
		expect(openProposals(catalogue, after, TODAY)).toHaveLength(1);
	});

	it('has had its day when the question is answered, and comes back with the question', () => {
		const proposals = [carried(id, { state: 'level', level: 3 })];
		const open = (answers: Assessment['answers']) =>
			openProposals(catalogue, assessmentOf({ answers, proposals }), TODAY).length;
		expect(open({ [id]: { state: 'level', level: 1, updatedAt: AT } })).toBe(0);
		expect(open({ [id]: withReason })).toBe(1);
	});

	it('is not offered as "Trifft nicht zu" where that is not allowed', () => {
		const core = catalogue.criteria.find(({ naAllowed }) => !naAllowed)?.id ?? '';
		const proposals = [carried(core, { state: 'na' })];
		expect(openProposals(catalogue, assessmentOf({ proposals }), TODAY)).toEqual([]);
	});
});
