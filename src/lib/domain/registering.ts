import type { Assessment } from './assessment.ts';
import type { Edits } from './answering.ts';
import { editAt, isSameValue, pathOf } from './change.ts';
import type { Goal, GoalPair, HintDecision, MatrixCell, PlanRecord } from './register.ts';

/** Fields of a plan that are typed or chosen. */
export type PlanField =
	| 'title'
	| 'owner'
	| 'status'
	| 'decision'
	| 'decisionYear'
	| 'stand'
	| 'start'
	| 'councilDate'
	| 'horizon'
	| 'area'
	| 'formats'
	| 'office'
	| 'place'
	| 'note';

/** Puts a plan on the list. */
export function addPlan(assessment: Assessment, plan: PlanRecord): Edits {
	return [editAt(assessment, pathOf('fachplanungen', plan.id), plan)];
}

export function addGoal(assessment: Assessment, goal: Goal): Edits {
	return [editAt(assessment, pathOf('goals', goal.id), goal)];
}

/** Sets the words of a goal, or the plan it stems from. `at` is an ISO time. */
export function editGoal(
	assessment: Assessment,
	id: string,
	field: 'text' | 'from',
	value: string,
	at: string
): Edits {
	const edit = editAt(assessment, pathOf('goals', id, field), value === '' ? undefined : value);
	if (isSameValue(edit.before, edit.after)) return [];
	return [edit, editAt(assessment, pathOf('goals', id, 'updatedAt'), at)];
}

/** Takes a goal away with all its pairs; one step, so that undo brings them back. */
export function removeGoal(assessment: Assessment, id: string): Edits {
	const pairs = Object.keys(assessment.goalPairs ?? {}).filter((key) =>
		key.split('|').includes(id)
	);
	return [
		...pairs.map((key) => editAt(assessment, pathOf('goalPairs', key), undefined)),
		editAt(assessment, pathOf('goals', id), undefined)
	];
}

/** Sets a field of a pair of goals; an empty text or undefined removes it. */
export function editPair<Field extends 'value' | 'resolution' | 'how'>(
	assessment: Assessment,
	key: string,
	field: Field,
	value: GoalPair[Field] | undefined
): Edits {
	const path = pathOf('goalPairs', key, field);
	const edit = editAt(assessment, path, value === '' ? undefined : value);
	return isSameValue(edit.before, edit.after) ? [] : [edit];
}

/** Takes a plan off the list, with its cells of the matrix; one step, so that undo brings both back. */
export function removePlan(assessment: Assessment, id: string): Edits {
	const row = Object.hasOwn(assessment.matrix ?? {}, id)
		? [editAt(assessment, pathOf('matrix', id), undefined)]
		: [];
	return [...row, editAt(assessment, pathOf('fachplanungen', id), undefined)];
}

/** Sets a field of a plan; an empty text or undefined removes it. `at` is an ISO time. */
export function editPlan<Field extends PlanField>(
	assessment: Assessment,
	id: string,
	field: Field,
	value: PlanRecord[Field] | undefined,
	at: string
): Edits {
	const edit = editAt(
		assessment,
		pathOf('fachplanungen', id, field),
		value === '' ? undefined : value
	);
	if (isSameValue(edit.before, edit.after)) return [];
	return [edit, editAt(assessment, pathOf('fachplanungen', id, 'updatedAt'), at)];
}

/** Keeps what was decided on a hint; undefined takes the decision back. */
export function decideHint(
	assessment: Assessment,
	key: string,
	decision: HintDecision | undefined
): Edits {
	const edit = editAt(assessment, pathOf('hints', key), decision);
	return isSameValue(edit.before, edit.after) ? [] : [edit];
}

/** Sets a field of a cell of the matrix. */
export function editCell<Field extends 'use' | 'kinds' | 'reference'>(
	assessment: Assessment,
	plan: string,
	baustein: string,
	field: Field,
	value: MatrixCell[Field] | undefined
): Edits {
	const path = pathOf('matrix', plan, baustein, field);
	const edit = editAt(assessment, path, value === '' ? undefined : value);
	return isSameValue(edit.before, edit.after) ? [] : [edit];
}
