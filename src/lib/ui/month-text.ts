import { fachplanungen } from '#lib/texts/fachplanungen.ts';

const words = fachplanungen.month;

export type ReadMonth =
	{ readonly error: null; readonly value: string | undefined } | { readonly error: string };

/** "05/2024" out of `2024-05`; anything else as it is. */
export function monthText(month: string): string {
	const [, year, number] = /^(\d{4})-(\d{2})/.exec(month) ?? [];
	return year === undefined || number === undefined ? month : `${number}/${year}`;
}

/**
 * Reads a month as people type it: 5/2024, 05.2024, 2024-05, also with a day before it. `latest` is the last month that
 * makes sense, YYYY-MM; null for no limit. An empty field is no month. Never throws.
 */
export function readMonth(text: string, latest: string | null): ReadMonth {
	const trimmed = text.trim();
	if (trimmed === '') return { error: null, value: undefined };
	const { year, number } = partsOf(trimmed);
	if (year === undefined || number < 1 || number > 12) return { error: words.unreadable };
	const value = `${year}-${String(number).padStart(2, '0')}`;
	return latest !== null && value > latest ? { error: words.future } : { error: null, value };
}

function partsOf(text: string): { readonly year: string | undefined; readonly number: number } {
	const [, first, second] = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/.exec(text) ?? [];
	if (first !== undefined) return { year: first, number: Number(second) };
	const [, number, year] = /^(?:\d{1,2}\s*[./]\s*)?(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text) ?? [];
	return { year, number: Number(number) };
}
