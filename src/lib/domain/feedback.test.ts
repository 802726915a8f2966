import { expect, it } from 'vitest';
import { catalogueOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import { feedbackOf } from './feedback.ts';
import type { Round, Workshop } from './workshop.ts';

const catalogue = catalogueOf([criterionOf({ id: 'a' }), criterionOf({ id: 'b', number: 2 })]);
const shown = { dontKnow: 1, round: 1, isShown: true, before: { state: 'open' } } as const;
const rounds: readonly Round[] = [
	{ ...shown, id: 'b.1', criterion: 'b', votes: [1, 1, 1], settled: 'unknown', reason: ' ' },
	{
		...shown,
		id: 'a.1',
		criterion: 'a',
		votes: [1, 3, 0],
		settled: 'aendern',
		wording: 'Anders',
		minority: 'So lassen'
	}
];
const meeting: Workshop = {
	id: 'w',
	title: 'Geheim in Musterdorf',
	date: '2026-11-12',
	kind: 'kriterien',
	criteria: ['a', 'b', 'gone'],
	rounds,
	ballots: [{ id: '00ff', code: 'Geheim', number: 1 }]
};

it('holds what the group says of the criteria, counts from five voters on, and nothing else', () => {
	expect(feedbackOf(meeting, catalogue, 'ab')).toEqual({
		format: 'insek-check/feedback',
		formatVersion: 1,
		id: 'w',
		day: '2026-11-12',
		source: 'kriterien-werkstatt',
		catalogue: { id: 'test', version: '0.1.0', sha256: 'ab' },
		voters: 5,
		criteria: [
			{
				criterion: 'a',
				opinions: { behalten: 1, aendern: 3, streichen: 0 },
				dontKnow: 1,
				settled: 'aendern',
				wording: 'Anders',
				minority: 'So lassen'
			},
			{ criterion: 'b', opinions: null, dontKnow: null, settled: 'unknown' }
		]
	});
});

it('says nothing of what was not voted on or is still covered', () => {
	const covered = rounds.map((round) => ({
		...round,
		isShown: false,
		settled: 'aendern' as const
	}));
	expect(feedbackOf({ ...meeting, rounds: covered }, catalogue, 'ab').criteria).toEqual([]);
	const { day } = feedbackOf({ ...meeting, date: '' }, catalogue, 'ab');
	expect(day).toBeUndefined();
});
