import type { Catalogue, ContributionKind } from './catalogue.ts';
import { isSettled, pairsOf } from './goal-pairs.ts';
import { monthNumber } from './month.ts';
import { kindsOf, planFreshness, relevanceOf, topicsOf } from './plan-facts.ts';
import {
	pairKey,
	type Chapter,
	type HintDecision,
	type MatrixCell,
	type Measure,
	type PlanRecord,
	type Register
} from './register.ts';
import { alikePairs, wordsOf } from './similarity.ts';

export const HINT_RULES = ['DW1', 'DW2', 'DW3', 'DW4', 'DW5', 'DW6', 'DW7', 'DW8'] as const;
export type HintRule = (typeof HINT_RULES)[number];

/** One of the two things a hint is about. */
export interface Party {
	readonly kind: 'plan' | 'baustein' | 'measure' | 'goal' | 'event';
	readonly id: string;
}

/** Work that may be done twice, or a source that is not used: to be confirmed or rejected, never a verdict. */
export interface Hint {
	/** Under which its decision is kept: `DW2|<a>|<b>`. */
	readonly key: string;
	readonly rule: HintRule;
	readonly a: Party;
	readonly b: Party;
	readonly decision: HintDecision | null;
}

interface Context {
	readonly catalogue: Pick<Catalogue, 'fachplanungen' | 'bausteine'>;
	readonly register: Register;
	/** YYYY-MM-DD */
	readonly today: string;
}

type Pair = readonly [a: Party, b: Party];

const MONTHS_BETWEEN_STARTS = 24;
const MONTHS_BETWEEN_EVENTS = 6;

/**
 * All hints on double work, by rule and in the order of the lists, with what was decided on them. A rejected one stays
 * rejected. Total. Source: docs/method.md R24.
 */
export function hintsOf(
	catalogue: Context['catalogue'],
	register: Register,
	today: string
): readonly Hint[] {
	const context = { catalogue, register, today };
	const found: Record<HintRule, readonly Pair[]> = {
		DW1: doubleSurveys(context),
		DW2: unusedStocks(context),
		DW3: doubleMeasures(register),
		DW4: cells(context, ({ cell, plan }) => isUsed(cell) && isStale(plan, context)),
		DW5: openConflicts(register),
		DW6: eventsToBundle(register),
		DW7: cells(context, ({ cell }) => isUsed(cell) && !cell?.reference?.trim()),
		DW8: waitingChapters(context)
	};
	return HINT_RULES.flatMap((rule) =>
		found[rule].map(([a, b]) => {
			const key = `${rule}|${isOrdered(rule) ? `${a.id}|${b.id}` : pairKey(a.id, b.id)}`;
			return { key, rule, a, b, decision: register.hints[key] ?? null };
		})
	);
}

/** Plan and chapter keep their order; two of a kind are one pair. */
function isOrdered(rule: HintRule): boolean {
	return rule === 'DW2' || rule === 'DW4' || rule === 'DW7' || rule === 'DW8';
}

const plan = ({ id }: PlanRecord): Party => ({ kind: 'plan', id });
const baustein = (id: string): Party => ({ kind: 'baustein', id });

interface Work {
	readonly party: Party;
	readonly kinds: readonly ContributionKind[];
	readonly topics: readonly string[];
	readonly area: PlanRecord['area'];
	/** Number of a month; null when not known. */
	readonly start: number | null;
}

const SURVEYED: readonly ContributionKind[] = ['daten', 'analyse'];

/** DW1: two works planned or under way would survey the same thing in the same place at about the same time. */
function doubleSurveys(context: Context): readonly Pair[] {
	return pairs(
		[...plannedPlans(context), ...plannedChapters(context)],
		(a, b) =>
			isWithin(MONTHS_BETWEEN_STARTS, a.start, b.start) &&
			share(
				a.kinds.filter((kind) => SURVEYED.includes(kind)),
				b.kinds
			) &&
			share(a.topics, b.topics) &&
			overlap(a.area, b.area)
	).map(([a, b]) => [a.party, b.party]);
}

function plannedPlans({ catalogue, register }: Context): Work[] {
	return register.fachplanungen
		.filter(({ status }) => status === 'geplant' || status === 'in-arbeit')
		.map((each) => ({
			party: plan(each),
			kinds: kindsOf(catalogue, each, register.matrix),
			topics: topicsOf(catalogue, each),
			area: each.area,
			start: monthNumber(each.start)
		}));
}

function plannedChapters({ register }: Context): Work[] {
	return Object.entries(register.bausteine)
		.filter(([, { work }]) => isToBeMade(work))
		.map(([id, { start }]) => ({
			party: baustein(id),
			kinds: SURVEYED,
			topics: [id],
			area: 'gesamt',
			start: monthNumber(start)
		}));
}

function isToBeMade(work: Chapter['work']): boolean {
	return work === 'neu' || work === 'beauftragen';
}

function isWithin(months: number, a: number | null, b: number | null): boolean {
	return a !== null && b !== null && Math.abs(a - b) <= months;
}

