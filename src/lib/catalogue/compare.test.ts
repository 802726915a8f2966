import { describe, expect, it } from 'vitest';
import type { Catalogue, VersionChange } from '#lib/domain/catalogue.ts';
import { catalogueTexts } from '#lib/texts/problems.ts';
import { problemsOfSuccession, undeclaredChanges } from './compare.ts';
import { readCriteria } from './read-criteria.ts';
import { compareVersions } from './versions.ts';

const [own] = readCriteria('criteria').catalogues;
if (own === undefined) throw new Error('criteria/ is empty');
const old = own.catalogue;
const [first, second, ...others] = old.criteria;
if (first === undefined || second === undefined) throw new Error('too few criteria');

const change = (kind: VersionChange['kind'], before: string[], after: string[]): VersionChange => ({
	from: old.version,
	kind,
	old: before,
	new: after,
	note: ''
});

const next = (criteria: Catalogue['criteria'], ...changes: VersionChange[]): Catalogue => ({
	...old,
	version: '0.2.0',
	criteria,
	changes
});

describe('undeclaredChanges', () => {
	it('finds nothing between equal criteria, whatever the order of their keys', () => {
		const turned = Object.fromEntries(Object.entries(first).toReversed()) as typeof first;
		expect(undeclaredChanges(old, next([turned, second, ...others]))).toEqual([]);
	});

	it('names a criterion that changed without a word', () => {
		const changed = { ...first, tip: `${first.tip} Neu.` };
		const problem = {
			path: '/criteria/0',
			message: catalogueTexts.undeclaredChange(first.id, old.version)
		};
		const criteria = [changed, second, ...others];
		expect(undeclaredChanges(old, next(criteria))).toEqual([problem]);
		const equal = change('GLEICH', [first.id], [first.id]);
		expect(undeclaredChanges(old, next(criteria, equal))).toEqual([problem]);
		const foreign = { ...change('TEXT', [first.id], [first.id]), from: '0.0.1' };
		expect(undeclaredChanges(old, next(criteria, foreign))).toEqual([problem]);
		const declared = change('TEXT', [first.id], [first.id]);
		expect(undeclaredChanges(old, next(criteria, declared))).toEqual([]);
	});

	it('names a new and a dropped criterion', () => {
		const fresh = { ...first, id: 'ganz-neu' };
		const criteria = [fresh, second, ...others];
		expect(undeclaredChanges(old, next(criteria))).toEqual([
			{ path: '/criteria/0', message: catalogueTexts.undeclaredNew('ganz-neu', old.version) },
			{ path: '/changes', message: catalogueTexts.undeclaredDrop(first.id, old.version) }
		]);
		const split = change('GETEILT', [first.id], ['ganz-neu', second.id]);
		expect(undeclaredChanges(old, next(criteria, split))).toEqual([]);
	});
});

describe('problemsOfSuccession', () => {
	it('sees an id that had gone and is back', () => {
		const dropped = next([second, ...others], change('ENTFALLEN', [first.id], []));
		const back: Catalogue = {
			...old,
			version: '0.3.0',
			changes: [{ ...change('NEU', [], [first.id]), from: '0.2.0' }]
		};
		expect(problemsOfSuccession([], old)).toEqual([]);
		expect(problemsOfSuccession([old], dropped)).toEqual([]);
		expect(problemsOfSuccession([old, dropped], back)).toEqual([
			{ path: '/criteria/0/id', message: catalogueTexts.reusedId(first.id) }
		]);
	});
});

describe('compareVersions', () => {
	it('orders by number, not by letter', () => {
		expect(['0.10.0', '0.2.1', '1.0.0', '0.2.0'].toSorted(compareVersions)).toEqual([
			'0.2.0',
			'0.2.1',
			'0.10.0',
			'1.0.0'
		]);
		expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
	});

	it('puts a prerelease before its version, as semver does', () => {
		const inOrder = [
			'1.0.0-alpha',
			'1.0.0-alpha.1',
			'1.0.0-alpha.beta',
			'1.0.0-beta',
			'1.0.0-beta.2',
			'1.0.0-beta.11',
			'1.0.0-rc.1',
			'1.0.0',
			'1.0.1-a-b'
		];
		expect(inOrder.toReversed().toSorted(compareVersions)).toEqual(inOrder);
		expect(compareVersions('0.2.0-test', '0.2.0-test')).toBe(0);
	});
});
