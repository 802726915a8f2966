import type { HintDecision, MatrixCell, PlanRecord } from '#lib/domain/register.ts';
import {
	addPlan,
	decideHint,
	editCell,
	editPlan,
	removePlan,
	type PlanField
} from '#lib/domain/registering.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import type { ReadyCheck } from './open-check.ts';

/** Puts a plan of the catalogue on the list, or with null any other. Answers its id. */
export function addPlanOf(
	{ session, assessment, catalogue }: ReadyCheck,
	type: string | null
): string {
	const known = catalogue.fachplanungen.find(({ id }) => id === type);
	const plan: PlanRecord = {
		id: newId(),
		updatedAt: now(),
		type: known?.id ?? null,
		title: known?.title ?? '',
		owner: known === undefined ? '' : words.owners[known.owner],
		status: 'vorhanden',
		area: 'gesamt',
		topics: []
	};
	session.change(addPlan(assessment, plan));
	return plan.id;
}

export function takePlanOff({ session, assessment }: ReadyCheck, id: string): void {
	session.change(removePlan(assessment, id));
}

export function tellPlan<Field extends PlanField>(
	{ session }: ReadyCheck,
	id: string,
	field: Field,
	value: PlanRecord[Field] | undefined,
	visit: string
): void {
	const { assessment } = session;
	if (assessment === null) return;
	session.change(editPlan(assessment, id, field, value, now()), { group: visit, isTyping: true });
}

export function tellCell<Field extends 'use' | 'kinds' | 'reference'>(
	{ session }: ReadyCheck,
	plan: string,
	baustein: string,
	field: Field,
	value: MatrixCell[Field] | undefined,
	visit: string
): void {
	const { assessment } = session;
	if (assessment === null) return;
	session.change(editCell(assessment, plan, baustein, field, value), {
		group: visit,
		isTyping: true
	});
}

export function settleHint(
	{ session }: ReadyCheck,
	key: string,
	decision: HintDecision | undefined
): void {
	if (session.assessment !== null) session.change(decideHint(session.assessment, key, decision));
}

export type { HintDecision } from '#lib/domain/register.ts';
