import { placeBesideTitle, type Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Verdict } from '../domain/evaluation.ts';
import type { StoredResult } from '../domain/frozen.ts';
import { dateText } from '../domain/month.ts';
import { stepsSince, type StepsSince } from '../domain/steps-since.ts';
import { resultWords, stateWords, trendSentence } from '../domain/trend-words.ts';
import {
	TREND_KINDS,
	trendOf,
	type Trend,
	type TrendRow,
	type TrendState
} from '../domain/trend.ts';
import { dayOf } from '../texts/common.ts';
import { worksheet } from '../texts/documents.ts';
import { councilPaper } from '../texts/ratsvorlage.ts';
import { schrittplan } from '../texts/schrittplan.ts';
import { TREND_LABELS, trendWords, vergleich, yearPaper as words } from '../texts/vergleich.ts';
import { criterionName } from './answer-words.ts';
import { checkMeta, detail, heading, paragraph } from './blocks.ts';
import type { Block, Cell, ReportDocument } from './document.ts';
import { versionMark, versionWords, type PaperVersion } from './version.ts';
import { yearBars } from './year-bars.ts';

/** A state that was laid down, with which the present one is compared. */
export interface FormerState {
	readonly catalogue: Catalogue;
	/** The check as it was. */
	readonly assessment: Assessment;
	readonly version: PaperVersion;
	/** What was said of it then; null where a file from elsewhere does not say. */
	readonly result: StoredResult | null;
	/** Versions of the catalogue in between. */
	readonly via: readonly Catalogue[];
}

/** What the sheet is made of. `date` is ISO 8601 with offset; equal input, equal document. */
export interface YearInput {
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly verdict: Verdict;
	readonly date: string;
	/** Set when the present state was laid down too. */
	readonly version: PaperVersion | null;
	readonly former: FormerState | null;
}

/** With more than so many rows the sheet lists only what has changed. */
const MOST_ROWS = 12;

/**
 * "Ein Jahr danach": what has become of the check and of its steps, on one page for the council. Never holds notes,
 * evidence or data.
 */
export function yearDocument(input: YearInput): ReportDocument {
	const meta = checkMeta(words, input, versionMark(input.version));
	const { former } = input;
	const title = heading(1, meta.title);
	if (former === null) return { meta, blocks: [title, paragraph(words.none)] };
	const trend = trendOf(former, input, former.via);
	return {
		meta,
		blocks: [
			title,
			{ type: 'keyValues', pairs: statePairs(input, former) },
			{ type: 'paragraph', size: 'lead', runs: [{ text: trendSentence(trend), bold: true }] },
			...resultBlocks(input, former, trend),
			...yearBars(trend),
			...changeBlocks(trend),
			...stepBlocks(input),
			heading(2, councilPaper.about),
			aboutBlock(input)
		]
	};
}

/** What became of the plan since the state it is compared with. */
export function stepsOfYear({ assessment, date, former }: YearInput): StepsSince {
	return stepsSince(former?.assessment ?? {}, assessment, date.slice(0, 10));
}

function statePairs({ catalogue, assessment, date, version }: YearInput, former: FormerState) {
	const place = placeBesideTitle(assessment);
	const line = (state: string, check: Assessment, { version: number }: Catalogue) =>
		words.state(state, worksheet.statusDepths[check.depth], number);
	return [
		...(place === '' ? [] : [{ key: words.place, value: place }]),
		{
			key: vergleich.before,
			value: line(
				versionWords(former.version, former.version.at),
				former.assessment,
				former.catalogue
			)
		},
		{ key: vergleich.after, value: line(versionWords(version, date), assessment, catalogue) }
	];
}

/** What the check said then and says now; with another version of the catalogue that is no comparison. */
function resultBlocks(
	{ catalogue, verdict, version }: YearInput,
	{ version: { at, former: changed }, result }: FormerState,
	{ isSameCatalogue }: Trend
): Block[] {
	const { headline, band, startpunkt } = verdict;
	const computed = { headline, band: startpunkt ? null : band };
	const present = version?.former ?? computed;
	const then = result === null ? '' : vergleich.formerHeadline(`„${result.headline}“`);
	const now = isSameCatalogue
		? vergleich.presentHeadline(`„${present.headline}“`)
		: trendWords.newVersion(catalogue.version, resultWords(present));
	const former = changed === null ? then : trendWords.formerRules(dayOf(at), resultWords(changed));
	return [paragraph([former, now].filter((text) => text !== '').join(' '))];
}

function changeBlocks(trend: Trend): Block[] {
	const { rows, counts } = trend;
	const comparable = rows.filter(({ kind }) => kind !== 'ausserhalb');
	const changed = comparable.filter(({ kind }) => kind !== 'gleich' && kind !== 'offen');
	const isAll = comparable.length <= MOST_ROWS;
	const listed = isAll ? comparable : changed;
	const rest = isAll
		? words.rest(0, 0, counts.ausserhalb)
		: words.rest(counts.gleich, counts.offen, counts.ausserhalb);
	return [
		heading(2, words.changes),
		...(listed.length === 0 ? [paragraph(words.noChanges)] : [changeTable(listed, isAll)]),
		...(rest === '' ? [] : [detail({ text: rest })])
	];
}

function changeTable(rows: readonly TrendRow[], isAll: boolean): Block {
	const rank = ({ criterion, kind }: TrendRow) =>
		(criterion.core ? 0 : TREND_KINDS.length) + TREND_KINDS.indexOf(kind);
	return {
		type: 'table',
		caption: isAll ? words.allCaption : words.changedCaption,
		head: [vergleich.criterion, vergleich.before, vergleich.after, vergleich.change],
		rows: rows
			.toSorted((a, b) => rank(a) - rank(b))
			.map((row) => [
				row.criterion.core
					? words.core(criterionName(row.criterion))
					: criterionName(row.criterion),
				cellOf(row.before),
				cellOf(row.after),
				TREND_LABELS[row.kind]
			]),
		widths: [7, 3, 3, 3],
		small: true
	};
}

/** Boxes for the eyes, the same word for everyone. */
function cellOf(state: TrendState): Cell {
	const text = stateWords(state);
	return state.state === 'level' ? { text, spoken: text, filled: state.level } : text;
}

function stepBlocks(input: YearInput): Block[] {
	const { done, open } = stepsOfYear(input);
	if (done.length + open.length === 0) return [];
	const titleOf = (title: string) => title.trim() || schrittplan.untitled;
	const rows: Cell[][] = [
		...done.map(({ title, state }): Cell[] => [
			{ text: titleOf(title), box: 'ticked' },
			schrittplan.states[state],
			words.noWhy
		]),
		...open.map(({ step: { title, state, until = '', whyNot = '' } }): Cell[] => [
			{ text: titleOf(title), box: 'empty' },
			vergleich.openFacts(schrittplan.states[state], dateText(until)),
			whyNot.trim() || words.noWhy
		])
	];
	return [
		heading(2, words.steps),
		{
			type: 'table',
			caption: words.stepsCaption,
			head: [words.step, words.stepState, words.why],
			rows,
			widths: [6, 3, 5],
			small: true
		}
	];
}

function aboutBlock({ catalogue: { title, version, date } }: YearInput): Block {
	return detail({ text: councilPaper.aboutText(title, version, dayOf(date)) });
}
