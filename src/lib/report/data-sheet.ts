import { placeBesideTitle, type Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { filledIn, type SheetFigure } from '../domain/data-sheet.ts';
import { dateText } from '../domain/month.ts';
import { datenblatt as words } from '../texts/datenblatt.ts';
import { checkMeta, detail, heading, paragraph } from './blocks.ts';
import type { Block, Cell, ReportDocument } from './document.ts';

/** What the data sheet is made of. `date` is ISO 8601 with offset; equal input, equal document. */
export interface DataSheetInput {
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly date: string;
	readonly figures?: readonly SheetFigure[];
}

const NOTHING: Cell = { text: '–', spoken: words.missing };

/** The figures of a municipality with Stichtag and source; those that are missing too, so that they can be got. */
export function dataSheetDocument(input: DataSheetInput): ReportDocument {
	const { assessment, figures = [] } = input;
	const { dataSheet = {} } = assessment;
	const meta = checkMeta({ title: words.documentTitle, header: words.header }, input);
	const place = placeBesideTitle(assessment);
	return {
		meta,
		blocks: [
			heading(1, meta.title),
			...(place === '' ? [] : [paragraph(place)]),
			{
				type: 'paragraph',
				size: 'lead',
				runs: [{ text: words.filled(filledIn(figures, dataSheet), figures.length), bold: true }]
			},
			detail({ text: words.ours }),
			...(figures.length === 0 ? [] : [tableOf(figures, dataSheet)])
		]
	};
}

type Sheet = NonNullable<Assessment['dataSheet']>;

function tableOf(figures: readonly SheetFigure[], sheet: Sheet): Block {
	return {
		type: 'table',
		caption: words.caption,
		head: [words.figure, words.value, words.unit, words.asOf, words.sourceAndNote],
		rows: figures.map((figure) => rowOf(figure, sheet)),
		widths: [6, 4, 3, 3, 10],
		small: true
	};
}

function rowOf({ id, title, unit, from }: SheetFigure, sheet: Sheet): readonly Cell[] {
	const { value = '', asOf = '', source = '', note = '' } = sheet[id] ?? {};
	const origin = [source.trim() || from, note.trim()].filter((text) => text !== '');
	return [title, value.trim() || NOTHING, unit, dateText(asOf) || NOTHING, origin.join('. ')];
}
