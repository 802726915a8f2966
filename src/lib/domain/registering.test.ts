import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from './assessment.ts';
import type { Edits } from './answering.ts';
import { applied } from './change.ts';
import { registerOf, type PlanRecord } from './register.ts';
import {
	addElements,
	decideHint,
	editActuals,
	editCell,
	editChapter,
	editCooperation,
	editElement,
	editPair,
	removeElement
} from './registering.ts';

const AT = '2026-11-22T10:00:00+01:00';
const plan = (id: string): PlanRecord => ({
	id,
	type: null,
	title: id,
	owner: '',
	status: 'vorhanden',
	area: 'gesamt',
	topics: []
});

function after(assessment: Assessment, ...moves: ((each: Assessment) => Edits)[]): Assessment {
	return moves.reduce(
		(state, move) =>
			move(state).reduce((each, edit) => applied(each, { id: 'c', at: AT, ...edit }), state),
		assessment
	);
}

const empty = assessmentOf({});
const two = after(
	empty,
	(each) => addElements(each, 'fachplanungen', [plan('b')]),
	(each) => addElements(each, 'fachplanungen', [plan('a')])
);

describe('the list of plans', () => {
	it('grows in the order of ids', () => {
		expect(registerOf(two).fachplanungen.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('takes many at once as one change', () => {
		const edits = addElements(two, 'fachplanungen', [plan('d'), plan('0'), plan('c')]);
		expect(edits.map(({ path }) => path)).toEqual(['/fachplanungen']);
		const more = after(two, () => edits);
		expect(registerOf(more).fachplanungen.map(({ id }) => id)).toEqual(['0', 'a', 'b', 'c', 'd']);
		expect(addElements(two, 'fachplanungen', [])).toEqual([]);
	});

	it('takes a field as typed, and an empty one away', () => {
		const dated = after(two, (each) =>
			editElement(each, 'fachplanungen', 'a', 'stand', '2024-05', AT)
		);
		expect(registerOf(dated).fachplanungen[0]).toMatchObject({ stand: '2024-05', updatedAt: AT });
		const cleared = after(dated, (each) =>
			editElement(each, 'fachplanungen', 'a', 'stand', '', AT)
		);
		expect(registerOf(cleared).fachplanungen[0]).not.toHaveProperty('stand');
		expect(editElement(two, 'fachplanungen', 'a', 'title', 'a', AT)).toEqual([]);
	});

	it('has goals whose pairs go with them', () => {
		const goals = after(
			empty,
			(each) => addElements(each, 'goals', [{ id: 'b', text: 'mehr Bauland' }]),
			(each) => addElements(each, 'goals', [{ id: 'a', text: '' }]),
			(each) => editElement(each, 'goals', 'a', 'text', 'weniger Fläche', AT),
			(each) => editPair(each, 'a|b', 'value', -2),
			(each) => editPair(each, 'a|b', 'how', 'Rat, 03/2026')
		);
		expect(registerOf(goals).goals.map(({ text }) => text)).toEqual([
			'weniger Fläche',
			'mehr Bauland'
		]);
		expect(registerOf(goals).goalPairs).toEqual({ 'a|b': { value: -2, how: 'Rat, 03/2026' } });
		const fewer = after(goals, (each) => removeElement(each, 'goals', 'a'));
		expect(registerOf(fewer).goals.map(({ id }) => id)).toEqual(['b']);
		expect(registerOf(fewer).goalPairs).toEqual({});
	});

	it('keeps a decision on a hint, and forgets it when it is taken back', () => {
		const rejected = { state: 'abgelehnt', reason: 'Zwei Gebäude.' } as const;
		const decided = after(two, (each) => decideHint(each, 'DW3|a|b', rejected));
		expect(registerOf(decided).hints).toEqual({ 'DW3|a|b': rejected });
		expect(decideHint(decided, 'DW3|a|b', rejected)).toEqual([]);
		const open = after(decided, (each) => decideHint(each, 'DW3|a|b', undefined));
		expect(registerOf(open).hints).toEqual({});
	});

	it('loses a plan with its cells, and nothing else', () => {
		const used = after(
			two,
			(each) => editCell(each, 'a', 'klima', 'use', 2),
			(each) => editCell(each, 'a', 'klima', 'reference', 'Seite 3'),
			(each) => editCell(each, 'b', 'klima', 'use', 0)
		);
		expect(registerOf(used).matrix['a']).toEqual({ klima: { use: 2, reference: 'Seite 3' } });
		const removed = after(used, (each) => removeElement(each, 'fachplanungen', 'a'));
		expect(registerOf(removed).fachplanungen.map(({ id }) => id)).toEqual(['b']);
		expect(registerOf(removed).matrix).toEqual({ b: { klima: { use: 0 } } });
		expect(removeElement(two, 'fachplanungen', 'a')).toHaveLength(1);
	});
});

describe('the effort', () => {
	const planned = { ...empty, effortPlan: { sizeClass: 'S', quantities: { karten: 4 } } } as const;

	it('is told part by part, and what others have told lives on', () => {
		const told = after(
			planned,
			(each) => editCooperation(each, 'daten', 'choice', 'gemeinsam'),
			(each) => editCooperation(each, 'daten', 'note', 'Nachbarort'),
			(each) => editActuals(each, 'euros', 45_000)
		);
		expect(told.effortPlan).toEqual({
			...planned.effortPlan,
			cooperation: { daten: { choice: 'gemeinsam', note: 'Nachbarort' } },
			actuals: { euros: 45_000 }
		});
		const taken = after(
			told,
			(each) => editCooperation(each, 'daten', 'choice', undefined),
			(each) => editCooperation(each, 'daten', 'note', ''),
			(each) => editActuals(each, 'euros', undefined)
		);
		expect(taken.effortPlan).toEqual(planned.effortPlan);
	});

	it('of a chapter stands beside what is decided on it', () => {
		const told = after(
			empty,
			(each) => editChapter(each, 'wohnen', 'estimate', [1, null, 3]),
			(each) => editCell(each, 'p', 'wohnen', 'reuse', 2)
		);
		expect(registerOf(told)).toMatchObject({
			bausteine: { wohnen: { work: 'offen', estimate: [1, null, 3] } },
			matrix: { p: { wohnen: { use: 'unknown', reuse: 2 } } }
		});
	});
});
