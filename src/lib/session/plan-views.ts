import { hrefTo } from '#lib/app/addresses.ts';
import type { Fachplanung } from '#lib/domain/catalogue.ts';
import { doublePlans } from '#lib/domain/doubles.ts';
import { dutyOf, type Duty } from '#lib/domain/duty.ts';
import type { Freshness } from '#lib/domain/freshness.ts';
import { typesByName } from '#lib/domain/plan-names.ts';
import { planFreshness, typeOf } from '#lib/domain/plan-facts.ts';
import { registerOf, type PlanRecord } from '#lib/domain/register.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import type { ReadyCheck } from './open-check.ts';

export interface PlanRow {
	readonly plan: PlanRecord;
	readonly freshness: Freshness;
	/** It stands on the list a second time. */
	readonly isDouble: boolean;
	/** Of a plan that is not of the catalogue: the one there that is called so. */
	readonly match: Pick<Fachplanung, 'id' | 'title'> | null;
	/** How much the catalogue links it with chapters. */
	readonly relevance: Fachplanung['relevance'];
}

export type PlanSort = keyof typeof words.sorts;
export type PlanFilter = keyof typeof words.filters;

/** All plans of the list with how fresh they are, in the order wished for. `today` is YYYY-MM-DD. */
export function planRowsOf({ catalogue, assessment }: ReadyCheck, today: string): PlanRow[] {
	const { fachplanungen } = registerOf(assessment);
	const doubles = doublePlans(fachplanungen);
	const typeNamed = typesByName(catalogue.fachplanungen);
	return fachplanungen.map((plan) => ({
		plan,
		freshness: planFreshness(catalogue, plan, today),
		isDouble: doubles.has(plan.id),
		match: (plan.type === null && typeNamed(plan.title)) || null,
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
export function planTypesOf({ session, catalogue, assessment }: ReadyCheck) {
	const statuses = new Map(
		registerOf(assessment).fachplanungen.map(({ type, status }) => [type, status])
	);
	const profileHref = hrefTo('/gemeinde', { check: session.id });
	const types = catalogue.fachplanungen.map((type) => {
		const duty = dutyOf(type, assessment.profile, catalogue.profile);
		return {
			group: groupOf(type, duty),
			id: type.id,
			title: type.title,
			legalBasis: type.legalBasis,
			dutyNote: type.dutyNote,
			...dutyWords(duty, catalogue.profile, profileHref),
			isUnverified: type.unverified.some((field) => field === 'duty' || field === 'dutyNote'),
			listed: statuses.get(type.id) ?? null,
			sources: catalogue.sources.filter(({ id }) => type.sources.includes(id))
		};
	});
	return (['duty', 'conditional', 'others', 'voluntary'] as const).map((id) => ({
		id,
		title: words.groups[id],
		types: types.filter(({ group }) => group === id)
	}));
}

function groupOf({ owner }: Fachplanung, duty: Duty): Group {
	if (owner !== 'gemeinde') return 'others';
	if (duty === 'pflicht') return 'duty';
	return duty === 'keine' ? 'voluntary' : 'conditional';
}

interface DutyWords {
	readonly duty: string;
	/** The question about the municipality on which it depends. */
	readonly decidedBy: { readonly question: string; readonly href: string } | null;
}

function dutyWords(
	duty: Duty,
	questions: readonly { readonly id: string; readonly question: string }[],
	href: string
): DutyWords {
	if (typeof duty === 'string') return { duty: words.duty[duty], decidedBy: null };
	const asked = questions.find(({ id }) => id === duty.dependsOn);
	if (asked === undefined) return { duty: words.duty.open, decidedBy: null };
	return { duty: words.duty.dependsOn, decidedBy: { question: asked.question, href } };
}
