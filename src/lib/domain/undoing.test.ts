import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { Book, CHECK, unstamped } from '../../../tests/fixtures/log/book.ts';
import type { Assessment } from './assessment.ts';
import { pathOf } from './change.ts';
import { stepsOf, type ChangeRow } from './log.ts';
import { rewound, undoneIn, waysIn } from './undoing.ts';

const AT = '2026-11-21T14:32:00+01:00';

function rowAt(seq: number, given: Partial<ChangeRow> = {}): ChangeRow {
	return { id: `${seq}`, at: AT, path: '/title', check: CHECK, seq, group: `g${seq}`, ...given };
}

const word = fc.constantFrom('Seite 4', 'Anlage', 'Wärmeplan', undefined);
const edit = fc.oneof(
	fc.tuple(
		fc.constantFrom(pathOf('answers', 'a', 'note'), pathOf('answers', 'b', 'evidence')),
		word
	),
	fc.tuple(fc.constant(pathOf('profile', 'ortsteile')), fc.constantFrom(1, 2, undefined)),
	fc.tuple(fc.constantFrom(pathOf('goals', 'x'), pathOf('goals', 'y')), fc.constant(undefined)),
	fc
		.tuple(fc.constantFrom('x', 'y'), word)
		.map(([id, text]) => [pathOf('goals', id), { id, text }] as const)
);
const move = fc.oneof(
	{ weight: 3, arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }) },
	{ weight: 2, arbitrary: fc.constant('undo' as const) },
	{ weight: 2, arbitrary: fc.constant('redo' as const) }
);
const moves = fc.array(move, { maxLength: 30 });

describe('waysIn', () => {
	it('goes back and forth like two piles, whatever was done before', () => {
		fc.assert(
			fc.property(moves, (made) => {
				const book = new Book(assessmentOf());
				const done: Assessment[] = [];
				const undone: Assessment[] = [];
				for (const each of made) {
					const before = book.present;
					if (each === 'undo') {
						expect(book.turn('undo')).toBe(done.length > 0);
						const state = done.pop();
						if (state === undefined) continue;
						undone.push(before);
						expect(unstamped(book.present)).toEqual(unstamped(state));
					} else if (each === 'redo') {
						expect(book.turn('redo')).toBe(undone.length > 0);
						const state = undone.pop();
						if (state === undefined) continue;
						done.push(before);
						expect(unstamped(book.present)).toEqual(unstamped(state));
					} else {
						book.change(each);
						done.push(before);
						undone.length = 0;
					}
				}
				const changes = stepsOf(book.rows).filter(([{ kind }]) => kind === undefined);
				expect(changes.length - undoneIn(stepsOf(book.rows)).size).toBe(done.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('ends at a summary', () => {
		const rows = [rowAt(3, { kind: 'undo', of: 2 }), rowAt(2), rowAt(1, { kind: 'summary' })];
		expect(waysIn(rows, true)).toMatchObject({ undo: null, redo: [{ seq: 3 }] });
	});

	it('makes again and takes back what only its undo and redo are left of', () => {
		const [undo, redo] = [rowAt(8, { kind: 'undo', of: 2 }), rowAt(9, { kind: 'redo', of: 2 })];
		const summary = rowAt(7, { kind: 'summary' });
		expect(waysIn([undo, summary], true)).toMatchObject({ undo: null, redo: [{ seq: 8 }] });
		expect(waysIn([redo, undo, summary], true)).toMatchObject({ undo: [{ seq: 9 }], redo: null });
	});

	it('asks for more rows rather than cut a step', () => {
		const rows = [rowAt(3, { group: 'g' }), rowAt(2, { group: 'g' })];
		expect(waysIn(rows, false)).toBeNull();
		expect(waysIn([...rows, rowAt(1)], false)?.undo?.map(({ seq }) => seq)).toEqual([2, 3]);
	});
});

describe('rewound', () => {
	it('gives every state that was', () => {
		fc.assert(
			fc.property(moves, (made) => {
				const book = new Book(assessmentOf());
				for (const each of made) {
					if (typeof each === 'string') book.turn(each);
					else book.change(each);
				}
				book.states.forEach((state, count) => {
					const newer = book.rows.slice(count).toReversed();
					expect(unstamped(rewound(book.present, newer))).toEqual(unstamped(state));
				});
			}),
			{ numRuns: 300 }
		);
	});
});
