import type { Votes } from './agreement.ts';
import { chooseLevel, chooseUnknown, type Edits } from './answering.ts';
import type { Assessment } from './assessment.ts';
import { editAt, editsAt, isSameValue, pathOf } from './change.ts';
import type { StoredProposal } from './proposals.ts';
import { answerOf } from './score.ts';
import {
	countedVotes,
	latestRound,
	MOST_ROUNDS,
	noVotes,
	votersOf,
	withVote,
	type Choice,
	type Opinion,
	type Round,
	type Vote,
	type Workshop
} from './workshop.ts';
import { toldVotes } from './workshop-outcome.ts';

/** The moves of a meeting, each as the edits of its check. Source: docs/method.md R16. */

/** Plans a meeting, or changes one that is planned. */
export function planWorkshop(assessment: Assessment, workshop: Workshop): Edits {
	return [editAt(assessment, pathOf('workshops', workshop.id), workshop)];
}

/** Takes a meeting out of the check; what the group has settled on stays. */
export function removeWorkshop(assessment: Assessment, { id }: Workshop): Edits {
	return [editAt(assessment, pathOf('workshops', id), undefined)];
}

/** Sets a field of a meeting; undefined removes it. */
export function editWorkshop<Field extends 'title' | 'date' | 'criteria' | 'roles' | 'kind'>(
	assessment: Assessment,
	{ id }: Workshop,
	field: Field,
	value: Workshop[Field] | undefined
): Edits {
	return editsAt(assessment, pathOf('workshops', id, field), value);
}

/** Counts one card more; the first one begins a round. Nothing while the votes are shown. */
export function countVote(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	vote: Vote
): Edits {
	return countVotes(assessment, workshop, criterion, [vote]);
}

/** Counts several cards at once, as `countVote`. */
export function countVotes(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	votes: readonly Vote[]
): Edits {
	const round = latestRound(workshop, criterion) ?? newRound(assessment, workshop, criterion, 1);
	if (round.isShown) return [];
	const counted = votes.reduce<Votes>(withVote, round);
	const { votes: cards, dontKnow } = counted;
	return roundEdits(assessment, workshop, { ...round, votes: cards, dontKnow });
}

/** Takes a card back, if one was counted there. Nothing while the votes are shown. */
export function uncountVote(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	vote: Vote
): Edits {
	const round = latestRound(workshop, criterion);
	if (round === null || round.isShown) return [];
	const { votes, dontKnow } = round;
	const count = vote === 'dontKnow' ? dontKnow : (votes[vote] ?? 0);
	if (count === 0) return [];
	const left =
		vote === 'dontKnow'
			? { dontKnow: count - 1 }
			: { votes: votes.map((each, place) => (place === vote ? count - 1 : each)) };
	return roundEdits(assessment, workshop, { ...round, ...left });
}

/** Counts the cards anew. Nothing while the votes are shown, or without a card. */
export function recount(assessment: Assessment, workshop: Workshop, criterion: string): Edits {
	const round = latestRound(workshop, criterion);
	if (round === null || round.isShown || votersOf(round) === 0) return [];
	return roundEdits(assessment, workshop, { ...round, votes: noVotes(workshop), dontKnow: 0 });
}

/** "Aufdecken": from now on the votes stand, those of ballots among them. Nothing without a vote. */
export function showVotes(assessment: Assessment, workshop: Workshop, criterion: string): Edits {
	const round = latestRound(workshop, criterion) ?? newRound(assessment, workshop, criterion, 1);
	const counted = countedVotes(workshop, criterion);
	if (round.isShown || votersOf(counted) === 0) return [];
	return roundEdits(assessment, workshop, { ...round, ...counted, isShown: true });
}

/** A second vote, after the first was shown and talked about. */
export function voteAgain(assessment: Assessment, workshop: Workshop, criterion: string): Edits {
	const round = latestRound(workshop, criterion);
	if (round?.isShown !== true || round.round >= MOST_ROUNDS) return [];
	return roundEdits(assessment, workshop, newRound(assessment, workshop, criterion, 2));
}

/** Words that go with what a group settles on. */
export type RoundWords = Pick<Round, 'reason' | 'minority' | 'wording' | 'papers'>;

/** Writes a word down as it is said, before anything is settled; undefined removes it. Nothing without a round. */
export function noteRound<Field extends keyof RoundWords>(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	field: Field,
	value: RoundWords[Field] | undefined
): Edits {
	const round = latestRound(workshop, criterion);
	if (round === null) return [];
	return editsAt(assessment, pathOf('workshops', workshop.id, 'rounds', round.id, field), value);
}

/** What a group settles on: a level, or "Wissen wir nicht". */
export type Settlement = Choice & { readonly state: 'level' | 'unknown' };

