import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	catalogueOfForm,
	choiceOfOption,
	fieldNameOf,
	formNameOf,
	optionOf,
	partsOfFieldName
} from './form-fields.ts';

const sha256 = 'ab'.repeat(32);

describe('names of a form', () => {
	it('say which catalogue was asked, without a full stop', () => {
		const name = formNameOf({ id: 'insek-kleine-kommunen', version: '0.1.0', sha256 });
		expect(name).toBe(`insek-check/insek-kleine-kommunen/0_1_0/${sha256}`);
		expect(catalogueOfForm(name)).toEqual({
			id: 'insek-kleine-kommunen',
			version: '0.1.0',
			sha256
		});
	});

	it('come back for every catalogue, also with a longer version', () => {
		const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
		const version = fc.stringMatching(/^\d\.\d{1,3}\.\d(-[a-z]{1,4}\.\d)?$/);
		fc.assert(
			fc.property(id, version, (each, number) => {
				const catalogue = { id: each, version: number, sha256 };
				const name = formNameOf(catalogue);
				expect(name).not.toContain('.');
				expect(catalogueOfForm(name)).toEqual(catalogue);
			})
		);
	});

	it.each([
		'',
		'insek-check',
		'insek-check/a/0_1_0',
		'insek-check/a//b',
		'x/a/0_1_0/b',
		'a/b/c/d/e'
	])('%j is the form of somebody else', (name) => expect(catalogueOfForm(name)).toBeNull());
});

describe('names of fields', () => {
	it('say criterion and field', () => {
		expect(fieldNameOf('fachplan-register', 'note')).toBe('fachplan-register/note');
		expect(partsOfFieldName('fachplan-register/note')).toEqual({
			criterion: 'fachplan-register',
			field: 'note'
		});
	});

	it.each(['municipality', 'a/privateNote', '/note', 'a/note/b', 'a'])('%j is none', (name) => {
		expect(partsOfFieldName(name)).toBeNull();
	});
});

describe('options', () => {
	it.each([0, 1, 2, 3, 'unknown'] as const)('%s comes back', (choice) => {
		expect(choiceOfOption(optionOf(choice))).toBe(choice);
	});

	it.each(['', 'Off', 'level-4', '2', 'na'])('%j is none', (option) => {
		expect(choiceOfOption(option)).toBeNull();
	});
});
