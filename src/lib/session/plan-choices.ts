import type { PlanRecord } from '#lib/domain/register.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';

const compare = new Intl.Collator('de', { numeric: true }).compare;

export function plansByName(plans: readonly PlanRecord[]): readonly PlanRecord[] {
	return plans.toSorted((a, b) => compare(a.title, b.title));
}

/** Titles of plans to choose from by id, in the order given. */
export function choicesOf(plans: readonly PlanRecord[]): Readonly<Record<string, string>> {
	return Object.fromEntries(plans.map(({ id, title }) => [id, title.trim() || words.untitled]));
}
