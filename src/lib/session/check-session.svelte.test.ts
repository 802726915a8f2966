import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '#lib/domain/assessment.ts';
import { editAt } from '#lib/domain/change.ts';
import { notice } from '#lib/app/notice.svelte.ts';
import { commitChanges } from '#lib/store/checks.ts';
import { storedDocument } from '#lib/store/stored.ts';
import { choose, giveReason, takeBack, tellTitle, write } from './answer.ts';
import { CheckSession } from './check-session.svelte.ts';
import { startCheck } from './new-check.ts';
import { recoverJournal } from './recovery.ts';
import { storage } from './storage.svelte.ts';

const ID = 'fachplan-register';
const OTHER = 'standarddaten';

let session: CheckSession;

const journal = () => Object.keys(localStorage).filter((key) => key.includes('/journal/'));
const stored = async () => (await storedDocument(storage.database, session.id))?.assessment;
const criterion = (id: string) => {
	const found = session.catalogue?.criteria.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no criterion ${id}`);
	return found;
};

/** The page is gone before the commit: only the journal of a tab that no longer lives is left. */
async function leaveBehind(note: string): Promise<void> {
	write(session, ID, 'note', note, 'visit-1');
	const [key = ''] = journal();
	const orphan = (localStorage.getItem(key) ?? '').replaceAll(/"tab":"[^"]+"/g, '"tab":"dead"');
	await session.undo();
	localStorage.clear();
	localStorage.setItem('insek-check/journal/dead/x', orphan);
}

beforeEach(async () => {
	localStorage.clear();
	session = new CheckSession(await startCheck('pruefen'));
	await session.open();
	await vi.waitFor(() => expect(session.state).toBe('ready'));
});

afterEach(async () => {
	await session.close();
});

/** A commit of another window that this one has not seen yet. */
const elsewhere = (path: string, after: unknown) =>
	commitChanges(
		storage.database,
		session.id,
		[{ id: 'x', at: '2026-11-22T09:00:00+01:00', path, after }],
		({ title }) => ({ title, answered: 0, total: 30 })
	);

describe('two windows at one field', () => {
	it('keep both texts, and say so', async () => {
		write(session, ID, 'note', 'von hier', 'visit-1');
		await elsewhere(`/answers/${ID}/note`, 'von dort');
		await session.flush();
		expect((await stored())?.answers[ID]?.note).toMatch(/von dort[^]*von hier/);
		expect(notice.text).toContain('Beide Texte');
	});

	it('let the later choice count, say so, and undo brings the other back', async () => {
		tellTitle(session, 'Von hier', 'visit-1');
		await elsewhere('/title', 'Von dort');
		await session.flush();
		expect((await stored())?.title).toBe('Von hier');
		expect(notice.text).toContain('anderen Fenster');
		await session.undo();
		expect((await stored())?.title).toBe('Von dort');
	});
});

describe('typing', () => {
	it('is in the journal before the key event is over, and in the database after a flush', async () => {
		write(session, ID, 'note', 'Seite 12', 'visit-1');
		expect(journal()).toHaveLength(1);
		expect(session.answerOf(ID)?.note).toBe('Seite 12');
		expect(session.isSaved).toBe(false);
		await session.flush();
		expect((await stored())?.answers[ID]?.note).toBe('Seite 12');
		expect(journal()).toEqual([]);
		expect(session.isSaved).toBe(true);
	});

	it('starts a commit at the latest 300 ms after the first key, also while more keys follow', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const committing = vi.spyOn(storage.database, 'transaction');
		for (let key = 0; key < 4; key += 1) {
			write(session, ID, 'note', 'Seite'.slice(0, key + 1), 'visit-1');
			vi.advanceTimersByTime(99);
		}
		expect(committing).toHaveBeenCalledTimes(1);
		vi.useRealTimers();
		committing.mockRestore();
		await session.flush();
		expect((await stored())?.answers[ID]?.note).toBe('Seit');
	});

	it('is one step of undo per visit', async () => {
		write(session, ID, 'note', 'a', 'visit-1');
		write(session, ID, 'note', 'ab', 'visit-1');
		await session.flush();
		write(session, ID, 'note', 'abc', 'visit-2');
		await session.undo();
		expect(session.answerOf(ID)?.note).toBe('ab');
		await session.undo();
		expect(session.answerOf(ID)).toBeUndefined();
		expect(await session.undo()).toBeNull();
	});

	it('makes a step taken back again, newest first, until something else is changed', async () => {
		write(session, ID, 'note', 'a', 'visit-1');
		choose(session, criterion(ID), 2, 'visit-2');
		await session.undo();
		await session.undo();
		expect((await session.redo())?.[0]?.path).toBe(`/answers/${ID}/note`);
		expect(session.answerOf(ID)).toMatchObject({ state: 'open', note: 'a' });
		await session.redo();
		expect((await stored())?.answers[ID]).toMatchObject({ state: 'level', level: 2, note: 'a' });
		await session.undo();
		await vi.waitFor(() => expect(session.canRedo).toBe(true));
		write(session, ID, 'note', 'ab', 'visit-3');
		expect(session.canRedo).toBe(false);
		expect(await session.redo()).toBeNull();
	});

	it('is taken back and made again after a reload, and from another tab', async () => {
		write(session, ID, 'note', 'a', 'visit-1');
		await session.undo();
		const other = new CheckSession(session.id);
		await other.open();
		await vi.waitFor(() => expect(other.canRedo).toBe(true));
		expect((await other.redo())?.[0]?.path).toBe(`/answers/${ID}/note`);
		await vi.waitFor(() => expect(session.answerOf(ID)?.note).toBe('a'));
		await session.undo();
		await vi.waitFor(() => expect(other.answerOf(ID)).toBeUndefined());
		await other.close();
	});

	it('is replayed when the tab died before its commit', async () => {
		await leaveBehind('fast verloren');
		await recoverJournal();
		expect((await stored())?.answers[ID]?.note).toBe('fast verloren');
	});

	it.each([1, 2])('is replayed when the tab is gone after it was seen %i times', async (times) => {
		await leaveBehind('gerade noch');
		const held = [{ name: 'insek-check/tab/dead' }];
		const query = vi.fn().mockResolvedValue({ held: [] });
		for (let seen = 0; seen < times; seen += 1) query.mockResolvedValueOnce({ held });
		const request = vi.fn((_: string, use: () => unknown) => Promise.resolve(use()));
		vi.stubGlobal('navigator', { ...navigator, locks: { query, request } });
		await recoverJournal();
		vi.unstubAllGlobals();
		await vi.waitFor(async () => expect((await stored())?.answers[ID]?.note).toBe('gerade noch'));
	});

	it('is replayed over what the dying page had just committed', async () => {
		const path = '/municipality/name';
		const type = (after: string) =>
			session.change([editAt(session.assessment as Assessment, path, after)], {
				group: 'visit-1',
				isTyping: true
			});
		type('Mus');
		const committing = session.flush();
		type('Muster');
		const [key = ''] = journal();
		const left = (localStorage.getItem(key) ?? '').replaceAll(/"tab":"[^"]+"/g, '"tab":"dead"');
		await committing;
		// the page is gone before it could strike the entry: the database holds the commit, the journal the later keys
		await elsewhere(path, 'Mus');
		localStorage.clear();
		localStorage.setItem('insek-check/journal/dead/x', left);
		await recoverJournal();
		expect((await stored())?.municipality.name).toBe('Muster');
	});

	it('stays on screen and in the journal when the database refuses', async () => {
		const refusing = vi
			.spyOn(storage.database, 'transaction')
			.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		write(session, ID, 'note', 'bleibt', 'visit-1');
		await session.flush();
		expect(session.failed).toBe(true);
		expect(session.answerOf(ID)?.note).toBe('bleibt');
		expect(journal()).toHaveLength(1);
		refusing.mockRestore();
		await vi.waitFor(() => expect(session.isSaved).toBe(true), { timeout: 4000 });
		expect((await stored())?.answers[ID]?.note).toBe('bleibt');
	});
});

describe('answers', () => {
	it('keep their texts through every state', async () => {
		write(session, ID, 'evidence', 'Anlage 3', 'v1');
		choose(session, criterion(ID), 2, 'v2');
		choose(session, criterion(ID), 'unknown', 'v3');
		takeBack(session, ID);
		await session.flush();
		expect((await stored())?.answers[ID]).toMatchObject({ state: 'open', evidence: 'Anlage 3' });
	});

	it('change to "trifft nicht zu" only with a reason of ten characters', () => {
		choose(session, criterion(OTHER), 1, 'v1');
		choose(session, criterion(OTHER), 'na', 'v2');
		giveReason(session, criterion(OTHER), 'zu kurz', 'v2');
		expect(session.answerOf(OTHER)).toMatchObject({ state: 'level', level: 1, reason: 'zu kurz' });
		giveReason(session, criterion(OTHER), 'gibt es hier nicht', 'v2');
		expect(session.answerOf(OTHER)?.state).toBe('na');
		expect(session.answerOf(OTHER)).not.toHaveProperty('level');
	});

	it('move the verdict in the same breath', () => {
		const before = session.verdict?.score.counts.open ?? 0;
		choose(session, criterion(ID), 2, 'v1');
		flushSync();
		expect(session.verdict?.score.counts.open).toBe(before - 1);
	});

	it('of another tab arrive by themselves', async () => {
		const other = new CheckSession(session.id);
		await other.open();
		await vi.waitFor(() => expect(other.state).toBe('ready'));
		choose(other, criterion(ID), 3, 'v1');
		await other.flush();
		await vi.waitFor(() => expect(session.answerOf(ID)?.level).toBe(3));
		await other.close();
	});
});
