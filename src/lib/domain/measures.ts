import type { Measure } from './register.ts';

/** A year as people type it, YYYY; null when it is none. */
export function yearIn(text: string): string | null {
	return /^(19|20|21)\d{2}$/.test(text.trim()) ? text.trim() : null;
}

/** Ends before it begins; not where either year is missing or none. */
export function endsTooEarly({ begin, until }: Pick<Measure, 'begin' | 'until'>): boolean {
	const [first, last] = [yearIn(String(begin ?? '')), yearIn(String(until ?? ''))];
	return first !== null && last !== null && last < first;
}

/** "M4" where "M3" is the highest there is. */
export function nextNumber(measures: readonly Pick<Measure, 'number'>[]): string {
	const used = measures.map(({ number }) => /^m\s*(\d{1,6})$/i.exec(String(number).trim())?.[1]);
	return `M${Math.max(0, ...used.map((digits) => Number(digits ?? 0))) + 1}`;
}
