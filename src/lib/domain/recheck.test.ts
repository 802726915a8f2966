import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from './assessment.ts';
import { withValue } from './change.ts';
import type { Evaluation } from './evaluation.ts';
import { freeze, frozenChecksOf } from './frozen.ts';
import { recheckOf } from './recheck.ts';

const evaluation = { headline: 'Kern noch offen: 4 von 12' } as Evaluation;
const former: Assessment = {
	...assessmentOf({}),
	updatedAt: '2025-11-21T10:00:00+01:00',
	answers: {
		a: { state: 'level', level: 1, privateNote: 'geheim', updatedAt: '2025-11-20T10:00:00+01:00' }
	}
};
const stamps = {
	check: 'new',
	revision: 'r2',
	frozen: 'f1',
	at: '2026-11-22T09:00:00+01:00'
};
const made = recheckOf(former, evaluation, stamps);

describe('a new check from last year’s', () => {
	it('is one of its own that says where it comes from', () => {
		expect(made).toMatchObject({
			id: 'new',
			recheckOf: former.id,
			revision: { id: 'r2', parents: [former.revision.id] },
			title: 'Musterstadt 2026',
			createdAt: stamps.at
		});
	});

	it('keeps all answers with the day they were given', () => {
		expect(made.answers).toEqual(former.answers);
	});

	it('says nothing of the criteria a second time', () => {
		const said = { ...former, feedback: { a: { wichtig: 'ja' as const } } };
		expect(recheckOf(said, evaluation, stamps).feedback).toBeUndefined();
	});

	it('holds the former state laid down, as of its last day, with its result', () => {
		const [state, ...others] = frozenChecksOf(made);
		expect(others).toEqual([]);
		expect(state).toMatchObject({ id: 'f1', number: 1, at: '2025-11-21', evaluation });
		expect(state?.answers['a']).toMatchObject({ level: 1, updatedAt: '2025-11-20' });
		expect(JSON.stringify(state)).not.toContain('geheim');
	});

	it('lays nothing down a second time', () => {
		const [edit] = freeze(former, evaluation, { id: 'f0', at: '2025-11-21' });
		const laidDown = withValue(former, edit?.path ?? '', edit?.after);
		const again = recheckOf(laidDown, evaluation, stamps);
		expect(frozenChecksOf(again).map(({ id }) => id)).toEqual(['f0']);
		const changed = { ...laidDown, depth: 'kurz' } as const;
		expect(frozenChecksOf(recheckOf(changed, evaluation, stamps)).map(({ id }) => id)).toEqual([
			'f0',
			'f1'
		]);
	});

	it.each([
		['', 'Musterstadt 2026'],
		['Musterstadt 2025', 'Musterstadt 2026'],
		['Musterstadt 2026', 'Musterstadt 2026 (2)'],
		['Musterstadt 2026 (2)', 'Musterstadt 2026'],
		['Bauamt, zweiter Durchgang', 'Bauamt, zweiter Durchgang 2026']
	])('„%s“ is followed by „%s“', (title, next) => {
		expect(recheckOf({ ...former, title }, evaluation, stamps).title).toBe(next);
	});
});
