import { describe, expect, it } from 'vitest';
import example from '#lib/session/example/musterstadt.insek.json' with { type: 'json' };
import { Book, unstamped } from '../../../tests/fixtures/log/book.ts';
import type { Assessment } from './assessment.ts';
import { pathOf, valueAt } from './change.ts';
import { compacted, KEPT_ROWS } from './compact-log.ts';
import { MOST_ROWS, stepsOf, type ChangeRow } from './log.ts';
import { rewound, waysIn } from './undoing.ts';

const town = example as unknown as Assessment;
const WORDS = 'Die Liste liegt im Bauamt und wird jährlich mit dem Landkreis geprüft; Stand'.split(
	' '
);

/** The same numbers in every run, from 0 up to `below`. */
function dice(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const idsIn = (part: string) => {
	const list = valueAt(town, `/${part}`);
	return Array.isArray(list)
		? list.map(({ id }: { id: string }) => id)
		: Object.keys(list as object);
};
const criteria = idsIn('answers');
const plans = idsIn('fachplanungen');
const measures = idsIn('measures');

/** What people do in a day: choose levels, write notes, fill in lists, take back. */
function work(book: Book, roll: (below: number) => number, at: string): void {
	const one = (list: readonly string[]) => list[roll(list.length)] ?? '';
	const text = (most: number) => Array.from({ length: 1 + roll(most) }, () => one(WORDS)).join(' ');
	const answer = pathOf('answers', one(criteria));
	const moves = [
		() =>
			book.change(
				[
					[`${answer}/state`, 'level'],
					[`${answer}/level`, roll(4)]
				],
				at
			),
		() =>
			book.change(
				[
					[`${answer}/state`, 'unknown'],
					[`${answer}/level`, undefined]
				],
				at
			),
		() => book.change([[`${answer}/${one(['note', 'evidence'])}`, text(60)]], at),
		() => book.change([[pathOf('fachplanungen', one(plans), 'note'), text(40)]], at),
		() => book.change([[pathOf('measures', one(measures), 'title'), text(8)]], at),
		() => book.change([[pathOf('goals', 'neu'), undefined]], at),
		() => book.change([[pathOf('goals', 'neu'), { id: 'neu', text: text(20) }]], at),
		() => void book.turn('undo', at),
		() => void book.turn('redo', at)
	];
	moves[roll(moves.length)]?.();
}

function timeOf(change: number, perDay: number): string {
	const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(change / perDay)));
	const second = new Date((change % perDay) * 60_000);
	return `${day.toISOString().slice(0, 10)}T${second.toISOString().slice(11, 19)}+01:00`;
}

/** As the app does it: a look at the log now and then. */
function compact(book: Book): void {
	const made = compacted(book.present, book.rows, book.newId);
	if (made === null) return;
	book.rows = [...made.summaries, ...book.rows.filter(({ seq }) => seq >= made.from)];
}

const bytesOf = (rows: readonly ChangeRow[]) => Buffer.byteLength(JSON.stringify(rows));

/** A year of work, and the state after each time at which something was done. */
function year(changes: number, perDay: number) {
	const book = new Book(town);
	const roll = dice(20_261_121);
	const after = new Map<string, Assessment>();
	for (let change = 0; change < changes; change += 1) {
		const at = timeOf(change, perDay);
		work(book, roll, at);
		after.set(at, book.present);
		if (change % 400 === 0) compact(book);
	}
	compact(book);
	return { book, after };
}

describe('compacted', () => {
	it('keeps 10,000 changes below a megabyte, with every state that is still in the log', () => {
		const { book, after } = year(10_000, 40);
		expect(bytesOf(book.rows)).toBeLessThan(1_000_000);
		const steps = stepsOf(book.rows).toReversed();
		const kept = book.rows.filter(({ kind }) => kind !== 'summary');
		expect(kept.length).toBeGreaterThanOrEqual(KEPT_ROWS);
		let state = book.present;
		for (const step of steps) {
			expect(unstamped(state)).toEqual(unstamped(after.get(step[0].at) as Assessment));
			state = rewound(state, step.toReversed());
		}
		expect(unstamped(state)).toEqual(unstamped(town));
	}, 60_000);

	it('makes one step of each day, and never of half a step', () => {
		const book = new Book(town);
		for (let change = 0; change < 30; change += 1) {
			const edits = criteria.map((id) => [pathOf('answers', id, 'note'), `${change}`] as const);
			book.change(edits, timeOf(change, 5));
		}
		const made = compacted(book.present, book.rows, book.newId);
		const days = stepsOf(made?.summaries ?? []).map(([{ at }]) => at);
		const stepLength = criteria.length;
		const left = book.rows.filter(({ seq }) => seq >= (made?.from ?? 0)).length;
		expect(left % stepLength).toBe(0);
		expect(left - KEPT_ROWS).toBeLessThan(stepLength);
		expect(days.map((at) => at.slice(0, 10))).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']);
	});

	it('leaves nothing of a day on which everything was taken back', () => {
		const book = new Book(town);
		book.change([[pathOf('title'), 'Anders']], timeOf(0, 1));
		book.turn('undo', timeOf(0, 1));
		for (let change = 1; change <= MOST_ROWS; change += 1) {
			book.change([[pathOf('title'), `${change}`]], timeOf(1, 1));
		}
		const made = compacted(book.present, book.rows, book.newId);
		expect(made?.summaries).toMatchObject([{ path: '/title', before: town.title, after: '100' }]);
	});

	it('touches no log that is short enough', () => {
		const book = new Book(town);
		for (let change = 0; change < MOST_ROWS; change += 1) {
			book.change([[pathOf('title'), `${change}`]]);
		}
		expect(compacted(book.present, book.rows, book.newId)).toBeNull();
	});

	it('ends undo where the summaries begin', () => {
		const { book } = year(900, 40);
		while (book.turn('undo'));
		expect(waysIn(book.rows.toReversed(), true)?.undo).toBeNull();
		expect(book.turn('redo')).toBe(true);
	});
});
