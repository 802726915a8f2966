import { plainText } from '../domain/plain-text.ts';
import { pointerOf } from '../domain/pointer.ts';
import { refused, type Parsed, type Problem } from '../domain/result.ts';
import { tableProblems as words } from '../texts/tabellen.ts';
import {
	firstRow,
	likelySeparator,
	readCsv,
	SEPARATORS,
	writeCsv,
	type CsvRow,
	type Separator
} from './csv.ts';
import { MOST_MEGABYTES } from './decode-text.ts';

/** A column of a table: the label of its field, and both ways between cell and record. */
export interface Column<Row> {
	readonly label: string;
	/** What it is called in a remark on a cell, where the label is a question. */
	readonly short?: string;
	/** Other headings for it, in small letters. */
	readonly synonyms: readonly string[];
	readonly textOf: (row: Row) => string;
	/** What a cell that is not empty sets, or why it cannot be read. */
	readonly fieldsIn: (text: string) => Partial<Row> | string;
	/** What a cell was taken for where it does not say so itself; null where it does. */
	readonly readAs?: (text: string) => string | null;
}

/** What a list looks like as a table. */
export interface TableShape<Row> {
	readonly columns: readonly Column<Row>[];
	/** Label of the column without which there is no row. */
	readonly title: string;
	/** Adds what follows from the cells together. */
	readonly completed: (fields: Partial<Row>) => Row;
}

export interface ReadTable<Row> {
	readonly rows: readonly Row[];
	/** Where each row stands, as a spreadsheet counts them. */
	readonly lines: readonly number[];
	/** Those found, in the table's order. */
	readonly columns: readonly Column<Row>[];
	/** Without one, the order of our own columns was assumed. */
	readonly hasHeading: boolean;
	/** Headings of columns that are not taken over. */
	readonly ignored: readonly string[];
	/** Rows left out. */
	readonly unreadable: readonly Problem[];
	/** Cells that were taken for something they do not say themselves. */
	readonly readings: readonly Problem[];
}

const MOST_ROWS = 10_000;
/** Some programs write the separator above the table; a spreadsheet does not show it as a row. */
const SEPARATOR_LINE = /^\uFEFF?sep=.\r?\n/i;

export function writeTable<Row>({ columns }: TableShape<Row>, rows: readonly Row[]): string {
	return writeCsv([
		columns.map(({ label }) => label),
		...rows.map((row) => columns.map(({ textOf }) => textOf(row)))
	]);
}

/**
 * Reads a table from a file or the clipboard. A row without a title or with broken cells is left out, a cell that
 * cannot be read is left empty, with a warning; rows are counted as a spreadsheet does. Blank rows count for nothing.
 * Errors: never throws. Source: docs/formats.md, "Tabellen (CSV)".
 */
export function readTable<Row>(shape: TableShape<Row>, whole: string): Parsed<ReadTable<Row>> {
	if (whole.length > MOST_MEGABYTES * 1024 * 1024) return refused(words.tooBig(MOST_MEGABYTES));
	const text = whole.replace(SEPARATOR_LINE, '');
	const found = readCsv(text, separatorOf(shape, text));
	if (found === null) return refused(words.tooManyBroken());
	const lines = found
		.map((row, index) => ({ number: index + 1, cells: row && row.map(cleanCell) }))
		.filter(({ cells }) => cells === null || cells.some((cell) => cell !== ''));
	const [first] = lines;
	if (first === undefined) return refused(words.empty());
	const hasHeading = isHeading(shape, first.cells);
	const body = hasHeading ? lines.slice(1) : lines;
	if (body.length === 0) return refused(words.empty());
	if (body.length > MOST_ROWS) return refused(words.tooManyRows(MOST_ROWS));
	const heading = hasHeading ? (first.cells ?? []) : assumedHeading(shape, body);
	const columns = columnsUnder(shape, heading);
	if (!columns.some((column) => column?.label === shape.title)) {
		return refused(words.noTitleColumn(shape.title));
	}
	const read = body.map(({ number, cells }) => readRow(shape, columns, number, cells));
	const value = {
		rows: read.flatMap(({ row }) => (row === null ? [] : [row])),
		lines: body.flatMap(({ number }, index) => (read[index]?.row ? [number] : [])),
		columns: columns.filter((column) => column !== null),
		hasHeading,
		ignored: ignoredIn(heading, columns, body),
		unreadable: read.flatMap(({ problem }) => problem ?? []),
		readings: read.flatMap(({ readings }) => readings)
	};
	return { ok: true, value, warnings: read.flatMap(({ warnings }) => warnings) };
}

