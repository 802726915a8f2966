import { placeBesideTitle, type Assessment } from '../domain/assessment.ts';
import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { needsHelp, type Verdict } from '../domain/evaluation.ts';
import { effectiveOf } from '../domain/score.ts';
import type { Step } from '../domain/steps.ts';
import {
	CORE_RESULT_LABELS,
	HELP_LABELS,
	LEVEL_LABELS,
	spokenLevel,
	STEP_KIND_LABELS,
	dayOf,
	timeOf
} from '../texts/common.ts';
import { worksheet as words } from '../texts/documents.ts';
import { answerWords, criterionName } from './answer-words.ts';
import { areaBars, areaTable } from './area-bars.ts';
import { detail, heading, list, checkMeta, paragraph } from './blocks.ts';
import { planBlocks, widePlanBlocks } from './plan-blocks.ts';
import type { Block, KeyValue, ReportDocument, Run } from './document.ts';
import { ownStepBlocks } from './step-blocks.ts';

/** What the worksheet is made of. `date` is ISO 8601 with offset; equal input gives an equal document. */
export interface WorksheetInput {
	/** `kompakt`: the core on two pages, without anything typed but the names. */
	readonly edition?: 'voll' | 'kompakt';
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly verdict: Verdict;
	readonly date: string;
}

const SHOWN_STEPS = 5;

/**
 * The Arbeitsblatt: what the check says and every answer of the basis with all that was typed for others. Private
 * notes are never read here.
 */
export function worksheetDocument(input: WorksheetInput): ReportDocument {
	const { catalogue } = input;
	const meta = checkMeta(words, input);
	const isCompact = input.edition === 'kompakt';
	return {
		meta,
		blocks: [
			heading(1, meta.title),
			detail({ text: statusLine(input) }),
			{ type: 'notice', title: words.notice, text: catalogue.notice },
			...resultBlocks(input),
			...coreBlocks(input),
			...(isCompact ? compactBlocks(input) : fullBlocks(input))
		]
	};
}

const titleList = (criteria: readonly Criterion[]): Block[] =>
	list(criteria.map(criterionName), 'detail');

function compactBlocks(input: WorksheetInput): Block[] {
	return [
		heading(2, words.steps),
		...proposedStepBlocks(input.verdict.steps.slice(0, SHOWN_STEPS)),
		...helpBlocks(input),
		...aboutBlocks(input)
	];
}

function fullBlocks(input: WorksheetInput): Block[] {
	return [
		...stepBlocks(input),
		...helpBlocks(input),
		...answerBlocks(input),
		...planBlocks(input),
		...aboutBlocks(input),
		...municipalityBlocks(input),
		...sourceBlocks(input),
		...widePlanBlocks(input),
		...numberBlocks(input)
	];
}

/** The numbers of the bars; at the end, where there is room for them. */
function numberBlocks({ catalogue, verdict }: WorksheetInput): Block[] {
	const table = areaTable(catalogue, verdict);
	return table.rows.length === 0 ? [] : [heading(2, words.numbers), table];
}

/** Whose check it is where the title does not say it, of which day, how complete and by which criteria. */
function statusLine({ catalogue, assessment, verdict }: WorksheetInput): string {
	const { total, open } = verdict.score.counts;
	return [
		placeBesideTitle(assessment),
		words.statusDate(dayOf(assessment.updatedAt)),
		words.statusDepths[assessment.depth],
		words.statusProgress(total - open, total),
		words.statusCatalogue(catalogue.version)
	]
		.filter((part) => part !== '')
		.join(' · ');
}

function aboutBlocks({ catalogue, assessment, date }: WorksheetInput): Block[] {
	const pairs: KeyValue[] = [
		{ key: words.madeAt, value: words.moment(dayOf(date), timeOf(date)) },
		{
			key: words.catalogue,
			value: words.catalogueOf(catalogue.title, catalogue.version, dayOf(catalogue.date))
		},
		{ key: words.hash, value: assessment.catalogue.sha256 }
	];
	return [heading(2, words.about), { type: 'keyValues', pairs }];
}

function municipalityBlocks({ catalogue, assessment }: WorksheetInput): Block[] {
	const items = catalogue.profile.flatMap((question): Run[][] => {
		const answer = assessment.profile[question.id];
		if (answer === undefined) return [];
		const option = question.options?.find(({ id }) => id === answer);
		const text = option?.label ?? String(answer);
		return [[{ text: words.asked(question.question) }, { text, bold: true }]];
	});
	if (items.length === 0) return [];
	return [heading(2, words.municipality), { type: 'list', size: 'detail', runIn: true, items }];
}

function resultBlocks({ catalogue, verdict, edition }: WorksheetInput): Block[] {
	const { band, score, robust, robustness } = verdict;
	const bars = areaBars(verdict.areas, catalogue.thresholds.area);
	const dataTable = areaTable(catalogue, verdict);
	const areas = robustness.areas.map(({ title }) => words.quoted(title)).join(', ');
	return [
		heading(2, words.result),
		{ type: 'paragraph', size: 'lead', runs: [{ text: verdict.headline, bold: true }] },
		paragraph(verdict.sentence),
		...(band === null || verdict.startpunkt
			? []
			: [
					paragraph(
						`${words.band(band.low, band.high)} ${words.evidence(score.counts.withEvidence, score.counts.rated)}`
					)
				]),
		...(robust
			? []
			: [paragraph(`${words.robust}${areas === '' ? '' : words.robustAreas(areas)}`)]),
		...(bars === null ? [] : [edition === 'kompakt' ? { ...bars, dataTable } : bars]),
		paragraph(words.funding)
	];
}

