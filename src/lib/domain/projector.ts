import { agreementOf, type AgreementLabel } from './agreement.ts';
import type { Criterion } from './catalogue.ts';
import {
	countedVotes,
	firstToAsk,
	latestRound,
	roundState,
	votersOf,
	type Round,
	type RoundState,
	type Workshop
} from './workshop.ts';

/**
 * All that a projector shows. It is all that leaves the moderator's page: no answer, no note and no covered count of
 * the check can be seen by the room, because none of it is in here.
 */
export interface ProjectorView {
	readonly scene: Scene;
	/** What the room votes on; see `Workshop.kind`. */
	readonly isOnCriteria: boolean;
	/** Nothing is to be seen for a while. */
	readonly isBlank: boolean;
	readonly timer: TimerView | null;
}

/** A timer that runs ends at a time (milliseconds since 1970), one that stands still has so many milliseconds left. */
export type TimerView = { readonly endsAt: number } | { readonly left: number };

export type Scene = StartScene | InviteScene | VoteScene | VotesScene | SettledScene | StandScene;

export interface StartScene {
	readonly type: 'start';
	readonly title: string;
	/** YYYY-MM-DD */
	readonly date: string;
	readonly criteria: number;
}

/** How a phone gets in. */
export interface InviteScene {
	readonly type: 'invite';
	/** A QR code as an SVG path over so many modules. */
	readonly picture: { readonly size: number; readonly path: string };
}

/** A question while the votes on it are covered. */
export interface VoteScene extends Question {
	readonly type: 'vote';
	/** Texts of the levels; those of the criterion itself in a Kriterien-Werkstatt. */
	readonly levels: readonly string[];
	/** Votes counted so far. */
	readonly voters: number;
	readonly round: 1 | 2;
}

export interface VotesScene extends Question {
	readonly type: 'votes';
	readonly votes: readonly number[];
	readonly dontKnow: number;
	readonly label: AgreementLabel;
	/** See `firstToAsk`. */
	readonly asked: readonly number[];
}

export interface SettledScene extends Question {
	readonly type: 'settled';
	readonly settled: NonNullable<Round['settled']>;
	readonly level: number | null;
	/** Of what goes with it the reason only, where it is short enough to be read from afar. */
	readonly reason: string;
}

/** How far the room has come. */
export interface StandScene {
	readonly type: 'stand';
	readonly counts: Readonly<Record<'settled' | 'open' | 'parked', number>>;
}

interface Question {
	readonly number: number;
	readonly question: string;
}

/** A projector shows so many words of a typed text at most. */
const MOST_WORDS = 30;

/** What the room sees of a criterion, wherever it stands. Total. */
export function sceneOf(workshop: Workshop, criterion: Criterion): Scene {
	const { number, question, levels, id } = criterion;
	const round = latestRound(workshop, id);
	if (round?.settled !== undefined) {
		const { settled, level = null, reason = '' } = round;
		return { type: 'settled', number, question, settled, level, reason: shortText(reason) };
	}
	if (round?.isShown === true) {
		const { votes, dontKnow } = round;
		const { label } = agreementOf(round);
		return { type: 'votes', number, question, votes, dontKnow, label, asked: firstToAsk(round) };
	}
	const voters = votersOf(countedVotes(workshop, id));
	return { type: 'vote', number, question, levels, voters, round: round?.round ?? 1 };
}

function shortText(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.length > MOST_WORDS ? '' : text.trim();
}

/** How many criteria are settled, put off, or neither. */
export function standOf(workshop: Workshop): StandScene['counts'] {
	const states = workshop.criteria.map((id) => roundState(workshop, id));
	const count = (state: RoundState) => states.filter((each) => each === state).length;
	const [settled, parked] = [count('settled'), count('parked')];
	return { settled, parked, open: states.length - settled - parked };
}

/** A timer over so many minutes that starts now. `now` is in milliseconds since 1970, here and below. */
export function startedTimer(minutes: number, now: number): TimerView {
	return { endsAt: now + minutes * 60_000 };
}

/** A timer that ran stands still, one that stood still runs on. */
export function toggledTimer(timer: TimerView, now: number): TimerView {
	return 'left' in timer ? { endsAt: now + timer.left } : { left: leftOf(timer, now) };
}

/** Milliseconds left, never below 0: by the clock, so that a laptop asleep loses nothing. */
export function leftOf(timer: TimerView, now: number): number {
	return 'left' in timer ? timer.left : Math.max(0, timer.endsAt - now);
}

/** "2:05" */
export function minutesAndSeconds(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
