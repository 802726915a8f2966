import { yearIn } from '#lib/domain/measures.ts';
import { dayIn, monthIn, monthText } from '#lib/domain/month.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';

const words = fachplanungen.month;

export type ReadDate =
	{ readonly error: null; readonly value: string | undefined } | { readonly error: string };

/**
 * Reads a month as people type it: 5/2024, 5/24, Mai 2024, also with a day before it. `latest` is the last month that
 * makes sense, YYYY-MM; null for no limit. An empty field is no month, nor is a year alone. Never throws.
 */
export function readMonth(text: string, latest: string | null): ReadDate {
	if (text.trim() === '') return NONE;
	const value = monthIn(text);
	if (value === null) return { error: whyNoMonth(text, latest) };
	return latest !== null && value > latest ? { error: words.future } : { error: null, value };
}

/** Reads a day, 12.03.2027, or where none is known yet a month, 03/2027. An empty field is none. Never throws. */
export function readDay(text: string): ReadDate {
	if (text.trim() === '') return NONE;
	const value = dayIn(text) ?? monthIn(text);
	return value === null ? { error: words.unreadableDay } : { error: null, value };
}

/** Reads a day that must be there. Never throws. */
export function readWholeDay(text: string): ReadDate {
	const value = dayIn(text);
	return value === null ? { error: words.wholeDay } : { error: null, value };
}

/** While it is typed, 05/20 may still become 05/2024. */
export function mayGoOn(text: string): boolean {
	return /^(?!\s*\d{4}).*\D(?:19|20)$/.test(text);
}

const NONE: ReadDate = { error: null, value: undefined };

/** Of a year its last month is proposed, but none that is still to come. */
function whyNoMonth(text: string, latest: string | null): string {
	const year = yearIn(text);
	if (year === null) return words.unreadable;
	const last = `${year}-12`;
	return words.yearAlone(monthText(latest?.startsWith(year) ? latest : last));
}
