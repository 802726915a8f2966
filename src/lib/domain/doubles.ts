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

/** Rows that are to be added, apart from those that are on the list already. */
export function partedRows<T>(
	rows: readonly T[],
	listed: readonly T[],
	keyOf: (row: T) => string
): { readonly fresh: readonly T[]; readonly known: readonly T[] } {
	const keys = new Set(listed.map(keyOf));
	return {
		fresh: rows.filter((row) => !keys.has(keyOf(row))),
		known: rows.filter((row) => keys.has(keyOf(row)))
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
