import { hintWords } from '../domain/hint-words.ts';
import { hintsOf, type Hint, type Party } from '../domain/hints.ts';
import { registerOf } from '../domain/register.ts';
import { planSheet as words } from '../texts/documents.ts';
import { hints as states } from '../texts/matrix.ts';
import type { Block, Run } from './document.ts';
import type { PlanInput } from './plan-blocks.ts';

/** What the hints on paper are about. */
export function partiesOnPaper(input: PlanInput): readonly Party[] {
	return hintsIn(input)
		.filter((hint) => isOpenConflict(hint) || isTakenUp(hint))
		.flatMap(({ a, b }) => [a, b]);
}

/** Goals that contradict each other with nothing decided. */
export function conflictBlocks(input: PlanInput): Block[] {
	const { goals } = registerOf(input.assessment);
	const textOf = (id: string) => goals.find((goal) => goal.id === id)?.text ?? '';
	const pairs = hintsIn(input)
		.filter(isOpenConflict)
		.map(({ a, b }) => words.conflict(textOf(a.id), textOf(b.id)));
	if (pairs.length === 0) return [];
	const runs = [{ text: words.conflicts, bold: true }, { text: pairs.join('; ') }];
	return [{ type: 'paragraph', runs }];
}

/** Hints on double work that were taken up, and how many are still open. Those rejected stay off the paper. */
export function hintBlocks(input: PlanInput): Block[] {
	const hints = hintsIn(input);
	const open = hints.filter(({ decision }) => decision === null).length;
	const taken = hints.filter(isTakenUp);
	if (open === 0 && taken.length === 0) return [];
	const lead = { text: words.hints(taken.length, open), bold: true };
	const register = registerOf(input.assessment);
	const texts = taken.map((hint): Run => {
		const { text } = hintWords(input.catalogue, register, hint);
		return { text: words.taken(states.states[hint.decision.state], text) };
	});
	return [{ type: 'paragraph', size: 'detail', runs: [lead, ...texts] }];
}

function isOpenConflict({ rule, decision }: Hint): boolean {
	return rule === 'DW5' && decision?.state !== 'abgelehnt';
}

function isTakenUp(
	hint: Hint
): hint is Hint & { readonly decision: NonNullable<Hint['decision']> } {
	return hint.decision !== null && hint.decision.state !== 'abgelehnt';
}

function hintsIn({ catalogue, assessment, date }: PlanInput): readonly Hint[] {
	return hintsOf(catalogue, registerOf(assessment), date.slice(0, 10));
}
