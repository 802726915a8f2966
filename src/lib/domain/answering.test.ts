import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import {
	answerProfile,
	chooseLevel,
	chooseNotApplicable,
	chooseUnknown,
	setDepth,
	setMode,
	setName,
	setText,
	setTitle,
	toggleHelp,
	withdraw,
	type Edits
} from './answering.ts';
import type { Answer, Assessment } from './assessment.ts';
import { applied } from './change.ts';

const ID = 'zielabgleich';
const AT = '2026-11-21T14:32:00.000Z';
const REASON = 'Es gibt hier keinen Ortskern.';
const allowed = { id: ID, naAllowed: true };

function after(assessment: Assessment, ...moves: readonly ((each: Assessment) => Edits)[]) {
	return moves.reduce(
		(each, move) =>
			move(each).reduce((now, edit) => applied(now, { id: '1', at: AT, ...edit }), each),
		assessment
	);
}
const answerIn = (assessment: Assessment): Answer | undefined => assessment.answers[ID];

const level = (value: 0 | 1 | 2 | 3) => (each: Assessment) => chooseLevel(each, ID, value);
const unknown = (each: Assessment) => chooseUnknown(each, ID);
const na = (reason: string) => (each: Assessment) => chooseNotApplicable(each, allowed, reason);
const back = (each: Assessment) => withdraw(each, ID);
const note = (text: string) => (each: Assessment) => setText(each, ID, 'note', text);
const empty = assessmentOf();

describe('choosing', () => {
	it('names the fields that change, and nothing when nothing does', () => {
		expect(chooseLevel(empty, ID, 2)).toEqual([
			{ path: '/answers/zielabgleich/state', after: 'level' },
			{ path: '/answers/zielabgleich/level', after: 2 }
		]);
		const rated = after(empty, level(2));
		expect(chooseLevel(rated, ID, 1)).toEqual([
			{ path: '/answers/zielabgleich/level', before: 2, after: 1 }
		]);
		expect(chooseLevel(rated, ID, 2)).toEqual([]);
		expect(chooseUnknown(rated, ID)).toEqual([
			{ path: '/answers/zielabgleich/state', before: 'level', after: 'unknown' },
			{ path: '/answers/zielabgleich/level', before: 2 }
		]);
	});

	it('keeps the texts in every state', () => {
		const noted = after(empty, note('Seite 4'), level(2), unknown);
		expect(answerIn(noted)).toEqual({ state: 'unknown', note: 'Seite 4', updatedAt: AT });
		expect(answerIn(after(noted, back))).toEqual({
			state: 'open',
			note: 'Seite 4',
			updatedAt: AT
		});
	});

	it('takes an answer back to nothing when nothing was typed', () => {
		expect(after(empty, level(2), back).answers).toEqual({});
		expect(withdraw(empty, ID)).toEqual([]);
	});
});

describe('"Trifft bei uns nicht zu"', () => {
	it('keeps the former state until the reason has ten characters', () => {
		const typing = after(empty, level(1), na('zu kurz'));
		expect(answerIn(typing)).toEqual({
			state: 'level',
			level: 1,
			reason: 'zu kurz',
			updatedAt: AT
		});
		expect(answerIn(after(typing, na(REASON)))).toEqual({
			state: 'na',
			reason: REASON,
			updatedAt: AT
		});
		expect(answerIn(after(empty, na('          ')))?.state).toBe('open');
	});

	it('stays the answer while its reason is written anew', () => {
		const settled = after(empty, na(REASON));
		expect(answerIn(after(settled, na('')))).toEqual({ state: 'na', updatedAt: AT });
		expect(answerIn(after(settled, na('N')))).toEqual({ state: 'na', reason: 'N', updatedAt: AT });
	});

	it('only stores the reason where it is not allowed', () => {
		const core = after(empty, level(0), (each) =>
			chooseNotApplicable(each, { id: ID, naAllowed: false }, REASON)
		);
		expect(answerIn(core)).toMatchObject({ state: 'level', level: 0, reason: REASON });
	});

	it('keeps its state while another text changes', () => {
		expect(answerIn(after(empty, na(REASON), note('x')))?.state).toBe('na');
	});
});

describe('texts, help and the check itself', () => {
	it('stores a text as typed, and removes an empty one', () => {
		const typed = after(empty, note(' a '));
		expect(answerIn(typed)?.note).toBe(' a ');
		expect(after(typed, note('')).answers).toEqual({});
		expect(setText(empty, ID, 'note', '')).toEqual([]);
	});

	it('ticks and unticks help in a fixed order, keeping what it does not know', () => {
		const tick = (wish: 'geld' | 'daten') => (each: Assessment) => toggleHelp(each, ID, wish);
		const ticked = after(empty, unknown, tick('geld'), tick('daten'));
		expect(answerIn(ticked)?.help).toEqual(['daten', 'geld']);
		expect(answerIn(after(ticked, tick('daten'), tick('geld')))).not.toHaveProperty('help');

		const foreign = { state: 'unknown', help: ['zauberei', 'geld'], updatedAt: AT };
		const newer = assessmentOf({ answers: { [ID]: foreign as unknown as Answer } });
		expect(answerIn(after(newer, tick('geld')))?.help).toEqual(['zauberei']);
	});

	it('answers the profile and takes it back', () => {
		const told = after(empty, (each) => answerProfile(each, 'ortsteile', 3));
		expect(told.profile).toEqual({ ortsteile: 3 });
		expect(after(told, (each) => answerProfile(each, 'ortsteile', null)).profile).toEqual({});
		expect(answerProfile(told, 'ortsteile', 3)).toEqual([]);
	});

	it('sets depth, mode, title and name', () => {
		expect(setMode(empty, 'pruefen')).toEqual([]);
		expect(after(empty, (each) => setTitle(each, 'Entwurf 2')).title).toBe('Entwurf 2');
		expect(setDepth(empty, 'kurz')).toEqual([{ path: '/depth', before: 'voll', after: 'kurz' }]);
		expect(after(empty, (each) => setName(each, 'Neustadt')).municipality.name).toBe('Neustadt');
	});
});

describe('any row of moves', () => {
	const move = fc.oneof(
		fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3).map(level),
		fc.constantFrom(unknown, back, na(REASON), na('kurz'), note('x'), note('')),
		fc.constant((each: Assessment) => toggleHelp(each, ID, 'geld'))
	);

	it('leaves a level exactly with the state "level", and no empty open answer', () => {
		fc.assert(
			fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
				const answer = answerIn(after(empty, ...moves));
				if (answer === undefined) return;
				expect(answer.level !== undefined).toBe(answer.state === 'level');
				const { state, updatedAt: _at, ...content } = answer;
				expect(state !== 'open' || Object.keys(content).length > 0).toBe(true);
			})
		);
	});
});
