import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import {
	fieldNameOf,
	formNameOf,
	HEAD_FIELDS,
	optionOf,
	type FormChoice
} from '../domain/form-fields.ts';
import { LEVEL_LABELS } from '../texts/common.ts';
import { blankSheet, fillableSheet } from '../texts/documents.ts';
import { detail, heading, metaOf, paragraph } from './blocks.ts';
import { conditionWords } from './condition-words.ts';
import type { Cell, ChoiceField, ReportDocument, TableBlock, TextField } from './document.ts';

export interface BlankSheetInput {
	readonly catalogue: Catalogue;
	/** SHA-256 of the catalogue. */
	readonly sha256: string;
	/** Core criteria in scope; without a check all of them, conditional ones with their condition. */
	readonly inScope?: readonly Criterion[];
	readonly date: string;
	/** To fill in on screen instead of by pen. */
	readonly fillable?: boolean;
}

/** The sheet of core criteria: two pages to fill in by pen, three to fill in on screen. */
export function blankDocument(input: BlankSheetInput): ReportDocument {
	const { catalogue, sha256, inScope, date, fillable = false } = input;
	const core = (inScope ?? catalogue.criteria).filter((criterion) => criterion.core);
	const words = fillable ? fillableSheet : blankSheet;
	const { id, version } = catalogue;
	return {
		meta: {
			...metaOf({ title: words.title, header: words.header, catalogue, sha256, date }),
			...(fillable && { form: formNameOf({ id, version, sha256 }) })
		},
		blocks: [
			heading(1, words.title),
			detail({ text: catalogue.notice }),
			paragraph(words.lead),
			{
				type: 'writingLines',
				labels: [words.place, words.date, words.filledBy],
				widths: [5, 3, 5],
				count: 1,
				...(fillable && { fields: headFields() })
			},
			{
				type: 'table',
				caption: words.caption,
				head: [words.criterion, ...LEVEL_LABELS.map((label, level) => `${level} ${label}`), '?'],
				rows: core.map((criterion) => rowOf(criterion, input)),
				widths: [0, 18, 26, 34, 30, 5],
				stacked: true,
				small: true,
				...(fillable ? { entries: entriesOf(core) } : { writing: blankSheet.writing })
			}
		]
	};
}

function rowOf(criterion: Criterion, { catalogue, inScope, fillable }: BlankSheetInput): Cell[] {
	const { number, question, appliesWhen, levels } = criterion;
	const condition =
		inScope === undefined && appliesWhen !== null
			? ` ${blankSheet.onlyIf(conditionWords(appliesWhen, catalogue.profile))}`
			: '';
	const box = (text: string, choice: FormChoice): Cell => ({
		text,
		box: 'empty',
		...(fillable && { choice: choiceField(criterion, choice) })
	});
	return [
		`${number} ${question}${condition}`,
		...([0, 1, 2, 3] as const).map((level) => box(levels[level] ?? '', level)),
		box('', 'unknown')
	];
}

function choiceField({ id, number, title }: Criterion, choice: FormChoice): ChoiceField {
	return {
		name: fieldNameOf(id, 'level'),
		group: fillableSheet.group(number, title),
		option: optionOf(choice),
		tooltip:
			choice === 'unknown'
				? fillableSheet.unknownOf(number)
				: fillableSheet.levelOf(number, choice, LEVEL_LABELS[choice])
	};
}

function headFields(): TextField[] {
	const { place, date, filledBy } = fillableSheet;
	const tooltips = { municipality: place, date, office: filledBy };
	return HEAD_FIELDS.map((name) => ({ name, tooltip: tooltips[name] }));
}

function entriesOf(criteria: readonly Criterion[]): NonNullable<TableBlock['entries']> {
	const { evidence, note, textOf } = fillableSheet;
	return {
		labels: [evidence, note],
		rows: criteria.map(({ id, number, title }) => [
			{
				name: fieldNameOf(id, 'evidence'),
				tooltip: textOf(number, title, evidence),
				multiline: true
			},
			{ name: fieldNameOf(id, 'note'), tooltip: textOf(number, title, note), multiline: true }
		])
	};
}
