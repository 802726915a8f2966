import { notice } from '#lib/app/notice.svelte.ts';
import type { Edits } from '#lib/domain/answering.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import {
	editElement,
	removeElement,
	type ElementOf,
	type FieldOf,
	type ListName
} from '#lib/domain/registering.ts';
import { check as words } from '#lib/texts/check.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { now } from './clock.ts';
import type { ReadyCheck } from './open-check.ts';
import { wordsOfStep } from './undo-words.ts';

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

/** Types into a field of an element of a list, or chooses it; an empty text removes it. */
export function tell<List extends ListName, Field extends FieldOf<List>>(
	{ session }: ReadyCheck,
	list: List,
	id: string,
	field: Field,
	value: ElementOf<List>[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editElement(assessment, list, id, field, value, now()));
}

/** Takes an element off its list. */
export function takeOff({ session }: ReadyCheck, list: ListName, id: string): void {
	edit(session, undefined, (assessment) => removeElement(assessment, list, id));
}

/** Says what has just been done, with the way back; a further change takes the message away. */
export function sayUndoable({ session, catalogue }: ReadyCheck, text: string): void {
	const run = async () => {
		const step = await session.undo().catch(() => null);
		notice.say(step === null ? words.nothingToUndo : words.undone(wordsOfStep(catalogue, step)));
	};
	notice.say(text, { label: words.takeBack, takesFocus: true, run: () => void run() });
}
