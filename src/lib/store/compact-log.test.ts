import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { KEPT_ROWS } from '../domain/compact-log.ts';
import { MOST_ROWS } from '../domain/log.ts';
import { commitChanges, putCheck } from './checks.ts';
import { compactLog } from './compact-log.ts';
import { CheckDatabase, openDatabase } from './database.ts';
import { historyOf, isLongLog, logOf } from './log.ts';
import { undoLastChange } from './undo.ts';

const CHECK = '6b0c1f7e-6a8e-4a6f-9a53-0d4d6f1c2a01';
const summarise = () => ({ title: '', answered: 0, total: 30 });
const newId = () => crypto.randomUUID();

let database: CheckDatabase;

beforeEach(async () => {
	database = new CheckDatabase(`test-${Math.random()}`);
	await openDatabase(database);
	await putCheck(database, assessmentOf({ id: CHECK, title: '0' }), summarise());
});

afterEach(async () => {
	await database.delete();
});

/** Titles from `first` up to `last`, fifty a day, each a step of its own. */
async function name(first: number, last: number): Promise<void> {
	const changes = Array.from({ length: last - first + 1 }, (_, index) => ({
		id: newId(),
		at: `2026-11-${String(1 + Math.floor((first + index - 1) / 50)).padStart(2, '0')}T09:00:00+01:00`,
		path: '/title',
		after: String(first + index)
	}));
	await commitChanges(database, CHECK, changes, summarise);
}

const rows = () => logOf(database, CHECK).toArray();
const title = async () => (await database.documents.get(CHECK))?.assessment.title;

describe('compactLog', () => {
	it('leaves a log alone that is short enough', async () => {
		await name(1, MOST_ROWS);
		const before = await rows();
		expect(await isLongLog(database, CHECK)).toBe(false);
		await compactLog(database, CHECK, newId);
		expect(await rows()).toEqual(before);
	});

	it('puts older days together, again and again, and undo goes down to them', async () => {
		await name(1, MOST_ROWS + 1);
		expect(await isLongLog(database, CHECK)).toBe(true);
		await compactLog(database, CHECK, newId);
		await name(MOST_ROWS + 2, 1000);
		await compactLog(database, CHECK, newId);
		expect(await isLongLog(database, CHECK)).toBe(false);
		const log = await rows();
		expect(log.filter(({ kind }) => kind === undefined)).toHaveLength(KEPT_ROWS);
		expect(log.filter(({ kind }) => kind === 'summary').map(({ after }) => after)).toEqual(
			Array.from({ length: 10 }, (_, day) => String(50 * (day + 1)))
		);
		expect(await historyOf(database, CHECK)).toHaveLength(50);
		const stamp = { at: '2026-12-01T09:00:00+01:00', newId };
		for (let step = 0; step < 3; step += 1) {
			await undoLastChange(database, CHECK, stamp, summarise);
		}
		expect(await title()).toBe('997');
	});
});