function coreBlocks({ assessment, verdict }: WorksheetInput): Block[] {
	if (verdict.core.length === 0) return [];
	return [
		heading(2, words.core),
		{
			type: 'table',
			caption: words.coreCaption,
			head: [words.criterion, words.answer, words.state],
			rows: verdict.core.map(({ criterion, result }) => [
				criterionName(criterion),
				answerWords(criterion, assessment),
				CORE_RESULT_LABELS[result]
			]),
			widths: [5, 3, 2],
			small: true
		}
	];
}

function stepBlocks(input: WorksheetInput): Block[] {
	const blocks = [...nextStepBlocks(input), ...ownStepBlocks(input)];
	return blocks.length === 0 ? [] : [heading(2, words.steps), ...blocks];
}

function nextStepBlocks({ verdict }: WorksheetInput): Block[] {
	const [first, rest] = [verdict.steps.slice(0, SHOWN_STEPS), verdict.steps.slice(SHOWN_STEPS)];
	if (first.length === 0) return [];
	const later = rest.map(({ criterion }) => criterion);
	return [
		...proposedStepBlocks(first),
		...(later.length === 0 ? [] : [heading(3, words.moreSteps), ...titleList(later)])
	];
}

function proposedStepBlocks(steps: readonly Step[]): Block[] {
	const items = steps.map(({ kind, criterion, label }) => [
		{ text: words.stepLine(STEP_KIND_LABELS[kind], criterion.number, criterion.title, label) }
	]);
	return [{ type: 'list', ordered: true, items }];
}

function helpBlocks({ verdict }: WorksheetInput): Block[] {
	const wishes = [...verdict.help].map(([wish, count]) => words.wish(HELP_LABELS[wish], count));
	return wishes.length === 0 ? [] : [heading(2, words.help), paragraph(wishes.join(', '))];
}

function answerBlocks({ catalogue, assessment, verdict }: WorksheetInput): Block[] {
	const areas = catalogue.areas.flatMap((area) => {
		const criteria = verdict.criteria.filter((criterion) => criterion.area === area.id);
		const blocks = criteria.flatMap((criterion) => criterionBlocks(criterion, assessment));
		return blocks.length === 0 ? [] : [heading(2, area.title), ...blocks];
	});
	return [...areas, ...unansweredBlocks(verdict, assessment)];
}

/** An answered criterion, or an open one where something was typed; nothing for the others. */
function criterionBlocks(criterion: Criterion, assessment: Assessment): Block[] {
	const texts = textBlocks(criterion, assessment);
	const { state } = effectiveOf(criterion, assessment.answers);
	if (state === 'open' && texts.length === 0) return [];
	return [heading(3, criterionName(criterion)), ...stateBlocks(criterion, assessment), ...texts];
}

function stateBlocks(criterion: Criterion, assessment: Assessment): Block[] {
	const effective = effectiveOf(criterion, assessment.answers);
	if (effective.state !== 'level') {
		return [detail({ text: answerWords(criterion, assessment), bold: true })];
	}
	const { level } = effective;
	return [
		{
			type: 'levelBoxes',
			spoken: spokenLevel(level),
			chosen: level,
			labels: LEVEL_LABELS,
			text: criterion.levels[level] ?? ''
		}
	];
}

function textBlocks(criterion: Criterion, assessment: Assessment): Block[] {
	const answer = assessment.answers[criterion.id];
	if (answer === undefined) return [];
	const wishes = needsHelp(criterion, assessment.answers) ? (answer.help ?? []) : [];
	const lines: (readonly [string, string])[] = [
		[words.reasonLabel, answer.state === 'na' ? (answer.reason ?? '') : ''],
		[words.evidenceLabel, answer.evidence ?? ''],
		[words.noteLabel, answer.note ?? ''],
		[words.helpLabel, wishes.map((wish) => HELP_LABELS[wish]).join(', ')]
	];
	return lines
		.filter(([, text]) => text.trim() !== '')
		.map(([label, text]) => detail({ text: `${label}: `, bold: true }, { text }));
}

function unansweredBlocks({ criteria }: Verdict, assessment: Assessment): Block[] {
	const open = criteria.filter(
		(criterion) => effectiveOf(criterion, assessment.answers).state === 'open'
	);
	if (open.length === 0) return [];
	return [heading(2, words.unanswered), ...titleList(open)];
}

/** Those read at their own page; the others are marked as such in the app, beside each criterion. */
function sourceBlocks({ catalogue, verdict }: WorksheetInput): Block[] {
	const used = new Set(verdict.criteria.flatMap(({ sources }) => sources));
	const read = catalogue.sources.filter(({ id, verified }) => verified && used.has(id));
	if (read.length === 0) return [];
	const days = [...new Set(read.map(({ readAt }) => dayOf(readAt)))].join(', ');
	return [
		heading(2, words.sources),
		paragraph(words.sourcesLead(days), 'small'),
		{
			type: 'list',
			size: 'small',
			runIn: true,
			items: read.map(({ title }) => [{ text: title }])
		}
	];
}
