import { plainText } from '../domain/plain-text.ts';

/** Sheets of a spreadsheet as plain texts, before and after they are a file of some kind. */
export type Workbook = readonly Sheet[];

export interface Sheet {
	readonly name: string;
	/** Headings. */
	readonly columns: readonly string[];
	/** Cells by column; a row may be shorter than the headings, and blank. */
	readonly rows: readonly (readonly string[])[];
	/** Number of the first of `rows`, as the spreadsheet shows it. */
	readonly firstRow: number;
}

/** Headings in the first row, everything else below. */
export function sheetOf(
	name: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[]
): Sheet {
	return { name, columns, rows, firstRow: 2 };
}

/** A sheet from its lines as read; blank lines above the headings do not count, `firstLine` is the first one's number. */
export function sheetFrom(
	name: string,
	lines: readonly (readonly string[])[],
	firstLine = 1
): Sheet {
	const head = lines.findIndex((cells) => !isBlank(cells));
	const at = head === -1 ? lines.length : head;
	return {
		name,
		columns: (lines[at] ?? []).map((title) => title.trim()),
		rows: lines.slice(at + 1).map((cells) => cells.map(withPlainBreaks)),
		firstRow: firstLine + at + 1
	};
}

export function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

/** What two headings that mean the same have in common: no explanation in brackets, no quotation marks. */
export function bareTitle(title: string): string {
	return plainText(title.replace(/\([^()]*\)\s*$/, '').replace(/["„“”]/g, ''));
}

/** A spreadsheet may end a line within a cell as Windows does. */
function withPlainBreaks(cell: string): string {
	return cell.replace(/\r\n?/g, '\n');
}
