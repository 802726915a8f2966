import { monthNumber } from './month.ts';
import type { Station } from './wissen-guides.ts';

/** What a municipality plans for a station of its process. Every field but the id may be missing. */
export interface StationPlan {
	/** Id of the station in the Wissen. */
	readonly id: string;
	/** YYYY-MM or YYYY-MM-DD. */
	readonly from?: string;
	readonly until?: string;
	readonly done?: boolean;
	readonly office?: string;
	readonly note?: string;
}

/** What does not fit: it ends before it begins, or begins before a station it needs is over. */
export type StationProblem =
	{ readonly kind: 'reversed' } | { readonly kind: 'early'; readonly needs: string };

/**
 * What does not fit in the dates of a station, months compared; of those it needs only such as are not done. `plans`
 * are by station. Total.
 */
export function problemsOf(
	{ id, needs }: Pick<Station, 'id' | 'needs'>,
	plans: ReadonlyMap<string, StationPlan>
): readonly StationProblem[] {
	const { from, until, done } = plans.get(id) ?? {};
	const [begin, end] = [monthNumber(from), monthNumber(until)];
	const isReversed = begin !== null && end !== null && (end < begin || isDayBefore(until, from));
	if (done === true) return [];
	const early = needs.filter((need) => {
		const before = plans.get(need);
		const over = before?.done === true ? null : monthNumber(before?.until);
		return begin !== null && over !== null && begin < over;
	});
	return [
		...(isReversed ? [{ kind: 'reversed' } as const] : []),
		...early.map((needed) => ({ kind: 'early', needs: needed }) as const)
	];
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Two days of one month; a month alone lies around all its days. */
function isDayBefore(date = '', other = ''): boolean {
	return date.length === DAY_LENGTH && other.length === DAY_LENGTH && date < other;
}

/** Something is planned for it, or it is done. */
export function isPlanned({ from, until, done }: Omit<StationPlan, 'id'>): boolean {
	return from !== undefined || until !== undefined || done === true;
}
