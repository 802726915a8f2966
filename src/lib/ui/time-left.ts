import { uebersicht as words } from '#lib/texts/uebersicht.ts';

/** Minutes a question takes, at least and at most; a Setzung. */
const MINUTES = { low: 1, high: 3 };
const STEP = 5;

/** "noch etwa 15 bis 45 Minuten", in steps of five. */
export function timeLeftFor(openQuestions: number): string {
	const low = Math.max(STEP, Math.floor((openQuestions * MINUTES.low) / STEP) * STEP);
	const high = Math.max(2 * STEP, Math.ceil((openQuestions * MINUTES.high) / STEP) * STEP);
	return words.timeLeft(low, high);
}
