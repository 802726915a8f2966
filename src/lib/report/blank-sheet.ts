import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { LEVEL_LABELS } from '../texts/common.ts';
import { blankSheet as words } from '../texts/documents.ts';
import { detail, heading, metaOf, paragraph } from './blocks.ts';
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
		meta: metaOf({ title: words.title, header: words.header, catalogue, sha256, date }),
		blocks: [
			heading(1, words.title),
			detail({ text: catalogue.notice }),
			paragraph(words.lead),
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
