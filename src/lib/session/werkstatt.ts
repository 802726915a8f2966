import { hrefTo } from '#lib/app/addresses.ts';
import { agreementOf } from '#lib/domain/agreement.ts';
import type { Edits } from '#lib/domain/answering.ts';
import type { Assessment, Role } from '#lib/domain/assessment.ts';
import { choiceWords } from '#lib/domain/choice.ts';
import { standOf } from '#lib/domain/projector.ts';
import {
	latestRound,
	OPINIONS,
	queueOf,
	roundState,
	toldBefore,
	workshopIn,
	type Round,
	type RoundState,
	type Workshop
} from '#lib/domain/workshop.ts';
import { latestWorkshops, papersOf, workshopOutcome } from '#lib/domain/workshop-outcome.ts';
import { dayOf, LEVEL_LABELS, ROLE_LABELS } from '#lib/texts/common.ts';
import { opinionWords } from '#lib/texts/einigkeit.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { werkstatt as words } from '#lib/texts/werkstatt.ts';
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
		const { id, date, criteria } = workshop;
		return {
			id,
			title: titleOf(workshop),
			text: words.row(dayOf(date), standOf(workshop).settled, criteria.length),
			href: hrefOfMeeting({ check, workshop }, firstPart(workshop))
		};
	});
}

/** Where a meeting goes on. */
export function firstPart({ rounds }: Workshop): Part {
	return rounds.length === 0 ? 'vorbereiten' : 'runde';
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

export function titleOf({ title }: Pick<Workshop, 'title'>): string {
	return title.trim() || words.defaultTitle;
}

/** The room votes on the criteria themselves. */
export function isOnCriteria({ kind }: Pick<Workshop, 'kind'>): boolean {
	return kind === 'kriterien';
}

/** What each place of a vote is called. */
export function namesOf(workshop: Pick<Workshop, 'kind'>): readonly string[] {
	return isOnCriteria(workshop) ? OPINIONS.map((each) => opinionWords[each]) : LEVEL_LABELS;
}

/** "2 – reicht" */
export function nameOfPlace(workshop: Pick<Workshop, 'kind'>, place: number): string {
	return kriterium.levelName(place, namesOf(workshop)[place] ?? '');
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
function openRows(meeting: Meeting): readonly QueueRow[] {
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

/** What was written down beside a decision, a line each. */
export function linesOf(round: Round | null): readonly string[] {
	const { reason = '', wording = '', minority = '' } = round ?? {};
	const lines = [
		reason,
		wording && words.wordingNote(wording),
		minority && words.minorityNote(minority)
	];
	return lines.filter((line) => line !== '');
}

/** Papers somebody is to bring, of all that is settled. */
function paperLines(meeting: Meeting): readonly string[] {
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

/** All that the page "Ergebnis der Werkstatt" shows. */
export function resultOf(meeting: Meeting) {
	const { workshop } = meeting;
	const settled = queueRows(meeting).filter(({ state }) => state === 'settled');
	return {
		stand: words.standWords(standOf(workshop)),
		settled: settled.map((row) => ({ ...row, lines: linesOf(latestRound(workshop, row.id)) })),
		open: openRows(meeting).map((row) => ({
			...row,
			href: hrefOfMeeting(meeting, 'runde', row.id)
		})),
		papers: paperLines(meeting)
	};
}
