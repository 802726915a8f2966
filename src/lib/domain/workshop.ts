import { agreementOf, inDiscussionOrder, type Agreement, type Votes } from './agreement.ts';
import type { AnswerState, Assessment, Open, Role } from './assessment.ts';
import { ballotOf } from './ballot.ts';
import type { Criterion, Level } from './catalogue.ts';
import { isRecord } from './record.ts';

/**
 * A meeting that votes on criteria: what its moderator counts and what the group settles on. It is part of the check,
 * so that a reload in mid-vote loses nothing. Source: docs/formats.md, "Werkstatt".
 */
export interface Workshop extends Open {
	readonly id: string;
	readonly title: string;
	/** YYYY-MM-DD */
	readonly date: string;
	/** What the room votes on: where the concept stands (missing), or whether the criteria are any good. */
	readonly kind?: 'kriterien';
	/** Ids of criteria, in the order of the catalogue. */
	readonly criteria: readonly string[];
	/** Offices in the room; never names. */
	readonly roles?: readonly Role[];
	/** Ids of criteria put off. */
	readonly parked?: readonly string[];
	readonly rounds: readonly Round[];
	/** From phones and files, one for each of them; never in a file that is passed on. */
	readonly ballots?: readonly StoredBallot[];
	/** ISO time. */
	readonly updatedAt?: string;
}

/** One vote of the group on one criterion. */
export interface Round extends Open, Votes {
	/** `<criterion>.<round>` */
	readonly id: string;
	readonly criterion: string;
	/** How often each level, in a Kriterien-Werkstatt each of `OPINIONS`, was chosen: by show of cards only while covered. */
	readonly votes: readonly number[];
	readonly round: 1 | 2;
	/** The votes are open to all; until then they are covered. */
	readonly isShown: boolean;
	/** The answer when the round began: another one by now was given outside the meeting. */
	readonly before: Choice;
	/** Ballots up to this number belong to an earlier round. */
	readonly since?: number;
	/** How the group answered; missing as long as it has not. */
	readonly settled?: 'level' | 'unknown' | Opinion;
	/** Exactly with `settled: "level"`. */
	readonly level?: Level;
	/** Why, in a sentence. */
	readonly reason?: string;
	/** What the others think. */
	readonly minority?: string;
	/** How the criterion should read instead. */
	readonly wording?: string;
	/** What is to be fetched before the question can be answered. */
	readonly papers?: readonly Paper[];
}

export interface Choice {
	readonly state: AnswerState;
	readonly level?: Level;
}

export interface Paper {
	readonly title: string;
	readonly office?: Role;
}

/** A ballot as its phone told it. */
export interface StoredBallot extends Open {
	/** The phone, by chance: four hex digits. */
	readonly id: string;
	/** See `ballotCode`. */
	readonly code: string;
	/** Counts the ballots read in this meeting, from 1. */
	readonly number: number;
}

