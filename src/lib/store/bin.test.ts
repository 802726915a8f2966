import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { tidyBin } from './bin.ts';
import { commitChanges, putCheck, setDeleted } from './checks.ts';
import { CheckDatabase, openDatabase } from './database.ts';
import { logOf } from './log.ts';

const [BINNED, PRESENT] = ['b', 'p'];
const AT = '2026-11-22T09:00:00+01:00';
const OVERDUE = ['2026-12-22', '2026-12-23', '2027-01-04'] as const;
const summarise = () => ({ title: '', answered: 0, total: 30 });

let database: CheckDatabase;

beforeEach(async () => {
	database = new CheckDatabase(`test-${Math.random()}`);
	await openDatabase(database);
	for (const id of [BINNED, PRESENT]) {
		await putCheck(database, assessmentOf({ id, updatedAt: AT }), summarise());
		const change = { id: 'c', at: AT, path: '/title', before: '', after: 'Neu' };
		await commitChanges(database, id, [change], summarise);
	}
	await setDeleted(database, BINNED, AT);
});

afterEach(async () => {
	await database.delete();
});

describe('tidyBin', () => {
	it('erases on the third day that it finds a check overdue, with its log', async () => {
		expect(await tidyBin(database, '2026-12-21')).toEqual([]);
		expect(await tidyBin(database, OVERDUE[0])).toEqual([]);
		expect(await tidyBin(database, OVERDUE[1])).toEqual([]);
		expect(await tidyBin(database, OVERDUE[2])).toEqual([BINNED]);
		expect(await database.checks.toCollection().primaryKeys()).toEqual([PRESENT]);
		expect(await logOf(database, BINNED).count()).toBe(0);
		expect(await logOf(database, PRESENT).count()).toBe(1);
	});

	it('starts anew with a check that was out of the bin meanwhile', async () => {
		for (const day of OVERDUE.slice(0, 2)) await tidyBin(database, day);
		await setDeleted(database, BINNED, null);
		await setDeleted(database, BINNED, AT);
		expect(await tidyBin(database, OVERDUE[2])).toEqual([]);
	});
});
