import type { Fachplanung } from '#lib/domain/catalogue.ts';
import { doublePlans } from '#lib/domain/doubles.ts';
import { dutyOf, type Duty } from '#lib/domain/duty.ts';
import type { Freshness } from '#lib/domain/freshness.ts';
import { planFreshness, typeOf } from '#lib/domain/plan-facts.ts';
import { registerOf, type PlanRecord } from '#lib/domain/register.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import type { ReadyCheck } from './open-check.ts';

export interface PlanRow {
	readonly plan: PlanRecord;
	readonly freshness: Freshness;
	/** It stands on the list a second time. */
	readonly isDouble: boolean;
	/** How much the catalogue links it with chapters. */
	readonly relevance: Fachplanung['relevance'];
}

export type PlanSort = keyof typeof words.sorts;
export type PlanFilter = keyof typeof words.filters;

/** All plans of the list with how fresh they are, in the order wished for. `today` is YYYY-MM-DD. */
export function planRowsOf({ catalogue, assessment }: ReadyCheck, today: string): PlanRow[] {
	const { fachplanungen } = registerOf(assessment);
	const doubles = doublePlans(fachplanungen);
	return fachplanungen.map((plan) => ({
		plan,
		freshness: planFreshness(catalogue, plan, today),
		isDouble: doubles.has(plan.id),
		relevance: typeOf(catalogue, plan)?.relevance ?? {}
	}));
}

export function isStale({ freshness }: PlanRow): boolean {
	return freshness === 'VERALTET' || freshness === 'PRUEFEN';
}

export function isUndated({ plan }: PlanRow): boolean {
	return plan.status === 'vorhanden' && plan.stand === undefined;
}

const FILTERS: Readonly<Record<PlanFilter, (row: PlanRow) => boolean>> = {
	all: () => true,
	stale: isStale,
	undated: isUndated
};

const compare = new Intl.Collator('de', { numeric: true }).compare;
/** Without a month last. */
const monthOf = ({ plan }: PlanRow) => plan.stand ?? '9999-99';
const SORTS: Readonly<Record<PlanSort, (a: PlanRow, b: PlanRow) => number>> = {
	title: () => 0,
	stand: (a, b) => compare(monthOf(a), monthOf(b)),
	owner: (a, b) => compare(a.plan.owner, b.plan.owner)
};

export function shownRows(rows: readonly PlanRow[], sort: PlanSort, filter: PlanFilter): PlanRow[] {
	return rows
		.filter(FILTERS[filter])
		.toSorted((a, b) => SORTS[sort](a, b) || compare(a.plan.title, b.plan.title));
}

type Group = keyof typeof words.groups;

/** The plans the catalogue knows, by who has to make them, with what this municipality must have. */
export function planTypesOf({ catalogue, assessment }: ReadyCheck) {
	const added = new Set(registerOf(assessment).fachplanungen.map(({ type }) => type));
	const types = catalogue.fachplanungen.map((type) => {
		const duty = dutyOf(type, assessment.profile, catalogue.profile);
		return {
			group: groupOf(type, duty),
			id: type.id,
			title: type.title,
			legalBasis: type.legalBasis,
			dutyNote: type.dutyNote,
			duty: dutyWords(duty, catalogue.profile),
			isUnverified: type.unverified.some((field) => field === 'duty' || field === 'dutyNote'),
			isAdded: added.has(type.id),
			sources: catalogue.sources.filter(({ id }) => type.sources.includes(id))
		};
	});
	return (['duty', 'others', 'voluntary'] as const).map((id) => ({
		id,
		title: words.groups[id],
		types: types.filter(({ group }) => group === id)
	}));
}

function groupOf({ owner }: Fachplanung, duty: Duty): Group {
	if (owner !== 'gemeinde') return 'others';
	return duty === 'keine' ? 'voluntary' : 'duty';
}

function dutyWords(
	duty: Duty,
	questions: readonly { readonly id: string; readonly question: string }[]
): string {
	if (typeof duty === 'string') return words.duty[duty];
	const asked = questions.find(({ id }) => id === duty.dependsOn);
	return asked === undefined ? words.duty.open : words.duty.dependsOn(asked.question);
}
