import { plainText } from '../domain/plain-text.ts';
import { refused, type Parsed } from '../domain/result.ts';
import { katalogProblems as words, sheetNames } from '../texts/katalogtabelle.ts';
import { readCsv, SEPARATORS, writeCsv, type CsvRow, type Separator } from './csv.ts';
import { sheetFrom, type Workbook } from './workbook.ts';

/** Stands before the name of a sheet, where there is only one. */
const SHEET_MARK = '# ';

/** All sheets one below the other: name, headings, rows, a blank line. Total. */
export function csvOf(workbook: Workbook): string {
	return writeCsv(
		workbook.flatMap(({ name, columns, rows }) => [
			[`${SHEET_MARK}${name}`],
			columns,
			...rows,
			['']
		])
	);
}

/** The sheets in a text as `csvOf` writes it, also after a spreadsheet has saved it. Never throws. */
export function workbookInCsv(text: string): Parsed<Workbook> {
	const rows = readCsv(text, separatorIn(text));
	if (rows === null) return refused(words.manyBroken());
	const starts = rows.flatMap((row, index) => (sheetNameIn(row) === null ? [] : [index]));
	if (starts.length === 0) return refused(words.noSheets());
	const broken = rows.findIndex((row) => row === null);
	if (broken !== -1) return refused(words.brokenRow(broken + 1), `/${broken + 1}`);
	const value = starts.map((start, index) => {
		const lines = rows.slice(start + 1, starts[index + 1]).map((row) => row ?? []);
		return sheetFrom(sheetNameIn(rows[start] ?? null) ?? '', lines, start + 2);
	});
	return { ok: true, value, warnings: [] };
}

const NAMES: readonly string[] = Object.values(sheetNames).map(plainText);

/** The name on a line that begins a sheet; null on every other. */
function sheetNameIn(row: CsvRow): string | null {
	const [first = '', ...others] = row ?? [];
	if (!first.startsWith(SHEET_MARK) || others.some((cell) => cell !== '')) return null;
	const name = first.slice(SHEET_MARK.length).trim();
	return NAMES.includes(plainText(name)) ? name : null;
}

/** The one that stands most often in the line of the headings of the criteria. */
function separatorIn(text: string): Separator {
	const start = text.indexOf(`${SHEET_MARK}${sheetNames.criteria}`);
	const [, headings = ''] = text.slice(start, start + 5000).split(/\r?\n|\r/);
	const count = (separator: Separator) => headings.split(separator).length;
	return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}
