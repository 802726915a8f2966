import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import first from '../../../tests/fixtures/databases/1.json' with { type: 'json' };
import { commitChanges } from './checks.ts';
import { CheckDatabase, NewerDatabase, openDatabase } from './database.ts';
import { orphanedEntries } from './journal.ts';
import { historyOf } from './log.ts';
import { redoLastChange, undoLastChange } from './undo.ts';

/** What a browser held after some work with a released version, read past the app. */
interface Dump {
	readonly version: number;
	readonly stores: Readonly<
		Record<
			string,
			{
				readonly keyPath: string | string[];
				readonly indexes: readonly (IDBIndexParameters & { name: string; keyPath: string })[];
				readonly rows: readonly object[];
			}
		>
	>;
	readonly localStorage: Readonly<Record<string, string>>;
}
const dumps: readonly Dump[] = [first];

const summarise = () => ({ title: '', answered: 0, total: 30 });
const stamp = { at: '2026-12-01T09:00:00+01:00', newId: () => crypto.randomUUID() };

let name: string;

beforeEach(() => {
	name = `test-${Math.random()}`;
});

afterEach(async () => {
	await new CheckDatabase(name).delete();
});

/** Puts the dump into a database of that name, without any code of ours. */
async function restore({ version, stores }: Dump): Promise<void> {
	const opening = indexedDB.open(name, version);
	opening.onupgradeneeded = () => {
		for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
			const table = opening.result.createObjectStore(store, { keyPath });
			for (const index of indexes) table.createIndex(index.name, index.keyPath, index);
			for (const row of rows) table.put(row);
		}
	};
	await new Promise((resolve, reject) => {
		opening.onsuccess = resolve;
		opening.onerror = () => reject(opening.error ?? new Error('not opened'));
	});
	opening.result.close();
}

async function opened(): Promise<CheckDatabase> {
	const database = new CheckDatabase(name);
	await openDatabase(database);
	return database;
}

describe('a database of a released version', () => {
	it.each(dumps)('of schema $version opens with every row, unchanged', async (dump) => {
		await restore(dump);
		const database = await opened();
		for (const [store, { rows }] of Object.entries(dump.stores)) {
			expect(await database.table(store).toArray()).toEqual(rows);
		}
		const kept = database.tables.map((table) => table.name);
		expect(kept.toSorted()).toEqual(['catalogues', 'changes', 'checks', 'documents', 'revisions']);
		database.close();
	});

	it.each(dumps)('of schema $version goes on with its log', async (dump) => {
		await restore(dump);
		const database = await opened();
		const [check = ''] =
			dump.stores['checks']?.rows.flatMap((row) =>
				'deletedAt' in row || !('id' in row) ? [] : [String(row.id)]
			) ?? [];
		const answer = async () =>
			(await database.documents.get(check))?.assessment.answers['fachplan-register'];
		expect(await answer()).toMatchObject({ level: 2 });
		const before = await historyOf(database, check);
		await undoLastChange(database, check, stamp, summarise);
		expect(await answer()).toMatchObject({
			level: 1,
			note: 'Die Liste liegt im Bauamt, Ordner 7.'
		});
		await redoLastChange(database, check, stamp, summarise);
		expect(await answer()).toMatchObject({ level: 2 });
		const change = { id: 'n', at: stamp.at, path: '/title', before: '', after: 'Neu' };
		await commitChanges(database, check, [change], summarise);
		expect(await historyOf(database, check)).toMatchObject([...before, {}, {}, change]);
		while ((await undoLastChange(database, check, stamp, summarise)) !== null);
		const start = (await database.documents.get(check))?.assessment;
		expect(start?.answers).toEqual({});
		expect(start?.fachplanungen).toEqual([]);
		expect(start?.municipality).toEqual({ name: '' });
		database.close();
	});

	it.each(dumps)('of schema $version leaves a journal that can be read', ({ localStorage }) => {
		const entries = Object.entries(localStorage);
		const storage = {
			length: entries.length,
			key: (index: number) => entries[index]?.[0] ?? null,
			getItem: (key: string) => localStorage[key] ?? null,
			setItem: () => undefined,
			removeItem: () => undefined
		};
		expect(orphanedEntries(storage, new Set())).toMatchObject([
			{ change: { path: '/answers/fachplan-register/evidence', after: 'Anlage 3' } }
		]);
	});
});

describe('openDatabase', () => {
	it('refuses a database that a newer version has been at', async () => {
		await restore({ version: 1000, stores: {}, localStorage: {} });
		const old = new CheckDatabase(name);
		await expect(openDatabase(old)).rejects.toThrow(NewerDatabase);
		expect(old.isOpen()).toBe(false);
	});
});