/** What a group can say of a criterion, the mildest first; their places are those of the votes. */
export const OPINIONS = ['behalten', 'aendern', 'streichen'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** One vote: the place of a level or an opinion, or "weiß nicht". */
export type Vote = number | 'dontKnow';

/** Where a criterion stands in a meeting. */
export type RoundState = 'open' | 'counting' | 'shown' | 'settled' | 'parked';

/** A group votes twice at most; then it settles or puts the question off. Source: docs/method.md R16. */
export const MOST_ROUNDS = 2;
/** So many criteria fit into a meeting of 75 minutes. */
export const MOST_CRITERIA = 12;
/** From so many voters on it may be told how many chose a level. */
export const FEWEST_TOLD = 5;

const MINUTES_AROUND = 3;
const MINUTES_EACH = 6;
const LEVELS = 4;

/** How long a meeting on so many criteria takes, in minutes. A guess of this draft. */
export function minutesFor(criteria: number): number {
	return MINUTES_AROUND + criteria * MINUTES_EACH;
}

/** How many answers a vote has, "weiß nicht" apart. */
export function choicesOf({ kind }: Pick<Workshop, 'kind'>): number {
	return kind === 'kriterien' ? OPINIONS.length : LEVELS;
}

/** A meeting as a file may hold it: each field but its id may be missing. */
export interface StoredWorkshop extends Open, Partial<Pick<Workshop, KnownField>> {
	readonly id: string;
	readonly rounds?: readonly StoredRound[];
}
type KnownField =
	'title' | 'date' | 'kind' | 'criteria' | 'roles' | 'current' | 'parked' | 'ballots';
type StoredRound = Partial<Round> & {
	readonly criterion: string;
	readonly votes: readonly number[];
};

export function noVotes(workshop: Pick<Workshop, 'kind'>): readonly number[] {
	return Array.from({ length: choicesOf(workshop) }, () => 0);
}

/** The meetings of a check that say what they are about, in the order of their ids. */
export function workshopsOf({ workshops = [] }: Assessment): readonly Workshop[] {
	return workshops.flatMap((stored) => {
		const { id, criteria, title = '', date = '', rounds = [], ...rest } = stored;
		if (criteria === undefined) return [];
		return [{ ...rest, id, criteria, title, date, rounds: rounds.map(wholeRound) }];
	});
}

/** A round as files of other hands tell it was shown, and settled where it has a level. */
function wholeRound(stored: StoredRound): Round {
	const { round = 1, level } = stored;
	return {
		...(level === undefined ? {} : { settled: 'level' as const }),
		id: `${stored.criterion}.${round}`,
		isShown: true,
		before: { state: 'open' },
		dontKnow: 0,
		...stored,
		round
	};
}

export function workshopIn(assessment: Assessment, id: string): Workshop | null {
	return workshopsOf(assessment).find((each) => each.id === id) ?? null;
}

/** The round of a criterion that counts: the latest. */
export function latestRound({ rounds }: Workshop, criterion: string): Round | null {
	return rounds.findLast((each) => each.criterion === criterion) ?? null;
}

export function roundState(workshop: Workshop, criterion: string): RoundState {
	const round = latestRound(workshop, criterion);
	if (round?.settled !== undefined) return 'settled';
	if (workshop.parked?.includes(criterion) === true) return 'parked';
	if (round?.isShown === true) return 'shown';
	return votersOf(countedVotes(workshop, criterion)) === 0 ? 'open' : 'counting';
}

/** The votes on a criterion so far: cards and, as long as they are covered, ballots together. */
export function countedVotes(workshop: Workshop, criterion: string): Votes {
	const round = latestRound(workshop, criterion);
	if (round?.isShown === true) return { votes: round.votes, dontKnow: round.dontKnow };
	return ballotVotes(workshop, criterion, round?.since ?? 0).reduce<Votes>(
		withVote,
		round === null
			? { votes: noVotes(workshop), dontKnow: 0 }
			: { votes: round.votes, dontKnow: round.dontKnow }
	);
}

/** What the ballots read after the given number say of a criterion. */
function ballotVotes(workshop: Workshop, criterion: string, since: number): readonly Vote[] {
	const place = workshop.criteria.indexOf(criterion);
	return (workshop.ballots ?? [])
		.filter(({ number }) => number > since)
		.flatMap(({ code }) => {
			const ballot = ballotOf(code);
			const vote = typeof ballot === 'string' ? null : (ballot.votes[place] ?? null);
			if (vote === null) return [];
			return [vote === 'unknown' ? 'dontKnow' : vote];
		});
}

/** One vote more. */
export function withVote({ votes, dontKnow }: Votes, vote: Vote): Votes {
	if (vote === 'dontKnow') return { votes, dontKnow: dontKnow + 1 };
	return { votes: votes.map((count, place) => (place === vote ? count + 1 : count)), dontKnow };
}

/** The meeting an answer comes from; null for one that was given otherwise. */
export function originOf({ origin }: { readonly origin?: unknown }): Origin | null {
	if (!isRecord(origin) || origin['source'] !== 'werkstatt') return null;
	const { date, voters } = origin;
	return typeof date === 'string' && typeof voters === 'number' ? { date, voters } : null;
}

export interface Origin {
	/** YYYY-MM-DD */
	readonly date: string;
	readonly voters: number;
}

/** What the votes of a round say; null while they are covered. */
export function shownAgreement(round: Round | null): Agreement | null {
	return round?.isShown === true ? agreementOf(round) : null;
}

/** Everybody who voted, "weiß nicht" included. */
export function votersOf({ votes, dontKnow }: Votes): number {
	return votes.reduce((total, each) => total + each, dontKnow);
}

/**
 * Whose reasons a group should hear first, as places of votes: those farthest from the suggestion, of two camps both
 * ends; nobody where all are close or nothing is suggested. Source: docs/method.md R15.
 */
export function firstToAsk(round: Votes): readonly number[] {
	const { label, suggest } = agreementOf(round);
	const used = round.votes.flatMap((count, place) => (count > 0 ? [place] : []));
	const [low, high] = [used[0], used.at(-1)];
	if (low === undefined || high === undefined || suggest === null) return [];
	if (label === 'EINIG' || label === 'NAH') return [];
	if (label === 'ZWEI_LAGER' || label === 'STREUUNG') return [low, high];
	const [below, above] = [suggest - low, high - suggest];
	if (below === above) return [low, high];
	return [below > above ? low : high];
}

/** What the ballots say of a criterion before anything is shown; cards do not count. */
export function toldBefore(workshop: Workshop, criterion: string): Votes {
	const none: Votes = { votes: noVotes(workshop), dontKnow: 0 };
	return ballotVotes(workshop, criterion, 0).reduce(withVote, none);
}

/**
 * The criteria of a meeting in the order they are talked about: that of the catalogue, or, where ballots were told
 * before, what divides the room first. `all` are the criteria of the catalogue. Source: docs/method.md R17.
 */
export function queueOf(workshop: Workshop, all: readonly Criterion[]): readonly Criterion[] {
	const chosen = all.filter(({ id }) => workshop.criteria.includes(id));
	if ((workshop.ballots ?? []).length === 0) return chosen;
	const voted = chosen.map((criterion) => ({
		criterion,
		...pick(criterion),
		agreement: agreementOf(toldBefore(workshop, criterion.id))
	}));
	return inDiscussionOrder(voted).map(({ criterion }) => criterion);
}

function pick({ core, weight, number }: Criterion) {
	return { core, weight, number };
}
