import type { Edits } from './answering.ts';
import type { Assessment } from './assessment.ts';
import { ballotOf, CODE_LENGTH, type Ballot, type BallotFault } from './ballot.ts';
import { editAt, pathOf } from './change.ts';
import { choicesOf, type StoredBallot, type Vote, type Workshop } from './workshop.ts';

/** What became of a ballot that was read; `known`: the same or a later one of this phone is here. */
export type BallotResult = 'new' | 'newer' | 'known' | 'foreign' | BallotFault;

export interface ReadBallots {
	readonly edits: Edits;
	/** One for each code, in their order. */
	readonly results: readonly BallotResult[];
}

/**
 * Puts ballots into the box of a meeting; of one phone the one it told last counts. `room` is the number of the room,
 * see `roomNumber`; a ballot of another room or another version of the criteria has another. Total.
 */
export function readBallots(
	assessment: Assessment,
	workshop: Workshop,
	room: number,
	codes: readonly string[]
): ReadBallots {
	const box = new Map((workshop.ballots ?? []).map((ballot) => [ballot.id, ballot]));
	let number = Math.max(0, ...[...box.values()].map((ballot) => ballot.number));
	const results: BallotResult[] = [];
	const read = new Map<string, StoredBallot>();
	for (const code of codes) {
		const ballot = ballotOf(code);
		const result = typeof ballot === 'string' ? ballot : resultOf(ballot, workshop, room, box);
		results.push(result);
		if (typeof ballot === 'string' || (result !== 'new' && result !== 'newer')) continue;
		const id = phoneId(ballot);
		const stored = { id, code: plainCode(code), number: (number += 1) };
		read.set(id, stored);
		box.set(id, stored);
	}
	const place = ['workshops', workshop.id, 'ballots'];
	const edits = [...read.values()].map((each) =>
		editAt(assessment, pathOf(...place, each.id), each)
	);
	return { edits, results };
}

function resultOf(
	ballot: Ballot,
	workshop: Workshop,
	room: number,
	box: ReadonlyMap<string, StoredBallot>
): BallotResult {
	if (ballot.room !== room) return 'foreign';
	const choices = choicesOf(workshop);
	const isWrong = ballot.votes.some((vote, place) =>
		place < workshop.criteria.length ? typeof vote === 'number' && vote >= choices : vote !== null
	);
	if (isWrong) return 'vote';
	const former = ballotOf(box.get(phoneId(ballot))?.code ?? '');
	if (typeof former === 'string') return 'new';
	return ballot.seq > former.seq ? 'newer' : 'known';
}

function phoneId({ who }: Ballot): string {
	return who.toString(16).padStart(4, '0');
}

function plainCode(code: string): string {
	return code.toUpperCase().replace(/[\s-]/g, '');
}

/**
 * Everything in a text that may be a code: a chat, a mail, lines typed in a row. What is around the codes is left out.
 * Where no run of characters has the length of a code, the whole text is taken as one. Total.
 */
export function codesIn(text: string): readonly string[] {
	const found = text.match(
		new RegExp(`(?<![\\w-])(?:[\\w][ \\t-]?){${CODE_LENGTH - 1}}\\w(?![\\w])`, 'g')
	);
	if (found !== null) return found;
	return text.trim() === '' ? [] : [text];
}

/** Votes called out in a chat: the last character of each line that is a place of a vote or "?". Names are not kept. */
export function votesIn(text: string, choices: number): readonly Vote[] {
	return text.split('\n').flatMap((line): Vote[] => {
		const said = /(?:^|[\s:])([0-9?])\s*$/.exec(line)?.[1];
		if (said === undefined) return [];
		if (said === '?') return ['dontKnow'];
		return Number(said) < choices ? [Number(said)] : [];
	});
}
