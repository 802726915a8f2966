import type { Catalogue } from '../domain/catalogue.ts';
import { fieldAt } from '../domain/field-path.ts';
import { catalogueLines, readMeLines, readMeTitle, sheetNames } from '../texts/katalogtabelle.ts';
import { columnsOf, type SheetColumn, type SheetKey } from './catalogue-sheets.ts';
import { sheetOf, type Sheet, type Workbook } from './workbook.ts';

/**
 * A catalogue as sheets for its editors, everything in it: `catalogueIn` makes the same of it again.
 * Total. Source: docs/formats.md, "Katalog als Tabelle".
 */
export function workbookOf(catalogue: Catalogue): Workbook {
	const keys = Object.keys(sheetNames) as (keyof typeof sheetNames)[];
	return keys.map((key) => {
		if (key === 'readMe') return readMe();
		return key === 'catalogue' ? headSheet(catalogue) : tableSheet(key, entriesOf(key, catalogue));
	});
}

function readMe(): Sheet {
	return sheetOf(
		sheetNames.readMe,
		[readMeTitle],
		readMeLines.map((line) => [line])
	);
}

function entriesOf(key: Exclude<SheetKey, 'catalogue'>, catalogue: Catalogue): readonly unknown[] {
	if (key === 'notes') return catalogue.notes.map((text, index) => ({ number: index + 1, text }));
	if (key !== 'options') return catalogue[key];
	return catalogue.profile.flatMap(({ id, options = [] }) =>
		options.map((option) => ({ ...option, question: id }))
	);
}

function tableSheet(key: SheetKey, entries: readonly unknown[]): Sheet {
	const columns = columnsOf(key);
	return sheetOf(
		sheetNames[key],
		columns.map(({ title }) => title),
		entries.map((entry) => columns.map((column) => cellOf(entry, column)))
	);
}

/** What is there once: a line for each field, without those that are left out. */
function headSheet(catalogue: Catalogue): Sheet {
	const lines = columnsOf('catalogue').map((column) => [column.title, cellOf(catalogue, column)]);
	return sheetOf(
		sheetNames.catalogue,
		[catalogueLines.title, catalogueLines.value],
		lines.filter(([, text]) => text !== '')
	);
}

function cellOf(entry: unknown, { place, form }: SheetColumn): string {
	return form.textOf(fieldAt(entry, place));
}
