import { byCodeUnits } from './code-units.ts';
import { plainText } from './plain-text.ts';
import type { PlanStep } from './register.ts';

/** A step of the plan at its place, with what is wrong with its dates and with what it depends on. */
export interface PlannedStep {
	readonly step: PlanStep;
	/** It was to be done before today, or before this month. */
	readonly isOverdue: boolean;
	/** The steps that wait for each other, itself included; empty where there is no circle. */
	readonly circle: readonly PlanStep[];
	/** What it depends on although that is due only later. */
	readonly dueLater: readonly PlanStep[];
}

export interface StepPlan {
	/** Everything that is not done: what a step depends on stands before it, else what is due first. */
	readonly open: readonly PlannedStep[];
	readonly done: readonly PlannedStep[];
	readonly overdue: number;
}

/**
 * The steps in an order in which they can be done; the same one however they are listed. A step that is done holds up
 * no other. In a circle the one that is due first goes ahead. `today` is YYYY-MM-DD. Total.
 * Source: docs/method.md, "Plan der nächsten Schritte".
 */
export function stepPlanOf(steps: readonly PlanStep[], today: string): StepPlan {
	const open = plannedSteps(
		steps.filter((step) => !isDone(step)),
		today
	);
	return {
		open,
		done: plannedSteps(steps.filter(isDone), today),
		overdue: open.filter(({ isOverdue }) => isOverdue).length
	};
}

export function isDone({ state }: Pick<PlanStep, 'state'>): boolean {
	return state === 'erledigt';
}

function plannedSteps(steps: readonly PlanStep[], today: string): PlannedStep[] {
	const sorted = steps.toSorted(byDate);
	const ranks = new Map(sorted.map((step, rank) => [step, rank]));
	const byId = new Map(sorted.map((step) => [step.id, step]));
	const needs = new Map(
		sorted.map((step) => [
			step,
			[...new Set(step.dependsOn)]
				.flatMap((id) => byId.get(id) ?? [])
				.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
		])
	);
	const ordered = neededFirst(sorted, needs);
	const circles = circlesIn(ordered, needs);
	return ordered.map((step) => ({
		step,
		isOverdue: isOverdue(step, today),
		circle: (!isDone(step) && circles.get(step)) || [],
		dueLater: isDone(step)
			? []
			: (needs.get(step) ?? []).filter((each) => isDated(each) && dueBy(each) > dueBy(step))
	}));
}

/** What is put off is not late. */
function isOverdue(step: PlanStep, today: string): boolean {
	return (step.state === 'offen' || step.state === 'laeuft') && dueBy(step) < today;
}

function isDated({ until }: PlanStep): boolean {
	return Boolean(until);
}

/** Its last day; a month counts to its end, and what has no date comes last. */
function dueBy({ until }: PlanStep): string {
	if (!until) return '9999-99-99';
	return until.length === 'YYYY-MM'.length ? `${until}-31` : until;
}

function byDate(a: PlanStep, b: PlanStep): number {
	return (
		byCodeUnits(dueBy(a), dueBy(b)) ||
		byCodeUnits(plainText(a.title), plainText(b.title)) ||
		byCodeUnits(a.id, b.id)
	);
}

type Needs = ReadonlyMap<PlanStep, readonly PlanStep[]>;

/** The given order, but each step right after all it needs; within a circle whoever is met first waits for the others. */
function neededFirst(sorted: readonly PlanStep[], needs: Needs): readonly PlanStep[] {
	const ordered: PlanStep[] = [];
	const seen = new Set<PlanStep>();
	/** To be looked at, the next one last; a second time when all it needs has its place. */
	const waiting = sorted.toReversed().map((step) => ({ step, isReady: false }));
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { step, isReady } = next;
		if (isReady) ordered.push(step);
		if (isReady || seen.has(step)) continue;
		seen.add(step);
		waiting.push({ step, isReady: true });
		for (const each of (needs.get(step) ?? []).toReversed()) {
			waiting.push({ step: each, isReady: false });
		}
	}
	return ordered;
}

/**
 * The steps that wait for each other, by each of them; one may wait for itself. Goes back from what comes last to all
 * that needs it: whatever is reached so and was not before is one circle.
 */
function circlesIn(
	ordered: readonly PlanStep[],
	needs: Needs
): ReadonlyMap<PlanStep, readonly PlanStep[]> {
	const neededBy = new Map<PlanStep, PlanStep[]>(ordered.map((step) => [step, []]));
	for (const [step, needed] of needs) for (const each of needed) neededBy.get(each)?.push(step);
	const circles = new Map<PlanStep, readonly PlanStep[]>();
	const seen = new Set<PlanStep>();
	for (const start of ordered.toReversed()) {
		const reached = new Set<PlanStep>();
		const waiting = [start];
		for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
			if (seen.has(step)) continue;
			seen.add(step);
			reached.add(step);
			for (const each of neededBy.get(step) ?? []) waiting.push(each);
		}
		if (reached.size < 2 && !needs.get(start)?.includes(start)) continue;
		const circle = ordered.filter((step) => reached.has(step));
		for (const step of circle) circles.set(step, circle);
	}
	return circles;
}
