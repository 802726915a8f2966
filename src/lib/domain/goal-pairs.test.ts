import { describe, expect, it } from 'vitest';
import { goalsSummary, MOST_GOALS, pairsOf } from './goal-pairs.ts';
import { pairKey, type GoalPair } from './register.ts';

const goal = (id: string, from?: string) => ({ id, text: id, ...(from && { from }) });

describe('pairs of goals', () => {
	it('begin with those of different plans', () => {
		const pairs = pairsOf([goal('a', 'p'), goal('b', 'p'), goal('c', 'q')]);
		expect(pairs.map(([a, b]) => a.id + b.id)).toEqual(['ac', 'bc', 'ab']);
	});

	it('are 45 for the most goals', () => {
		const goals = Array.from({ length: MOST_GOALS }, (_, index) => goal(String(index)));
		expect(pairsOf(goals)).toHaveLength(45);
	});

	it('have one key, whatever the order', () => {
		expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'));
	});
});

describe('goalsSummary', () => {
	it('counts conflicts settled and synergies used, never a percentage', () => {
		const goals = ['a', 'b', 'c', 'd'].map((id) => goal(id));
		const rated: Record<string, GoalPair> = {
			'a|b': { value: -2, resolution: 'geloest', how: 'Ein Ziel wird enger gefasst.' },
			'a|c': { value: -1, resolution: 'hingenommen' },
			'a|d': { value: -1 },
			'b|c': { value: 2, resolution: 'geloest' },
			'b|d': { value: 1, resolution: 'offen' },
			'x|y': { value: -2 }
		};
		expect(goalsSummary(goals, rated)).toEqual({
			conflicts: { settled: 2, all: 3 },
			synergies: { used: 1, all: 2 },
			unrated: 1
		});
	});
});
