import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { arbitraryCatalogue } from '../../../tests/fixtures/catalogue/arbitrary.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Catalogue, Criterion } from './catalogue.ts';
import { catalogueDifferences } from './catalogue-differences.ts';

const { catalogue } = builtIn;

/** The catalogue with its first criterion changed. */
function withFirst(fields: Partial<Criterion>): Catalogue {
	const [first, ...others] = catalogue.criteria;
	if (first === undefined) throw new Error('no criterion');
	return { ...catalogue, criteria: [{ ...first, ...fields }, ...others] };
}

const place = 'Kriterium 1 „Klarer Auftrag und feste Zuständigkeit“';

describe('differences of two states of a catalogue', () => {
	it('are none where both say the same', () => {
		expect(catalogueDifferences(catalogue, structuredClone(catalogue))).toEqual([]);
	});

	it.each<[Partial<Criterion>, string, string, string]>([
		[{ tip: 'Neu.' }, 'Tipp', catalogue.criteria[0]?.tip ?? '', 'Neu.'],
		[{ core: true }, 'Kern', 'nein', 'ja'],
		[{ minimum: 2 }, 'Mindestens', '', '2'],
		[{ tags: ['a', 'b'] }, 'Schlagworte', '', 'a, b'],
		[{ appliesWhen: { eq: ['zentrum', 'ja'] } }, 'Gilt nur wenn', '', '{"eq":["zentrum","ja"]}']
	])('%j name the criterion and the column of the table', (fields, field, before, after) => {
		expect(catalogueDifferences(catalogue, withFirst(fields))).toEqual([
			{ place, field, before, after }
		]);
	});

	it('name each level, and what is there once', () => {
		const levels = catalogue.criteria[0]?.levels.map((text, index) =>
			index === 2 ? 'Neu.' : text
		);
		const after = { ...withFirst({ levels: levels ?? [] }), version: '0.2.0', status: 'released' };
		expect(catalogueDifferences(catalogue, after as Catalogue)).toMatchObject([
			{ place, field: 'Stufe 2', after: 'Neu.' },
			{ place: 'Katalog', field: 'Fassung', before: '0.1.0', after: '0.2.0' },
			{ place: 'Katalog', field: 'Status', before: 'Entwurf', after: 'veröffentlicht' }
		]);
	});

	it('find an entry again wherever it stands', () => {
		const [first, second, ...others] = catalogue.areas;
		if (first === undefined || second === undefined) throw new Error('too few areas');
		const turned = { ...catalogue, areas: [second, first, ...others] };
		expect(catalogueDifferences(catalogue, turned)).toMatchObject([
			{ place: 'Bereiche', field: 'Reihenfolge' }
		]);
		const fewer = { ...catalogue, areas: [second, ...others] };
		expect(catalogueDifferences(catalogue, fewer)).toEqual([
			{
				place: `Bereich „${first.title}“`,
				field: 'Eintrag entfallen',
				before: first.description,
				after: ''
			}
		]);
		expect(catalogueDifferences(fewer, catalogue)).toMatchObject([{ field: 'neuer Eintrag' }]);
	});

	it('tell a note that came from one that changed', () => {
		const [first = '', ...others] = catalogue.notes;
		const more = { ...catalogue, notes: ['Ganz neu.', first, ...others] };
		expect(catalogueDifferences(catalogue, more)).toEqual([
			{ place: 'Anmerkung 1', field: 'neuer Eintrag', before: '', after: 'Ganz neu.' }
		]);
		const other = { ...catalogue, notes: ['Anders.', ...others] };
		expect(catalogueDifferences(catalogue, other)).toEqual([
			{ place: 'Anmerkung 1', field: 'Text', before: first, after: 'Anders.' }
		]);
	});

	it('are there exactly when the contents differ', () => {
		fc.assert(
			fc.property(arbitraryCatalogue, arbitraryCatalogue, (a, b) => {
				const isSame = canonicalJson(a) === canonicalJson(b);
				expect(catalogueDifferences(a, b).length === 0).toBe(isSame);
				expect(catalogueDifferences(a, structuredClone(a))).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	it('miss no field of any entry', () => {
		const paths = leavesOf(catalogue, []);
		expect(paths.length).toBeGreaterThan(2000);
		for (const path of paths.filter((_, index) => index % 7 === 0)) {
			const changed = structuredClone(catalogue);
			const last = path.at(-1) ?? '';
			const parent = path.slice(0, -1).reduce<never>((inner, key) => inner[key], changed as never);
			Object.assign(parent, { [last]: 'ganz-anders' });
			expect(catalogueDifferences(catalogue, changed), path.join('/')).not.toEqual([]);
		}
	});
});

/** Paths to every value that is no list and no object. */
function leavesOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