/** The one whose first row has most of our headings, else the likeliest. */
function separatorOf<Row>(shape: TableShape<Row>, text: string): Separator {
	const known = (separator: Separator) =>
		firstRow(text, separator).filter((cell) => columnNamed(shape, cell) !== null).length;
	const best = SEPARATORS.toSorted((a, b) => known(b) - known(a))[0];
	return best !== undefined && known(best) > 1 ? best : likelySeparator(text);
}

/** All control characters but line break and tab. */
const CONTROL_CHARACTERS = /(?![\n\t])\p{Cc}/gu;

/** What the data file would refuse or clean is not let in here either. */
function cleanCell(cell: string): string {
	return cell
		.replace(/\r\n?/g, '\n')
		.replace(CONTROL_CHARACTERS, '')
		.replace(/\p{Surrogate}/gu, '\uFFFD')
		.trim();
}

function columnNamed<Row>({ columns }: TableShape<Row>, heading: string): Column<Row> | null {
	const name = plainText(heading).replace(/[?:]$/, '').trim();
	if (name === '') return null;
	const isNamed = ({ label, synonyms }: Column<Row>) =>
		plainText(label).replace(/[?:]$/, '') === name || synonyms.includes(name);
	return columns.find(isNamed) ?? null;
}

/** It names the column of titles, or two others. */
function isHeading<Row>(shape: TableShape<Row>, cells: CsvRow): boolean {
	const named = (cells ?? []).map((cell) => columnNamed(shape, cell)).filter((each) => each);
	return named.length > 1 || named.some((column) => column?.label === shape.title);
}

/** Our own columns, as many as there are cells. */
function assumedHeading<Row>({ columns }: TableShape<Row>, body: readonly Line[]) {
	const widest = Math.max(...body.map(({ cells }) => cells?.length ?? 0));
	return columns.slice(0, widest).map(({ label }) => label);
}

/** By position; null where no column of ours has that name, or one before it has. */
function columnsUnder<Row>(
	shape: TableShape<Row>,
	heading: readonly string[]
): readonly (Column<Row> | null)[] {
	const found = heading.map((cell) => columnNamed(shape, cell));
	return found.map((column, index) => (found.indexOf(column) === index ? column : null));
}

interface Line {
	readonly cells: CsvRow;
}

/** Columns without a name are worth a word only where something stands in them. */
function ignoredIn(
	heading: readonly string[],
	columns: readonly unknown[],
	body: readonly Line[]
): readonly string[] {
	return heading.flatMap((name, index) => {
		if (columns[index] !== null) return [];
		if (name !== '') return [name];
		return body.some(({ cells }) => (cells?.[index] ?? '') !== '')
			? [words.unnamedColumn(index + 1)]
			: [];
	});
}

interface ReadRow<Row> {
	readonly row: Row | null;
	readonly problem?: Problem;
	readonly warnings: readonly Problem[];
	readonly readings: readonly Problem[];
}

function readRow<Row>(
	{ title, completed }: TableShape<Row>,
	columns: readonly (Column<Row> | null)[],
	number: number,
	cells: CsvRow
): ReadRow<Row> {
	const leftOut = (reason: string): ReadRow<Row> => ({
		row: null,
		problem: { path: pointerOf([number]), message: words.row(number, reason) },
		warnings: [],
		readings: []
	});
	if (cells === null) return leftOut(words.brokenRow());
	if (cells.slice(columns.length).some((cell) => cell !== '')) return leftOut(words.tooManyCells());
	let fields: Partial<Row> = {};
	let hasTitle = false;
	const warnings: Problem[] = [];
	const readings: Problem[] = [];
	for (const [index, column] of columns.entries()) {
		const text = cells[index] ?? '';
		if (column === null || text === '') continue;
		hasTitle ||= column.label === title;
		const path = pointerOf([number, column.label]);
		const read = column.fieldsIn(text);
		if (typeof read === 'object') fields = { ...fields, ...read };
		else warnings.push({ path, message: words.cell(number, column.label, read) });
		const readAs = column.readAs?.(text);
		if (readAs) {
			const message = words.reading(number, column.short ?? column.label, text, readAs);
			readings.push({ path, message });
		}
	}
	return hasTitle ? { row: completed(fields), warnings, readings } : leftOut(words.noTitle(title));
}
