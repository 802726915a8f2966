import type { Level } from './catalogue.ts';
import { bitsOf, crc21 } from './crc.ts';

/**
 * A ballot from a phone without a network: 20 bytes, told as 32 characters or as a QR code. Source: docs/formats.md,
 * "Stimmzettel".
 */
export interface Ballot {
	/** First two bytes of the SHA-256 that names the room: 0 to 65535. */
	readonly room: number;
	/** The phone, by chance: 0 to 65535. */
	readonly who: number;
	/** How often this phone has told its votes: 0 to 255; of one phone the highest counts. */
	readonly seq: number;
	/** One for each criterion of the room, in its order; at most `MOST_VOTES`. */
	readonly votes: readonly BallotVote[];
}

/** A level, "weiß nicht", or nothing said. */
export type BallotVote = Level | 'unknown' | null;

/** Why a code is none. */
export type BallotFault = 'length' | 'character' | 'checksum' | 'version' | 'vote';

export const MOST_VOTES = 30;
export const CODE_LENGTH = 32;

const VERSION = 1;
/** Crockford's: no I, L, O, U, which are read as 1, 1, 0, V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = { version: 8, room: 16, who: 16, seq: 8, vote: 3, spare: 1, checksum: 21 } as const;
/** Of the votes on the wire. */
const UNKNOWN = 4;
const SILENT = 7;

/**
 * The code of a ballot: 32 characters in groups of four. Votes beyond those given are silent.
 *
 * Errors: `RangeError` on a number out of range or more than `MOST_VOTES` votes (programming error).
 */
export function ballotCode({ room, who, seq, votes }: Ballot): string {
	if (votes.length > MOST_VOTES) throw new RangeError(`${votes.length} votes`);
	const all = Array.from({ length: MOST_VOTES }, (_none, place) => votes[place] ?? null);
	const body = [
		bitsOf(VERSION, BITS.version),
		bitsOf(room, BITS.room),
		bitsOf(who, BITS.who),
		bitsOf(seq, BITS.seq),
		...all.map((vote) => bitsOf(wireOf(vote), BITS.vote)),
		bitsOf(0, BITS.spare)
	].join('');
	// finds any four characters in a row that are wrong
	const bits = body + bitsOf(crc21(body), BITS.checksum);
	const characters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[parseInt(five, 2)]);
	return (characters.join('').match(/.{4}/g) ?? []).join(' ');
}

/**
 * The ballot a code tells, or why it is none; small letters, blanks, hyphens and letters that look like a digit are
 * understood. All `MOST_VOTES` places come back. Total.
 */
export function ballotOf(code: string): Ballot | BallotFault {
	const text = code.toUpperCase().replace(/[\s-]/g, '');
	if (text.length !== CODE_LENGTH) return 'length';
	const plain = text.replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('U', 'V');
	const places = [...plain].map((character) => ALPHABET.indexOf(character));
	if (places.includes(-1)) return 'character';
	const bits = places.map((place) => bitsOf(place, 5)).join('');
	const [body, sum] = [bits.slice(0, -BITS.checksum), bits.slice(-BITS.checksum)];
	if (crc21(body) !== parseInt(sum, 2)) return 'checksum';
	return ballotIn(body);
}

function ballotIn(body: string): Ballot | BallotFault {
	let place = 0;
	const next = (width: number) => parseInt(body.slice(place, (place += width)), 2);
	if (next(BITS.version) !== VERSION) return 'version';
	const [room, who, seq] = [next(BITS.room), next(BITS.who), next(BITS.seq)];
	const wire = Array.from({ length: MOST_VOTES }, () => next(BITS.vote));
	if (next(BITS.spare) !== 0) return 'version';
	const votes = wire.map(voteOf);
	return votes.includes('fault') ? 'vote' : { room, who, seq, votes: votes as BallotVote[] };
}

function wireOf(vote: BallotVote): number {
	if (vote === null) return SILENT;
	return vote === 'unknown' ? UNKNOWN : vote;
}

function voteOf(wire: number): BallotVote | 'fault' {
	if (wire === SILENT) return null;
	if (wire === UNKNOWN) return 'unknown';
	return wire < UNKNOWN ? (wire as Level) : 'fault';
}

/** Which of up to 30 criteria a room votes on, as a number: the lowest bit is the first. Null for more. Total. */
export function maskOf(all: readonly string[], chosen: readonly string[]): number | null {
	if (all.length > MOST_VOTES) return null;
	return all.reduce((mask, id, place) => (chosen.includes(id) ? mask | (1 << place) : mask), 0);
}

/** The criteria a mask names, in their order. */
export function chosenBy(all: readonly string[], mask: number): readonly string[] {
	return all.filter((_id, place) => place < MOST_VOTES && ((mask >> place) & 1) === 1);
}

/** Of several ballots of one phone the one it told last. Order does not matter. */
export function latestBallots(ballots: readonly Ballot[]): readonly Ballot[] {
	const latest = new Map<number, Ballot>();
	for (const ballot of ballots) {
		const known = latest.get(ballot.who);
		if (known === undefined || isLater(ballot, known)) latest.set(ballot.who, ballot);
	}
	return [...latest.values()].toSorted((a, b) => a.who - b.who);
}

/** Two ballots of one phone with one number cannot be; if they are, all devices take the same. */
function isLater(a: Ballot, b: Ballot): boolean {
	return a.seq === b.seq ? ballotCode(a) > ballotCode(b) : a.seq > b.seq;
}
