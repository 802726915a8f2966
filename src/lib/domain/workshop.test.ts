import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { chooseLevel, type Edits } from './answering.ts';
import type { Assessment } from './assessment.ts';
import { applied } from './change.ts';
import {
	countVote,
	judge,
	noteRound,
	park,
	planWorkshop,
	reopen,
	settle,
	showVotes,
	uncountVote,
	voteAgain
} from './voting.ts';
import { readBallots } from './ballot-box.ts';
import { ballotCode, type BallotVote } from './ballot.ts';
import {
	countedVotes,
	firstToAsk,
	latestRound,
	minutesFor,
	originOf,
	roundState,
	shownAgreement,
	workshopIn,
	type Vote,
	type Workshop
} from './workshop.ts';

const AT = '2026-11-22T19:30:00+01:00';
const PLAN: Workshop = {
	id: 'w',
	title: 'Werkstatt',
	date: '2026-11-22',
	criteria: ['a', 'b'],
	rounds: []
};
const FRESH = { id: 'v', at: AT, why: 'Werkstatt vom 22.11.2026' };

/** A meeting on a check, move by move. */
class Room {
	check: Assessment;

	constructor(given: Partial<Assessment> = {}) {
		this.check = assessmentOf(given);
		this.make(planWorkshop(this.check, PLAN));
	}

	get workshop(): Workshop {
		const found = workshopIn(this.check, 'w');
		if (found === null) throw new Error('no workshop');
		return found;
	}

	make(edits: Edits): void {
		this.check = edits.reduce(
			(check, edit) => applied(check, { id: 'x', at: AT, ...edit }),
			this.check
		);
	}

	vote(...votes: readonly Vote[]): void {
		for (const vote of votes) this.make(countVote(this.check, this.workshop, 'a', vote));
	}

	show(): void {
		this.make(showVotes(this.check, this.workshop, 'a'));
	}

	settle(level: 0 | 1 | 2 | 3): void {
		const choice = { state: 'level', level } as const;
		this.make(noteRound(this.check, this.workshop, 'a', 'minority', 'Eine Stimme: 0'));
		this.make(settle(this.check, this.workshop, 'a', choice, FRESH));
	}
}

describe('a round', () => {
	it('is covered while it is counted, stands once it is shown, and tells how far the group agrees', () => {
		const room = new Room();
		room.vote(2, 2, 1, 'dontKnow', 2);
		expect(roundState(room.workshop, 'a')).toBe('counting');
		expect(shownAgreement(latestRound(room.workshop, 'a'))).toBeNull();
		room.show();
		room.vote(0);
		expect(latestRound(room.workshop, 'a')).toMatchObject({ votes: [0, 1, 3, 0], dontKnow: 1 });
		expect(shownAgreement(latestRound(room.workshop, 'a'))?.label).toBe('EINIG');
	});

	it('takes a card back, but never below none', () => {
		const room = new Room();
		room.vote(3, 'dontKnow');
		for (const vote of [3, 3, 'dontKnow', 1] as const) {
			room.make(uncountVote(room.check, room.workshop, 'a', vote));
		}
		expect(latestRound(room.workshop, 'a')).toMatchObject({ votes: [0, 0, 0, 0], dontKnow: 0 });
	});

	it('shows nothing without a vote', () => {
		const room = new Room();
		room.show();
		expect(roundState(room.workshop, 'a')).toBe('open');
		expect(showVotes(room.check, room.workshop, 'a')).toEqual([]);
	});

	it('comes twice at most', () => {
		const room = new Room();
		room.vote(0, 3);
		room.show();
		room.make(voteAgain(room.check, room.workshop, 'a'));
		room.vote(1, 1);
		room.show();
		expect(voteAgain(room.check, room.workshop, 'a')).toEqual([]);
		expect(room.workshop.rounds.map(({ votes }) => votes)).toEqual([
			[1, 0, 0, 1],
			[0, 2, 0, 0]
		]);
	});
});

describe('settle', () => {
	it('answers the criterion and says where the answer comes from', () => {
		const room = new Room();
		room.vote(1, 1, 2, 1, 'dontKnow');
		room.show();
		room.settle(1);
		expect(room.check.answers['a']).toMatchObject({
			state: 'level',
			level: 1,
			origin: {
				source: 'werkstatt',
				workshop: 'w',
				date: '2026-11-22',
				voters: 5,
				votes: [0, 3, 1, 0]
			}
		});
		expect(roundState(room.workshop, 'a')).toBe('settled');
		expect(latestRound(room.workshop, 'a')?.minority).toBe('Eine Stimme: 0');
	});

	it('is no origin any more once somebody answers otherwise', () => {
		const room = new Room();
		room.vote(1, 1, 1);
		room.show();
		room.settle(1);
		expect(originOf(room.check.answers['a'] ?? {})).toEqual({ date: '2026-11-22', voters: 3 });
		room.make(chooseLevel(room.check, 'a', 1));
		expect(originOf(room.check.answers['a'] ?? {})).not.toBeNull();
		room.make(chooseLevel(room.check, 'a', 2));
		expect(originOf(room.check.answers['a'] ?? {})).toBeNull();
	});

	it('tells no counts of fewer than five', () => {
		const room = new Room();
		room.vote(1, 1, 2, 1);
		room.show();
		room.settle(1);
		expect(room.check.answers['a']?.['origin']).toEqual({
			source: 'werkstatt',
			workshop: 'w',
			date: '2026-11-22',
			voters: 4
		});
	});

	it('proposes where the answer has changed outside the meeting', () => {
		const room = new Room();
		room.vote(1, 1, 1);
		room.show();
		room.make([{ path: '/answers/a', after: { state: 'unknown', updatedAt: AT } }]);
		room.settle(1);
		expect(room.check.answers['a']?.state).toBe('unknown');
		expect(room.check.proposals).toMatchObject([
			{ id: 'v', criterion: 'a', answer: { state: 'level', level: 1 }, source: 'werkstatt' }
		]);
	});

	it('does not propose again what was rejected', () => {
		const room = new Room({
			proposals: [
				{
					id: 'p',
					criterion: 'a',
					answer: { state: 'level', level: 1 },
					source: 'werkstatt',
					why: '',
					createdAt: AT,
					decision: 'abgelehnt'
				}
			]
		});
		room.vote(1, 1, 1);
		room.show();
		room.make([{ path: '/answers/a', after: { state: 'unknown', updatedAt: AT } }]);
		room.settle(1);
		expect(room.check.proposals).toHaveLength(1);
	});

	it('does nothing while the votes are covered', () => {
		const room = new Room();
		room.vote(1, 1, 1);
		room.settle(1);
		expect(room.check.answers['a']).toBeUndefined();
	});
});

