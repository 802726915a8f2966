import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOfSuccession } from '#lib/catalogue/compare.ts';
import { parseCatalogue } from '#lib/catalogue/parse.ts';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import { catalogueFileText } from '#lib/domain/catalogue-text.ts';
import { testVersionOf } from '../fixtures/catalogue/test-version.ts';

const FILE = 'tests/fixtures/catalogue/0.2.0-test.json';
const { catalogues } = readCriteria('criteria');
const first = catalogues.find(({ catalogue }) => catalogue.version === '0.1.0')?.catalogue;

describe('the fictional version', () => {
	it('is a sound successor of the first one', async () => {
		if (first === undefined) throw new Error('the first version is gone');
		const parsed = parseCatalogue(testVersionOf(first));
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
		expect(problemsOfSuccession([first], parsed.value)).toEqual([]);
		// after a change: npx vitest run --project unit tests/criteria/test-version.test.ts -u
		await expect(catalogueFileText(parsed.value)).toMatchFileSnapshot(`../../${FILE}`);
	});

	it('has something of every kind, and is none of ours', () => {
		const { title, version, changes } = JSON.parse(readFileSync(FILE, 'utf8')) as {
			title: string;
			version: string;
			changes: { kind: string }[];
		};
		expect(title).toBe('Erfundene Fassung zum Testen');
		expect([...new Set(changes.map(({ kind }) => kind))]).toEqual([
			'TEXT',
			'STRENGER',
			'LOCKERER',
			'GETEILT',
			'ZUSAMMEN',
			'NEU',
			'ENTFALLEN'
		]);
		expect(catalogues.map(({ catalogue }) => catalogue.version)).not.toContain(version);
	});
});
