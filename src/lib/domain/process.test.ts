import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { withValue } from './change.ts';
import { problemsOf, type StationPlan } from './process.ts';
import { editStation } from './registering.ts';

const goals = { id: 'ziele', needs: ['bewertung', 'beteiligung-planen'] };

function problems(...plans: readonly StationPlan[]) {
	return problemsOf(goals, new Map(plans.map((plan) => [plan.id, plan])));
}

describe('problemsOf', () => {
	it('finds an end before the beginning, by month and by day', () => {
		expect(problems({ id: 'ziele', from: '2027-05', until: '2027-04' })).toEqual([
			{ kind: 'reversed' }
		]);
		expect(problems({ id: 'ziele', from: '2027-05-20', until: '2027-05-19' })).toHaveLength(1);
		expect(problems({ id: 'ziele', from: '2027-05-20', until: '2027-05' })).toEqual([]);
	});

	it('finds what begins before something it needs is over', () => {
		const planned = { id: 'ziele', from: '2027-05' };
		const before = { id: 'bewertung', until: '2027-06' };
		expect(problems(planned, before)).toEqual([{ kind: 'early', needs: 'bewertung' }]);
		expect(problems(planned, { ...before, until: '2027-05-31' })).toEqual([]);
		expect(problems(planned, { ...before, done: true })).toEqual([]);
		expect(problems({ ...planned, done: true }, before)).toEqual([]);
	});

	it('says nothing of what has no date', () => {
		expect(problems()).toEqual([]);
		expect(problems({ id: 'ziele' }, { id: 'bewertung', until: '2027-06' })).toEqual([]);
	});
});

describe('editStation', () => {
	const after = (...steps: readonly Parameters<typeof editStation>[2][]) =>
		steps.reduce(
			(state, field) =>
				editStation(state, 'ziele', field, field === 'note' ? 'Text' : undefined).reduce(
					(each, { path, after }) => withValue(each, path, after),
					state
				),
			assessmentOf()
		).process;

	it('puts a station on the list with the first thing said of it, and off with the last', () => {
		expect(after('note')).toEqual([{ id: 'ziele', note: 'Text' }]);
		expect(after('from')).toBeUndefined();
		const noted = assessmentOf({ process: [{ id: 'ziele', note: 'Text' }] });
		const [edit] = editStation(noted, 'ziele', 'note', '');
		expect([edit?.path, edit?.after]).toEqual(['/process/ziele', undefined]);
	});
});