it('puts a criterion off and takes it up again', () => {
	const room = new Room();
	room.make(park(room.check, room.workshop, 'b', true));
	expect(roundState(room.workshop, 'b')).toBe('parked');
	expect(park(room.check, room.workshop, 'b', true)).toEqual([]);
	room.make(park(room.check, room.workshop, 'b', false));
	expect(roundState(room.workshop, 'b')).toBe('open');
});

it('has 75 minutes for twelve criteria', () => {
	expect(minutesFor(12)).toBe(75);
});

describe('ballots', () => {
	const ROOM = 7;
	const ballot = (who: number, seq: number, ...votes: readonly BallotVote[]) =>
		ballotCode({ room: ROOM, who, seq, votes });
	const read = (room: Room, ...codes: readonly string[]) => {
		const { edits, results } = readBallots(room.check, room.workshop, ROOM, codes);
		room.make(edits);
		return results;
	};

	it('count with the cards as long as the votes are covered; of one phone the last', () => {
		const room = new Room();
		room.vote(2);
		const codes = [ballot(1, 1, 0), ballot(2, 1, 3, 'unknown'), ballot(1, 2, 1)];
		expect(read(room, ...codes)).toEqual(['new', 'new', 'newer']);
		expect(read(room, ...codes)).toEqual(['known', 'known', 'known']);
		expect(countedVotes(room.workshop, 'a')).toEqual({ votes: [0, 1, 1, 1], dontKnow: 0 });
		expect(countedVotes(room.workshop, 'b')).toEqual({ votes: [0, 0, 0, 0], dontKnow: 1 });
		room.show();
		expect(latestRound(room.workshop, 'a')?.votes).toEqual([0, 1, 1, 1]);
		read(room, ballot(3, 1, 3));
		expect(countedVotes(room.workshop, 'a').votes).toEqual([0, 1, 1, 1]);
	});

	it('count in a second round only when they were told after the first', () => {
		const room = new Room();
		read(room, ballot(1, 1, 0), ballot(2, 1, 3));
		room.show();
		room.make(voteAgain(room.check, room.workshop, 'a'));
		expect(countedVotes(room.workshop, 'a').votes).toEqual([0, 0, 0, 0]);
		read(room, ballot(2, 2, 1));
		expect(countedVotes(room.workshop, 'a').votes).toEqual([0, 1, 0, 0]);
	});

	it('are refused from another room, torn, and with votes there are not', () => {
		const room = new Room();
		const foreign = ballotCode({ room: ROOM + 1, who: 1, seq: 1, votes: [1] });
		const torn = ballot(1, 1, 1).slice(0, -1);
		const third = ballot(1, 1, 1, 1, 1);
		expect(read(room, foreign, torn, third)).toEqual(['foreign', 'length', 'vote']);
		expect(room.workshop.ballots).toBeUndefined();
	});
});

describe('reopen', () => {
	it('settles anew what was settled, and that is the answer then', () => {
		const room = new Room();
		room.vote(1, 1, 1);
		room.show();
		room.settle(1);
		room.make(reopen(room.check, room.workshop, 'a'));
		expect(roundState(room.workshop, 'a')).toBe('shown');
		room.settle(2);
		expect(room.check.answers['a']).toMatchObject({ state: 'level', level: 2 });
		expect(room.check.proposals ?? []).toEqual([]);
	});
});

it('judges a criterion itself without answering it', () => {
	const room = new Room();
	room.make(planWorkshop(room.check, { ...PLAN, kind: 'kriterien' }));
	room.vote(0, 1, 1);
	room.show();
	expect(latestRound(room.workshop, 'a')?.votes).toEqual([1, 2, 0]);
	room.make(noteRound(room.check, room.workshop, 'a', 'wording', 'Kürzer fragen'));
	room.make(judge(room.check, room.workshop, 'a', 'aendern'));
	expect(latestRound(room.workshop, 'a')).toMatchObject({
		settled: 'aendern',
		wording: 'Kürzer fragen'
	});
	expect(room.check.answers).toEqual({});
});

it.each([
	['nobody where all are close', [0, 3, 3, 0], []],
	['the one voice', [1, 0, 5, 0], [0]],
	['both sides', [4, 0, 4, 0], [0, 2]],
	['both ends where all is spread', [1, 2, 3, 2], [0, 3]],
	['nobody of too few', [1, 0, 1, 0], []]
])('asks %s first', (_name, votes, asked) => {
	expect(firstToAsk({ votes, dontKnow: 0 })).toEqual(asked);
});
