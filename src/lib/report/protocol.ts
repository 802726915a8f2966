import { agreementOf, type Votes } from '../domain/agreement.ts';
import { placeBesideTitle, type Assessment } from '../domain/assessment.ts';
import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { choiceWords } from '../domain/choice.ts';
import { FEWEST_TOLD, type Paper, type Round, type Workshop } from '../domain/workshop.ts';
import {
	chosenWorkshop,
	papersOf,
	toldVotes,
	workshopOutcome,
	type CriterionOutcome,
	type SettledOutcome,
	type WorkshopOutcome
} from '../domain/workshop-outcome.ts';
import { dayOf, LEVEL_LABELS, ROLE_LABELS, spokenLevel } from '../texts/common.ts';
import { labelWords, opinionWords, votesInWords } from '../texts/einigkeit.ts';
import { protokoll as words } from '../texts/protokoll.ts';
import { criterionName } from './answer-words.ts';
import { checkMeta, detail, heading, list, paragraph } from './blocks.ts';
import type { Block, Cell, KeyValue, ReportDocument } from './document.ts';

/** What the protocol is made of. `date` is ISO 8601 with offset; equal input, equal document. */
export interface ProtocolInput {
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly date: string;
	/** Id of the meeting; the latest one if not given. */
	readonly workshop?: string | undefined;
}

const LEVEL_NAMES = LEVEL_LABELS.map((label, level) => words.level(level, label));
const OPINION_NAMES = Object.values(opinionWords);

/**
 * The protocol of a meeting: what the group settled on and how far it agreed, what the others think, what is still open.
 * How many chose what is only told where nobody can be told apart. Never holds notes, evidence or ballots.
 */
export function protocolDocument(input: ProtocolInput): ReportDocument {
	const { catalogue, assessment, workshop: id } = input;
	const workshop = chosenWorkshop(assessment, id);
	const title = words.titles[workshop?.kind ?? 'stufen'];
	const meta = checkMeta({ title, header: words.header }, input);
	if (workshop === null) return { meta, blocks: [heading(1, meta.title), paragraph(words.none)] };
	const outcome = workshopOutcome(catalogue, assessment, workshop);
	const names = workshop.kind === 'kriterien' ? OPINION_NAMES : LEVEL_NAMES;
	return {
		meta,
		blocks: [
			heading(1, meta.title),
			{ type: 'keyValues', pairs: factPairs(input, workshop, outcome) },
			...leadBlocks(outcome),
			...overviewBlocks(outcome),
			...paperBlocks(outcome),
			...settledBlocks(outcome, names),
			...leftBlocks(words.parked, outcome.parked, names),
			...leftBlocks(words.open, outcome.open, names),
			...proposalBlocks(outcome)
		]
	};
}

function factPairs(
	{ catalogue, assessment }: ProtocolInput,
	{ title, date, roles = [] }: Workshop,
	{ voters }: WorkshopOutcome
): KeyValue[] {
	const pairs: KeyValue[] = [
		{ key: words.place, value: placeBesideTitle(assessment) },
		{ key: words.name, value: title.trim() },
		{ key: words.day, value: date === '' ? '' : dayOf(date) },
		{ key: words.roles, value: roles.map((role) => ROLE_LABELS[role]).join(', ') },
		{ key: words.voters, value: words.votersOf(voters) },
		{
			key: words.criteria,
			value: words.version(catalogue.title, catalogue.version, dayOf(catalogue.date))
		}
	];
	return pairs.filter(({ value }) => value !== '');
}

function leadBlocks({ settled, open, parked, unknown }: WorkshopOutcome): Block[] {
	const counts = words.counts(settled.length, open.length, parked.length);
	const lead = settled.length === 0 ? words.noneSettled : counts;
	return [
		{ type: 'paragraph', size: 'lead', runs: [{ text: lead, bold: true }] },
		detail({ text: words.privacy(FEWEST_TOLD) }),
		...(unknown === 0 ? [] : [paragraph(words.unknown(unknown))])
	];
}

function overviewBlocks({ settled }: WorkshopOutcome): Block[] {
	if (settled.length === 0) return [];
	return [
		heading(2, words.overview),
		{
			type: 'table',
			caption: words.overviewCaption,
			head: [words.criterion, words.result, words.agreement],
			rows: settled.map(({ criterion, round, agreement }) => [
				nameOf(criterion),
				resultCell(round),
				labelWords[agreement.label]
			]),
			widths: [6, 3, 4],
			small: true
		}
	];
}

