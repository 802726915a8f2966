import { uebersicht as words } from '#lib/texts/uebersicht.ts';

/** Minutes a question takes, at least and at most; a Setzung. */
const MINUTES = { low: 1, high: 3 };
const STEP = 5;

/** How long so many questions take, in minutes, in steps of five. */
export function minutesFor(questions: number): { readonly low: number; readonly high: number } {
	return {
		low: Math.max(STEP, Math.floor((questions * MINUTES.low) / STEP) * STEP),
		high: Math.max(2 * STEP, Math.ceil((questions * MINUTES.high) / STEP) * STEP)
	};
}

/** "noch etwa 15 bis 45 Minuten" */
export function timeLeftFor(openQuestions: number): string {
	const { low, high } = minutesFor(openQuestions);
	return words.timeLeft(low, high);
}