function overlap(a: PlanRecord['area'], b: PlanRecord['area']): boolean {
	if (a === 'gesamt' || b === 'gesamt') return true;
	const plain = (names: readonly string[]) => names.map((name) => name.trim().toLowerCase());
	return share(plain(a), plain(b));
}

const USEFUL: readonly ContributionKind[] = ['daten', 'analyse', 'ziele'];

/** DW2: a fresh plan is not used by a chapter that is made anew although it should be. */
function unusedStocks(context: Context): readonly Pair[] {
	const { catalogue, register, today } = context;
	return cells(context, ({ cell, plan: each, baustein: id }) => {
		const freshness = planFreshness(catalogue, each, today);
		return (
			each.status === 'vorhanden' &&
			(freshness === 'AKTUELL' || freshness === 'PRUEFEN') &&
			relevanceOf(catalogue, each, id) === 2 &&
			share(kindsOf(catalogue, each, register.matrix), USEFUL) &&
			cell?.use === 0 &&
			register.bausteine[id]?.work === 'neu'
		);
	});
}

/** DW3: measures of two plans with titles much alike. */
function doubleMeasures({ measures }: Register): readonly Pair[] {
	// a long table that names no plan is not searched at every key
	if (measures.every(({ from }) => from.length === 0)) return [];
	const read = measures.map((each) => ({ each, words: wordsOf(each.title) }));
	return alikePairs(read, (a, b) => isOfTwoPlans(a.each, b.each)).map(([a, b]) => [
		measure(a.each),
		measure(b.each)
	]);
}

const measure = ({ id }: Measure): Party => ({ kind: 'measure', id });

function isOfTwoPlans(a: Measure, b: Measure): boolean {
	return a.from.length + b.from.length > 0 && !share(a.from, b.from);
}

/** DW5: goals that contradict each other, with nothing decided. */
function openConflicts({ goals, goalPairs }: Register): readonly Pair[] {
	return pairsOf(goals)
		.filter(([a, b]) => {
			const pair = goalPairs[pairKey(a.id, b.id)];
			return typeof pair?.value === 'number' && pair.value < 0 && !isSettled(pair);
		})
		.map(([a, b]) => [
			{ kind: 'goal', id: a.id },
			{ kind: 'goal', id: b.id }
		]);
}

/** DW6: the same people are invited twice within half a year. */
function eventsToBundle({ events }: Register): readonly Pair[] {
	return pairs(
		events,
		(a, b) =>
			share(a.targetGroups, b.targetGroups) &&
			isWithin(MONTHS_BETWEEN_EVENTS, monthNumber(a.date), monthNumber(b.date))
	).map(([a, b]) => [
		{ kind: 'event', id: a.id },
		{ kind: 'event', id: b.id }
	]);
}

/** DW8: a chapter needs data, and every plan that could give them is only planned. */
function waitingChapters({ catalogue, register }: Context): readonly Pair[] {
	const { fachplanungen, bausteine, matrix } = register;
	return Object.entries(bausteine)
		.filter(([, { work }]) => isToBeMade(work) || work === 'uebernehmen')
		.flatMap(([id]) => {
			const sources = fachplanungen.filter(
				(each) =>
					each.status !== 'fehlt' &&
					each.status !== 'nicht-noetig' &&
					relevanceOf(catalogue, each, id) > 0 &&
					kindsOf(catalogue, each, matrix).includes('daten')
			);
			const waits = sources.every(({ status }) => status === 'geplant');
			return waits ? sources.map((each): Pair => [plan(each), baustein(id)]) : [];
		});
}

interface Place {
	readonly plan: PlanRecord;
	readonly baustein: string;
	readonly cell: MatrixCell | undefined;
}

/** The cells of plans on the list of which this is true. */
function cells(
	{ catalogue, register }: Context,
	holds: (place: Place) => boolean
): readonly Pair[] {
	const { fachplanungen, matrix } = register;
	return fachplanungen.flatMap((each) =>
		catalogue.bausteine
			.filter(({ id }) => holds({ plan: each, baustein: id, cell: matrix[each.id]?.[id] }))
			.map(({ id }): Pair => [plan(each), baustein(id)])
	);
}

/** Taken over or interlocked. */
function isUsed(cell: MatrixCell | undefined): boolean {
	return cell?.use === 2 || cell?.use === 3;
}

function isStale(each: PlanRecord, { catalogue, today }: Context): boolean {
	return planFreshness(catalogue, each, today) === 'VERALTET';
}

function share(a: readonly string[], b: readonly string[]): boolean {
	return a.some((each) => b.includes(each));
}

/** The pairs of which this is true, found without a list of all of them: ten thousand rows would have fifty million. */
function pairs<T>(
	list: readonly T[],
	holds: (a: T, b: T) => boolean
): readonly (readonly [T, T])[] {
	return list.flatMap((a, index) =>
		list
			.slice(index + 1)
			.filter((b) => holds(a, b))
			.map((b) => [a, b] as const)
	);
}
