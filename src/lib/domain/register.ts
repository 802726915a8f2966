import type { Open } from './assessment.ts';
import type { ContributionKind } from './catalogue.ts';

/**
 * What a check knows of the municipality's plans, chapters, measures and goals, as it stands in a data file.
 * Source: docs/formats.md, "Fachplanungen, Kapitel, Maßnahmen, Ziele".
 */

export const PLAN_STATUSES = [
	'vorhanden',
	'in-arbeit',
	'geplant',
	'fehlt',
	'nicht-noetig'
] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** What criterion 16 asks for where a plan is missing. */
export const GAP_DECISIONS = ['insek-kapitel', 'gemeinsam', 'eigenes-ab', 'nicht-noetig'] as const;
export type GapDecision = (typeof GAP_DECISIONS)[number];

interface Element extends Open {
	readonly id: string;
	readonly updatedAt?: string;
}

/** A row of the Liste der Fachplanungen. */
export interface PlanRecord extends Element {
	/** Id in the catalogue; null for a plan the catalogue does not know. */
	readonly type: string | null;
	readonly title: string;
	/** Who is responsible for it, in words. */
	readonly owner: string;
	readonly status: PlanStatus;
	readonly decision?: GapDecision;
	readonly decisionYear?: string | number;
	/** Month of its data, YYYY-MM. */
	readonly stand?: string;
	/** Month in which work on it begins or began, YYYY-MM. */
	readonly start?: string;
	/** Of the council's decision, YYYY-MM or YYYY-MM-DD. */
	readonly councilDate?: string;
	/** Until when it is meant to hold, YYYY or YYYY-MM. */
	readonly horizon?: string;
	/** `gesamt`, or the Ortsteile it is about. */
	readonly area: 'gesamt' | readonly string[];
	/** Ids of Bausteine; where empty, those the catalogue links the plan with most. */
	readonly topics: readonly string[];
	readonly formats?: string;
	readonly office?: string;
	readonly place?: string;
	readonly note?: string;
}

/** How far a chapter uses a plan: not, mentioned, taken over, interlocked. */
export type Use = 0 | 1 | 2 | 3;

/** Person-days: at least, likely, at most; null where nothing is typed yet. Any order is kept as it was typed. */
export type DaySpan = readonly [number | null, number | null, number | null];

/** How much of a plan can be used again for a chapter: nothing, some, most, as it is. */
export type Reuse = 0 | 1 | 2 | 3;

/** What a chapter takes from a plan. */
export interface MatrixCell extends Open {
	readonly use: Use | 'unknown';
	readonly kinds?: readonly ContributionKind[];
	/** Where it stands: page, section. */
	readonly reference?: string;
	readonly reuse?: Reuse;
	/** What it takes to fit it in. */
	readonly adaptation?: DaySpan;
}

/** By plan, then by Baustein. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, MatrixCell>>>>;

export const CHAPTER_WORKS = [
	'offen',
	'haben',
	'uebernehmen',
	'neu',
	'beauftragen',
	'weglassen'
] as const;
export type ChapterWork = (typeof CHAPTER_WORKS)[number];

/** What is to be done for a chapter of the concept. */
export const CHAPTER_DEPTHS = ['vertieft', 'kurz', 'verweis'] as const;
export type ChapterDepth = (typeof CHAPTER_DEPTHS)[number];

export interface Chapter extends Open {
	readonly work: ChapterWork;
	/** Id of the plan it is taken over from. */
	readonly from?: string;
	readonly depth?: ChapterDepth;
	readonly pages?: number;
	/** YYYY-MM */
	readonly start?: string;
	readonly reason?: string;
	/** What it takes to write the chapter from nothing. */
	readonly estimate?: DaySpan;
}

export interface Measure extends Element {
	readonly number: string | number;
	readonly title: string;
	/** Ids of the plans it stems from. */
	readonly from: readonly string[];
	readonly office?: string;
	/** Years, YYYY. */
	readonly begin?: string | number;
	readonly until?: string | number;
	readonly costClass?: string;
	readonly funding?: readonly string[];
}

export interface PlanEvent extends Element {
	readonly title: string;
	/** YYYY-MM or YYYY-MM-DD. */
	readonly date?: string;
	readonly targetGroups: readonly string[];
	readonly plan?: string;
}

export interface Goal extends Element {
	readonly text: string;
	/** Id of the plan it stems from; missing: the concept's own. */
	readonly from?: string;
}

/** Contradiction, tension, independent, synergy, strong synergy. */
export type PairValue = -2 | -1 | 0 | 1 | 2;

export interface GoalPair extends Open {
	readonly value: PairValue | 'unknown';
	readonly resolution?: 'offen' | 'geloest' | 'hingenommen';
	readonly how?: string;
}

export interface HintDecision extends Open {
	readonly state: 'bestaetigt' | 'abgelehnt' | 'schritt';
	readonly reason?: string;
}

