import { plainText } from './plain-text.ts';
import type { Measure, PlanRecord, PlanStep } from './register.ts';

/** What two rows of a list have in common that are the same plan, measure or step. */
export function planKey({ title, owner }: Pick<PlanRecord, 'title' | 'owner'>): string {
	return [title, owner].map(plainText).join('\n');
}

export function measureKey({ number, title }: Pick<Measure, 'number' | 'title'>): string {
	return [String(number), title].map(plainText).join('\n');
}

export function stepKey({ title }: Pick<PlanStep, 'title'>): string {
	return plainText(title);
}

/**
 * Rows that are to be added, apart from those that are on the list already; of rows that are the same the first. Where
 * they are repeated is told by their places.
 */
export function partedRows<T>(
	rows: readonly T[],
	listed: readonly T[],
	keyOf: (row: T) => string
): {
	readonly fresh: readonly T[];
	readonly known: readonly T[];
	readonly repeated: readonly (readonly number[])[];
} {
	const keys = new Set(listed.map(keyOf));
	const places = new Map<string, number[]>();
	for (const [place, row] of rows.entries()) {
		const key = keyOf(row);
		const same = places.get(key);
		if (same === undefined) places.set(key, [place]);
		else same.push(place);
	}
	const isFirst = (row: T, place: number) => places.get(keyOf(row))?.[0] === place;
	return {
		fresh: rows.filter((row, place) => !keys.has(keyOf(row)) && isFirst(row, place)),
		known: rows.filter((row, place) => keys.has(keyOf(row)) && isFirst(row, place)),
		repeated: [...places.values()].filter((same) => same.length > 1)
	};
}

/** Ids of the plans that stand on the list twice: the same of the catalogue, or the same name. */
export function doublePlans(plans: readonly PlanRecord[]): ReadonlySet<string> {
	return new Set([
		...twice(plans, ({ type }) => type ?? ''),
		...twice(plans, ({ title }) => plainText(title))
	]);
}

/** Ids of the measures whose number is given twice. */
export function doubleNumbers(measures: readonly Measure[]): ReadonlySet<string> {
	return new Set(twice(measures, ({ number }) => plainText(String(number))));
}

/** Ids of those that share a key with another; an empty key is none. */
function twice<T extends { readonly id: string }>(
	list: readonly T[],
	keyOf: (each: T) => string
): readonly string[] {
	const keys = list.map(keyOf);
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return list
		.filter((_, index) => keys[index] !== '' && (counts.get(keys[index] ?? '') ?? 0) > 1)
		.map(({ id }) => id);
}
