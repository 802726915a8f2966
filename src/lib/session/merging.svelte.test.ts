import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '#lib/domain/assessment.ts';
import { zusammenfuehren as words } from '#lib/texts/zusammenfuehren.ts';
import { storedDocument } from '#lib/store/stored.ts';
import { choose } from './answer.ts';
import { CheckSession } from './check-session.svelte.ts';
import { withFreshRevision } from './files.ts';
import { desk, mergeOffer, mergeViewOf, takeOver } from './merging.svelte.ts';
import { startCheck } from './new-check.ts';
import { role } from './role.svelte.ts';
import { storage } from './storage.svelte.ts';

const ID = 'fachplan-register';
const AT = '2026-11-22';

let session: CheckSession;
let saved: Assessment;

/** What a colleague made of the file. */
const theirs = (level: number): Assessment => ({
	...saved,
	revision: { id: 'theirs', parents: [saved.revision.id] },
	answers: {
		...saved.answers,
		[ID]: { state: 'level', level: level as 1, role: 'kaemmerei', updatedAt: AT }
	},
	history: [{ id: 'h', at: AT, path: '/title' }]
});
const here = () => session.assessment as Assessment;
const chosen = (level: 0 | 1 | 2 | 3) => {
	const criterion = session.catalogue?.criteria.find(({ id }) => id === ID);
	if (criterion !== undefined) choose(session, criterion, level, `visit-${level}`);
};

async function merge(file: Assessment, sides = {}): Promise<string> {
	await desk.put(here(), file, []);
	const waiting = desk.waitingFor(session.id);
	const { catalogue } = session;
	if (waiting === null || catalogue === null) throw new Error('nothing waits');
	const view = mergeViewOf({ assessment: here(), catalogue }, waiting);
	return takeOver(session, waiting, view, sides);
}

beforeEach(async () => {
	localStorage.clear();
	session = new CheckSession(await startCheck('pruefen'));
	await session.open();
	await vi.waitFor(() => expect(session.state).toBe('ready'));
	session.change([{ path: '/title', after: 'Musterdorf' }]);
	saved = await withFreshRevision(session);
});

afterEach(async () => {
	desk.clear();
	role.choose(null);
	await session.close();
});

describe('merging', () => {
	it('takes what the file has changed with its office, as one step that leads back', async () => {
		role.choose('bauamt');
		const before = here();
		expect(await merge(theirs(2))).toBe(words.done(1, 'eine Antwort'));
		expect(here().answers[ID]).toMatchObject({ level: 2, role: 'kaemmerei' });
		expect(here().revision.parents.toSorted()).toEqual([saved.revision.id, 'theirs'].toSorted());
		const document = await storedDocument(storage.database, session.id);
		expect(document?.assessment.history).toEqual([{ id: 'h', at: AT, path: '/title' }]);
		await session.undo();
		expect(here()).toMatchObject({ answers: before.answers, revision: before.revision });
		expect((await mergeOffer(here(), theirs(2))).best).toBe('merge');
		await session.redo();
		expect(here().answers[ID]).toMatchObject({ level: 2, role: 'kaemmerei' });
	});

	it('asks where both have changed, and keeps what was decided', async () => {
		chosen(3);
		expect((await mergeOffer(here(), theirs(2))).sentences).toContain(words.toDecide(1));
		await merge(theirs(2), { [`/answers/${ID}/state`]: 'here' });
		expect(here().answers[ID]?.level).toBe(3);
		expect((await mergeOffer(here(), theirs(2))).best).toBe('here');
	});

	it('says when there is nothing to merge', async () => {
		expect(await mergeOffer(here(), saved)).toMatchObject({
			best: 'here',
			sentences: [words.nothingNew]
		});
		chosen(1);
		await withFreshRevision(session);
		expect((await mergeOffer(here(), saved)).sentences).toEqual([words.older]);
		const catalogue = { ...saved.catalogue, version: '0.0.9' };
		expect((await mergeOffer(here(), { ...saved, catalogue })).best).toBe('copy');
	});
});
