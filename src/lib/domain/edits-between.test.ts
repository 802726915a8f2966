import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentOf, DAY } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from './assessment.ts';
import { applied, isSameValue } from './change.ts';
import { editsBetween } from './edits-between.ts';

const text = fc.constantFrom('', 'Flächennutzungsplan', 'Lücke');
const id = fc.constantFrom('a', 'b', 'c');
const element = fc.record({ id, title: text, topics: fc.array(text, { maxLength: 2 }) });
const elements = fc
	.uniqueArray(element, { selector: (each) => each.id, maxLength: 3 })
	.map((list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
const answer = fc.record(
	{ state: fc.constantFrom('unknown', 'level'), note: text, updatedAt: fc.constant(DAY) },
	{ requiredKeys: ['state', 'updatedAt'] }
);
const cell = fc.record({ use: fc.constantFrom(0, 2, 'unknown'), reference: text });
const state: fc.Arbitrary<Assessment> = fc
	.record(
		{
			title: text,
			profile: fc.dictionary(id, fc.constantFrom('ja', 3)),
			answers: fc.dictionary(id, answer),
			fachplanungen: elements,
			matrix: fc.dictionary(id, fc.dictionary(id, cell, { minKeys: 1 })),
			ratsvorlage: fc.record({ finances: text }, { requiredKeys: [] })
		},
		{ requiredKeys: ['title', 'profile', 'answers'] }
	)
	.map((given) => assessmentOf(given as Partial<Assessment>));

function made(from: Assessment, to: Assessment): Assessment {
	return editsBetween(from, to).reduce(
		(each, edit) => applied(each, { id: 'x', at: DAY, ...edit }),
		from
	);
}

/** Nothing typed is as good as nothing there. */
function withoutEmpty(assessment: Assessment): object {
	const entries = Object.entries(assessment).filter(([, value]) => {
		return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
	});
	return Object.fromEntries(entries.filter(([key]) => key !== 'updatedAt'));
}

describe('editsBetween', () => {
	it('is one edit for one field, and one for an element that came', () => {
		const from = assessmentOf({ fachplanungen: [{ id: 'p', title: 'FNP' }] as never });
		const to = assessmentOf({
			fachplanungen: [
				{ id: 'p', title: 'Flächennutzungsplan' },
				{ id: 'q', title: 'Wärmeplan' }
			] as never
		});
		expect(editsBetween(from, to)).toEqual([
			{ path: '/fachplanungen/p/title', before: 'FNP', after: 'Flächennutzungsplan' },
			{ path: '/fachplanungen/q', after: { id: 'q', title: 'Wärmeplan' } }
		]);
	});

	it('leads from any state to any other, and back', () => {
		fc.assert(
			fc.property(state, state, (from, to) => {
				expect(withoutEmpty(made(from, to))).toEqual(withoutEmpty(to));
				expect(withoutEmpty(made(made(from, to), from))).toEqual(withoutEmpty(from));
			})
		);
	});

	it('keeps the office of an answer that loses its level for a note', () => {
		const answered = { state: 'level', level: 2, role: 'bauamt', updatedAt: DAY } as const;
		const noted = { state: 'open', note: 'Seite 4', role: 'bauamt', updatedAt: DAY } as const;
		const from = assessmentOf({ answers: { a: answered } });
		const to = assessmentOf({ answers: { a: noted } });
		expect(made(from, to).answers).toEqual(to.answers);
		expect(made(to, from).answers).toEqual(from.answers);
	});

	it('has nothing to say of two equal states', () => {
		fc.assert(
			fc.property(state, (each) => {
				expect(editsBetween(each, each)).toEqual([]);
			})
		);
	});

	it('names no place that lies in another', () => {
		fc.assert(
			fc.property(state, state, (from, to) => {
				const paths = editsBetween(from, to).map(({ path }) => path);
				const isInside = (a: string, b: string) => a !== b && a.startsWith(`${b}/`);
				expect(paths.filter((a) => paths.some((b) => isInside(a, b)))).toEqual([]);
			})
		);
	});

	it('takes what has no ids as a whole', () => {
		const from = assessmentOf({ effortPlan: { levers: ['a'] } as never });
		const to = assessmentOf({ effortPlan: { levers: ['a', 'b'] } as never });
		const [edit] = editsBetween(from, to);
		expect(edit?.path).toBe('/effortPlan/levers');
		expect(isSameValue(edit?.after, ['a', 'b'])).toBe(true);
	});
});
