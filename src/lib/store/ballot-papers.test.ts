import { beforeEach, describe, expect, it } from 'vitest';
import type { BallotPaper } from '../domain/ballot-paper.ts';
import { dropPaper, keepPaper, keptInvitations, keptPaper } from './ballot-papers.ts';

const PAPER: BallotPaper = {
	who: 7,
	votes: { a: 2, b: 'unknown', c: null },
	told: null,
	screen: 2
};
const key = 'insek-check/stimmzettel/w1/a';

beforeEach(() => {
	localStorage.clear();
});

describe('the papers of this device', () => {
	it('come back whole, and are gone when they are dropped', () => {
		expect(keepPaper(localStorage, 'w1/a', PAPER)).toBe(true);
		expect(keptPaper(localStorage, 'w1/a')).toEqual(PAPER);
		expect(keptInvitations(localStorage)).toEqual(['w1/a']);
		dropPaper(localStorage, 'w1/a');
		expect(keptPaper(localStorage, 'w1/a')).toBeNull();
		expect(localStorage).toHaveLength(0);
	});

	it.each(['', '{', '[]', '{"who":7}', '{"who":70000,"votes":{},"screen":0}'])(
		'are none when torn: %s',
		(text) => {
			localStorage.setItem(key, text);
			expect(keptPaper(localStorage, 'w1/a')).toBeNull();
		}
	);

	it('leave out a vote that is none', () => {
		localStorage.setItem(key, JSON.stringify({ ...PAPER, votes: { a: 9, b: 1 } }));
		expect(keptPaper(localStorage, 'w1/a')?.votes).toEqual({ b: 1 });
	});

	it('say when nothing can be kept', () => {
		const full = {
			...{ length: 0, key: () => null, getItem: () => null, removeItem: () => undefined },
			setItem() {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(keepPaper(full, 'w1/a', PAPER)).toBe(false);
	});
});
