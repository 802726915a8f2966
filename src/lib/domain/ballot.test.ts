import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ballotCode,
	ballotOf,
	chosenBy,
	CODE_LENGTH,
	latestBallots,
	maskOf,
	MOST_VOTES,
	type Ballot,
	type BallotVote
} from './ballot.ts';

const vote = fc.constantFrom<BallotVote>(0, 1, 2, 3, 'unknown', null);
const ballot: fc.Arbitrary<Ballot> = fc.record({
	room: fc.nat(65535),
	who: fc.nat(65535),
	seq: fc.nat(255),
	votes: fc.array(vote, { minLength: MOST_VOTES, maxLength: MOST_VOTES })
});
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a ballot', () => {
	it('is told in 32 characters and read again', () => {
		const votes: readonly BallotVote[] = [2, 'unknown', null, 0];
		const code = ballotCode({ room: 0x1234, who: 7, seq: 3, votes });
		expect(code).toMatch(/^([0-9A-Z]{4} ){7}[0-9A-Z]{4}$/);
		const read = ballotOf(code);
		expect(read).toMatchObject({ room: 0x1234, who: 7, seq: 3 });
		expect((read as Ballot).votes.slice(0, 5)).toEqual([...votes, null]);
	});

	it('comes back whole, however it is written down', () => {
		fc.assert(
			fc.property(ballot, (each) => {
				const code = ballotCode(each);
				const sloppy = code
					.toLowerCase()
					.replaceAll(' ', '-')
					.replaceAll('0', 'o')
					.replaceAll('1', 'l');
				expect(ballotOf(code)).toEqual(each);
				expect(ballotOf(sloppy)).toEqual(each);
			})
		);
	});

	it('finds 20,000 typos: other characters, and neighbours that have changed places', () => {
		const random = fc.sample(
			fc.record({ ballot, at: fc.nat(31), by: fc.nat(31), swaps: fc.boolean() }),
			20_000
		);
		const missed = random.filter(({ ballot: each, at, by, swaps }) => {
			const code = ballotCode(each).replaceAll(' ', '');
			const typed = swaps
				? swapped(code, at)
				: code.slice(0, at) + (ALPHABET[by] ?? '') + code.slice(at + 1);
			return typed !== code && typeof ballotOf(typed) === 'object';
		});
		expect(missed).toEqual([]);
	});

	it('names why it is none', () => {
		const code = ballotCode({ room: 1, who: 2, seq: 3, votes: [] });
		expect(ballotOf(code.slice(1))).toBe('length');
		expect(ballotOf(`${code.slice(0, -1)}!`)).toBe('character');
		expect(ballotOf(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)).toBe('checksum');
	});

	it('refuses more than its places hold', () => {
		const votes = Array.from({ length: MOST_VOTES + 1 }, () => null);
		expect(() => ballotCode({ room: 1, who: 2, seq: 3, votes })).toThrow(RangeError);
		expect(() => ballotCode({ room: 65536, who: 2, seq: 3, votes: [] })).toThrow(RangeError);
	});
});

function swapped(code: string, at: number): string {
	const next = (at + 1) % CODE_LENGTH;
	const characters = [...code];
	[characters[at], characters[next]] = [characters[next] ?? '', characters[at] ?? ''];
	return characters.join('');
}

it('counts the last ballot of each phone, whatever the order they come in', () => {
	fc.assert(
		fc.property(fc.array(ballot, { maxLength: 8 }), (ballots) => {
			const few = ballots.map((each) => ({ ...each, who: each.who % 3 }));
			const counted = latestBallots(few);
			expect(latestBallots(few.toReversed())).toEqual(counted);
			expect(latestBallots([...few, ...counted])).toEqual(counted);
			for (const { who, seq } of few) {
				expect(counted.find((each) => each.who === who)?.seq).toBeGreaterThanOrEqual(seq);
			}
		})
	);
});

it('names the criteria of a room by a mask of 30 bits', () => {
	const all = Array.from({ length: MOST_VOTES }, (_none, place) => `k${place}`);
	const chosen = ['k0', 'k7', 'k29'];
	expect(chosenBy(all, maskOf(all, chosen) ?? 0)).toEqual(chosen);
	expect(maskOf([...all, 'zu viel'], chosen)).toBeNull();
});
