import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { wissen } from '../../../tests/criteria/built-in-wissen.ts';
import { answerFor, assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from './assessment.ts';
import { withValue } from './change.ts';
import {
	ORTSKERN_ANSWERS,
	ortskernOutcome,
	ortskernProposal,
	type OrtskernAnswer
} from './ortskern.ts';
import { decideProposal } from './proposals.ts';

const { catalogue } = builtIn;
const { ortskern } = wissen;

/** "jjjttnu": seven answers by their first letters. */
const answersIn = (letters: string) =>
	[...letters].map((letter) => ORTSKERN_ANSWERS.find((each) => each.startsWith(letter)));
const levelIn = (letters: string) => {
	const outcome = ortskernOutcome(answersIn(letters));
	return outcome?.state === 'level' ? outcome.level : (outcome?.state ?? null);
};

function checkWith(letters: string, given: Partial<Assessment> = {}): Assessment {
	const answers = answersIn(letters);
	const told = ortskern.focuses.flatMap(({ id }, at) => {
		const answer = answers[at];
		return answer === undefined ? [] : [[id, answer] as const];
	});
	return assessmentOf({ profile: { zentrum: 'ja' }, ortskern: Object.fromEntries(told), ...given });
}

const proposed = (assessment: Assessment) => ortskernProposal(ortskern, catalogue, assessment);

describe('what seven answers say together', () => {
	it.each([
		['jjjjjjj', 2],
		['jjjtttt', 2],
		['jjttttt', 1],
		['jjtnnnn', 1],
		['jjnnnnn', 0],
		['nnnnnnn', 0],
		['jjjjjun', 2],
		['jjjtuun', 'unknown'],
		['uuuuuuu', 'unknown'],
		['jjjjjj-', null],
		['', null]
	])('%s is %s', (letters, level) => {
		expect(levelIn(letters)).toBe(level);
	});

	it('never falls when an answer gets better', () => {
		const RANKS = ['nein', 'teilweise', 'ja'] as const;
		const level = (ranks: readonly number[]) => {
			const outcome = ortskernOutcome(ranks.map((rank) => RANKS[rank]));
			return outcome?.state === 'level' ? outcome.level : NaN;
		};
		// all there are: a fault may lie at one of few sums
		for (let number = 0; number < 3 ** 7; number += 1) {
			const ranks = [...number.toString(3).padStart(7, '0')].map(Number);
			const at = ranks.findIndex((rank) => rank < 2);
			if (at === -1) continue;
			const better = ranks.with(at, (ranks[at] ?? 0) + 1);
			expect(level(better)).toBeGreaterThanOrEqual(level(ranks));
		}
	});

	it('is a level only where it is the same whatever turns out', () => {
		const any = fc.constantFrom(...ORTSKERN_ANSWERS);
		const turned = fc.constantFrom<OrtskernAnswer>('nein', 'teilweise', 'ja');
		fc.assert(
			fc.property(fc.array(fc.tuple(any, turned), { minLength: 7, maxLength: 7 }), (answers) => {
				const outcome = ortskernOutcome(answers.map(([answer]) => answer));
				fc.pre(outcome?.state === 'level');
				const clear = answers.map(([answer, as]) => (answer === 'unklar' ? as : answer));
				expect(ortskernOutcome(clear)).toEqual(outcome);
			})
		);
	});
});

describe('ortskernProposal', () => {
	it('says which level and why, and changes no answer by itself', () => {
		const assessment = checkWith('jjjjttn');
		expect(proposed(assessment)).toMatchObject({
			criterion: 'ortskern-und-ortsteile',
			source: 'ortskern',
			answer: { state: 'level', level: 2 },
			why: expect.stringMatching(
				/4-mal „Ja“, 2-mal „Teilweise“\. „Nein“ bei: Image und Identität\..*Vorschlag dieses Entwurfs/
			) as string
		});
		expect(assessment.answers).toEqual({});
	});

	it('waits for all answers, and for a municipality with such a centre', () => {
		expect(proposed(checkWith('jjjjjj'))).toBeNull();
		expect(proposed(checkWith('jjjjjjj', { profile: {} }))).toBeNull();
		expect(proposed(checkWith('jjjjjjj', { profile: { zentrum: 'nein' } }))).toBeNull();
	});

	it('only ever raises a level', () => {
		const at = (level: 0 | 1 | 2 | 3) =>
			proposed(
				checkWith('jjttttt', { answers: { [ortskern.criterion]: answerFor(level) ?? never() } })
			);
		expect([at(0)?.answer, at(1), at(3)]).toEqual([{ state: 'level', level: 1 }, null, null]);
		const known = { [ortskern.criterion]: answerFor(0) ?? never() };
		expect(proposed(checkWith('uuuuuuu', { answers: known }))).toBeNull();
	});

	it('does not come back when it was decided on', () => {
		const assessment = checkWith('jjjjjjj');
		const proposal = proposed(assessment) ?? never();
		for (const decision of ['angenommen', 'abgelehnt'] as const) {
			const edits = decideProposal(assessment, proposal, decision, { id: 'p', at: '2026-11-22' });
			const decided = edits.reduce(
				(state, { path, after }) => withValue(state, path, after),
				assessment
			);
			expect(proposed(decided)).toBeNull();
		}
	});
});

function never(): never {
	throw new Error('this cannot be');
}
