import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Change } from '../domain/change.ts';
import {
	CheckNotFound,
	commitChanges,
	eraseCheck,
	historyOf,
	LOG_LENGTH,
	markSaved,
	putCheck,
	revisedCheck,
	setDeleted,
	undoLastChange,
	type Summarise
} from './checks.ts';
import { CheckDatabase, NewerDatabase, openDatabase } from './database.ts';

const CHECK = '6b0c1f7e-6a8e-4a6f-9a53-0d4d6f1c2a01';
const AT = '2026-11-22T09:00:00+01:00';
const LATER = '2026-11-22T09:05:00+01:00';

const assessment = assessmentOf({
	id: CHECK,
	revision: { id: 'r1', parents: [] },
	municipality: { name: 'Musterdorf' },
	createdAt: AT,
	updatedAt: AT
});

const summarise: Summarise = ({ municipality, answers }) => ({
	title: municipality.name,
	answered: Object.keys(answers).length,
	total: 30
});

let database: CheckDatabase;
let counter = 0;

beforeEach(async () => {
	counter += 1;
	database = new CheckDatabase(`test-${counter}-${Math.random()}`);
	await openDatabase(database);
	await putCheck(database, assessment, summarise(assessment));
});

afterEach(async () => {
	await database.delete();
});

const note = (text: string, before: string | undefined, group: string): Change => ({
	id: `${group}-${text}`,
	at: LATER,
	path: '/answers/zielabgleich/note',
	after: text,
	group,
	...(before === undefined ? {} : { before })
});

const stored = async () => (await database.documents.get(CHECK))?.assessment;
const row = async () => database.checks.get(CHECK);

describe('commitChanges', () => {
	it('writes the change, the counters and the log in one go', async () => {
		await commitChanges(database, CHECK, [note('Seite 12', undefined, 'a')], summarise);
		expect((await stored())?.answers['zielabgleich']).toMatchObject({
			state: 'open',
			note: 'Seite 12'
		});
		expect(await row()).toMatchObject({ answered: 1, unsaved: 1, updatedAt: LATER });
		expect(await historyOf(database, CHECK)).toHaveLength(1);
	});

	it('keeps what two writers put in at the same time', async () => {
		const title: Change = {
			id: 't',
			at: LATER,
			path: '/municipality/name',
			before: 'Musterdorf',
			after: 'Neudorf'
		};
		await Promise.all([
			commitChanges(database, CHECK, [note('Seite 12', undefined, 'a')], summarise),
			commitChanges(database, CHECK, [title], summarise)
		]);
		expect((await stored())?.answers['zielabgleich']?.note).toBe('Seite 12');
		expect((await stored())?.municipality.name).toBe('Neudorf');
	});

	it('keeps the first elements of a list that two writers begin', async () => {
		const goal = (id: string): Change => ({ id, at: LATER, path: `/goals/${id}`, after: { id } });
		await Promise.all([
			commitChanges(database, CHECK, [goal('b')], summarise),
			commitChanges(database, CHECK, [goal('a')], summarise)
		]);
		expect((await stored())?.goals).toEqual([{ id: 'a' }, { id: 'b' }]);
	});

	it('makes one log entry of one visit, and none of a visit that changed nothing', async () => {
		await commitChanges(database, CHECK, [note('S', undefined, 'a')], summarise);
		await commitChanges(database, CHECK, [note('Se', 'S', 'a')], summarise);
		expect(await historyOf(database, CHECK)).toMatchObject([{ after: 'Se' }]);
		const back: Change = {
			id: 'x',
			at: LATER,
			path: note('', '', 'a').path,
			before: 'Se',
			group: 'a'
		};
		await commitChanges(database, CHECK, [back], summarise);
		expect(await historyOf(database, CHECK)).toEqual([]);
	});

	it(`keeps the last ${LOG_LENGTH} entries`, async () => {
		for (let index = 0; index < LOG_LENGTH + 5; index += 1) {
			const before = index === 0 ? undefined : String(index - 1);
			await commitChanges(database, CHECK, [note(String(index), before, `g${index}`)], summarise);
		}
		const log = await historyOf(database, CHECK);
		expect(log).toHaveLength(LOG_LENGTH);
		expect(log.at(-1)?.after).toBe(String(LOG_LENGTH + 4));
		expect(log[0]?.after).toBe('5');
	});

	it('never cuts a step of undo in half when the log is full', async () => {
		for (let index = 0; index < LOG_LENGTH; index += 1) {
			const group = `g${index}`;
			const path = (field: string) => `/answers/k${index}/${field}`;
			const edits: Change[] = [
				{ id: `s${index}`, at: LATER, path: path('state'), after: 'level', group },
				{ id: `l${index}`, at: LATER, path: path('level'), after: 2, group }
			];
			await commitChanges(database, CHECK, edits, summarise);
		}
		while ((await undoLastChange(database, CHECK, LATER, summarise)) !== null);
		const halves = Object.values((await stored())?.answers ?? {}).filter(
			({ state, level }) => (state === 'level') !== (level !== undefined)
		);
		expect(halves).toEqual([]);
	});

	it('keeps the newest step whole, however long it is', async () => {
		await commitChanges(database, CHECK, [note('vorher', undefined, 'a')], summarise);
		const merge = Array.from({ length: LOG_LENGTH + 1 }, (_, index) => ({
			id: `m${index}`,
			at: LATER,
			path: `/answers/k${index}/note`,
			after: 'aus der Datei',
			group: 'merge'
		}));
		await commitChanges(database, CHECK, merge, summarise);
		const step = await undoLastChange(database, CHECK, LATER, summarise);
		expect(step?.undone).toHaveLength(merge.length);
		expect(Object.keys((await stored())?.answers ?? {})).toEqual(['zielabgleich']);
	});

	it('keeps both texts when two windows write the same field, and the later choice', async () => {
		await commitChanges(database, CHECK, [note('aus Fenster 1', undefined, 'a')], summarise);
		await commitChanges(database, CHECK, [note('aus Fenster 2', undefined, 'b')], summarise);
		const text = (await stored())?.answers['zielabgleich']?.note ?? '';
		expect(text).toContain('aus Fenster 1');
		expect(text).toContain('aus Fenster 2');
	});

	it('writes nothing when the check is gone', async () => {
		await eraseCheck(database, CHECK);
		const late = commitChanges(database, CHECK, [note('zu spät', undefined, 'a')], summarise);
		await expect(late).rejects.toThrow(CheckNotFound);
		expect(await database.documents.count()).toBe(0);
	});
});

