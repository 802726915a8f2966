import type { SheetFigure, StoredDataSheet } from '../domain/data-sheet.ts';
import { dateText } from '../domain/month.ts';
import { datenblatt as words } from '../texts/datenblatt.ts';
import { writeCsv } from './csv.ts';

/** The data sheet as a table for a spreadsheet, one row for each figure, filled in or not. Total. */
export function dataSheetTable(figures: readonly SheetFigure[], sheet: StoredDataSheet): string {
	const { figure, value, unit, asOf, source, note } = words;
	return writeCsv([
		[figure, value, unit, asOf, source, note],
		...figures.map(({ id, title, unit: measured, from }) => {
			const told = sheet[id] ?? {};
			return [
				title,
				told.value ?? '',
				measured,
				dateText(told.asOf ?? ''),
				told.source?.trim() || from,
				told.note ?? ''
			];
		})
	]);
}
