import { placeBesideTitle, type Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { templateOf } from '../domain/council.ts';
import { isUntouched, type Verdict } from '../domain/evaluation.ts';
import { dateText } from '../domain/month.ts';
import { isDone } from '../domain/plan-order.ts';
import { registerOf } from '../domain/register.ts';
import {
	CORE_RESULT_LABELS,
	dayOf,
	EFFORT_LABELS,
	LEVEL_LABELS,
	STEP_KIND_LABELS,
	timeOf
} from '../texts/common.ts';
import { worksheet } from '../texts/documents.ts';
import { ergebnis } from '../texts/ergebnis.ts';
import { councilPaper as words } from '../texts/ratsvorlage.ts';
import { schrittplan } from '../texts/schrittplan.ts';
import { answerWords, basisWords, criterionName } from './answer-words.ts';
import { areaBars, areaTable } from './area-bars.ts';
import { detail, heading, list, checkMeta, paragraph } from './blocks.ts';
import type { Block, ReportDocument, Run } from './document.ts';
import { matrixBlocks } from './matrix-blocks.ts';
import { planName, plansByName } from './plan-blocks.ts';
import { stepsOnPaper } from './step-blocks.ts';
import { formerBlocks, versionMark, versionWords, type PaperVersion } from './version.ts';

/** What the paper for the council is made of. `date` is ISO 8601 with offset; equal input, equal document. */
export interface CouncilInput {
	readonly catalogue: Catalogue;
	/** The check as it is, or as it was when it was laid down. */
	readonly assessment: Assessment;
	readonly verdict: Verdict;
	readonly date: string;
	/** Set when the check stands here as it was laid down. */
	readonly version: PaperVersion | null;
	readonly withAnnex: boolean;
}

/** So many steps stand on the paper. */
export const SHOWN_STEPS = 5;
/** Lines to fill in by pen what was not typed. */
const EMPTY_LINES = 2;

/**
 * The paper for the council: a page to decide on, a page to look at, and all criteria as an annex. Never holds notes,
 * evidence or data; of what was typed for others only what the council is meant to read.
 */
export function councilDocument(input: CouncilInput): ReportDocument {
	const { version } = input;
	const meta = checkMeta(words, input, versionMark(version));
	return {
		meta,
		blocks: [
			heading(1, meta.title),
			detail({ text: stateLine(input) }),
			...decisionBlocks(input),
			...resultBlocks(input),
			...stepBlocks(input),
			...financeBlocks(input),
			...inactionBlocks(input),
			...aboutBlocks(input),
			{ type: 'pageBreak' },
			...pictureBlocks(input),
			...partBlocks(input),
			...(input.withAnnex ? annexBlocks(input) : [])
		]
	};
}

function stateLine({ catalogue, assessment, date, version }: CouncilInput): string {
	const depth = worksheet.statusDepths[assessment.depth];
	const state = versionWords(version, date);
	const parts = [placeBesideTitle(assessment), state, depth, words.catalogue(catalogue.version)];
	return parts.filter((part) => part !== '').join(' · ');
}

function decisionBlocks({ assessment }: CouncilInput): Block[] {
	const typed = assessment.ratsvorlage?.decision?.trim();
	const decision = typed || words.decisions[templateOf(assessment)];
	return [heading(2, words.decision), ...paragraphs(decision)];
}

/** One for each line that was typed. */
function paragraphs(text: string): Block[] {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => paragraph(line));
}

function resultBlocks(input: CouncilInput): Block[] {
	const { verdict, version } = input;
	const { headline, startpunkt } = verdict;
	if (isUntouched(verdict)) return [heading(2, words.result), paragraph(words.untouched)];
	const lead = startpunkt ? words.startpunkt : (version?.former?.headline ?? headline);
	return [
		heading(2, words.result),
		{ type: 'paragraph', size: 'lead', runs: [{ text: lead, bold: true }] },
		...formerBlocks(version),
		...(startpunkt ? [paragraph(words.startpunktText)] : []),
		detail({ text: basisSentence(input) }),
		...coreBlocks(verdict)
	];
}

function basisSentence({ catalogue, assessment, verdict }: CouncilInput): string {
	const { total, open, withEvidence } = verdict.score.counts;
	const depth = worksheet.statusDepths[assessment.depth];
	return words.basisOf(depth, total, catalogue.criteria.length, total - open, withEvidence);
}

function coreBlocks(verdict: Verdict): Block[] {
	const { core } = verdict;
	if (core.length === 0) return [];
	const counts = CORE_ORDER.flatMap((wanted) => {
		const count = core.filter(({ result }) => result === wanted).length;
		return count === 0 ? [] : [`${count} ${CORE_RESULT_LABELS[wanted]}`];
	});
	return [paragraph(words.core(core.length, counts.join(', '))), ...coreList(verdict)];
}

const CORE_ORDER = ['verfehlt', 'ungeklaert', 'erfuellt', 'entfaellt'] as const;

/** What is open first. */
function coreList({ core }: Verdict): Block[] {
	const items = CORE_ORDER.flatMap((wanted): Run[][] => {
		const names = core
			.filter(({ result }) => result === wanted)
			.map(({ criterion }) => criterionName(criterion));
		const label = { text: `${CORE_RESULT_LABELS[wanted]}: `, bold: true };
		return names.length === 0 ? [] : [[label, { text: names.join(' · ') }]];
	});
	return [{ type: 'list', size: 'detail', items }];
}

