/** Where a text of `Wissen` is known from. */
export interface Known {
	/** Ids of its `sources`; empty: the words of this draft alone. */
	readonly sources: readonly string[];
	/** Date of the source, YYYY, YYYY-MM or YYYY-MM-DD; null when it bears none. */
	readonly date: string | null;
	/** Read at the sources themselves. */
	readonly verified: boolean;
}

/** From so many months on a text may be out of date. Proposal of this draft. */
const MOST_MONTHS = 24;

/**
 * "Stand prüfen": whether a text should be looked at again before someone relies on it, because its source bears no
 * date or is older than two years. A year alone counts as its December. `today` is YYYY-MM-DD. Total.
 * Source: docs/formats.md, "Wissen".
 */
export function isToBeChecked({ date }: Pick<Known, 'date'>, today: string): boolean {
	if (date === null) return true;
	return monthsOf(today) - monthsOf(date) > MOST_MONTHS;
}

function monthsOf(date: string): number {
	const [year, month = '12'] = date.split('-');
	return Number(year) * 12 + Number(month);
}
