import { ortskernWhy as words } from '../texts/ortskern.ts';
import type { Assessment } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { truthOf } from './condition.ts';
import { isSameProposal, proposalsIn, type NewProposal, type ProposedAnswer } from './proposals.ts';
import { answerOf } from './score.ts';
import type { Ortskern } from './wissen-guides.ts';

/** The seven questions on the centre of a place, and what their answers propose. Source: docs/method.md, "Ortskern". */

export const ORTSKERN_ANSWERS = ['ja', 'teilweise', 'nein', 'unklar'] as const;
export type OrtskernAnswer = (typeof ORTSKERN_ANSWERS)[number];

/** Answers by the id of the Schwerpunkt. */
export type OrtskernCheck = Readonly<Record<string, OrtskernAnswer>>;

/** So much of all points makes "reicht"; half of it "begonnen". A Setzung of this draft, in tenths. */
const ENOUGH_TENTHS = 7;

const POINTS = { ja: 2, teilweise: 1, nein: 0 } as const;

/** Whether the questions are asked: only where it is certain that there is such a centre. */
export function asksOrtskern(
	{ when }: Pick<Ortskern, 'when'>,
	{ profile }: Pick<Assessment, 'profile'>,
	catalogue: Pick<Catalogue, 'profile'>
): boolean {
	return truthOf(when, profile, catalogue.profile) === true;
}

/**
 * What the answers say together: a level from 0 to 2, `unknown` where it depends on what is not known, null as long as
 * one is missing. A better answer never lowers the level. Total.
 */
export function ortskernOutcome(answers: readonly (OrtskernAnswer | undefined)[]) {
	if (answers.length === 0 || answers.includes(undefined)) return null;
	const read = (unclear: 'ja' | 'nein') =>
		levelOf(answers.map((answer) => POINTS[answer === 'unklar' ? unclear : (answer ?? 'nein')]));
	const [least, most] = [read('nein'), read('ja')];
	const outcome: ProposedAnswer =
		least === most ? { state: 'level', level: least } : { state: 'unknown' };
	return outcome;
}

/** Level 3 asks for a round that meets every year: none of the questions is about that. */
function levelOf(points: readonly number[]): 0 | 1 | 2 {
	const tenths = 10 * points.reduce((sum, each) => sum + each, 0);
	const enough = ENOUGH_TENTHS * POINTS.ja * points.length;
	if (tenths >= enough) return 2;
	return 2 * tenths >= enough ? 1 : 0;
}

/**
 * What can be proposed for the criterion now; null where nothing can, where the answer given says as much already, and
 * where it was decided on before.
 */
export function ortskernProposal(
	ortskern: Ortskern,
	catalogue: Catalogue,
	assessment: Assessment
): NewProposal | null {
	const { criterion, focuses } = ortskern;
	const given = assessment.ortskern ?? {};
	const answer = ortskernOutcome(focuses.map(({ id }) => given[id]));
	if (answer === null || !asksOrtskern(ortskern, assessment, catalogue)) return null;
	const proposal = { criterion, answer, source: 'ortskern', why: whyOf(ortskern, given) } as const;
	const isDecided = proposalsIn(assessment).some((each) => isSameProposal(each, proposal));
	return isDecided || !saysMore(answer, assessment, criterion) ? null : proposal;
}

/** A level somebody has chosen is only ever raised. */
function saysMore(answer: ProposedAnswer, { answers }: Assessment, criterion: string): boolean {
	const present = answerOf(answers, criterion);
	const state = present?.state ?? 'open';
	if (answer.state !== 'level') return state === 'open';
	return state !== 'level' || answer.level > (present?.level ?? 0);
}

function whyOf({ focuses }: Ortskern, given: OrtskernCheck): string {
	const titled = (answer: OrtskernAnswer) =>
		focuses.filter(({ id }) => given[id] === answer).map(({ title }) => title);
	return words.why({
		yes: titled('ja').length,
		partly: titled('teilweise').length,
		no: titled('nein'),
		unclear: titled('unklar')
	});
}
