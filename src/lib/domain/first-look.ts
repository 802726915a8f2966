import type { Edits } from './answering.ts';
import type { Answers, Assessment, Role } from './assessment.ts';
import type { Criterion } from './catalogue.ts';
import { editAt, pathOf } from './change.ts';
import { answerOf, effectiveOf } from './score.ts';

/** What to look at first when a check is taken up again; no criterion stands in two lists. */
export interface FirstLook {
	/** "Wissen wir nicht". */
	readonly unknown: readonly Criterion[];
	/** Answered more than twelve months ago, with the day, YYYY-MM-DD; the oldest first. */
	readonly old: readonly { readonly criterion: Criterion; readonly day: string }[];
}

/**
 * The answers a year later: what nobody knew, and what may have changed since. `today` is YYYY-MM-DD. Total.
 * Source: docs/method.md, "Ein Jahr danach".
 */
export function firstLookOf(
	criteria: readonly Criterion[],
	answers: Answers,
	today: string
): FirstLook {
	const stateOf = (criterion: Criterion) => effectiveOf(criterion, answers).state;
	const limit = yearBefore(today);
	const old = criteria
		.filter((criterion) => stateOf(criterion) === 'level' || stateOf(criterion) === 'na')
		.map((criterion) => ({ criterion, day: dayOfAnswer(answers, criterion) }))
		.filter(({ day }) => day !== '' && day < limit)
		.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
	return { unknown: criteria.filter((criterion) => stateOf(criterion) === 'unknown'), old };
}

function dayOfAnswer(answers: Answers, { id }: Criterion): string {
	return answerOf(answers, id)?.updatedAt.slice(0, 'YYYY-MM-DD'.length) ?? '';
}

/** The same day a year earlier; compares well even where there is no such day. */
function yearBefore(today: string): string {
	const year = Number(today.slice(0, 4)) - 1;
	return `${String(year).padStart(4, '0')}${today.slice(4)}`;
}

/** "Stimmt noch": the answer stays as it is and gets today's stamp. `at` is an ISO time. */
export function confirmAnswer(
	assessment: Assessment,
	criterion: string,
	{ at, role }: { readonly at: string; readonly role: Role | null }
): Edits {
	if (answerOf(assessment.answers, criterion) === undefined) return [];
	const stamp = (field: string, value: unknown) =>
		editAt(assessment, pathOf('answers', criterion, field), value);
	return [stamp('updatedAt', at), ...(role === null ? [] : [stamp('role', role)])];
}
