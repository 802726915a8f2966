import { expect, it } from 'vitest';
import { assessmentOf, catalogueOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import { applied } from './change.ts';
import { feedbackOf, feedbackOfCheck } from './feedback.ts';
import { editRemark } from './registering.ts';
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

it('holds what a check says of the criteria, in their order: no name, no answer, no note', () => {
	const told = [
		['b', 'comment', ' Zu lang. '],
		['b', 'machbar', 'teils'],
		['a', 'wichtig', 'ja'],
		['gone', 'wichtig', 'ja']
	] as const;
	const check = told.reduce(
		(assessment, [criterion, field, value], index) =>
			editRemark(assessment, criterion, field, value, '2026-11-22T09:00:00Z').reduce(
				(after, edit) => applied(after, { ...edit, id: `${index}`, at: '2026-11-22T09:00:00Z' }),
				assessment
			),
		assessmentOf({
			municipality: { name: 'Musterdorf' },
			answers: { a: { state: 'unknown', note: 'Geheim', updatedAt: '2026-11-22' } },
			catalogue: { id: 'test', version: '0.1.0', sha256: 'ab' }
		})
	);
	expect(
		feedbackOfCheck(check, catalogue, { id: 'f', day: '2026-11-22', help: { geld: 1 } })
	).toEqual({
		format: 'insek-check/feedback',
		formatVersion: 1,
		id: 'f',
		day: '2026-11-22',
		source: 'rueckmeldung',
		catalogue: { id: 'test', version: '0.1.0', sha256: 'ab' },
		voters: 1,
		help: { geld: 1 },
		criteria: [
			{ criterion: 'a', answers: { wichtig: 'ja' } },
			{ criterion: 'b', answers: { machbar: 'teils' }, comment: 'Zu lang.' }
		]
	});
});

it('forgets an answer that is taken back, and a comment that is emptied', () => {
	const check = assessmentOf({ feedback: { a: { wichtig: 'ja', comment: ' ' } } });
	const [edit] = editRemark(check, 'a', 'wichtig', undefined, '2026-11-22');
	expect(edit).toEqual({ path: '/feedback/a/wichtig', before: 'ja' });
	const without = applied(check, { ...edit, path: edit?.path ?? '', id: '1', at: '2026-11-22' });
	const file = { id: 'f', day: '2026-11-22', help: {} };
	expect(feedbackOfCheck(without, catalogue, file).criteria).toEqual([]);
});
