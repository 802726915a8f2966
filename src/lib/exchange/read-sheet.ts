import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { katalogProblems as words } from '../texts/katalogtabelle.ts';
import type { SheetColumn } from './catalogue-sheets.ts';
import { bareTitle, isBlank, type Sheet } from './workbook.ts';

/** A field by the name of its key, still open to be added to. */
export type Fields = Record<string, unknown>;

export interface ReadSheet {
	/** With the number of the row in the spreadsheet. */
	readonly entries: readonly { readonly row: number; readonly fields: Fields }[];
	readonly problems: readonly Problem[];
	/** Columns that are not taken over. */
	readonly warnings: readonly Problem[];
}

/** The entries of a sheet, as far as they can be read; blank rows are none. Never throws. */
export function readSheet(sheet: Sheet, columns: readonly SheetColumn[]): ReadSheet {
	const { name, rows, firstRow } = sheet;
	if (sheet.columns.length === 0) return failed([problemAt(words.emptySheet(name), name)]);
	const places = columns.map((column) => ({ column, indexes: indexesOf(sheet, column.title) }));
	const problems = places.flatMap(({ column: { title }, indexes }) => {
		if (indexes.length === 1) return [];
		const say = indexes.length === 0 ? words.missingColumn : words.doubleColumn;
		return [problemAt(say(name, title), name, title)];
	});
	if (problems.length > 0) return failed(problems);
	const known = places.flatMap(({ indexes }) => indexes);
	const read = rows.flatMap((cells, index) => {
		const own = known.map((each) => cells[each] ?? '');
		return isBlank(own) ? [] : [readRow(name, firstRow + index, own, columns)];
	});
	return {
		entries: read,
		problems: read.flatMap((row) => row.problems),
		warnings: strangersOf(sheet, known)
	};
}

function failed(problems: readonly Problem[]): ReadSheet {
	return { entries: [], problems, warnings: [] };
}

function problemAt(message: string, ...place: readonly (string | number)[]): Problem {
	return { path: pointerOf(place), message };
}

function indexesOf({ columns }: Sheet, title: string): readonly number[] {
	return columns.flatMap((each, index) => (bareTitle(each) === bareTitle(title) ? [index] : []));
}

function readRow(
	sheet: string,
	row: number,
	cells: readonly string[],
	columns: readonly SheetColumn[]
) {
	const fields: Fields = {};
	const problems: Problem[] = [];
	for (const [index, { title, place, form }] of columns.entries()) {
		const reading = form.read(cells[index] ?? '');
		if ('value' in reading) setField(fields, place, reading.value);
		else problems.push(problemAt(words.cell(sheet, row, title, reading.reason), sheet, row, title));
	}
	return { row, fields, problems };
}

/** Puts a value at a place such as `levels.0`, and makes the list or object it stands in. Undefined sets nothing. */
export function setField(fields: Fields, place: string, value: unknown): void {
	if (value === undefined) return;
	const [key = '', next, ...rest] = place.split('.');
	if (next === undefined) {
		fields[key] = value;
		return;
	}
	fields[key] ??= /^\d+$/.test(next) ? [] : {};
	setField(fields[key] as Fields, [next, ...rest].join('.'), value);
}

/** Columns that are none of ours, where something stands in them. */
function strangersOf({ name, columns, rows }: Sheet, known: readonly number[]): readonly Problem[] {
	const width = rows.reduce((most, { length }) => Math.max(most, length), columns.length);
	return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
		const title = columns[index] ?? '';
		const isEmpty = title === '' && rows.every((cells) => (cells[index] ?? '').trim() === '');
		if (known.includes(index) || isEmpty) return [];
		const shown = title === '' ? words.unnamedColumn(index + 1) : title;
		return [problemAt(words.ignoredColumn(name, shown), name, shown)];
	});
}
