import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentOf, catalogueOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import { FEWEST_TOLD, votersOf, type Round, type Workshop } from './workshop.ts';
import {
	chosenWorkshop,
	latestWorkshops,
	papersOf,
	toldVotes,
	workshopOutcome
} from './workshop-outcome.ts';

const catalogue = catalogueOf(
	['a', 'b', 'c', 'd', 'e'].map((id, index) => criterionOf({ id, number: index + 1 }))
);

function round(criterion: string, votes: readonly number[], more: Partial<Round> = {}): Round {
	const before = { state: 'open' } as const;
	const given = { criterion, votes, dontKnow: 0, round: 1, isShown: true, before } as const;
	return { id: `${criterion}.1`, ...given, ...more };
}

const meeting: Workshop = {
	id: 'w',
	title: '',
	date: '2026-11-19',
	criteria: ['a', 'b', 'c', 'd', 'e', 'gone'],
	parked: ['d'],
	rounds: [
		round('a', [0, 0, 6, 0], { settled: 'level', level: 2, papers: [{ title: 'Karte' }] }),
		round('b', [0, 3, 3, 0]),
		round('c', [4, 0, 4, 0]),
		round('e', [9, 0, 0, 0], { isShown: false })
	]
};
const outcome = (given: Partial<Workshop> = {}, check = assessmentOf()) =>
	workshopOutcome(catalogue, check, { ...meeting, ...given });
const ids = (list: readonly { readonly criterion: { readonly id: string } }[]) =>
	list.map(({ criterion }) => criterion.id);

describe('workshopOutcome', () => {
	it('tells what is settled, and what is open in the order worth talking about', () => {
		const { settled, open, parked, voters, unknown } = outcome();
		expect([ids(settled), ids(open), ids(parked)]).toEqual([['a'], ['c', 'b', 'e'], ['d']]);
		expect([voters, unknown]).toEqual([8, 1]);
	});

	it('says nothing of votes that are still covered', () => {
		const covered = outcome().open.find(({ criterion }) => criterion.id === 'e');
		expect(covered).toMatchObject({ rounds: [], agreement: { label: 'KEINE_STIMMEN' } });
	});

	it('finds the proposal a settled answer became, and no other', () => {
		const answer = { state: 'level', level: 2 } as const;
		const made = { id: 'p', criterion: 'a', source: 'werkstatt', why: '', createdAt: '' } as const;
		const found = (proposal: object) => {
			const check = assessmentOf({ proposals: [{ ...made, answer, ...proposal }] });
			return outcome({}, check).settled[0]?.proposal?.id ?? null;
		};
		expect(found({})).toBe('p');
		expect(found({ answer: { state: 'level', level: 1 } })).toBeNull();
		expect(found({ source: 'register' })).toBeNull();
		expect(found({ criterion: 'b' })).toBeNull();
	});

	it('lists what is to be fetched', () => {
		expect(papersOf(outcome()).map(({ criterion, paper }) => [criterion.id, paper.title])).toEqual([
			['a', 'Karte']
		]);
	});
});

it('tells counts only where at least five have voted', () => {
	const vote = fc.record({
		votes: fc.array(fc.nat(3), { minLength: 3, maxLength: 4 }),
		dontKnow: fc.nat(3)
	});
	fc.assert(
		fc.property(vote, (given) => {
			expect(toldVotes(given) !== null).toBe(votersOf(given) >= FEWEST_TOLD);
		})
	);
});

it('takes the latest meeting unless another one is asked for', () => {
	const earlier = { ...meeting, id: 'v', date: '2026-11-12' };
	const check = assessmentOf({ workshops: [meeting, earlier, { id: 'empty' }] });
	expect(latestWorkshops(check).map(({ id }) => id)).toEqual(['w', 'v']);
	expect(chosenWorkshop(check, undefined)?.id).toBe('w');
	expect(chosenWorkshop(check, 'v')?.id).toBe('v');
	expect(chosenWorkshop(check, 'x')).toBeNull();
	expect(chosenWorkshop(assessmentOf(), undefined)).toBeNull();
});
