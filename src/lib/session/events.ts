import { registerOf } from '#lib/domain/register.ts';
import { addElements } from '#lib/domain/registering.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { choicesOf, plansByName } from './plan-choices.ts';

/** The participation events, and the plans they may be about. */
export function eventsOf({ assessment }: ReadyCheck) {
	const { events, fachplanungen } = registerOf(assessment);
	const named = fachplanungen.filter(({ title }) => title !== '');
	return { events, plans: choicesOf(plansByName(named)) };
}

export function addNewEvent({ session }: ReadyCheck): string {
	const event = { id: newId(), title: '', targetGroups: [], updatedAt: now() };
	edit(session, undefined, (assessment) => addElements(assessment, 'events', [event]));
	return event.id;
}
