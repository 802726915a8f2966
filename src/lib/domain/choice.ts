import type { Answer } from './assessment.ts';
import type { Level } from './catalogue.ts';
import { LEVEL_LABELS, NOT_APPLICABLE, UNANSWERED, UNKNOWN } from '#lib/texts/common.ts';

/** What can be ticked at a criterion. */
export type Choice = Level | 'unknown' | 'na';

/** What is ticked; null while the question is open. */
export function choiceOf(answer: Answer | undefined): Choice | null {
	switch (answer?.state) {
		case 'level':
			return answer.level ?? null;
		case 'unknown':
		case 'na':
			return answer.state;
		default:
			return null;
	}
}

/** The same in words: "2 – reicht", "Wissen wir nicht", "nicht beantwortet". */
export function choiceWords(choice: Choice | null): string {
	if (choice === null) return UNANSWERED;
	if (choice === 'unknown') return UNKNOWN;
	if (choice === 'na') return NOT_APPLICABLE;
	return `${choice} – ${LEVEL_LABELS[choice]}`;
}
