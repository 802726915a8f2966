import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

describe('column widths', () => {
	test('follow the shares', () => {
		expect(columnWidths([2, 1, 1], [10, 10, 10], 400)).toEqual([200, 100, 100]);
	});

	test('are equal without shares; a missing share is the mean of the others', () => {
		expect(columnWidths([], [0, 0], 300)).toEqual([150, 150]);
		expect(columnWidths([3, 1], [0, 0, 0], 300)).toEqual([150, 50, 100]);
	});

	test('give a narrow column what its longest word needs', () => {
		expect(columnWidths([1, 1], [0, 200], 300)).toEqual([100, 200]);
	});

	test('share the lack where the words need more than there is', () => {
		expect(columnWidths([1, 1], [300, 100], 200)).toEqual([150, 50]);
	});
});

test('widths sum up to the total and are as wide as needed where that is possible', () => {
	const column = fc.record({
		share: fc.double({ min: 0, max: 10, noNaN: true }),
		needed: fc.double({ min: 0, max: 80, noNaN: true })
	});
	fc.assert(
		fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), (columns) => {
			const needed = columns.map((each) => each.needed);
			const widths = columnWidths(
				columns.map((each) => each.share),
				needed,
				495
			);
			expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(495);
			if (needed.reduce((sum, width) => sum + width, 0) > 495) return;
			widths.forEach((width, index) => {
				expect(width).toBeGreaterThanOrEqual((needed[index] ?? 0) - 1e-6);
			});
		})
	);
});
