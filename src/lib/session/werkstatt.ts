import { hrefTo } from '#lib/app/addresses.ts';
import { notice } from '#lib/app/notice.svelte.ts';
import { agreementOf } from '#lib/domain/agreement.ts';
import type { Edits } from '#lib/domain/answering.ts';
import type { Assessment, Role } from '#lib/domain/assessment.ts';
import { scopeOf } from '#lib/domain/basis.ts';
import type { Criterion } from '#lib/domain/catalogue.ts';
import { choiceOf, choiceWords } from '#lib/domain/choice.ts';
import { standOf } from '#lib/domain/projector.ts';
import {
	judge,
	planWorkshop,
	removeWorkshop,
	settle,
	showVotes,
	type Settlement
} from '#lib/domain/voting.ts';
import {
	latestRound,
	MOST_CRITERIA,
	OPINIONS,
	queueOf,
	roundState,
	toldBefore,
	workshopIn,
	type Opinion,
	type Round,
	type RoundState,
	type Workshop
} from '#lib/domain/workshop.ts';
import { latestWorkshops, papersOf, workshopOutcome } from '#lib/domain/workshop-outcome.ts';
import { dayOf, LEVEL_LABELS, ROLE_LABELS } from '#lib/texts/common.ts';
import { opinionWords, votesInWords, votesSpoken } from '#lib/texts/einigkeit.ts';
import { werkstatt as words } from '#lib/texts/werkstatt.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, sayUndoable } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

/** Parts of the page of one meeting. */
export type Part = keyof typeof words.parts;

/** A meeting of a check that is open. */
export interface Meeting {
	readonly check: ReadyCheck;
	readonly workshop: Workshop;
}

export function hrefOfMeeting(
	{ check, workshop }: { readonly check: ReadyCheck; readonly workshop: { readonly id: string } },
	part: Part,
	criterion?: string
): string {
	const place = { check: check.session.id, w: workshop.id, teil: part };
	return hrefTo('/werkstatt', criterion === undefined ? place : { ...place, k: criterion });
}

/** The meeting of an address; null when the check has none of this id. */
export function meetingOf(check: ReadyCheck, id: string): Meeting | null {
	const workshop = workshopIn(check.assessment, id);
	return workshop && { check, workshop };
}

/** All meetings of a check, the latest first. */
export function meetingRows(check: ReadyCheck) {
	return latestWorkshops(check.assessment).map((workshop) => {
		const { id, title, date, criteria } = workshop;
		return {
			id,
			title: title.trim() || words.defaultTitle,
			text: words.row(dayOf(date), standOf(workshop).settled, criteria.length),
			href: hrefOfMeeting({ check, workshop }, firstPart(workshop))
		};
	});
}

/** Where a meeting goes on. */
export function firstPart({ rounds }: Workshop): Part {
	return rounds.length === 0 ? 'vorbereiten' : 'runde';
}

/** Plans a meeting on what is open in the core. Answers its address. */
export function prepareMeeting(check: ReadyCheck): string {
	const at = now();
	const { id, version } = check.catalogue;
	const workshop = {
		id: newId(),
		title: words.defaultTitle,
		date: at.slice(0, 10),
		catalogue: { id, version },
		criteria: openCore(check),
		rounds: [],
		updatedAt: at
	};
	edit(check.session, undefined, (assessment) => planWorkshop(assessment, workshop));
	return hrefOfMeeting({ check, workshop }, 'vorbereiten');
}

/** Criteria a meeting can be about, in the order of the catalogue. */
export function criteriaInScope({ catalogue, assessment }: ReadyCheck): readonly Criterion[] {
	return scopeOf(catalogue, assessment.profile).inScope;
}

/** What is open or unknown in the core, at most as much as fits into an evening; where nothing is, the whole core. */
export function openCore(check: ReadyCheck): readonly string[] {
	const core = criteriaInScope(check).filter((criterion) => criterion.core);
	const isOpen = ({ id }: Criterion) => {
		const choice = choiceOf(check.session.answerOf(id));
		return choice === null || choice === 'unknown';
	};
	const open = core.filter(isOpen);
	return (open.length > 0 ? open : core).slice(0, MOST_CRITERIA).map(({ id }) => id);
}

/** Takes a meeting away, with the way back. */
export function removeMeeting({ check, workshop }: Meeting): void {
	edit(check.session, undefined, (assessment) => removeWorkshop(assessment, workshop));
	sayUndoable(check, words.removed(workshop.title.trim() || words.defaultTitle));
}

/** A move of the meeting as it is now, one step of undo. */
export function makeMove(
	{ check, workshop }: Meeting,
	move: (assessment: Assessment, workshop: Workshop) => Edits,
	visit?: string
): void {
	const { session } = check;
	if (session.assessment === null) return;
	const latest = workshopIn(session.assessment, workshop.id);
	if (latest === null) return;
	session.change(move(session.assessment, latest), {
		...(visit === undefined ? {} : { group: visit, isTyping: true }),
		// the room answers, not the office that leads it
		keepsOffices: true
	});
}

