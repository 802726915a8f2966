import { choiceOf, choiceWords } from '#lib/domain/choice.ts';
import { confirmAnswer, firstLookOf } from '#lib/domain/first-look.ts';
import { openProposals } from '#lib/domain/proposals.ts';
import { answerOf } from '#lib/domain/score.ts';
import { dayOf } from '#lib/texts/common.ts';
import { jahr as words } from '#lib/texts/vergleich.ts';
import { now } from './clock.ts';
import { edit, sayUndoable } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { role } from './role.svelte.ts';
import { hrefOfCriterion } from './views.ts';

/** A question to look at first, and why. */
export interface FirstLookRow {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly href: string;
	readonly reasons: readonly string[];
	/** There is an old answer that may still hold. */
	readonly canConfirm: boolean;
}

/**
 * What to look at first when a check is taken up again: proposals, what nobody knew, and old answers, in this order.
 * Null where nothing is old and the check goes on from no other. `today` is YYYY-MM-DD.
 */
export function firstLookRows(check: ReadyCheck, today: string): readonly FirstLookRow[] | null {
	const { assessment, verdict } = check;
	const { unknown, old } = firstLookOf(verdict.criteria, assessment.answers, today);
	if (old.length === 0 && assessment.recheckOf === undefined) return null;
	const proposed = proposedIn(check, today);
	const days = new Map(old.map(({ criterion, day }) => [criterion.id, day]));
	const criteria = new Set([
		...verdict.criteria.filter(({ id }) => proposed.has(id)),
		...unknown,
		...old.map(({ criterion }) => criterion)
	]);
	return [...criteria].map((criterion) => {
		const { id, number, title } = criterion;
		const [day, proposal] = [days.get(id), proposed.get(id)];
		const answer = choiceWords(choiceOf(answerOf(assessment.answers, id)));
		return {
			id,
			number,
			title,
			href: hrefOfCriterion(check, criterion),
			reasons: [
				...(proposal === undefined ? [] : [proposal]),
				...(day === undefined ? [] : [words.since(answer, dayOf(day))]),
				...(unknown.includes(criterion) ? [words.unknown] : [])
			],
			canConfirm: day !== undefined
		};
	});
}

/** What is proposed, in words, by criterion. */
function proposedIn(
	{ catalogue, assessment }: ReadyCheck,
	today: string
): ReadonlyMap<string, string> {
	return new Map(
		openProposals(catalogue, assessment, today).map(({ criterion, answer }) => [
			criterion,
			words.proposed(choiceWords(answer.state === 'level' ? answer.level : answer.state))
		])
	);
}

/** "Stimmt noch": the answer gets today's stamp, in one step of undo. */
export function confirm(check: ReadyCheck, { id, number }: FirstLookRow): void {
	edit(check.session, undefined, (assessment) =>
		confirmAnswer(assessment, id, { at: now(), role: role.value })
	);
	sayUndoable(check, words.confirmed(number));
}
