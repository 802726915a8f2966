import type { ProfileQuestion, ProfileValue } from './catalogue.ts';

/** The value answers the question: a number within its bounds, or one of its options. Total. */
export function answersQuestion(question: ProfileQuestion, value: ProfileValue): boolean {
	const { type, min = -Infinity, max = Infinity, options = [] } = question;
	return type === 'number'
		? typeof value === 'number' && value >= min && value <= max
		: options.some(({ id }) => id === value);
}
