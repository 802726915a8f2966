import { basisOf, type Assessment } from '../domain/assessment.ts';
import type { Criterion } from '../domain/catalogue.ts';
import { choiceWords } from '../domain/choice.ts';
import { effectiveOf } from '../domain/score.ts';
import { BASIS_LABELS } from '../texts/common.ts';

/** "9 Liste der Fachplanungen". */
export function criterionName({ number, title }: Criterion): string {
	return `${number} ${title}`;
}

/** What counts as the answer, in words: "2 – reicht", "Wissen wir nicht". */
export function answerWords(criterion: Criterion, { answers }: Assessment): string {
	const effective = effectiveOf(criterion, answers);
	if (effective.state === 'level') return choiceWords(effective.level);
	return choiceWords(effective.state === 'open' ? null : effective.state);
}

/** "mit Nachweis" or "geschätzt"; empty without a level. */
export function basisWords(criterion: Criterion, { answers }: Assessment): string {
	if (effectiveOf(criterion, answers).state !== 'level') return '';
	const basis = basisOf(answers[criterion.id]);
	return basis === null ? '' : BASIS_LABELS[basis];
}
