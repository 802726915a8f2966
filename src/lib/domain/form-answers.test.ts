import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answersOf,
	assessmentOf,
	catalogueOf,
	criterionOf
} from '../../../tests/fixtures/method/build.ts';
import type { Answer, Assessment } from './assessment.ts';
import { applied } from './change.ts';
import {
	editsOf,
	formDifferences,
	unknownCriteria,
	type FilledForm,
	type FormAnswer
} from './form-answers.ts';

const criteria = ['a', 'b', 'c'].map((id, index) => criterionOf({ id, number: index + 1 }));
const catalogue = catalogueOf(criteria);
const AT = '2026-11-22T09:00:00+01:00';

const formOf = (answers: readonly Partial<FormAnswer>[], municipality = ''): FilledForm => ({
	catalogue: { id: 'test', version: '0.1.0', sha256: '' },
	municipality,
	date: '',
	office: '',
	answers: answers.map((answer) => ({
		criterion: 'a',
		choice: null,
		evidence: '',
		note: '',
		...answer
	}))
});

/** The check after the form was taken over. */
function after(form: FilledForm, check: Assessment, withReplacing: boolean): Assessment {
	const edits = editsOf(formDifferences(form, catalogue, check), withReplacing);
	return edits.reduce((each, edit) => applied(each, { id: '1', at: AT, ...edit }), check);
}

const told = (form: FilledForm, check: Assessment) =>
	formDifferences(form, catalogue, check).map(({ criterion, field, now, inForm, replaces }) => [
		criterion?.id ?? '',
		field,
		now,
		inForm,
		replaces
	]);

describe('a form and an empty check', () => {
	const form = formOf(
		[
			{ criterion: 'b', choice: 'unknown', evidence: ' Seite 4 ' },
			{ criterion: 'a', choice: 2, note: 'gut' }
		],
		' Werben '
	);
	const empty = assessmentOf({ municipality: { name: '' } });

	it('differ in all that was filled in, in the order of the catalogue', () => {
		expect(told(form, empty)).toEqual([
			['', null, '', 'Werben', false],
			['a', 'level', '', '2 – reicht', false],
			['a', 'note', '', 'gut', false],
			['b', 'level', '', 'Wissen wir nicht', false],
			['b', 'evidence', '', 'Seite 4', false]
		]);
	});

	it('agree once it is taken over', () => {
		const { municipality, answers } = after(form, empty, false);
		expect(municipality.name).toBe('Werben');
		expect(answers).toEqual({
			a: { state: 'level', level: 2, note: 'gut', updatedAt: AT },
			b: { state: 'unknown', evidence: 'Seite 4', updatedAt: AT }
		});
	});
});

describe('what stands here otherwise', () => {
	const check = assessmentOf({
		answers: {
			...answersOf({ a: 1, b: 'na' }),
			c: { state: 'level', level: 3, note: 'unsere Notiz', updatedAt: AT }
		}
	});
	const form = formOf(
		[
			{ criterion: 'a', choice: 3 },
			{ criterion: 'b', choice: 'unknown' },
			{ criterion: 'c', choice: 3, note: 'ihre Notiz', evidence: 'Anlage 1' }
		],
		'Werben'
	);

	it('is told, in words', () => {
		expect(told(form, check)).toEqual([
			['', null, 'Musterstadt', 'Werben', true],
			['a', 'level', '1 – begonnen', '3 – vorbildlich', true],
			['b', 'level', 'Trifft bei uns nicht zu', 'Wissen wir nicht', true],
			['c', 'evidence', '', 'Anlage 1', false],
			['c', 'note', 'unsere Notiz', 'ihre Notiz', true]
		]);
	});

	it('is replaced only when that was asked for', () => {
		const kept = after(form, check, false);
		expect(kept.municipality).toEqual(check.municipality);
		expect(kept.answers).toEqual({
			...check.answers,
			c: { ...check.answers['c'], evidence: 'Anlage 1' }
		});
		const replaced = after(form, check, true).answers;
		expect(replaced['a']).toMatchObject({ level: 3 });
		expect(replaced['b']).toMatchObject({ state: 'unknown' });
		expect(replaced['c']).toMatchObject({ note: 'ihre Notiz' });
	});
});

it('what a form leaves empty takes nothing away', () => {
	const check = assessmentOf({ answers: answersOf({ a: 2 }) });
	expect(formDifferences(formOf([{ note: ' \n ' }]), catalogue, check)).toEqual([]);
});

it('an answer to no criterion of the catalogue is named, not taken', () => {
	const form = formOf([
		{ criterion: 'z', choice: 1 },
		{ criterion: '__proto__', note: 'x' }
	]);
	expect(formDifferences(form, catalogue, assessmentOf())).toEqual([]);
	expect(unknownCriteria(form, catalogue)).toEqual(['z', '__proto__']);
});

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const choice = fc.constantFrom(0, 1, 2, 3, 'unknown', null) as fc.Arbitrary<FormAnswer['choice']>;
const id = fc.constantFrom('a', 'b', 'c');
const answers = fc.uniqueArray(fc.record({ criterion: id, choice, evidence: text, note: text }), {
	selector: ({ criterion }) => criterion
});
const stored = fc.dictionary(
	id,
	fc.record(
		{
			state: fc.constant('level'),
			level: fc.constantFrom(0, 1, 2, 3),
			evidence: text,
			note: text,
			updatedAt: fc.constant(AT)
		},
		{ requiredKeys: ['state', 'level', 'updatedAt'] }
	) as fc.Arbitrary<Answer>
);

describe('whatever form and check', () => {
	it('taken over with replacing, nothing differs any more', () => {
		fc.assert(
			fc.property(answers, stored, text, (filled, here, name) => {
				const form = formOf(filled, name);
				const check = assessmentOf({ answers: here });
				expect(formDifferences(form, catalogue, after(form, check, true))).toEqual([]);
			})
		);
	});

	it('taken over without replacing, what was said before is said still', () => {
		fc.assert(
			fc.property(answers, stored, (filled, here) => {
				const check = assessmentOf({ answers: here });
				const { answers: now } = after(formOf(filled), check, false);
				for (const [each, before] of Object.entries(here)) {
					expect(now[each]?.level).toBe(before.level);
					for (const field of ['evidence', 'note'] as const) {
						if (before[field]?.trim()) expect(now[each]?.[field]).toBe(before[field]);
					}
				}
			})
		);
	});
});
