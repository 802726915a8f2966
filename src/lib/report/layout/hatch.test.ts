import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatchLines } from './hatch.ts';

const side = fc.double({ min: 0.5, max: 300, noNaN: true });

test('hatching stays within its rectangle and rises at 45 degrees', () => {
	fc.assert(
		fc.property(side, side, (width, height) => {
			for (const { x1, y1, x2, y2 } of hatchLines({ x: 10, y: 20, width, height })) {
				for (const x of [x1, x2]) expect(x).toBeCloseTo(Math.min(Math.max(x, 10), 10 + width));
				for (const y of [y1, y2]) expect(y).toBeCloseTo(Math.min(Math.max(y, 20), 20 + height));
				expect(x2 - x1).toBeCloseTo(y1 - y2);
			}
		})
	);
});

test('a larger rectangle has more lines', () => {
	const count = (width: number) => hatchLines({ x: 0, y: 0, width, height: 10 }).length;
	expect(count(10)).toBe(4);
	expect(count(100)).toBe(27);
});
