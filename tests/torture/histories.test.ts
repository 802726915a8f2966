import { expect, it } from 'vitest';
import { deviceHistories } from './histories.ts';

it('three devices lose nothing and overwrite nothing unasked, in whatever order they merge', () => {
	const { rounds, losses } = deviceHistories(60, 20_261_122);
	expect(rounds).toBe(60);
	expect(losses).toEqual([]);
});
