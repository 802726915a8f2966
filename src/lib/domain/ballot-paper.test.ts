import { expect, it } from 'vitest';
import { codeOf, type BallotPaper } from './ballot-paper.ts';
import { ballotOf } from './ballot.ts';

const CRITERIA = ['a', 'b', 'c'];
const PAPER: BallotPaper = { who: 77, votes: { a: 2, c: 'unknown' }, told: null, screen: 0 };
const seqOf = (code: string) => (ballotOf(code) as { seq: number }).seq;

it('tells the votes in the order of the criteria, what is missing as no vote', () => {
	expect(ballotOf(codeOf(PAPER, 9, CRITERIA))).toMatchObject({
		room: 9,
		who: 77,
		seq: 0,
		votes: [2, null, 'unknown', ...Array.from({ length: 27 }, () => null)]
	});
});

it('counts changed votes, not how often they are shown', () => {
	const first = codeOf(PAPER, 9, CRITERIA);
	expect(codeOf({ ...PAPER, told: first }, 9, CRITERIA)).toBe(first);
	const second = codeOf({ ...PAPER, votes: { a: 3 }, told: first }, 9, CRITERIA);
	expect(seqOf(second)).toBe(1);
	expect(codeOf({ ...PAPER, votes: { a: 3 }, told: second }, 9, CRITERIA)).toBe(second);
	expect(seqOf(codeOf({ ...PAPER, told: second }, 9, CRITERIA))).toBe(2);
});