export const STEP_STATES = ['offen', 'laeuft', 'erledigt', 'zurueckgestellt'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** A step the municipality plans itself; what the rules propose is a `Step` (`steps.ts`). */
export interface PlanStep extends Element {
	readonly title: string;
	/** Where it was taken over from: id of a criterion, key of a hint, id of a lever. */
	readonly criterion?: string;
	readonly hint?: string;
	readonly lever?: string;
	readonly office?: string;
	/** YYYY-MM or YYYY-MM-DD. */
	readonly until?: string;
	readonly effort?: 1 | 2 | 3;
	/** By what one sees that it is done. */
	readonly proof?: string;
	readonly state: StepState;
	/** Why it is not done yet, asked a year later. */
	readonly whyNot?: string;
	/** Ids of the steps that must be done before. */
	readonly dependsOn: readonly string[];
}

/** Whether a criterion's demand stands in the tender, and in which words. */
export interface TenderItem extends Open {
	/** Missing: it does where there is a sentence for it. */
	readonly inScope?: boolean;
	/** Instead of the sentence at hand. */
	readonly requirement?: string;
	/** Why it is left out. */
	readonly reason?: string;
	readonly updatedAt?: string;
}

/** Everything a check knows of plans, with nothing missing. */
export interface Register {
	readonly fachplanungen: readonly PlanRecord[];
	readonly matrix: Matrix;
	readonly bausteine: Readonly<Record<string, Chapter>>;
	readonly measures: readonly Measure[];
	readonly events: readonly PlanEvent[];
	readonly goals: readonly Goal[];
	readonly goalPairs: Readonly<Record<string, GoalPair>>;
	readonly hints: Readonly<Record<string, HintDecision>>;
	readonly steps: readonly PlanStep[];
	/** By criterion. */
	readonly plan: Readonly<Record<string, TenderItem>>;
}

/** The same in a data file: each part, and each field of it, may be missing. */
export interface StoredRegister {
	readonly fachplanungen?: readonly Partial<PlanRecord>[];
	readonly matrix?: Readonly<Record<string, Readonly<Record<string, Partial<MatrixCell>>>>>;
	readonly bausteine?: Readonly<Record<string, Partial<Chapter>>>;
	readonly measures?: readonly Partial<Measure>[];
	readonly events?: readonly Partial<PlanEvent>[];
	readonly goals?: readonly Partial<Goal>[];
	readonly goalPairs?: Readonly<Record<string, Partial<GoalPair>>>;
	readonly hints?: Readonly<Record<string, Partial<HintDecision>>>;
	readonly steps?: readonly Partial<PlanStep>[];
	readonly plan?: Readonly<Record<string, TenderItem>>;
}

/**
 * The register of a check, with what holds where nothing is said: a plan on the list exists, is about the whole
 * municipality, and how far it is used is unknown. An element without an id cannot be changed and is left out. Total.
 */
export function registerOf(stored: StoredRegister): Register {
	return {
		fachplanungen: withIds(stored.fachplanungen).map((plan) => ({ ...PLAN, ...plan })),
		matrix: mapped(stored.matrix, (cells) => mapped(cells, (cell) => ({ ...CELL, ...cell }))),
		bausteine: mapped(stored.bausteine, (chapter) => ({ ...CHAPTER, ...chapter })),
		measures: withIds(stored.measures).map((measure) => ({ ...MEASURE, ...measure })),
		events: withIds(stored.events).map((event) => ({ ...EVENT, ...event })),
		goals: withIds(stored.goals).map((goal) => ({ ...GOAL, ...goal })),
		goalPairs: mapped(stored.goalPairs, (pair) => ({ ...PAIR, ...pair })),
		hints: mapped(stored.hints, (hint) => ({ ...DECISION, ...hint })),
		steps: withIds(stored.steps).map((step) => ({ ...STEP, ...step })),
		plan: stored.plan ?? {}
	};
}

const PLAN = {
	type: null,
	title: '',
	owner: '',
	status: 'vorhanden',
	area: 'gesamt',
	topics: []
} as const;
const CELL = { use: 'unknown' } as const;
const CHAPTER = { work: 'offen' } as const;
const MEASURE = { number: '', title: '', from: [] } as const;
const EVENT = { title: '', targetGroups: [] } as const;
const GOAL = { text: '' } as const;
const PAIR = { value: 'unknown' } as const;
const STEP = { title: '', state: 'offen', dependsOn: [] } as const;
const DECISION = { state: 'bestaetigt' } as const;

/** Of two with the same id the first: a change would reach no other. */
function withIds<T extends { readonly id?: string }>(
	list: readonly T[] = []
): readonly (T & { readonly id: string })[] {
	const seen = new Set<string>();
	return list.filter((each): each is T & { readonly id: string } => {
		const isFirst = typeof each.id === 'string' && !seen.has(each.id);
		if (isFirst) seen.add(each.id ?? '');
		return isFirst;
	});
}

function mapped<T, U>(
	record: Readonly<Record<string, T>> = {},
	to: (value: T) => U
): Readonly<Record<string, U>> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** One key for two ids, whatever their order. */
export function pairKey(a: string, b: string): string {
	return a < b ? `${a}|${b}` : `${b}|${a}`;
}
