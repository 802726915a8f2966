import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from '../domain/assessment.ts';
import { revisionAfter } from '../domain/lineage.ts';
import { commitChanges, eraseCheck, putCheck, revisedCheck, type Summary } from './checks.ts';
import { CheckDatabase, openDatabase } from './database.ts';
import { commonBase, keepHistory, keepRevision, KEPT_REVISIONS } from './revisions.ts';

const CHECK = '6b0c1f7e-6a8e-4a6f-9a53-0d4d6f1c2a01';
const AT = '2026-11-22T09:00:00+01:00';
const summary: Summary = { title: 'Musterdorf', answered: 0, total: 30 };

const R1 = { id: 'r1', parents: [] };
const R2 = revisionAfter('r2', [R1]);
const state = (given: Partial<Assessment>) => assessmentOf({ id: CHECK, ...given });
const first = state({ revision: R1, title: 'erster Stand' });

let database: CheckDatabase;

beforeEach(async () => {
	database = new CheckDatabase(`revisions-${Math.random()}`);
	await openDatabase(database);
});

afterEach(async () => {
	await database.delete();
});

const ids = async () => (await database.revisions.toArray()).map(({ id }) => id);

describe('keepRevision', () => {
	it('keeps the newest of each check, without their history', async () => {
		const other = assessmentOf({ id: 'other', revision: R1, history: [{ id: 'h' }] });
		await keepRevision(database, other, '2026-01-01');
		for (let number = 0; number <= KEPT_REVISIONS; number += 1) {
			const revision = { id: `r${number}`, parents: [] };
			const at = `2026-11-22T09:00:${String(number).padStart(2, '0')}+01:00`;
			await keepRevision(database, state({ revision }), at);
		}
		const kept = await database.revisions.where('check').equals(CHECK).primaryKeys();
		expect(kept).toHaveLength(KEPT_REVISIONS);
		expect(kept).not.toContainEqual([CHECK, 'r0']);
		const row = await database.revisions.get(['other', 'r1']);
		expect(row?.assessment).toEqual({ ...other, history: undefined });
	});

	it('goes with the check', async () => {
		await putCheck(database, first, summary);
		await keepRevision(database, first, AT);
		await eraseCheck(database, CHECK);
		expect(await ids()).toEqual([]);
	});
});

describe('commonBase', () => {
	it('is the nearest state both come from whose content is known', async () => {
		await putCheck(database, first, summary);
		await keepRevision(database, first, AT);
		const here = state({ revision: R2, title: 'hier' });
		const file = state({ revision: revisionAfter('f2', [revisionAfter('f1', [R1])]) });
		expect(await commonBase(database, here, file)).toEqual(first);
		const second = state({ revision: R2, title: 'zweiter Stand' });
		await keepRevision(database, second, AT);
		const later = state({ revision: revisionAfter('f3', [file.revision, R2]) });
		expect(await commonBase(database, here, later)).toEqual(second);
	});

	it('is not a state that only one of them comes from', async () => {
		await putCheck(database, state({ revision: R2 }), summary);
		const file = state({ revision: { id: 'f', parents: ['x'] } });
		await keepRevision(database, file, AT);
		expect(await commonBase(database, state({ revision: R2 }), file)).toBeNull();
	});

	it('is the check itself while it is as its revision says, though no file is known', async () => {
		await putCheck(database, first, summary);
		const file = state({ revision: R2 });
		expect(await commonBase(database, first, file)).toEqual(first);
		const change = { id: 'c', at: AT, path: '/title', after: 'geändert' };
		const { document } = await commitChanges(database, CHECK, [change], () => summary);
		expect(await commonBase(database, document.assessment, file)).toBeNull();
	});

	it('is the file itself where it is an earlier state of the check', async () => {
		expect(await commonBase(database, state({ revision: R2 }), first)).toBe(first);
	});

	it('is of the same criteria, and more than the want of a revision', async () => {
		const catalogue = { ...first.catalogue, version: '0.0.9' };
		await keepRevision(database, { ...first, catalogue }, AT);
		expect(await commonBase(database, state({ revision: R2 }), first)).toBeNull();
		const without = state({ revision: { id: CHECK, parents: [] } });
		expect(await commonBase(database, without, without)).toBeNull();
	});
});

describe('a merged check', () => {
	it('is under its new revision as long as nothing else changes', async () => {
		await putCheck(database, first, summary);
		const revision = revisionAfter('m', [R1, R2]);
		const change = { id: 'c', at: AT, path: '/revision', before: R1, after: revision };
		await commitChanges(database, CHECK, [change], () => summary);
		const revise = () => state({ revision: { id: 'another', parents: [] } });
		expect((await revisedCheck(database, CHECK, revise)).revision).toEqual(revision);
	});

	it('knows the history of the file too', async () => {
		await putCheck(database, first, summary);
		await keepHistory(database, CHECK, [{ id: 'h' }]);
		await keepHistory(database, 'gone', [{ id: 'h' }]);
		const document = await database.documents.get(CHECK);
		expect(document?.assessment).toEqual({ ...first, history: [{ id: 'h' }] });
	});
});
