import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formNameOf } from '../domain/form-fields.ts';
import { formProblems } from '../texts/formular.ts';
import { formOf, type FieldValue } from './form-values.ts';

const catalogue = { id: 'insek-kleine-kommunen', version: '0.1.0', sha256: 'ab'.repeat(32) };
const form = formNameOf(catalogue);
const field = (name: string, value: string): FieldValue => ({ name: `${form}.${name}`, value });

/** The form and the warnings; fails the test where there is none. */
function read(...fields: FieldValue[]) {
	const parsed = formOf(fields);
	if (parsed === 'no-form' || !parsed.ok) throw new Error(JSON.stringify(parsed));
	return { ...parsed.value, warnings: parsed.warnings.map(({ message }) => message) };
}

describe('the values of a form', () => {
	it('become answers; what is empty is none', () => {
		expect(
			read(
				field('municipality', 'Musterdorf'),
				field('zielabgleich/level', 'level-3'),
				field('zielabgleich/note', 'gut'),
				field('fachplan-register/level', 'Off'),
				field('fachplan-register/evidence', '')
			)
		).toEqual({
			catalogue,
			municipality: 'Musterdorf',
			date: '',
			office: '',
			answers: [{ criterion: 'zielabgleich', choice: 3, evidence: '', note: 'gut' }],
			warnings: []
		});
	});

	it('are freed of what cannot be seen, and end lines in one way', () => {
		const { answers, warnings } = read(
			field('a/note', 'eins\r\nzwei\rdrei\tvier\u0000\u0007 \ud83d fünf'),
			field('b/note', 'sauber\r')
		);
		expect(answers.map(({ note }) => note)).toEqual(['eins\nzwei\ndrei\tvier  fünf', 'sauber\n']);
		expect(warnings).toEqual([formProblems.controlCharacters('Frage „a“, Notiz')]);
	});

	it('warn of fields and options that are not known', () => {
		const { answers, warnings } = read(
			field('a/level', 'level-7'),
			field('a/privateNote', 'geheim'),
			{ name: 'Unterschrift', value: 'x' },
			field('b/level', 'unknown')
		);
		expect(answers).toEqual([{ criterion: 'b', choice: 'unknown', evidence: '', note: '' }]);
		expect(warnings).toEqual([
			formProblems.unknownFields(['Unterschrift', 'a/privateNote'], 2),
			formProblems.unknownOption('Frage „a“, Antwort')
		]);
	});

	it('name only the first of many fields that are not known', () => {
		const strangers = Array.from({ length: 9 }, (_, index) => ({ name: `x${index}`, value: '' }));
		const [warning] = read(field('date', ''), ...strangers).warnings;
		expect(warning).toContain('„x0“, „x1“, „x2“, „x3“, „x4“ und 4 weitere.');
	});

	it('are refused with the place of a text that is too long', () => {
		const parsed = formOf([
			field('a/note', 'x'.repeat(20_000)),
			field('b/note', 'x'.repeat(20_001))
		]);
		expect(parsed).toEqual({
			ok: false,
			problems: [
				{ path: '/answers/b/note', message: formProblems.tooLong('Frage „b“, Notiz', 20_000) }
			]
		});
		expect(formProblems.tooLong('x', 20_000)).toContain('20.000 Zeichen');
	});

	it('of two forms in one file are refused', () => {
		const other = formNameOf({ ...catalogue, version: '0.2.0' });
		const parsed = formOf([field('date', 'x'), { name: `${other}.date`, value: 'y' }]);
		expect(parsed).toMatchObject({ ok: false, problems: [{ message: formProblems.severalForms }] });
	});

	it('of somebody else are no form', () => {
		expect(formOf([])).toBe('no-form');
		expect(formOf([{ name: 'Antrag.date', value: 'x' }])).toBe('no-form');
	});

	it('never throw, whatever fields are called', () => {
		const name = fc.oneof(fc.string(), fc.constantFrom('__proto__/note', 'constructor/level', '/'));
		fc.assert(
			fc.property(fc.array(fc.tuple(name, fc.string())), (fields) => {
				const parsed = formOf([
					field('date', 'x'),
					...fields.map(([each, value]) => field(each, value))
				]);
				expect(parsed).toMatchObject({ ok: true });
			})
		);
	});
});
