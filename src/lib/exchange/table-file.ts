import { refused, type Parsed } from '../domain/result.ts';
import { katalogProblems as words } from '../texts/katalogtabelle.ts';
import { textOfTable } from './decode-text.ts';
import { workbookInCsv } from './csv-workbook.ts';
import { workbookInXlsx } from './xlsx.ts';
import { isTooBig, MAX_MEGABYTES } from './scan-json.ts';
import type { Workbook } from './workbook.ts';

const EXCEL_SIGNATURES = [
	[0x50, 0x4b],
	[0xd0, 0xcf, 0x11, 0xe0]
];

/** The sheets of a file, for Excel or as CSV: it tells by its first bytes which it is. Never rejects. */
export async function workbookInFile(bytes: Uint8Array): Promise<Parsed<Workbook>> {
	if (isTooBig(bytes.length)) return refused(words.tooBig(MAX_MEGABYTES));
	const isExcel = EXCEL_SIGNATURES.some((signature) =>
		signature.every((byte, index) => bytes[index] === byte)
	);
	if (isExcel) return workbookInXlsx(bytes);
	const text = textOfTable(bytes);
	return text.ok ? workbookInCsv(text.value) : text;
}
