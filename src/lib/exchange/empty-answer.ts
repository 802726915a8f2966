import { isEmptyAnswer, type Open } from '../domain/assessment.ts';

/**
 * True for an answer that a file need not hold: to a reader an empty text or list says as little as a missing one. In a
 * check itself they stay, so that undoing a change gives back what stood there.
 */
export function saysNothing(answer: Open): boolean {
	const said = Object.entries(answer).filter(([, value]) => !isNothing(value));
	return isEmptyAnswer(Object.fromEntries(said));
}

function isNothing(value: unknown): boolean {
	return value === '' || value === undefined || (Array.isArray(value) && value.length === 0);
}
