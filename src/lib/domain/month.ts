import { dayOf } from '../texts/common.ts';
import { MONTHS, OTHER_MONTHS } from '../texts/termine.ts';

/** Months since year 0 of a day or month, `YYYY-MM` or `YYYY-MM-DD`; null when it is none. */
export function monthNumber(date: string | undefined): number | null {
	const found = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?/.exec(date ?? '');
	return found === null ? null : Number(found[1]) * 12 + Number(found[2]) - 1;
}

/** The month of that number, `YYYY-MM`. */
export function monthOf(number: number): string {
	const year = Math.floor(number / 12);
	return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** "05/2024" out of `2024-05` or a day of it; anything else as it is. */
export function monthText(date: string): string {
	const [, year, number] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
	return year === undefined ? date : `${number}/${year}`;
}

/** "12.03.2027" out of `2027-03-12`; a month as `monthText` shows it. */
export function dateText(date: string): string {
	return isDay(date) ? dayOf(date) : monthText(date);
}

/**
 * A month as people write it: 5/2024, 05.2024, 5/24, 2024-05, Mai 2024, Sept. 23, also with a day before it. `YYYY-MM`,
 * null when it is none, or its day is not in the calendar.
 */
export function monthIn(text: string): string | null {
	const typed = text.normalize('NFC').trim().toLowerCase();
	const [, year, number] = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/.exec(typed) ?? [];
	if (year !== undefined) return monthFrom(year, number);
	// two digits only after a slash: 12.03 is rather a day
	const [, first, last] =
		/^(\d{1,2})\s*(?:[-/.]\s*(?=\d{4}$)|\/\s*)(\d{4}|\d{2})$/.exec(typed) ?? [];
	if (last !== undefined) return monthFrom(wholeYear(last), first);
	const [, name, of] = /^(\p{L}+)\.?[\s-]*(\d{4}|\d{2})$/u.exec(typed) ?? [];
	if (of !== undefined) return monthFrom(wholeYear(of), numberOfMonth(name));
	return dayIn(text)?.slice(0, 7) ?? null;
}

/**
 * A day as people write it: 5.3.2027, 5.3.27, 5. März 2027, 2027-03-05. `YYYY-MM-DD`, null when it is none or not in the
 * calendar.
 */
export function dayIn(text: string): string | null {
	const typed = text.normalize('NFC').trim().toLowerCase();
	const [, day = '', number = '', year] =
		/^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})$/.exec(typed) ??
		/^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{2})$/.exec(typed) ??
		named(/^(\d{1,2})\.?\s*(\p{L}+)\.?\s*(\d{4}|\d{2})$/u.exec(typed)) ??
		[];
	const iso =
		year === undefined ? typed : [wholeYear(year), twoDigits(number), twoDigits(day)].join('-');
	return isDay(iso) ? iso : null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of a spreadsheet. */
const FIRST_SERIAL = Date.UTC(1899, 11, 30);

/** A day as a spreadsheet counts it, from 1954 to 2064; null for any other number or text. */
export function serialDayIn(text: string): string | null {
	const serial = /^\d{5}$/.test(text.trim()) ? Number(text) : 0;
	if (serial < 20_000 || serial > 60_000) return null;
	return new Date(FIRST_SERIAL + serial * DAY_MS).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD`, and in the calendar. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	// an engine may read 31 February as a day of March
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function monthFrom(year: string | undefined, number = ''): string | null {
	const month = `${year}-${twoDigits(number)}`;
	return monthNumber(month) === null ? null : month;
}

/** 24 is 2024, 99 is 1999. */
function wholeYear(year: string): string {
	if (year.length === 4) return year;
	return `${Number(year) < 70 ? '20' : '19'}${year}`;
}

/** The name of a month, or its beginning from three letters on; empty for any other word. */
function numberOfMonth(name = ''): string {
	if (Object.hasOwn(OTHER_MONTHS, name)) return OTHER_MONTHS[name] ?? '';
	const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
	return name.length < 3 || index < 0 ? '' : String(index + 1);
}

/** Day, name and year of a month as day, number and year. */
function named(found: readonly string[] | null): readonly string[] | null {
	if (found === null) return null;
	const [whole = '', day = '', name, year = ''] = found;
	return [whole, day, numberOfMonth(name), year];
}

function twoDigits(number: string): string {
	return number.padStart(2, '0');
}
