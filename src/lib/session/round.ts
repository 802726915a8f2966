import { notice } from '#lib/app/notice.svelte.ts';
import { agreementOf } from '#lib/domain/agreement.ts';
import { votesIn } from '#lib/domain/ballot-box.ts';
import type { Level } from '#lib/domain/catalogue.ts';
import { choiceOf } from '#lib/domain/choice.ts';
import { decimalText } from '#lib/domain/decimal.ts';
import { roundedTo } from '#lib/domain/fraction.ts';
import {
	countVotes,
	judge,
	noteRound,
	park,
	recount,
	reopen,
	settle,
	showVotes,
	uncountVote,
	voteAgain,
	type RoundWords
} from '#lib/domain/voting.ts';
import {
	choicesOf,
	countedVotes,
	firstToAsk,
	latestRound,
	MOST_ROUNDS,
	OPINIONS,
	roundState,
	votersOf,
	workshopIn,
	type Round,
	type Vote,
	type Workshop
} from '#lib/domain/workshop.ts';
import { dayOf } from '#lib/texts/common.ts';
import { labelHelp, labelWords, votesInWords, votesSpoken } from '#lib/texts/einigkeit.ts';
import { werkstatt as words } from '#lib/texts/werkstatt.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { sayUndoable } from './moves.ts';
import { hrefOfCriterion } from './views.ts';
import {
	isOnCriteria,
	linesOf,
	makeMove,
	nameOfPlace,
	namesOf,
	settledWords,
	titleOf,
	type Meeting
} from './werkstatt.ts';

export type { Vote } from '#lib/domain/workshop.ts';
export type { RoundWords } from '#lib/domain/voting.ts';

/** One criterion of a meeting as its moderator sees it. */
export function roundView(meeting: Meeting, id: string) {
	const { workshop } = meeting;
	const round = latestRound(workshop, id);
	const stage = roundState(workshop, id);
	const first = workshop.rounds.find((each) => each.criterion === id && each.isShown);
	return {
		stage,
		names: namesOf(workshop),
		/** How many have voted. */
		voters: votersOf(countedVotes(workshop, id)),
		hasCards: round !== null && !round.isShown && votersOf(round) > 0,
		canAgain: stage === 'shown' && (round?.round ?? 1) < MOST_ROUNDS,
		firstRound: first && round?.isShown !== true ? votesOfRound(workshop, first) : null,
		/** Votes that are uncovered and wait for a decision. */
		votes:
			round?.isShown === true && round.settled === undefined ? votesView(meeting, round) : null,
		settled: round?.settled === undefined ? null : settledView(meeting, round)
	};
}

/** What uncovered votes say, and what to do about them. */
export type VotesView = ReturnType<typeof votesView>;

function votesView({ workshop }: Meeting, round: Round) {
	const { label, A, suggest, close } = agreementOf(round);
	const asked = firstToAsk(round);
	/** Two camps talk first. */
	const preselected = label === 'ZWEI_LAGER' ? null : suggest;
	return {
		title: `${words.spread} (${words.round(round.round)})`,
		votes: round.votes,
		dontKnow: round.dontKnow,
		asked,
		label: labelWords[label],
		help: labelHelp[label],
		askFirst:
			asked.length === 0
				? null
				: words.askFirst(asked.map((place) => nameOfPlace(workshop, place)).join(words.and)),
		detail:
			A === null || suggest === null ? words.noIndex : words.index(decimalText(roundedTo(A, 2))),
		preselected,
		suggestion: suggestionWords(workshop, preselected, close === true),
		reason: round.reason ?? '',
		minority: round.minority ?? '',
		wording: round.wording ?? '',
		papers: round.papers ?? []
	};
}

function suggestionWords(workshop: Workshop, place: number | null, isClose: boolean): string {
	if (place === null) return words.noSuggestion;
	const suggestion = words.suggested(nameOfPlace(workshop, place));
	return isClose ? `${suggestion}. ${words.close}` : suggestion;
}

