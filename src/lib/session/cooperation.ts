import {
	COOPERATION_STEPS,
	type Cooperation,
	type CooperationStep
} from '#lib/domain/effort-plan.ts';
import { editCooperation } from '#lib/domain/registering.ts';
import { type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

const CRITERION = 'interkommunal-geprueft';

/** Who does which step, and the criterion that asks for it once every step is decided. */
export function cooperationOf({ assessment, catalogue }: ReadyCheck) {
	const { cooperation = {} } = assessment.effortPlan ?? {};
	const steps = COOPERATION_STEPS.map((step) => ({ step, told: cooperation[step] ?? {} }));
	const decided = steps.filter(({ told }) => told.choice !== undefined).length;
	const isKnown = catalogue.criteria.some(({ id }) => id === CRITERION);
	return { steps, decided, criterion: decided === steps.length && isKnown ? CRITERION : null };
}

export function tellCooperation<Field extends 'choice' | 'note'>(
	{ session }: ReadyCheck,
	step: CooperationStep,
	field: Field,
	value: Cooperation[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editCooperation(assessment, step, field, value));
}
