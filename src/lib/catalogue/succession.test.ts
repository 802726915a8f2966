import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { catalogueTexts } from '../texts/problems.ts';
import { formerOf, missingChanges } from './succession.ts';

const { catalogue } = builtIn;

describe('what an edited catalogue is compared with', () => {
	const entries = ['0.10.0', '0.9.0', '0.1.0'].map((version) => ({ id: 'a', version }));

	it.each([
		['a', '0.9.0', '0.9.0'],
		['a', '0.11.0', '0.10.0'],
		['b', '0.9.0', undefined]
	])('%s %s: %s', (id, version, expected) => {
		expect(formerOf(entries, { id, version })?.version).toBe(expected);
	});
});

describe('changes that are not declared yet', () => {
	const criteria = catalogue.criteria.map((each, index) =>
		index === 0 ? { ...each, tip: 'Anders.' } : each
	);

	it('are named once the version is a new one', () => {
		expect(missingChanges(catalogue, { ...catalogue, criteria })).toEqual([]);
		expect(missingChanges(catalogue, { ...catalogue, criteria, version: '0.2.0' })).toEqual([
			{
				path: '/criteria/0',
				message: catalogueTexts.undeclaredChange('auftrag-und-rollen', '0.1.0')
			}
		]);
	});
});