/**
 * "Festlegen": the group's answer becomes that of the check, with where it comes from. Where the answer has changed
 * outside the meeting meanwhile, it becomes a proposal beside it, unless the same one was rejected before. `id` is for
 * that proposal, `at` an ISO time.
 */
export function settle(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	choice: Settlement,
	{ id, at, why }: { readonly id: string; readonly at: string; readonly why: string }
): Edits {
	const round = latestRound(workshop, criterion);
	if (round?.isShown !== true) return [];
	const level = choice.level === undefined ? {} : { level: choice.level };
	const said = [
		...roundEdits(assessment, workshop, { ...round, ...level, settled: choice.state }),
		...unparked(assessment, workshop, criterion)
	];
	if (isSameValue(round.before, choiceNow(assessment, criterion))) {
		return [...said, ...answerEdits(assessment, criterion, choice, workshop, round)];
	}
	const proposal = { criterion, answer: choice, source: 'werkstatt' } as const;
	if (isKnownProposal(assessment, proposal)) return said;
	const made = { id, ...proposal, why, createdAt: at };
	return [...said, editAt(assessment, pathOf('proposals', id), made)];
}

/** One that waits or was rejected is not made again. */
function isKnownProposal(
	{ proposals = [] }: Assessment,
	{ criterion, answer, source }: Pick<StoredProposal, 'criterion' | 'answer' | 'source'>
): boolean {
	return proposals.some(
		(each) =>
			each.criterion === criterion &&
			each.source === source &&
			each.decision !== 'angenommen' &&
			isSameValue(each.answer, answer)
	);
}

/** "Festlegen" in a Kriterien-Werkstatt; it answers nothing in the check. */
export function judge(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	opinion: Opinion | 'unknown'
): Edits {
	const round = latestRound(workshop, criterion);
	if (round?.isShown !== true) return [];
	return [
		...roundEdits(assessment, workshop, { ...round, settled: opinion }),
		...unparked(assessment, workshop, criterion)
	];
}

/** What was settled can be settled anew: the words stay, the answer in the check too until then. */
export function reopen(assessment: Assessment, workshop: Workshop, criterion: string): Edits {
	const round = latestRound(workshop, criterion);
	if (round?.settled === undefined) return [];
	const { settled: _settled, level: _level, ...rest } = round;
	const before = choiceNow(assessment, criterion);
	const place = ['workshops', workshop.id, 'rounds', round.id];
	return [
		...roundEdits(assessment, workshop, { ...rest, before }),
		...editsAt(assessment, pathOf(...place, 'settled'), undefined),
		...editsAt(assessment, pathOf(...place, 'level'), undefined)
	];
}

function answerEdits(
	assessment: Assessment,
	criterion: string,
	{ level }: Choice,
	workshop: Workshop,
	round: Round
): Edits {
	const chosen =
		level === undefined
			? chooseUnknown(assessment, criterion)
			: chooseLevel(assessment, criterion, level);
	const origin = originFrom(workshop, round);
	return [...chosen, ...editsAt(assessment, pathOf('answers', criterion, 'origin'), origin)];
}

/** Where an answer comes from; how many chose a level is told from `FEWEST_TOLD` voters on. */
function originFrom({ id, date }: Workshop, round: Round) {
	const told = toldVotes(round) ?? {};
	return { source: 'werkstatt', workshop: id, date, voters: votersOf(round), ...told };
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
	return editsAt(
		assessment,
		pathOf('workshops', id, 'parked'),
		left.length === 0 ? undefined : left
	);
}

function newRound(
	assessment: Assessment,
	workshop: Workshop,
	criterion: string,
	round: 1 | 2
): Round {
	const since = Math.max(0, ...(workshop.ballots ?? []).map(({ number }) => number));
	return {
		id: `${criterion}.${round}`,
		criterion,
		votes: noVotes(workshop),
		dontKnow: 0,
		round,
		isShown: false,
		before: choiceNow(assessment, criterion),
		...(round === 1 ? {} : { since })
	};
}

function choiceNow({ answers }: Assessment, criterion: string): Choice {
	const { state = 'open', level } = answerOf(answers, criterion) ?? {};
	return level === undefined ? { state } : { state, level };
}

/** Field by field, so that counts of one round that follow each other are one change. */
function roundEdits(assessment: Assessment, { id }: Workshop, round: Round): Edits {
	const place = ['workshops', id, 'rounds', round.id];
	const former = editAt(assessment, pathOf(...place), round);
	if (former.before === undefined) return [former];
	return Object.entries(round).flatMap(([field, value]) =>
		editsAt(assessment, pathOf(...place, field), value)
	);
}
