import { describe, expect, it } from 'vitest';
import { answerFor, assessmentOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import type { Answer, Assessment } from './assessment.ts';
import { applied, inverseOf, type Change } from './change.ts';
import { confirmAnswer, firstLookOf } from './first-look.ts';

const given = (short: 0 | 2 | 'unknown' | 'na', updatedAt: string) =>
	answerFor(short, { updatedAt }) as Answer;
const answers = {
	exact: given(2, '2025-11-22T10:00:00+01:00'),
	older: given(2, '2025-11-21'),
	oldest: given('na', '2024-03-01'),
	young: given(0, '2026-11-01'),
	nobody: given('unknown', '2024-01-01')
};
const criteria = [...Object.keys(answers), 'open'].map((id) => criterionOf({ id }));

describe('firstLookOf', () => {
	it('names what nobody knew, and what was answered more than a year ago', () => {
		const look = firstLookOf(criteria, answers, '2026-11-22');
		expect(look.unknown.map(({ id }) => id)).toEqual(['nobody']);
		expect(look.old.map(({ criterion, day }) => `${criterion.id} ${day}`)).toEqual([
			'oldest 2024-03-01',
			'older 2025-11-21'
		]);
	});

	it('knows the 29th of February', () => {
		const day = (today: string) => firstLookOf(criteria, answers, today).old.length;
		expect(day('2028-02-29')).toBe(4);
	});
});

describe('confirmAnswer', () => {
	const check: Assessment = assessmentOf({
		answers: { older: { ...answers.older, role: 'bauamt' } }
	});
	const at = '2026-11-22T09:00:00+01:00';
	const changes = confirmAnswer(check, 'older', { at, role: 'kaemmerei' }).map((edit): Change => ({
		id: 'c',
		at,
		role: 'kaemmerei',
		...edit
	}));
	const confirmed = changes.reduce(applied, check);

	it('stamps the answer anew and leaves it as it is', () => {
		const { updatedAt, role, ...answer } = confirmed.answers['older'] ?? {};
		expect([updatedAt, role]).toEqual([at, 'kaemmerei']);
		expect(answer).toEqual({ state: 'level', level: 2 });
		expect(firstLookOf(criteria, confirmed.answers, '2026-11-22').old).toEqual([]);
	});

	it('taken back brings the former day and office back', () => {
		const back = changes
			.toReversed()
			.map((change) => inverseOf(change, 'd', '2026-11-22T09:01:00+01:00'))
			.reduce(applied, confirmed);
		expect(back.answers).toEqual(check.answers);
	});

	it('needs an answer', () => {
		expect(confirmAnswer(check, 'open', { at, role: null })).toEqual([]);
	});
});
