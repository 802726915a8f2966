import { pairKey, type Goal, type GoalPair } from './register.ts';

/** More goals give more pairs than anybody rates. */
export const MOST_GOALS = 10;

export interface GoalsSummary {
	readonly conflicts: { readonly settled: number; readonly all: number };
	readonly synergies: { readonly used: number; readonly all: number };
	/** Pairs without a value, or with "unknown". */
	readonly unrated: number;
}

/** All pairs of goals, those of different plans first. */
export function pairsOf(goals: readonly Goal[]): readonly (readonly [Goal, Goal])[] {
	const pairs = goals.flatMap((a, index) => goals.slice(index + 1).map((b) => [a, b] as const));
	const isAcross = ([a, b]: readonly [Goal, Goal]) => a.from !== b.from;
	return [...pairs.filter(isAcross), ...pairs.filter((pair) => !isAcross(pair))];
}

/**
 * "Konflikte geklärt 2 von 5, Synergien genutzt 3 von 7": no percentage. A conflict is settled when it is solved or
 * accepted on purpose, a synergy used when that is said of it. Source: docs/method.md R26.
 */
export function goalsSummary(
	goals: readonly Goal[],
	rated: Readonly<Record<string, GoalPair>>
): GoalsSummary {
	const ratings = pairsOf(goals).map(([a, b]) => rated[pairKey(a.id, b.id)]);
	const conflicts = ratings.filter((each) => typeof each?.value === 'number' && each.value < 0);
	const synergies = ratings.filter((each) => typeof each?.value === 'number' && each.value > 0);
	return {
		conflicts: { settled: conflicts.filter(isSettled).length, all: conflicts.length },
		synergies: {
			used: synergies.filter((each) => each?.resolution === 'geloest').length,
			all: synergies.length
		},
		unrated: ratings.filter((each) => each === undefined || each.value === 'unknown').length
	};
}

/** Solved, or accepted on purpose. */
export function isSettled(pair: GoalPair | undefined): boolean {
	return pair?.resolution === 'geloest' || pair?.resolution === 'hingenommen';
}