/** What the group has settled on. */
function settledView({ check, workshop }: Meeting, round: Round) {
	const { criterion } = round;
	const answer = choiceOf(check.session.answerOf(criterion));
	return {
		words: words.settledAs(settledWords(round) ?? ''),
		votes: votesOfRound(workshop, round),
		lines: linesOf(round),
		/** The check answers otherwise: what the room said lies there as a proposal. */
		isOnlyProposed: !isOnCriteria(workshop) && answer !== (round.level ?? 'unknown'),
		href: isOnCriteria(workshop) ? null : hrefOfCriterion(check, { id: criterion })
	};
}

function votesOfRound(workshop: Workshop, { votes, dontKnow }: Round): string {
	return votesInWords(votes, dontKnow, isOnCriteria(workshop) ? namesOf(workshop) : undefined);
}

export function countCard(meeting: Meeting, id: string, vote: Vote): void {
	makeMove(meeting, (assessment, workshop) => countVotes(assessment, workshop, id, [vote]));
}

export function takeCardBack(meeting: Meeting, id: string, vote: Vote): void {
	makeMove(meeting, (assessment, workshop) => uncountVote(assessment, workshop, id, vote));
}

/** The vote a key means; null for any other key. */
export function voteOfKey({ workshop }: Meeting, key: string): Vote | null {
	if (key === '?') return 'dontKnow';
	return /^\d$/.test(key) && Number(key) < choicesOf(workshop) ? Number(key) : null;
}

/** Counts what was called out in a chat. Answers how many votes that were. */
export function countChat(meeting: Meeting, id: string, text: string): number {
	const votes = votesIn(text, choicesOf(meeting.workshop));
	makeMove(meeting, (assessment, workshop) => countVotes(assessment, workshop, id, votes));
	return votes.length;
}

export function countAnew(meeting: Meeting, id: string): void {
	makeMove(meeting, (assessment, workshop) => recount(assessment, workshop, id));
	sayUndoable(meeting.check, words.recounted);
}

/** "Aufdecken", told to who cannot see it: "0: 1, 1: 1, 2: 4". */
export function uncover(meeting: Meeting, id: string): void {
	makeMove(meeting, (assessment, workshop) => showVotes(assessment, workshop, id));
	const { assessment } = meeting.check.session;
	const latest = assessment && workshopIn(assessment, meeting.workshop.id);
	const round = latest && latestRound(latest, id);
	if (!latest || round?.isShown !== true) notice.say(words.nothingToShow);
	else if (isOnCriteria(latest)) notice.speak(votesOfRound(latest, round));
	else notice.speak(votesSpoken(round.votes, round.dontKnow));
}

export function again(meeting: Meeting, id: string): void {
	makeMove(meeting, (assessment, workshop) => voteAgain(assessment, workshop, id));
}

export function putOff(meeting: Meeting, id: string, isParked: boolean): void {
	makeMove(meeting, (assessment, workshop) => park(assessment, workshop, id, isParked));
}

export function settleAnew(meeting: Meeting, id: string): void {
	makeMove(meeting, (assessment, workshop) => reopen(assessment, workshop, id));
}

/** Writes down what is said, before anything is settled. */
export function note<Field extends keyof RoundWords>(
	meeting: Meeting,
	id: string,
	field: Field,
	value: RoundWords[Field] | undefined,
	visit?: string
): void {
	makeMove(
		meeting,
		(assessment, workshop) => noteRound(assessment, workshop, id, field, value),
		visit
	);
}

/** "Festlegen": answers the check, or proposes where its answer has changed meanwhile. `chosen` is a place of a vote. */
export function settleOn(meeting: Meeting, id: string, chosen: number | 'unknown'): void {
	const { workshop } = meeting;
	if (isOnCriteria(workshop)) {
		const opinion = chosen === 'unknown' ? chosen : OPINIONS[chosen];
		if (opinion === undefined) return;
		makeMove(meeting, (assessment, latest) => judge(assessment, latest, id, opinion));
		return;
	}
	const choice =
		chosen === 'unknown'
			? ({ state: 'unknown' } as const)
			: ({ state: 'level', level: chosen as Level } as const);
	const why = words.why(titleOf(workshop), dayOf(workshop.date));
	const fresh = { id: newId(), at: now(), why };
	makeMove(meeting, (assessment, latest) => settle(assessment, latest, id, choice, fresh));
}
