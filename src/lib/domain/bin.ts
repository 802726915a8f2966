/** A check stays in the bin for so many days. */
const DAYS_IN_BIN = 30;
/** It goes when it was found there on so many different days with its time over. */
const DAYS_OVERDUE = 3;

/** What is known of a check in the bin; times are ISO 8601. */
export interface Binned {
	readonly deletedAt: string;
	/** Last change of the check. */
	readonly updatedAt: string;
	/** Days (YYYY-MM-DD) on which it was found with its time over. */
	readonly overdue?: readonly string[];
}

/**
 * The first day (YYYY-MM-DD) on which the time of a check in the bin is over: 30 days after it was put there, or after
 * its last change where the clock said at that moment that it had not been made yet.
 */
export function endInBin({ deletedAt, updatedAt }: Binned): string {
	const began = [deletedAt, updatedAt].map((time) => time.slice(0, 10)).toSorted();
	const end = new Date(`${began[1]}T00:00:00Z`);
	end.setUTCDate(end.getUTCDate() + DAYS_IN_BIN);
	return Number.isNaN(end.getTime()) ? '9999-12-31' : end.toISOString().slice(0, 10);
}

/**
 * What one more look into the bin makes of it: `erase`, or the days to remember. A clock may be wrong: one day on which
 * the time seems to be over is not enough, and a day that has not come yet tells that the clock has run ahead.
 *
 * Shape: `today` is YYYY-MM-DD. Total. Source: docs/formats.md, "Papierkorb".
 */
export function overdueAfter(binned: Binned, today: string): readonly string[] | 'erase' {
	if (today < endInBin(binned)) return [];
	const found = binned.overdue ?? [];
	const days = found.some((day) => day > today) ? [] : found.filter((day) => day !== today);
	return days.length + 1 < DAYS_OVERDUE ? [...days, today] : 'erase';
}
