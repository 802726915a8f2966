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
