import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessmentOf, catalogueOf } from '../../../tests/fixtures/method/build.ts';
import {
	listCatalogues,
	NameTaken,
	putCatalogue,
	removeCatalogue,
	storedCatalogue
} from './catalogues.ts';
import { eraseCheck, eraseEverything, putCheck, setDeleted } from './checks.ts';
import { CheckDatabase, openDatabase, type CatalogueRow } from './database.ts';
import { countCatalogues } from './stored.ts';

const AT = '2026-11-22T09:00:00+01:00';
const content = catalogueOf([], { id: 'land', version: '2.0.0', title: 'Kriterien des Landes' });
const row: CatalogueRow = { id: 'land', version: '2.0.0', sha256: 'abc', addedAt: AT, content };
const check = assessmentOf({
	catalogue: { id: 'land', version: '2.0.0', sha256: 'abc' }
});
const summary = { title: 'Musterdorf', answered: 0, total: 30 };

let database: CheckDatabase;
let counter = 0;

beforeEach(async () => {
	counter += 1;
	database = new CheckDatabase(`shelf-${counter}-${Math.random()}`);
	await openDatabase(database);
	await putCatalogue(database, row);
});

afterEach(async () => {
	await database.delete();
});

describe('the shelf', () => {
	it('gives back what was put on it, and lists it without its content', async () => {
		expect(await storedCatalogue(database, row)).toEqual(row);
		expect(await listCatalogues(database)).toEqual([
			{
				id: 'land',
				version: '2.0.0',
				title: 'Kriterien des Landes',
				status: 'draft',
				sha256: 'abc'
			}
		]);
		expect(await storedCatalogue(database, { id: 'land', version: '2.0.1' })).toBeUndefined();
	});

	it('takes the same content again, with another signature', async () => {
		const signed = { ...row, content: { ...content, signature: { key: 'k', value: 'v' } } };
		await putCatalogue(database, signed);
		expect(await storedCatalogue(database, row)).toEqual(signed);
		expect(await countCatalogues(database)).toBe(1);
	});

	it('never puts another content in place of one', async () => {
		const other = { ...row, sha256: 'def' };
		await expect(putCatalogue(database, other)).rejects.toBeInstanceOf(NameTaken);
		expect(await storedCatalogue(database, row)).toEqual(row);
	});

	it('lets go what no check needs', async () => {
		await putCheck(
			database,
			{ ...check, catalogue: { ...check.catalogue, sha256: 'of another' } },
			summary
		);
		expect(await removeCatalogue(database, row)).toEqual([]);
		expect(await countCatalogues(database)).toBe(0);
	});

	it('keeps what a check needs, also one in the bin, and names it', async () => {
		await putCheck(database, check, summary);
		await setDeleted(database, check.id, AT);
		expect(await removeCatalogue(database, row)).toMatchObject([{ title: 'Musterdorf' }]);
		expect(await countCatalogues(database)).toBe(1);
		await eraseCheck(database, check.id);
		expect(await removeCatalogue(database, row)).toEqual([]);
	});

	it('keeps what only a former state of a check needs', async () => {
		const moved = { ...check, catalogue: { id: 'land', version: '3.0.0', sha256: 'ghi' } };
		await putCheck(database, moved, summary);
		await database.revisions.put({ check: check.id, id: 'r1', at: AT, assessment: check });
		expect(await removeCatalogue(database, row)).toMatchObject([{ title: 'Musterdorf' }]);
	});

	it('goes with everything', async () => {
		await eraseEverything(database);
		expect(await countCatalogues(database)).toBe(0);
	});
});