/** Boxes for the eyes, the same word for everyone. */
function resultCell(round: SettledOutcome['round']): Cell {
	const text = resultWords(round);
	return round.level === undefined ? text : { text, spoken: text, filled: round.level };
}

function resultWords({ settled, level }: SettledOutcome['round']): string {
	if (settled === 'level') return choiceWords(level ?? null);
	return settled === 'unknown' ? choiceWords('unknown') : opinionWords[settled];
}

function paperBlocks(outcome: WorkshopOutcome): Block[] {
	const papers = papersOf(outcome);
	if (papers.length === 0) return [];
	return [
		heading(2, words.toFetch),
		{
			type: 'table',
			caption: words.toFetchCaption,
			head: [words.document, words.office, words.criterion],
			rows: papers.map(({ criterion, paper }): Cell[] => [
				{ text: paperTitle(paper), box: 'empty' },
				officeOf(paper) || words.openOffice,
				criterionName(criterion)
			]),
			widths: [5, 3, 5],
			small: true
		}
	];
}

function paperTitle({ title }: Paper): string {
	return title.trim() || words.untitled;
}

function officeOf({ office }: Paper): string {
	return office === undefined ? '' : ROLE_LABELS[office];
}

function leftBlocks(
	title: string,
	outcomes: readonly CriterionOutcome[],
	names: readonly string[]
): Block[] {
	if (outcomes.length === 0) return [];
	return [
		heading(2, title),
		{
			type: 'table',
			caption: words.leftCaption,
			head: [words.criterion, words.votes],
			rows: outcomes.map(({ criterion, rounds, agreement }) => [
				nameOf(criterion),
				rounds.length === 0
					? labelWords[agreement.label]
					: rounds.map((round) => roundWords(round, names)).join('. ')
			]),
			widths: [5, 8],
			small: true
		}
	];
}

function proposalBlocks({ settled }: WorkshopOutcome): Block[] {
	const waiting = settled.filter(({ proposal }) => proposal !== null && !proposal.decision);
	if (waiting.length === 0) return [];
	const lines = waiting.map(({ criterion, round }) =>
		words.proposedLine(criterionName(criterion), resultWords(round))
	);
	return [heading(2, words.proposedTitle), paragraph(words.proposedLead), ...list(lines)];
}

function settledBlocks({ settled }: WorkshopOutcome, names: readonly string[]): Block[] {
	if (settled.length === 0) return [];
	return [
		heading(2, words.settled),
		...settled.flatMap((each) => [
			heading(3, nameOf(each.criterion)),
			paragraph(each.criterion.question),
			resultBlock(each),
			...lineBlocks(each, names)
		])
	];
}

function resultBlock({ criterion, round }: SettledOutcome): Block {
	const { level } = round;
	if (round.settled !== 'level' || level === undefined) {
		return detail({ text: `${words.result}: ${resultWords(round)}`, bold: true });
	}
	const text = criterion.levels[level] ?? '';
	return {
		type: 'levelBoxes',
		spoken: spokenLevel(level),
		chosen: level,
		labels: LEVEL_LABELS,
		text
	};
}

function lineBlocks(
	{ rounds, round, proposal }: SettledOutcome,
	names: readonly string[]
): Block[] {
	const papers = (round.papers ?? []).map((each) => words.paper(paperTitle(each), officeOf(each)));
	const lines: (readonly [string, string])[] = [
		...rounds.map((each) => [roundName(each), votedWords(each, names)] as const),
		[words.wording, round.wording ?? ''],
		[words.reason, round.reason ?? ''],
		[words.minority, round.minority ?? ''],
		[words.papers, papers.join(', ')],
		[words.proposed, proposal ? words.proposals[proposal.decision ?? 'waiting'] : '']
	];
	return lines
		.filter(([, text]) => text.trim() !== '')
		.map(([label, text]) => detail({ text: `${label}: `, bold: true }, { text }));
}

function roundWords(round: Round, names: readonly string[]): string {
	return `${roundName(round)}: ${votedWords(round, names)}`;
}

function roundName({ round }: Round): string {
	return words.rounds[round - 1] ?? '';
}

/** How far the group agreed, and how many chose what where that may be told. */
function votedWords(round: Votes, names: readonly string[]): string {
	const told = toldVotes(round);
	const counts = told === null ? '' : votesInWords(told.votes, told.dontKnow, names);
	return words.round(labelWords[agreementOf(round).label], counts);
}

function nameOf(criterion: Criterion): string {
	return criterion.core ? words.core(criterionName(criterion)) : criterionName(criterion);
}
