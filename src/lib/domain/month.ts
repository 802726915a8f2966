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

/** A month as people type it: 5/2024, 05.2024, 2024-05, also with a day before it. `YYYY-MM`, null when it is none. */
export function monthIn(text: string): string | null {
	const [, year, number] = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/.exec(text.trim()) ?? [];
	if (year !== undefined) return monthFrom(year, number);
	const [, first, last] =
		/^(?:\d{1,2}\s*[./]\s*)?(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text.trim()) ?? [];
	return monthFrom(last, first);
}

/** A day as people type it: 5.3.2027, 2027-03-05. `YYYY-MM-DD`, null when it is none or not in the calendar. */
export function dayIn(text: string): string | null {
	const [, day = '', number = '', year] =
		/^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})$/.exec(text.trim()) ?? [];
	const iso =
		year === undefined ? text.trim() : [year, twoDigits(number), twoDigits(day)].join('-');
	return isDay(iso) ? iso : null;
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

function twoDigits(number: string): string {
	return number.padStart(2, '0');
}