describe('undoLastChange', () => {
	it('takes back a whole visit, step by step to the beginning', async () => {
		const level = (path: string, after: unknown): Change => ({
			id: path,
			at: LATER,
			path: `/answers/zielabgleich/${path}`,
			after,
			group: 'choice'
		});
		await commitChanges(database, CHECK, [note('Seite 12', undefined, 'a')], summarise);
		await commitChanges(
			database,
			CHECK,
			[{ ...level('state', 'level'), before: 'open' }, level('level', 2)],
			summarise
		);
		expect((await stored())?.answers['zielabgleich']).toMatchObject({ state: 'level', level: 2 });

		const first = await undoLastChange(database, CHECK, LATER, summarise);
		expect(first?.undone).toHaveLength(2);
		expect((await stored())?.answers['zielabgleich']).toMatchObject({
			state: 'open',
			note: 'Seite 12'
		});
		await undoLastChange(database, CHECK, LATER, summarise);
		expect((await stored())?.answers).toEqual({});
		expect(await undoLastChange(database, CHECK, LATER, summarise)).toBeNull();
	});
});

describe('the bin and the file', () => {
	it('marks a deleted check, and brings it back whole', async () => {
		await setDeleted(database, CHECK, LATER);
		expect((await row())?.deletedAt).toBe(LATER);
		expect(await stored()).toEqual(assessment);
		await setDeleted(database, CHECK, null);
		expect(await row()).not.toHaveProperty('deletedAt');
	});

	it('counts changes since the last file', async () => {
		await commitChanges(database, CHECK, [note('a', undefined, 'a')], summarise);
		const revise = (each: Assessment) => ({
			...each,
			revision: { id: 'r2', parents: [each.revision.id] }
		});
		await markSaved(database, await revisedCheck(database, CHECK, revise), LATER);
		expect(await row()).toMatchObject({ unsaved: 0, savedAt: LATER });
		expect((await stored())?.revision).toEqual({ id: 'r2', parents: ['r1'] });
		await commitChanges(database, CHECK, [note('ab', 'a', 'b')], summarise);
		expect(await row()).toMatchObject({ unsaved: 1 });
	});
});

describe('openDatabase', () => {
	it('refuses a database that a newer version has been at', async () => {
		const { name } = database;
		database.close();
		const request = indexedDB.open(name, 20);
		await new Promise((resolve, reject) => {
			request.onsuccess = resolve;
			request.onerror = reject;
		});
		request.result.close();
		const old = new CheckDatabase(name);
		await expect(openDatabase(old)).rejects.toThrow(NewerDatabase);
		expect(old.isOpen()).toBe(false);
	});
});
