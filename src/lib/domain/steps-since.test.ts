import { expect, it } from 'vitest';
import { stepsSince } from './steps-since.ts';

const plan = (steps: readonly (readonly [id: string, state: string, until?: string])[]) => ({
	steps: steps.map(([id, state, until]) => ({
		id,
		title: id,
		state: state as 'offen',
		...(until === undefined ? {} : { until })
	}))
});

it('tells what was done since, and what should be done by now', () => {
	const before = plan([
		['long', 'erledigt'],
		['now', 'offen'],
		['still', 'laeuft', '2027-05'],
		['gone', 'offen']
	]);
	const after = plan([
		['long', 'erledigt'],
		['now', 'erledigt'],
		['still', 'zurueckgestellt', '2027-05'],
		['new-done', 'erledigt'],
		['new-late', 'offen', '2026-06'],
		['new', 'offen', '2027-06']
	]);
	const { done, open } = stepsSince(before, after, '2026-11-22');
	expect(done.map(({ id }) => id).toSorted()).toEqual(['new-done', 'now']);
	expect(open.map(({ step, isOverdue }) => [step.id, isOverdue])).toEqual([
		['new-late', true],
		['still', false]
	]);
});
