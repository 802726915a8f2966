import type { Answers } from './assessment.ts';
import type { Criterion } from './catalogue.ts';
import { compareFractions, fractionOf, type Fraction } from './fraction.ts';
import { effectiveOf, type Effective } from './score.ts';

export type Tier = 1 | 2 | 3 | 4;
export type StepKind = 'VERBESSERN' | 'BEANTWORTEN' | 'KLAEREN';
export type StepLabel = 'Sofort' | 'Planen' | 'Mitnehmen' | 'Später';

/**
 * How many criteria (0 to 3) a criterion opens the way for, by its id; a missing one counts as 0.
 */
export type Levers = ReadonlyMap<string, number>;

export interface Step {
	readonly criterion: Criterion;
	/** 1 comes first; may be inherited from a criterion that needs this one. */
	readonly tier: Tier;
	readonly kind: StepKind;
	/** Benefit by effort, exact; greater comes first within a tier. */
	readonly priority: Fraction;
	/** Null for what is to be answered or clarified. */
	readonly label: StepLabel | null;
	/** Criteria of the basis that name this one in `needs` and are not met yet: "schaltet frei". */
	readonly unlocks: readonly Criterion[];
}

const MAX_LEVER = 3;

/**
 * How many criteria of the list, not counting n/a, name each criterion in `needs`; at most 3.
 * Source: docs/method.md R19.
 */
export function leversOf(criteria: readonly Criterion[], answers: Answers): Levers {
	const counting = criteria.filter((each) => effectiveOf(each, answers).state !== 'na');
	return new Map(
		criteria.map(({ id }) => {
			const naming = counting.filter((other) => other.id !== id && other.needs.includes(id));
			return [id, Math.min(naming.length, MAX_LEVER)];
		})
	);
}

/** Neither n/a nor at its target: still something to do, or still open. */
function isUnmet(criterion: Criterion, effective: Effective): boolean {
	if (effective.state === 'level') return effective.level < criterion.target;
	return effective.state !== 'na';
}

/**
 * The tier a criterion has by itself; null when it asks for no step. Source: docs/method.md R18.
 */
function ownTier({ minimum, target }: Criterion, effective: Effective): Tier | null {
	if (effective.state === 'na') return null;
	if (effective.state === 'level') {
		if (minimum !== null && effective.level < minimum) return 1;
		return effective.level < target ? 3 : null;
	}
	if (minimum !== null) return 2;
	return effective.state === 'unknown' ? 4 : null;
}

function kindOf({ state }: Effective): StepKind {
	if (state === 'level') return 'VERBESSERN';
	return state === 'open' ? 'BEANTWORTEN' : 'KLAEREN';
}

/** B = w · (t − level) / t for a level; the whole weight while the level is not known. */
function benefitOf({ weight, target }: Criterion, effective: Effective): Fraction {
	const missing = effective.state === 'level' ? Math.max(target - effective.level, 0) : target;
	return fractionOf(weight * missing, target);
}

/** P = B · (1 + h/4) / e, without the lever for what is to be answered or clarified. */
function priorityOf(criterion: Criterion, effective: Effective, levers: Levers): Fraction {
	const { num, den } = benefitOf(criterion, effective);
	const lever = effective.state === 'level' ? (levers.get(criterion.id) ?? 0) : 0;
	return fractionOf(num * (4 + lever), den * 4 * criterion.effort);
}

/** Source: docs/method.md R21. */
function labelOf(criterion: Criterion, effective: Effective, tier: Tier): StepLabel | null {
	if (effective.state !== 'level') return null;
	const { num, den } = benefitOf(criterion, effective);
	const isEasy = criterion.effort === 1;
	if (tier === 1 || num >= den) return isEasy ? 'Sofort' : 'Planen';
	return isEasy ? 'Mitnehmen' : 'Später';
}

/**
 * All unmet criteria that must come before this one, directly or through others, itself excepted.
 */
function prerequisitesOf(start: Criterion, unmet: ReadonlyMap<string, Criterion>): Set<string> {
	const found = new Set<string>();
	const queue = [...start.needs];
	for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
		const criterion = unmet.get(id);
		if (criterion === undefined || found.has(id)) continue;
		found.add(id);
		queue.push(...criterion.needs);
	}
	found.delete(start.id);
	return found;
}

function bySortRule(a: Step, b: Step): number {
	return (
		a.tier - b.tier ||
		compareFractions(b.priority, a.priority) ||
		a.criterion.effort - b.criterion.effort ||
		b.criterion.weight - a.criterion.weight
	);
}

/**
 * Keeps the given order, but lets a step wait until its prerequisites have come. In a circle (an
 * error of the catalogue) the first one goes ahead.
 */
function afterPrerequisites(
	sorted: readonly Step[],
	before: ReadonlyMap<string, ReadonlySet<string>>
): readonly Step[] {
	const waiting = [...sorted];
	const ordered: Step[] = [];
	while (waiting.length > 0) {
		const isFree = (step: Step) =>
			!waiting.some((other) => before.get(step.criterion.id)?.has(other.criterion.id));
		const next = Math.max(waiting.findIndex(isFree), 0);
		ordered.push(...waiting.splice(next, 1));
	}
	return ordered;
}

/**
 * The best tier of a criterion's own and of all unmet criteria that need it. Source: docs/method.md
 * R20.
 */
function inheritedTiers(
	criteria: readonly Criterion[],
	answers: Answers,
	before: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlyMap<string, Tier> {
	const tiers = new Map<string, Tier>();
	for (const criterion of criteria) {
		const tier = ownTier(criterion, effectiveOf(criterion, answers));
		if (tier === null) continue;
		for (const id of [criterion.id, ...(before.get(criterion.id) ?? [])]) {
			tiers.set(id, Math.min(tiers.get(id) ?? tier, tier) as Tier);
		}
	}
	return tiers;
}

/**
 * The next steps, the most urgent first. A total order: equal input gives an equal list.
 *
 * Shape: `criteria` are those of the basis in catalogue order (the last tie-break). No step: n/a,
 * target met, and a criterion that is open without being core; such an open one still passes its
 * urgency on to what it needs. Total, also with circles in `needs`.
 * Source: docs/method.md R18–R21.
 */
export function stepsOf(
	criteria: readonly Criterion[],
	answers: Answers,
	levers: Levers = leversOf(criteria, answers)
): readonly Step[] {
	const open = criteria.filter((each) => isUnmet(each, effectiveOf(each, answers)));
	const unmet = new Map(open.map((criterion) => [criterion.id, criterion]));
	const before = new Map(open.map((each) => [each.id, prerequisitesOf(each, unmet)]));
	const tiers = inheritedTiers(open, answers, before);

	const steps = open.flatMap((criterion): Step[] => {
		const effective = effectiveOf(criterion, answers);
		const tier = tiers.get(criterion.id);
		if (tier === undefined || ownTier(criterion, effective) === null) return [];
		return [
			{
				criterion,
				tier,
				kind: kindOf(effective),
				priority: priorityOf(criterion, effective, levers),
				label: labelOf(criterion, effective, tier),
				unlocks: open.filter(({ id, needs }) => id !== criterion.id && needs.includes(criterion.id))
			}
		];
	});
	return afterPrerequisites(steps.sort(bySortRule), before);
}
