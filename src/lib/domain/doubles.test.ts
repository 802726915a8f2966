import { describe, expect, it } from 'vitest';
import { partedRows } from './doubles.ts';

describe('partedRows', () => {
	const parted = (rows: readonly string[], listed: readonly string[] = []) =>
		partedRows(rows, listed, (row) => row.toLowerCase());

	it('takes each new row once, and tells where it is repeated', () => {
		expect(parted(['a', 'b', 'A', 'c', 'a'])).toEqual({
			fresh: ['a', 'b', 'c'],
			known: [],
			repeated: [[0, 2, 4]]
		});
	});

	it('names a row that is on the list already once', () => {
		expect(parted(['a', 'b', 'A'], ['A'])).toEqual({
			fresh: ['b'],
			known: ['a'],
			repeated: [[0, 2]]
		});
	});
});
