import { agreementOf, type Agreement, type Votes } from './agreement.ts';
import { chooseLevel, chooseUnknown, type Edits } from './answering.ts';
import type { AnswerState, Assessment, CatalogueRef, Open, Role } from './assessment.ts';
import type { Level } from './catalogue.ts';
import { editAt, isSameValue, pathOf } from './change.ts';
import { answerOf } from './score.ts';

/**
 * A meeting that votes on criteria: what its moderator counts and what the group settles on. It is part of the check,
 * so that a reload in mid-vote loses nothing. Source: docs/formats.md, "Werkstatt".
 */
export interface Workshop extends Open {
	readonly id: string;
	readonly title: string;
	/** YYYY-MM-DD */
	readonly date: string;
	readonly catalogue?: CatalogueRef;
	/** Ids of criteria, in the order of the meeting. */
	readonly criteria: readonly string[];
	/** Offices in the room; never names. */
	readonly roles?: readonly Role[];
	/** Criterion on the screen. */
	readonly current?: string;
	/** Ids of criteria put off. */
	readonly parked?: readonly string[];
	readonly rounds: readonly Round[];
	/** ISO time. */
	readonly updatedAt?: string;
}

/** One vote of the group on one criterion. */
export interface Round extends Open, Votes {
	/** `<criterion>.<round>` */
	readonly id: string;
	readonly criterion: string;
	readonly votes: readonly [number, number, number, number];
	readonly round: 1 | 2;
	/** The votes are open to all; until then they are covered. */
	readonly isShown: boolean;
	/** The answer when the round began: another one by now was given outside the meeting. */
	readonly before: Choice;
	/** How the group answered; missing as long as it has not. */
	readonly settled?: 'level' | 'unknown';
	/** Exactly with `settled: "level"`. */
	readonly level?: Level;
	/** Why, in a sentence. */
	readonly reason?: string;
	/** What the others think. */
	readonly minority?: string;
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

/** One vote: a level, or "weiß nicht". */
export type Vote = Level | 'dontKnow';

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
const NO_VOTES = [0, 0, 0, 0] as const;

/** How long a meeting on so many criteria takes, in minutes. A guess of this draft. */
export function minutesFor(criteria: number): number {
	return MINUTES_AROUND + criteria * MINUTES_EACH;
}

/** The meetings of a check that are whole, in the order of their ids. */
export function workshopsOf({ workshops = [] }: Assessment): readonly Workshop[] {
	return workshops.filter(isWhole);
}

function isWhole(workshop: Partial<Workshop>): workshop is Workshop {
	const { id, title, date, criteria, rounds } = workshop;
	return [id, title, date, criteria, rounds].every((part) => part !== undefined);
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
	if (round === null) return 'open';
	return round.isShown ? 'shown' : 'counting';
}

/** What the votes of a round say; null while they are covered. */
export function shownAgreement(round: Round | null): Agreement | null {
	return round?.isShown === true ? agreementOf(round) : null;
}

/** Plans a meeting. `catalogue` is that of the check. */
export function planWorkshop(assessment: Assessment, workshop: Workshop): Edits {
	return [editAt(assessment, pathOf('workshops', workshop.id), workshop)];
}

/** Sets a field of a meeting; undefined removes it. */
export function editWorkshop<Field extends 'title' | 'date' | 'criteria' | 'roles' | 'current'>(
	assessment: Assessment,
	id: string,
	field: Field,
	value: Workshop[Field] | undefined
): Edits {
	const edit = editAt(assessment, pathOf('workshops', id, field), value);
	return isSameValue(edit.before, edit.after) ? [] : [edit];
}

/**
 * Counts one vote more, or one less with `by` -1; the first one begins a round. Nothing while the votes are shown, and
 * never below 0.
 */
export function countVote(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	vote: Vote,
	by: 1 | -1
): Edits {
	const round = latestRound(workshop, criterion) ?? newRound(assessment, criterion, 1);
	if (round.isShown) return [];
	const counted = counting(round, vote, by);
	return counted === null ? [] : roundEdits(assessment, workshop.id, counted);
}

function counting(round: Round, vote: Vote, by: 1 | -1): Round | null {
	const now = vote === 'dontKnow' ? round.dontKnow : round.votes[vote];
	if (now + by < 0) return null;
	if (vote === 'dontKnow') return { ...round, dontKnow: now + by };
	const votes = round.votes.map((count, level) => (level === vote ? now + by : count));
	return { ...round, votes: votes as unknown as Round['votes'] };
}

/** "Aufdecken": from now on the votes stand. Nothing without a vote. */
export function showVotes(assessment: Assessment, workshop: Workshop, criterion: string): Edits {
	const round = latestRound(workshop, criterion);
	if (round === null || round.isShown || votersOf(round) === 0) return [];
	return roundEdits(assessment, workshop.id, { ...round, isShown: true });
}

/** A second vote, after the first was shown and talked about. */
export function voteAgain(assessment: Assessment, workshop: Workshop, criterion: string): Edits {
	const round = latestRound(workshop, criterion);
	if (round?.isShown !== true || round.round >= MOST_ROUNDS) return [];
	return roundEdits(assessment, workshop.id, newRound(assessment, criterion, 2));
}

/** What the group settles on with a level, or "Wissen wir nicht" and who brings what. */
export interface Settlement {
	readonly choice: Choice & { readonly state: 'level' | 'unknown' };
	readonly reason?: string;
	readonly minority?: string;
	readonly papers?: readonly Paper[];
}

/**
 * "Festlegen": the group's answer becomes that of the check, with where it comes from. Where the answer has changed
 * outside the meeting meanwhile, it becomes a proposal beside it. `id` is for that proposal, `at` an ISO time.
 */
export function settle(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	{ choice, ...words }: Settlement,
	{ id, at, why }: { readonly id: string; readonly at: string; readonly why: string }
): Edits {
	const round = latestRound(workshop, criterion);
	if (round?.isShown !== true) return [];
	const level = choice.level === undefined ? {} : { level: choice.level };
	const said = { ...round, ...words, ...level, settled: choice.state };
	const settled = roundEdits(assessment, workshop.id, said);
	const parked = unparked(assessment, workshop, criterion);
	if (!isSameValue(round.before, choiceNow(assessment, criterion))) {
		const proposal = { id, criterion, answer: choice, source: 'werkstatt', why, createdAt: at };
		return [...settled, ...parked, editAt(assessment, pathOf('proposals', id), proposal)];
	}
	return [...settled, ...parked, ...answerEdits(assessment, criterion, choice, workshop, round)];
}

function answerEdits(
	assessment: Assessment,
	criterion: string,
	choice: Choice,
	workshop: Workshop,
	round: Round
): Edits {
	const { level } = choice;
	const chosen =
		level === undefined
			? chooseUnknown(assessment, criterion)
			: chooseLevel(assessment, criterion, level);
	const origin = editAt(
		assessment,
		pathOf('answers', criterion, 'origin'),
		originOf(workshop, round)
	);
	return isSameValue(origin.before, origin.after) ? chosen : [...chosen, origin];
}

/** Where an answer comes from; how many chose a level is told from `FEWEST_TOLD` voters on. */
function originOf({ id, date }: Workshop, round: Round) {
	const voters = votersOf(round);
	const { votes, dontKnow } = round;
	const told = voters >= FEWEST_TOLD ? { votes, dontKnow } : {};
	return { source: 'werkstatt', workshop: id, date, voters, ...told };
}

/** Puts a criterion off, or takes it up again. */
export function park(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	isParked: boolean
): Edits {
	if (!isParked) return unparked(assessment, workshop, criterion);
	const { parked = [] } = workshop;
	if (parked.includes(criterion)) return [];
	return [editAt(assessment, pathOf('workshops', workshop.id, 'parked'), [...parked, criterion])];
}

function unparked(assessment: Assessment, { id, parked = [] }: Workshop, criterion: string): Edits {
	const left = parked.filter((each) => each !== criterion);
	if (left.length === parked.length) return [];
	const after = left.length === 0 ? undefined : left;
	return [editAt(assessment, pathOf('workshops', id, 'parked'), after)];
}

/** Everybody who voted, "weiß nicht" included. */
export function votersOf({ votes, dontKnow }: Votes): number {
	return votes.reduce((total, each) => total + each, dontKnow);
}

function newRound(assessment: Assessment, criterion: string, round: 1 | 2): Round {
	return {
		id: `${criterion}.${round}`,
		criterion,
		votes: NO_VOTES,
		dontKnow: 0,
		round,
		isShown: false,
		before: choiceNow(assessment, criterion)
	};
}

function choiceNow({ answers }: Assessment, criterion: string): Choice {
	const { state = 'open', level } = answerOf(answers, criterion) ?? {};
	return level === undefined ? { state } : { state, level };
}

/** Field by field, so that counts of one round that follow each other are one change. */
function roundEdits(assessment: Assessment, workshop: string, round: Round): Edits {
	const place = ['workshops', workshop, 'rounds', round.id];
	const former = editAt(assessment, pathOf(...place), round);
	if (former.before === undefined) return [former];
	return Object.entries(round)
		.map(([field, value]) => editAt(assessment, pathOf(...place, field), value))
		.filter(({ before, after }) => !isSameValue(before, after));
}
