import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashedTextOf } from '#lib/domain/catalogue-text.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { ballotOf, type Ballot } from '#lib/domain/ballot.ts';
import { roomFragment, roomLinkIn } from '#lib/domain/room-link.ts';
import { sha256Hex } from '#lib/exchange/hash.ts';
import { wipeDevice } from './check-list.svelte.ts';
import { enterRoom, hashIn, type PhoneBallot } from './phone-ballot.svelte.ts';
import { invitationTo } from './room-invite.ts';

const catalogue = JSON.parse(
	readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8')
) as Catalogue;
const ids = catalogue.criteria.map(({ id }) => id);
const CHOSEN = [ids[0] ?? '', ids[8] ?? '', ids[29] ?? ''];

async function invited(criteria = CHOSEN, kind?: 'kriterien') {
	const sha256 = (await sha256Hex(hashedTextOf(catalogue))) ?? '';
	const { id, version } = catalogue;
	const workshop = { id: 'w', criteria, ...(kind === undefined ? {} : { kind }) };
	return invitationTo(workshop, { id, version, sha256 }, catalogue);
}

async function enteredBy(hash: string): Promise<PhoneBallot> {
	const found = await enterRoom(hash);
	if (found.state !== 'ready') throw new Error(found.state);
	return found.ballot;
}

let hash: string;
beforeEach(async () => {
	localStorage.clear();
	hash = new URL((await invited())?.link ?? '').hash;
});

describe('a ballot on a phone', () => {
	it('is about the criteria of the invitation', async () => {
		const ballot = await enteredBy(hash);
		expect(ballot.criteria.map(({ id }) => id)).toEqual(CHOSEN);
		expect(ballot).toMatchObject({ kind: 'levels', screen: 0, code: '', openCount: 3 });
		const other = await enteredBy(new URL((await invited(CHOSEN, 'kriterien'))?.link ?? '').hash);
		expect(other.kind).toBe('kriterien');
	});

	it('survives a reload, and tells the room of the invitation', async () => {
		const first = await enteredBy(hash);
		first.vote(CHOSEN[0] ?? '', 2);
		first.vote(CHOSEN[2] ?? '', null);
		first.goTo(2);
		const again = await enteredBy(hash);
		expect(again.screen).toBe(2);
		expect(again.openCount).toBe(1);
		again.goTo(again.ticketScreen);
		const told = ballotOf(again.code) as Ballot;
		expect(told.room).toBe((await invited())?.room);
		expect(told.votes.slice(0, 4)).toEqual([2, null, null, null]);
		expect((await enteredBy(hash)).code).toBe(again.code);
	});

	it('counts what was told anew, from the same phone', async () => {
		const ballot = await enteredBy(hash);
		ballot.goTo(ballot.ticketScreen);
		const first = ballotOf(ballot.code) as Ballot;
		ballot.goTo(ballot.ticketScreen);
		expect(ballotOf(ballot.code)).toEqual(first);
		ballot.vote(CHOSEN[0] ?? '', 'unknown');
		ballot.goTo(ballot.ticketScreen);
		expect(ballotOf(ballot.code)).toMatchObject({ who: first.who, seq: 1 });
	});

	it('is gone when it is deleted, and back when that is taken back', async () => {
		const ballot = await enteredBy(hash);
		ballot.vote(CHOSEN[0] ?? '', 3);
		expect(await enterRoom('')).toEqual({ state: 'none', kept: [hash.slice(1)] });
		const restore = ballot.forget();
		expect(ballot.openCount).toBe(3);
		expect(localStorage).toHaveLength(0);
		restore();
		expect((await enteredBy(hash)).voteOf(CHOSEN[0] ?? '')).toBe(3);
	});

	it('is gone with everything on this device', async () => {
		const ballot = await enteredBy(hash);
		ballot.vote(CHOSEN[0] ?? '', 3);
		await wipeDevice();
		expect(await enterRoom('')).toEqual({ state: 'none', kept: [] });
	});

	it('says why there is none', async () => {
		expect(await enterRoom(hash.slice(0, -3))).toEqual({ state: 'fault', fault: 'torn' });
		expect(await enterRoom('#w9/x')).toEqual({ state: 'fault', fault: 'version' });
		const link = roomLinkIn(hash);
		if (typeof link === 'string') throw new Error(link);
		const other = { ...link, catalogue: { ...link.catalogue, mark: '0000' } };
		expect(await enterRoom(`#${roomFragment(other)}`)).toMatchObject({ state: 'catalogue' });
	});
});

describe('an invitation that is typed', () => {
	it('is found in what surrounds it, and kept as it is where it is torn', () => {
		expect(hashIn(`Hier: https://a.example/stimmzettel/${hash} .`)).toBe(hash);
		const torn = hashIn(`https://a.example/${hash.slice(0, 20)}`) ?? '';
		expect(roomLinkIn(torn)).toBe('torn');
		expect(hashIn('Guten Tag')).toBeNull();
	});
});

describe('an invitation', () => {
	it('is refused for more than 30 criteria, and for none', async () => {
		const [first] = catalogue.criteria;
		if (first === undefined) throw new Error('no criteria');
		const many = { ...catalogue, criteria: [...catalogue.criteria, { ...first, id: 'mehr' }] };
		const name = { id: 'k', version: '1.0.0', sha256: 'ab'.repeat(32) };
		expect(await invitationTo({ id: 'w', criteria: CHOSEN }, name, many)).toBeNull();
		expect(await invited([])).toBeNull();
	});
});
