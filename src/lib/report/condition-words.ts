import type { Condition, ProfileQuestion, ProfileValue } from '../domain/catalogue.ts';
import { blankSheet as words } from '../texts/documents.ts';

/** A condition for people: "„Was steht bei Ihnen an?“ – Erstaufstellung oder Fortschreibung". */
export function conditionWords(
	condition: Condition,
	questions: readonly ProfileQuestion[]
): string {
	const inner = (each: Condition) => conditionWords(each, questions);
	if ('all' in condition) return condition.all.map(inner).join(words.and);
	if ('any' in condition) return condition.any.map(inner).join(words.or);
	if ('not' in condition) return words.not(inner(condition.not));
	if ('in' in condition) {
		const [id, values] = condition.in;
		return told(id, values.map((value) => labelOf(id, value, questions)).join(words.or), questions);
	}
	if ('eq' in condition)
		return told(condition.eq[0], labelOf(...condition.eq, questions), questions);
	if ('ne' in condition) {
		return told(condition.ne[0], words.other(labelOf(...condition.ne, questions)), questions);
	}
	if ('gte' in condition)
		return told(condition.gte[0], words.atLeast(Number(condition.gte[1])), questions);
	if ('gt' in condition)
		return told(condition.gt[0], words.atLeast(Number(condition.gt[1]) + 1), questions);
	if ('lt' in condition)
		return told(condition.lt[0], words.below(Number(condition.lt[1])), questions);
	return told(condition.lte[0], words.below(Number(condition.lte[1]) + 1), questions);
}

function told(id: string, answer: string, questions: readonly ProfileQuestion[]): string {
	const question = questions.find((each) => each.id === id)?.question ?? id;
	return words.answerTo(question, answer);
}

function labelOf(id: string, value: ProfileValue, questions: readonly ProfileQuestion[]): string {
	const options = questions.find((each) => each.id === id)?.options;
	return options?.find((option) => option.id === value)?.label ?? String(value);
}
