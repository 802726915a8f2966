import { asksOrtskern, type OrtskernAnswer } from '#lib/domain/ortskern.ts';
import { editOrtskern } from '#lib/domain/registering.ts';
import { type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { knowledge } from './wissen.svelte.ts';

/** The questions on the Ortskern with the answers given, at their criterion; null where they are not asked. */
export function ortskernAt({ assessment, catalogue }: ReadyCheck, criterion: string) {
	const { ortskern } = knowledge.content ?? {};
	if (ortskern?.criterion !== criterion || !asksOrtskern(ortskern, assessment, catalogue))
		return null;
	const given = assessment.ortskern ?? {};
	const questions = ortskern.focuses.map((focus) => ({ ...focus, answer: given[focus.id] }));
	return {
		...ortskern,
		questions,
		answered: questions.filter(({ answer }) => answer !== undefined).length,
		sources: knowledge.sourcesOf(ortskern.sources)
	};
}

/** Undefined takes the answer back. */
export function tellOrtskern(
	{ session }: ReadyCheck,
	focus: string,
	answer: OrtskernAnswer | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editOrtskern(assessment, focus, answer));
}
