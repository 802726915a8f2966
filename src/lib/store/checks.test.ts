import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Change } from '../domain/change.ts';
import {
	CheckNotFound,
	commitChanges,
	eraseCheck,
	markSaved,
	putCheck,
	revisedCheck,
	setDeleted,
	type Summarise
} from './checks.ts';
import { CheckDatabase, openDatabase } from './database.ts';
import { historyOf, logOf } from './log.ts';
import { redoLastChange, undoLastChange, waysOf } from './undo.ts';

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

const stamp = { at: LATER, newId: () => crypto.randomUUID() };
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

	it('tells a file of the last 50 entries, as a file has them', async () => {
		for (let index = 0; index < 55; index += 1) {
			const before = index === 0 ? undefined : String(index - 1);
			await commitChanges(database, CHECK, [note(String(index), before, `g${index}`)], summarise);
		}
		await undoLastChange(database, CHECK, stamp, summarise);
		const log = await historyOf(database, CHECK);
		expect(log).toHaveLength(50);
		expect(log[0]).toEqual({ ...note('6', '5', 'g6') });
		expect(log.at(-1)).toMatchObject({ before: '54', after: '53' });
		expect(Object.keys(log.at(-1) ?? {}).toSorted()).toEqual(
			['after', 'at', 'before', 'group', 'id', 'path'].toSorted()
		);
	});

	it('logs a choice with what it really replaced, whatever the other window saw', async () => {
		const level = (after: number, group: string): Change => ({
			id: group,
			at: LATER,
			path: '/answers/zielabgleich/level',
			after,
			group
		});
		await commitChanges(database, CHECK, [level(1, 'a')], summarise);
		await commitChanges(database, CHECK, [level(3, 'b')], summarise);
		await undoLastChange(database, CHECK, stamp, summarise);
		expect((await stored())?.answers['zielabgleich']?.level).toBe(1);
	});

	it('takes back every step whole, to the beginning', async () => {
		for (let index = 0; index < 50; index += 1) {
			const group = `g${index}`;
			const path = (field: string) => `/answers/k${index}/${field}`;
			const edits: Change[] = [
				{ id: `s${index}`, at: LATER, path: path('state'), after: 'level', group },
				{ id: `l${index}`, at: LATER, path: path('level'), after: 2, group }
			];
			await commitChanges(database, CHECK, edits, summarise);
		}
		while ((await undoLastChange(database, CHECK, stamp, summarise)) !== null);
		expect((await stored())?.answers).toEqual({});
	});

	it('goes by the order in which things were done, also when the clock was set back', async () => {
		await commitChanges(database, CHECK, [note('erst', undefined, 'a')], summarise);
		const back = { ...note('dann', 'erst', 'b'), at: '2020-01-01T00:00:00+01:00' };
		await commitChanges(database, CHECK, [back], summarise);
		expect((await stored())?.answers['zielabgleich']?.note).toBe('dann');
		await undoLastChange(database, CHECK, { ...stamp, at: '2019-12-31T23:59:00+01:00' }, summarise);
		expect((await stored())?.answers['zielabgleich']?.note).toBe('erst');
	});

	it('keeps the newest step whole, however long it is', async () => {
		await commitChanges(database, CHECK, [note('vorher', undefined, 'a')], summarise);
		const merge = Array.from({ length: 60 }, (_, index) => ({
			id: `m${index}`,
			at: LATER,
			path: `/answers/k${index}/note`,
			after: 'aus der Datei',
			group: 'merge'
		}));
		await commitChanges(database, CHECK, merge, summarise);
		const step = await undoLastChange(database, CHECK, stamp, summarise);
		expect(step?.changes).toHaveLength(merge.length);
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

		const first = await undoLastChange(database, CHECK, stamp, summarise);
		expect(first?.changes.map(({ path }) => path.split('/').at(-1))).toEqual(['state', 'level']);
		expect((await stored())?.answers['zielabgleich']).toMatchObject({
			state: 'open',
			note: 'Seite 12'
		});
		await undoLastChange(database, CHECK, stamp, summarise);
		expect((await stored())?.answers).toEqual({});
		expect(await undoLastChange(database, CHECK, stamp, summarise)).toBeNull();
	});
});

describe('redoLastChange', () => {
	const text = async () => (await stored())?.answers['zielabgleich']?.note;

	it('makes again what was taken back, newest first, and the log keeps all of it', async () => {
		await commitChanges(database, CHECK, [note('a', undefined, 'a')], summarise);
		await commitChanges(database, CHECK, [note('ab', 'a', 'b')], summarise);
		await undoLastChange(database, CHECK, stamp, summarise);
		await undoLastChange(database, CHECK, stamp, summarise);
		expect(await text()).toBeUndefined();
		await redoLastChange(database, CHECK, stamp, summarise);
		expect(await text()).toBe('a');
		await redoLastChange(database, CHECK, stamp, summarise);
		expect(await text()).toBe('ab');
		expect(await redoLastChange(database, CHECK, stamp, summarise)).toBeNull();
		await undoLastChange(database, CHECK, stamp, summarise);
		expect(await text()).toBe('a');
		const rows = await logOf(database, CHECK).toArray();
		expect(rows.map(({ kind = 'change', of: about }) => [kind, about])).toEqual([
			['change', undefined],
			['change', undefined],
			['undo', 2],
			['undo', 1],
			['redo', 1],
			['redo', 2],
			['undo', 2]
		]);
	});

	it('is over as soon as something else is changed', async () => {
		await commitChanges(database, CHECK, [note('a', undefined, 'a')], summarise);
		await undoLastChange(database, CHECK, stamp, summarise);
		await commitChanges(database, CHECK, [note('b', undefined, 'b')], summarise);
		expect(await waysOf(database, CHECK)).toMatchObject({ redo: null });
		expect(await redoLastChange(database, CHECK, stamp, summarise)).toBeNull();
		expect(await text()).toBe('b');
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
