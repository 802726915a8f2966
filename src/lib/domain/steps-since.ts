import type { StoredRegister } from './register.ts';
import { registerOf, type PlanStep } from './register.ts';
import { isDone, stepPlanOf, type PlannedStep } from './plan-order.ts';

export interface StepsSince {
	/** Done now, and not done before. */
	readonly done: readonly PlanStep[];
	/** Planned before or overdue, and still not done. */
	readonly open: readonly PlannedStep[];
}

/**
 * What became of the plan between two states of a check: what was done, and what should be done by now. A step that
 * was planned meanwhile and is not due yet is neither. `today` is YYYY-MM-DD. Total. Source: docs/method.md R36.
 */
export function stepsSince(
	before: Pick<StoredRegister, 'steps'>,
	after: Pick<StoredRegister, 'steps'>,
	today: string
): StepsSince {
	const former = new Map(registerOf(before).steps.map((step) => [step.id, step]));
	const plan = stepPlanOf(registerOf(after).steps, today);
	const wasDone = ({ id }: PlanStep) => isDone(former.get(id) ?? { state: 'offen' });
	return {
		done: plan.done.map(({ step }) => step).filter((step) => !wasDone(step)),
		open: plan.open.filter(({ step, isOverdue }) => isOverdue || former.has(step.id))
	};
}
