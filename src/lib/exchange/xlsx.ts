import { decimalText } from '../domain/decimal.ts';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readExcel from 'read-excel-file/universal';
import writeExcel from 'write-excel-file/universal';
import { refused, type Parsed } from '../domain/result.ts';
import { katalogProblems as words, no, yes } from '../texts/katalogtabelle.ts';
import { isTooBig, MAX_MEGABYTES } from './scan-json.ts';
import { sheetFrom, type Sheet, type Workbook } from './workbook.ts';

/**
 * Workbooks as files for Excel (.xlsx). The entry points of both packages are those without workers; that unzipping
 * starts none either, see `.ci/fflate.mjs`.
 */

/** The first moment a ZIP file can name, whatever the clock says: equal input gives equal bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The bytes of a file for Excel: headings bold and always in sight, long texts in several lines. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
	const sheets = workbook.map((sheet) => ({
		sheet: sheet.name,
		columns: widthsOf(sheet).map((width) => ({ width })),
		stickyRowsCount: 1,
		data: [
			sheet.columns.map((title) => ({ ...headingStyle, value: escaped(title) })),
			...sheet.rows.map((cells) => cells.map(cellOf))
		]
	}));
	const blob = await writeExcel(sheets).toBlob();
	const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	return new Uint8Array(zipSync(parts, { mtime: FIRST_DAY }));
}

const bodyStyle = { wrap: true, alignVertical: 'top' } as const;
const headingStyle = {
	...bodyStyle,
	type: String,
	fontWeight: 'bold',
	backgroundColor: '#e6e6e6'
} as const;

/** As text, which a spreadsheet never takes for a formula or a date; as a number only where it reads back the same. */
function cellOf(text: string) {
	const number = /^\d{1,12}(,\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null;
	if (number !== null && decimalText(number) === text) {
		return { ...bodyStyle, type: Number, value: number };
	}
	return { ...bodyStyle, type: String, format: '@', value: escaped(text) };
}

/** Characters XML cannot hold, and what looks like one of them written out: as the format writes them, `_x000D_`. */
function escaped(text: string): string {
	const plain = text
		.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
		.replace(/(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}\uFFFD]/gu, codeUnits);
	// the package looks such words up in an object that knows them from its prototype
	return plain in {} ? codeUnits(plain.charAt(0)) + plain.slice(1) : plain;
}

function codeUnits(character: string): string {
	const hex = (unit: string) => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return character
		.split('')
		.map((unit) => `_x${hex(unit)}_`)
		.join('');
}

const NARROWEST = 10;
const WIDEST = 48;

/** In characters, by the longest line of a column. */
function widthsOf({ columns, rows }: Sheet): readonly number[] {
	return columns.map((title, index) => {
		const cells = rows.map((cells) => cells[index] ?? '');
		const longest = Math.max(
			Math.min(title.length, 2 * NARROWEST),
			...cells.flatMap((cell) => cell.split('\n')).map(({ length }) => length)
		);
		return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
	});
}

const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** The sheets of a file for Excel. Refuses what is too big, packed or unpacked. Never rejects. */
export async function workbookInXlsx(bytes: Uint8Array): Promise<Parsed<Workbook>> {
	if (isTooBig(bytes.length)) return refused(words.tooBig(MAX_MEGABYTES));
	if (OLD_EXCEL.every((byte, index) => bytes[index] === byte)) return refused(words.oldExcel());
	const reason = unpackingFault(bytes);
	if (reason !== null) return refused(reason);
	try {
		const found = await readExcel(new Uint8Array(bytes).buffer, { trim: false });
		const value = found.map(({ sheet, data }) => sheetFrom(sheet, data.map(textsOf)));
		return { ok: true, value, warnings: [] };
	} catch {
		return refused(words.noExcel());
	}
}

/** Cells with something in them that far to the right or down. */
const FAR_CELL =
	/<(?:\w{1,9}:)?c\s[^<>]{0,99}?\br="(?:[A-Z]{3,}\d|[A-Z]+\d{5,}")[^<>]{0,99}[^<>/]>/;
/** Rows no spreadsheet has. */
const FAR_ROW = /<(?:\w{1,9}:)?row\s[^<>]{0,199}?\br="\d{8,}"/;

/** Why a file must not be read; sizes are those its table of contents gives, and no part unpacks to more. */
function unpackingFault(bytes: Uint8Array): string | null {
	let size = 0;
	try {
		const parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				size += originalSize;
				return !isTooBig(size) && name.endsWith('.xml');
			}
		});
		if (isTooBig(size)) return words.tooBig(MAX_MEGABYTES);
		const texts = Object.values(parts).map((part) => strFromU8(part));
		const isFar = texts.some((text) => FAR_CELL.test(text) || FAR_ROW.test(text));
		return isFar ? words.tooFar() : null;
	} catch {
		return words.noExcel();
	}
}

function textsOf(cells: readonly unknown[]): readonly string[] {
	return cells.map((cell) => {
		if (typeof cell === 'number') return decimalText(cell);
		if (typeof cell === 'boolean') return cell ? yes : no;
		if (cell instanceof Date) return cell.toISOString().slice(0, 10);
		return typeof cell === 'string' ? cell : '';
	});
}
