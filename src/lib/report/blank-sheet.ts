import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { DRAFT, LEVEL_LABELS } from '../texts/common.ts';
import { blankSheet as words, worksheet } from '../texts/documents.ts';
import { conditionWords } from './condition-words.ts';
import type { Cell, ReportDocument } from './document.ts';

export interface BlankSheetInput {
	readonly catalogue: Catalogue;
	/** SHA-256 of the catalogue. */
	readonly sha256: string;
	/** Core criteria in scope; without a check all of them, conditional ones with their condition. */
	readonly inScope?: readonly Criterion[];
	readonly date: string;
}

/** The two-page sheet of core criteria, to fill in by pen. */
export function blankDocument({
	catalogue,
	sha256,
	inScope,
	date
}: BlankSheetInput): ReportDocument {
	const core = (inScope ?? catalogue.criteria).filter((criterion) => criterion.core);
	return {
		meta: {
			title: words.title,
			author: worksheet.author,
			lang: 'de-DE',
			date,
			mark: DRAFT,
			header: words.header,
			footer: worksheet.footer(catalogue.version, sha256.slice(0, 12))
		},
		blocks: [
			{ type: 'heading', level: 1, text: words.title },
			{ type: 'paragraph', size: 'detail', runs: [{ text: catalogue.notice }] },
			{ type: 'paragraph', runs: [{ text: words.lead }] },
			{
				type: 'writingLines',
				labels: [words.place, words.date, words.filledBy],
				widths: [5, 3, 5],
				count: 1
			},
			{
				type: 'table',
				caption: words.caption,
				head: [words.criterion, ...LEVEL_LABELS.map((label, level) => `${level} ${label}`), '?'],
				rows: core.map((criterion) => rowOf(criterion, catalogue, inScope === undefined)),
				widths: [0, 18, 26, 34, 30, 5],
				stacked: true,
				small: true,
				writing: words.writing
			}
		]
	};
}

function rowOf(criterion: Criterion, { profile }: Catalogue, withCondition: boolean): Cell[] {
	const condition =
		withCondition && criterion.appliesWhen !== null
			? ` ${words.onlyIf(conditionWords(criterion.appliesWhen, profile))}`
			: '';
	return [
		`${criterion.number} ${criterion.question}${condition}`,
		...criterion.levels.map((text): Cell => ({ text, box: 'empty' })),
		{ text: '', box: 'empty' }
	];
}
