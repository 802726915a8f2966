import { expect, test } from 'vitest';
import { hostileFiles } from './reading.ts';
import { randomOf } from './random.ts';

// `npm run torture -- files` does the same for 5,000
test('300 broken files are read as far as they are sound, and nothing else of them is lost', async () => {
	const { losses, facts } = await hostileFiles(300, 4, 20261122);
	expect(losses).toEqual([]);
	expect(facts).toEqual([expect.stringMatching(/^\d{2,} /), expect.stringMatching(/^\d{2,} /)]);
}, 60_000);

test('chance is the same for the same seed', () => {
	const [one, two, other] = [1, 1, 2].map((seed) => {
		const random = randomOf(seed);
		return Array.from({ length: 20 }, () => random.below(1000)).join();
	});
	expect(one).toBe(two);
	expect(one).not.toBe(other);
});