/** The steps of one's own plan come first, then what the check proposes. */
function stepBlocks(input: CouncilInput): Block[] {
	const { catalogue, verdict } = input;
	if (isUntouched(verdict)) return [];
	const own = stepsOnPaper(input).map(({ step }) => {
		const criterion = catalogue.criteria.find(({ id }) => id === step.criterion);
		const effort = step.effort ?? criterion?.effort;
		return [
			step.title.trim() || schrittplan.untitled,
			step.office?.trim() || officeOf(criterion?.ask ?? []),
			dateText(step.until ?? '') || words.noDate,
			effort === undefined ? '' : EFFORT_LABELS[effort]
		];
	});
	const rows = [...own, ...proposedSteps(input)].slice(0, SHOWN_STEPS);
	if (rows.length === 0) return [heading(2, words.steps), paragraph(words.noSteps)];
	return [
		heading(2, words.steps),
		{
			type: 'table',
			caption: words.stepsCaption,
			head: [words.step, words.office, words.until, words.effort],
			rows,
			widths: [6, 3, 2, 3],
			small: true
		}
	];
}

function proposedSteps({ assessment, verdict }: CouncilInput): string[][] {
	const planned = registerOf(assessment).steps.filter((step) => !isDone(step));
	return verdict.steps
		.filter(({ criterion }) => !planned.some((step) => step.criterion === criterion.id))
		.map(({ kind, criterion }) => [
			`${STEP_KIND_LABELS[kind]}: ${criterionName(criterion)}`,
			officeOf(criterion.ask),
			words.noDate,
			EFFORT_LABELS[criterion.effort]
		]);
}

function officeOf(ask: readonly string[]): string {
	return ask.length === 0 ? words.openOffice : words.proposal(ask.join(', '));
}

function financeBlocks({ assessment }: CouncilInput): Block[] {
	const text = assessment.ratsvorlage?.finances?.trim() ?? '';
	const lines: Block = { type: 'writingLines', labels: [''], count: EMPTY_LINES };
	return [heading(2, words.finances), ...(text === '' ? [lines] : paragraphs(text))];
}

function inactionBlocks({ assessment }: CouncilInput): Block[] {
	const text = assessment.ratsvorlage?.inaction?.trim() || words.inactionText;
	return [heading(2, words.inaction), ...paragraphs(text)];
}

function aboutBlocks({ catalogue: { title, version, date } }: CouncilInput): Block[] {
	return [heading(2, words.about), detail({ text: words.aboutText(title, version, dayOf(date)) })];
}

function pictureBlocks(input: CouncilInput): Block[] {
	const { catalogue, verdict } = input;
	const bars = areaBars(verdict.areas, catalogue.thresholds.area);
	const matrix = matrixBlocks(input);
	if (isUntouched(verdict) && matrix.length === 0) return [];
	return [
		heading(2, words.areas),
		...(bars === null || isUntouched(verdict)
			? [paragraph(words.untouched)]
			: [{ ...bars, dataTable: areaTable(catalogue, verdict) }]),
		...(matrix.length === 0 ? [] : [heading(2, words.plans), ...matrix])
	];
}

/** Which plans are about which Ortsteil. */
function partBlocks({ assessment }: CouncilInput): Block[] {
	const plans = plansByName(assessment);
	const parts = [...new Set(plans.flatMap(({ area }) => (area === 'gesamt' ? [] : area)))];
	const lines = parts.map((part) => {
		const about = plans.filter(({ area }) => area !== 'gesamt' && area.includes(part));
		const names = about.map((plan) => planName({ ...plan, area: 'gesamt' }));
		return words.partLine(part, names.join(', '));
	});
	return lines.length === 0 ? [] : [heading(2, words.parts), ...list(lines)];
}

function annexBlocks(input: CouncilInput): Block[] {
	return [
		{ type: 'pageBreak' },
		heading(2, words.annexes[input.assessment.depth]),
		paragraph(words.levels(LEVEL_LABELS.map((label, level) => `${level} ${label}`).join(', '))),
		...criteriaTables(input),
		heading(2, words.method),
		...list(ergebnis.methodLines, 'detail'),
		heading(2, words.version),
		{ type: 'keyValues', pairs: versionPairs(input) }
	];
}

function criteriaTables({ catalogue, assessment, verdict }: CouncilInput): Block[] {
	return catalogue.areas.flatMap((area): Block[] => {
		const criteria = verdict.criteria.filter((criterion) => criterion.area === area.id);
		if (criteria.length === 0) return [];
		return [
			{
				type: 'table',
				caption: words.annexCaption(area.title),
				head: [words.criterion, words.answer, words.basis],
				rows: criteria.map((criterion) => [
					criterionName(criterion),
					answerWords(criterion, assessment),
					basisWords(criterion, assessment)
				]),
				widths: [6, 3, 2],
				small: true
			}
		];
	});
}

function versionPairs({ catalogue, assessment, date, version }: CouncilInput) {
	return [
		{ key: words.number, value: version === null ? words.noNumber : String(version.number) },
		...(version?.code ? [{ key: words.codeKey, value: version.code }] : []),
		{ key: worksheet.madeAt, value: worksheet.moment(dayOf(date), timeOf(date)) },
		{
			key: worksheet.catalogue,
			value: worksheet.catalogueOf(catalogue.title, catalogue.version, dayOf(catalogue.date))
		},
		{ key: words.hash, value: assessment.catalogue.sha256 }
	];
}
