import { describe, expect, it } from 'vitest';
import type { Answer, Assessment } from './assessment.ts';
import { differencesOf } from './differences.ts';

const updatedAt = '2026-11-22';
const check = (answers: Record<string, Answer>, profile = {}) =>
	({ answers, profile }) as unknown as Assessment;

describe('differencesOf', () => {
	it('names answers and statements that say something else', () => {
		const here = check(
			{
				a: { state: 'level', level: 2, updatedAt },
				b: { state: 'unknown', note: 'Seite 3', updatedAt },
				c: { state: 'open', evidence: 'Anlage', updatedAt }
			},
			{ einwohner: 4800, zentrum: 'ja' }
		);
		const file = check(
			{
				a: { state: 'level', level: 1, updatedAt },
				b: { state: 'unknown', note: 'Seite 4', updatedAt },
				d: { state: 'unknown', updatedAt }
			},
			{ einwohner: 4800, ortsteile: 3 }
		);
		expect(differencesOf(here, file)).toEqual({
			answers: ['a', 'b', 'c', 'd'],
			profile: ['zentrum', 'ortsteile']
		});
	});

	it('is blind to private notes, offices and times', () => {
		const here: Answer = {
			state: 'level',
			level: 2,
			privateNote: 'nur hier',
			role: 'bauamt',
			updatedAt: '2026-11-22T14:32:00+01:00'
		};
		const differences = differencesOf(
			check({ a: here, b: { state: 'open', privateNote: 'x', updatedAt } }),
			check({ a: { state: 'level', level: 2, updatedAt } })
		);
		expect(differences).toEqual({ answers: [], profile: [] });
	});
});
