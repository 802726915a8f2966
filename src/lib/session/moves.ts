import type { Edits } from '#lib/domain/answering.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { CheckSession } from './check-session.svelte.ts';

type Move = (assessment: Assessment) => Edits;

/** Makes a move on the check as it is now: a click, one step of undo with all others of `group`. */
export function edit(session: CheckSession, group: string | undefined, move: Move): void {
	if (session.assessment === null) return;
	session.change(move(session.assessment), group === undefined ? {} : { group });
}

/** The same for what is typed: more keys will follow. */
export function type(session: CheckSession, group: string, move: Move): void {
	if (session.assessment === null) return;
	session.change(move(session.assessment), { group, isTyping: true });
}
