import { describe, expect, it } from 'vitest';
import { criterionOf } from '../../../tests/fixtures/method/build.ts';
import {
	leftOf,
	minutesAndSeconds,
	sceneOf,
	standOf,
	startedTimer,
	toggledTimer
} from './projector.ts';
import type { Round, Workshop } from './workshop.ts';

const CRITERION = criterionOf({ id: 'a', number: 9, question: 'Gibt es eine Liste?' });
const ROUND: Round = {
	id: 'a.1',
	criterion: 'a',
	votes: [1, 1, 4, 0],
	dontKnow: 1,
	round: 1,
	isShown: false,
	before: { state: 'open' }
};
const meeting = (...rounds: readonly Round[]): Workshop => ({
	id: 'w',
	title: 'Werkstatt',
	date: '2026-11-22',
	criteria: ['a', 'b'],
	rounds
});

describe('sceneOf', () => {
	it('tells how many have voted while the votes are covered, and nothing else of them', () => {
		const scene = sceneOf(meeting(ROUND), CRITERION);
		expect(scene).toMatchObject({ type: 'vote', number: 9, voters: 7, round: 1 });
		expect(JSON.stringify(scene)).not.toContain('"votes"');
	});

	it('shows the votes, what they say and who is asked first once they are uncovered', () => {
		expect(sceneOf(meeting({ ...ROUND, isShown: true }), CRITERION)).toEqual({
			type: 'votes',
			number: 9,
			question: 'Gibt es eine Liste?',
			votes: [1, 1, 4, 0],
			dontKnow: 1,
			label: 'EINZELSTIMME',
			asked: [0]
		});
	});

	it('shows what was settled and why, but neither papers nor the minority, nor a long text', () => {
		const settled: Round = {
			...ROUND,
			isShown: true,
			settled: 'level',
			level: 2,
			reason: ' Die Liste liegt vor. ',
			minority: 'geheim',
			papers: [{ title: 'geheim' }],
			privateNote: 'geheim'
		};
		const scene = sceneOf(meeting(settled), CRITERION);
		expect(scene).toMatchObject({ settled: 'level', level: 2, reason: 'Die Liste liegt vor.' });
		expect(JSON.stringify(scene)).not.toContain('geheim');
		const long = { ...settled, reason: 'Wort '.repeat(31) };
		expect(sceneOf(meeting(long), CRITERION)).toMatchObject({ reason: '' });
	});
});

it('counts what is settled, put off and open', () => {
	const settled: Round = { ...ROUND, isShown: true, settled: 'unknown' };
	expect(standOf({ ...meeting(settled), parked: ['b'] })).toEqual({
		settled: 1,
		parked: 1,
		open: 0
	});
	expect(standOf(meeting(ROUND))).toEqual({ settled: 0, parked: 0, open: 2 });
});

it('keeps a time by the clock, stands still and runs on', () => {
	const timer = startedTimer(3, 1_000);
	expect(leftOf(timer, 61_000)).toBe(120_000);
	// a laptop that was asleep
	expect(leftOf(timer, 9_999_999)).toBe(0);
	const still = toggledTimer(timer, 61_000);
	expect(leftOf(still, 999_000)).toBe(120_000);
	expect(leftOf(toggledTimer(still, 999_000), 1_000_000)).toBe(119_000);
	expect([0, 999, 60_001, 125_000].map(minutesAndSeconds)).toEqual([
		'0:00',
		'0:01',
		'1:01',
		'2:05'
	]);
});
