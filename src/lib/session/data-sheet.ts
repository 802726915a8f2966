import { filledIn, sheetFiguresOf, type SheetEntry } from '#lib/domain/data-sheet.ts';
import { editFigure } from '#lib/domain/registering.ts';
import { datenblatt as words } from '#lib/texts/datenblatt.ts';
import { download } from './download.ts';
import { nameOf } from './files.ts';
import { type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { knowledge } from './wissen.svelte.ts';

/** The figures with what was entered, by where they are found, and all sources; null until the Wissen is loaded. */
export function dataSheetOf({ assessment }: ReadyCheck) {
	const { content } = knowledge;
	if (content === null) return null;
	const { dataSheet = {} } = assessment;
	const figures = sheetFiguresOf(content);
	const groups = content.dataGuide.map((source) => {
		const own = figures.filter((figure) => figure.source === source.id);
		return { source, figures: own, filled: filledIn(own, dataSheet) };
	});
	return {
		groups: groups.filter((group) => group.figures.length > 0),
		guide: content.dataGuide,
		filled: filledIn(figures, dataSheet),
		all: figures.length
	};
}

export function tellFigure<Field extends keyof SheetEntry>(
	{ session }: ReadyCheck,
	figure: string,
	field: Field,
	value: SheetEntry[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editFigure(assessment, figure, field, value));
}

/** Hands over the data sheet for a spreadsheet. Answers what to tell the user. */
export async function saveDataSheet({ assessment }: ReadyCheck): Promise<string> {
	const { content } = knowledge;
	const { dataSheetTable } = await import('#lib/exchange/data-sheet-table.ts');
	const figures = content ? sheetFiguresOf(content) : [];
	const name = nameOf(assessment, 'datenblatt-tabelle');
	download(name, dataSheetTable(figures, assessment.dataSheet ?? {}), 'text/csv;charset=utf-8');
	return words.tableWritten(name);
}