/** "Aufdecken", told to who cannot see it. */
export function uncover(meeting: Meeting, criterion: string): void {
	makeMove(meeting, (assessment, workshop) => showVotes(assessment, workshop, criterion));
	const { assessment } = meeting.check.session;
	const latest = assessment && workshopIn(assessment, meeting.workshop.id);
	const round = latest && latestRound(latest, criterion);
	if (!latest || round?.isShown !== true) notice.say(words.nothingToShow);
	else notice.speak(votesOfRound(latest, round));
}

/** "0: 1, 1: 1, 2: 4", by the names of the answers where they are no levels. */
function votesOfRound(workshop: Workshop, { votes, dontKnow }: Round): string {
	return workshop.kind === 'kriterien'
		? votesInWords(votes, dontKnow, namesOf(workshop))
		: votesSpoken(votes, dontKnow);
}

/** What each place of a vote is called. */
export function namesOf({ kind }: Pick<Workshop, 'kind'>): readonly string[] {
	return kind === 'kriterien' ? OPINIONS.map((each) => opinionWords[each]) : LEVEL_LABELS;
}

/** "2 – reicht" */
export function nameOfPlace(workshop: Pick<Workshop, 'kind'>, place: number): string {
	return words.criterion(place, `– ${namesOf(workshop)[place] ?? ''}`);
}

/** The criteria of a meeting as its moderator sees them. */
export interface QueueRow {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly state: RoundState;
	/** How it was settled, else where it stands. */
	readonly text: string;
}

export function queueRows({ check, workshop }: Meeting): readonly QueueRow[] {
	return queueOf(workshop, check.catalogue.criteria).map(({ id, number, title }) => {
		const state = roundState(workshop, id);
		const settled = settledWords(latestRound(workshop, id));
		return { id, number, title, state, text: settled ?? words.states[state] };
	});
}

/** What is not settled, what divides the room first. */
export function openRows(meeting: Meeting): readonly QueueRow[] {
	const { open, parked } = outcomeOf(meeting);
	const rows = queueRows(meeting);
	return [...open, ...parked].flatMap(
		({ criterion }) => rows.find(({ id }) => id === criterion.id) ?? []
	);
}

function outcomeOf({ check, workshop }: Meeting) {
	return workshopOutcome(check.catalogue, check.assessment, workshop);
}

/** How a round was settled, in words; null as long as it is not. */
export function settledWords(round: Round | null): string | null {
	if (round?.settled === undefined) return null;
	if (round.settled === 'level' && round.level !== undefined) return choiceWords(round.level);
	const opinion = OPINIONS.find((each) => each === round.settled);
	return opinion === undefined ? words.unknown : opinionWords[opinion];
}

/** "Festlegen": answers the check, or proposes where its answer has changed meanwhile. */
export function settleRound(meeting: Meeting, criterion: string, choice: Settlement): void {
	const { title, date } = meeting.workshop;
	const why = words.why(title.trim() || words.defaultTitle, dayOf(date));
	const fresh = { id: newId(), at: now(), why };
	makeMove(meeting, (assessment, workshop) =>
		settle(assessment, workshop, criterion, choice, fresh)
	);
}

export function settleOpinion(
	meeting: Meeting,
	criterion: string,
	opinion: Opinion | 'unknown'
): void {
	makeMove(meeting, (assessment, workshop) => judge(assessment, workshop, criterion, opinion));
}

/** The check answers otherwise than the room has settled: what the room said lies there as a proposal. */
export function isOnlyProposed({ check }: Meeting, round: Round): boolean {
	if (round.settled !== 'level' && round.settled !== 'unknown') return false;
	const choice = choiceOf(check.session.answerOf(round.criterion));
	return choice !== (round.level ?? 'unknown');
}

/** Papers somebody is to bring, of all that is settled. */
export function paperLines(meeting: Meeting): readonly string[] {
	return papersOf(outcomeOf(meeting)).map(({ criterion, paper: { title, office } }) =>
		words.paperOf(title, officeWords(office), criterion.number)
	);
}

function officeWords(office: Role | undefined): string {
	return office === undefined ? words.noOffice : ROLE_LABELS[office];
}

/** What ballots told before the meeting, parted by whether it is worth the time; null without any. */
export function spreadOf({ check, workshop }: Meeting) {
	if ((workshop.ballots ?? []).length === 0) return null;
	const rows = queueOf(workshop, check.catalogue.criteria).map(({ id, number, title }) => {
		const { label } = agreementOf(toldBefore(workshop, id));
		return { id, number, title, label };
	});
	const isIn = (labels: readonly string[]) => rows.filter(({ label }) => labels.includes(label));
	return {
		ballots: workshop.ballots?.length ?? 0,
		apart: isIn(['ZWEI_LAGER', 'STREUUNG', 'UNBEKANNT', 'EINZELSTIMME', 'NAH']),
		together: isIn(['EINIG']),
		tooFew: isIn(['ZU_WENIG', 'KEINE_STIMMEN'])
	};
}
