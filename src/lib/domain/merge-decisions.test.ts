import { describe, expect, it } from 'vitest';
import { assessmentOf, DAY } from '../../../tests/fixtures/method/build.ts';
import type { Answer, Assessment } from './assessment.ts';
import { isAsked, withDecisions } from './merge-decisions.ts';
import { mergeOf } from './merge.ts';

const withAnswer = (given: Partial<Answer>) =>
	assessmentOf({ answers: { x: { state: 'open', updatedAt: DAY, ...given } } });
const merge = (base: Assessment | null, a: Assessment, b: Assessment) => mergeOf(base, a, b, 'new');

describe('withDecisions', () => {
	const a = withAnswer({ state: 'level', level: 1, role: 'bauamt', note: 'Seite 4' });
	const b = withAnswer({
		state: 'na',
		reason: 'Gibt es hier nicht.',
		role: 'kaemmerei',
		note: 'Seite 5',
		updatedAt: '2026-11-22'
	});

	it('takes the chosen side, and the office with the answer', () => {
		const conflicts = merge(null, a, b);
		expect(conflicts.conflicts.filter(isAsked).map(({ path }) => path)).toEqual([
			'/answers/x/state',
			'/answers/x/note'
		]);
		const decided = withDecisions(conflicts, {
			'/answers/x/state': 'a',
			'/answers/x/note': { text: 'Seite 4 und 5' }
		});
		expect(decided.answers['x']).toEqual({
			state: 'level',
			level: 1,
			role: 'bauamt',
			note: 'Seite 4 und 5',
			updatedAt: '2026-11-22'
		});
		const other = withDecisions(conflicts, { '/answers/x/state': 'b', '/answers/x/note': 'b' });
		expect(other.answers).toEqual(b.answers);
	});

	it('leaves what is not decided as the base has it, and takes the later office', () => {
		const base = withAnswer({ state: 'unknown', note: 'Seite 3' });
		expect(withDecisions(merge(base, a, b), {}).answers['x']).toMatchObject({
			state: 'unknown',
			note: 'Seite 3',
			role: 'kaemmerei'
		});
	});

	it('brings back an answer by a text alone', () => {
		const base = withAnswer({ note: 'Seite 3' });
		const gone = assessmentOf();
		const decided = withDecisions(merge(base, gone, withAnswer({ note: 'Seite 4' })), {
			'/answers/x/note': 'b'
		});
		expect(decided.answers).toEqual({ x: { state: 'open', note: 'Seite 4', updatedAt: DAY } });
	});

	it('removes an element or brings it back as a whole', () => {
		const plan = { id: 'p', title: 'FNP' };
		const of = (...plans: readonly object[]) => assessmentOf({ fachplanungen: plans as never });
		const conflict = merge(of(plan), of(), of({ ...plan, title: 'neu' }));
		const decided = (side: 'a' | 'b') =>
			withDecisions(conflict, { '/fachplanungen/p': side }).fachplanungen;
		expect([decided('a'), decided('b')]).toEqual([[], [{ ...plan, title: 'neu' }]]);
	});
});
