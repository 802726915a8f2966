import Papa from 'papaparse';

/**
 * Tables as text: what German Excel opens with a double click, and what people save or copy from a spreadsheet.
 * Source: docs/formats.md, "Tabellen (CSV)".
 */

export const SEPARATORS = [';', '\t', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** One row of a table, as a spreadsheet counts them; null where its cells cannot be told apart. */
export type CsvRow = readonly string[] | null;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = '\r\n';
/** A spreadsheet takes what begins so for a formula. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const GUARDED_FORMULA = /^'+[=+\-@\t\r\n]/;
/** More broken rows than this are no table, and reading on after each takes its time. */
const MOST_BROKEN_ROWS = 100;

export function writeCsv(rows: readonly (readonly string[])[]): string {
	const guarded = rows.map((row) => row.map(guardedCell));
	const text = Papa.unparse(guarded, { delimiter: ';', newline: LINE_BREAK });
	return BYTE_ORDER_MARK + text + LINE_BREAK;
}

/** An apostrophe before a formula; one that is there already gets another, so that reading takes off the right one. */
function guardedCell(cell: string): string {
	return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguardedCell(cell: string): string {
	return GUARDED_FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** The separator that gives the first rows the most cells, and all the same number. */
export function likelySeparator(text: string): Separator {
	const { errors, meta } = Papa.parse(text, { preview: 10, delimitersToGuess: [...SEPARATORS] });
	const isGuessed = errors.every(({ type }) => type !== 'Delimiter');
	// one column: a comma belongs to its texts
	return SEPARATORS.find((each) => isGuessed && each === meta.delimiter) ?? '\t';
}

/** The first row that is not blank. */
export function firstRow(text: string, separator: Separator): readonly string[] {
	const line = text.replace(/^\uFEFF?\s*[\r\n]/, '');
	return Papa.parse<string[]>(line, { preview: 1, delimiter: separator }).data[0] ?? [];
}

/** All rows of a text, null when too many are broken. After a broken row it goes on with the next line. */
export function readCsv(text: string, separator: Separator): readonly CsvRow[] | null {
	const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
	const newline = Papa.parse(plain, { preview: 1, delimiter: separator }).meta.linebreak;
	const body = plain.endsWith(newline) ? plain.slice(0, -newline.length) : plain;
	const rows: CsvRow[] = [];
	let start = 0;
	for (let broken = 0; start < body.length; broken += 1) {
		if (broken > MOST_BROKEN_ROWS) return null;
		const sound = soundRows(body.slice(start), separator, newline);
		for (const row of sound.rows) rows.push(row);
		start += sound.length;
		if (start >= body.length) break;
		const found = body.indexOf(newline, start);
		const end = found === -1 ? body.length : found;
		rows.push(rowOfLine(body.slice(start, end), separator));
		start = end + newline.length;
	}
	return rows;
}

/** The rows up to the first whose quotation marks do not close, and how much of the text they are. */
function soundRows(text: string, delimiter: Separator, newline: string) {
	const rows: string[][] = [];
	let length = 0;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: newline as '\r' | '\n' | '\r\n',
		step: ({ data, errors, meta }, parser) => {
			if (errors.length > 0) {
				parser.abort();
				return;
			}
			rows.push(data.map(unguardedCell));
			length = meta.cursor;
		}
	});
	return { rows, length };
}

/** A spreadsheet copies a quotation mark as it is: between tabs it means nothing else. */
function rowOfLine(line: string, separator: Separator): CsvRow {
	return separator === '\t' ? line.split(separator).map(unguardedCell) : null;
}
