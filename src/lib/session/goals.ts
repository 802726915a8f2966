import { goalsSummary, MOST_GOALS, pairsOf } from '#lib/domain/goal-pairs.ts';
import { pairKey, registerOf, type Goal, type GoalPair } from '#lib/domain/register.ts';
import { addElements, editPair } from '#lib/domain/registering.ts';
import { ziele as words } from '#lib/texts/ziele.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { choicesOf, plansByName } from './plan-choices.ts';

/** The goals, where they may stem from, and all their pairs in a fixed order. */
export function goalsOf({ assessment }: ReadyCheck) {
	const { goals, goalPairs, fachplanungen } = registerOf(assessment);
	const textOf = ({ text }: Goal) => text.trim() || words.untitled;
	return {
		goals,
		isFull: goals.length >= MOST_GOALS,
		origins: choicesOf(plansByName(fachplanungen.filter(({ title }) => title !== ''))),
		summary: goalsSummary(goals, goalPairs),
		pairs: pairsOf(goals).map(([a, b]) => {
			const key = pairKey(a.id, b.id);
			const isRated = assessment.goalPairs?.[key]?.value !== undefined;
			return {
				key,
				title: words.pair(textOf(a), textOf(b)),
				pair: isRated ? (goalPairs[key] ?? null) : null
			};
		})
	};
}

export function addNewGoal({ session }: ReadyCheck): string {
	const goal = { id: newId(), text: '', updatedAt: now() };
	edit(session, undefined, (assessment) => addElements(assessment, 'goals', [goal]));
	return goal.id;
}

export function tellPair<Field extends 'value' | 'resolution' | 'how'>(
	{ session }: ReadyCheck,
	key: string,
	field: Field,
	value: GoalPair[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editPair(assessment, key, field, value));
}
