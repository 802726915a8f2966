import { ballotCode, ballotOf, type BallotVote } from './ballot.ts';

/** What one phone says in one meeting, as long as it stays on this phone. */
export interface BallotPaper {
	/** The phone, by chance: 0 to 65535; anew for each meeting. */
	readonly who: number;
	/** By criterion; one that is missing has not been looked at. */
	readonly votes: Readonly<Record<string, BallotVote>>;
	/** The code shown last; null as long as none was. */
	readonly told: string | null;
	/** Which of its screens is open. */
	readonly screen: number;
}

const LAST_SEQ = 255;

/**
 * The code to show: the same as long as nothing changes, otherwise with the next number, by which the moderator's
 * device knows that it is the later one. Total.
 */
export function codeOf(
	{ who, votes, told }: BallotPaper,
	room: number,
	criteria: readonly string[]
): string {
	const said = criteria.map((id) => votes[id] ?? null);
	const former = ballotOf(told ?? '');
	if (typeof former === 'string') return ballotCode({ room, who, seq: 0, votes: said });
	const same = ballotCode({ ...former, room, who, votes: said });
	if (same === told) return same;
	return ballotCode({ room, who, seq: Math.min(former.seq + 1, LAST_SEQ), votes: said });
}
