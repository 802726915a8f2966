import type { Profile } from './assessment.ts';
import type { Comparison, Condition, ProfileQuestion, ProfileValue } from './catalogue.ts';

type Questions = readonly ProfileQuestion[];

/**
 * What the profile says to a question, or null when it says nothing usable: no answer, an option
 * marked `unknown`, an option or a question the catalogue does not know, a value of the wrong type.
 */
function knownAnswer(id: string, profile: Profile, questions: Questions): ProfileValue | null {
	const question = questions.find((each) => each.id === id);
	if (question === undefined || !Object.hasOwn(profile, id)) return null;
	const answer = profile[id];
	if (question.type === 'number') {
		return typeof answer === 'number' && Number.isFinite(answer) ? answer : null;
	}
	const option = question.options?.find((each) => each.id === answer);
	return option === undefined || option.unknown === true ? null : option.id;
}

function isEqual(answer: ProfileValue | null, value: ProfileValue): boolean | null {
	return answer === null || typeof answer !== typeof value ? null : answer === value;
}

/** -1, 0, 1 for two numbers; null for anything else, since options have no order. */
function orderOf([id, value]: Comparison, profile: Profile, questions: Questions): number | null {
	const answer = knownAnswer(id, profile, questions);
	if (typeof answer !== 'number' || typeof value !== 'number') return null;
	return Math.sign(answer - value);
}

function negated(truth: boolean | null): boolean | null {
	return truth === null ? null : !truth;
}

function allOf(truths: readonly (boolean | null)[]): boolean | null {
	if (truths.includes(false)) return false;
	return truths.includes(null) ? null : true;
}

function anyOf(truths: readonly (boolean | null)[]): boolean | null {
	return negated(allOf(truths.map(negated)));
}

/**
 * Whether a condition holds for a municipality, three-valued (Kleene): true, false, or null for
 * "not known".
 *
 * Shape: a missing answer, an option marked `unknown` and every mismatch of types are null; `all`
 * of nothing is true, `any` of nothing is false. Total, never throws.
 * Source: docs/method.md R2; docs/formats.md, "Bedingung".
 */
export function truthOf(
	condition: Condition,
	profile: Profile,
	questions: Questions
): boolean | null {
	const truth = (inner: Condition) => truthOf(inner, profile, questions);
	const ordered = (comparison: Comparison, holds: (order: number) => boolean) => {
		const order = orderOf(comparison, profile, questions);
		return order === null ? null : holds(order);
	};
	const equal = ([id, value]: Comparison) => isEqual(knownAnswer(id, profile, questions), value);
	if ('all' in condition) return allOf(condition.all.map(truth));
	if ('any' in condition) return anyOf(condition.any.map(truth));
	if ('not' in condition) return negated(truth(condition.not));
	if ('eq' in condition) return equal(condition.eq);
	if ('ne' in condition) return negated(equal(condition.ne));
	if ('lt' in condition) return ordered(condition.lt, (order) => order < 0);
	if ('lte' in condition) return ordered(condition.lte, (order) => order <= 0);
	if ('gt' in condition) return ordered(condition.gt, (order) => order > 0);
	if ('gte' in condition) return ordered(condition.gte, (order) => order >= 0);
	const [id, values] = condition.in;
	return anyOf(values.map((value) => equal([id, value])));
}

function innerConditions(condition: Condition): readonly Condition[] {
	if ('all' in condition) return condition.all;
	if ('any' in condition) return condition.any;
	return 'not' in condition ? [condition.not] : [];
}

function questionIdOf(condition: Condition): string | undefined {
	const [comparison] = Object.values(condition) as readonly unknown[];
	const id: unknown = Array.isArray(comparison) ? comparison[0] : undefined;
	return typeof id === 'string' ? id : undefined;
}

/** The profile questions a condition asks about, each once. */
export function questionsIn(condition: Condition): readonly string[] {
	const inner = innerConditions(condition);
	if (inner.length > 0) return [...new Set(inner.flatMap(questionsIn))];
	return [questionIdOf(condition)].filter((id) => id !== undefined);
}

/**
 * The profile questions whose answer would settle the condition, in the order in which it names
 * them, each once. Empty when the condition is settled already. Only questions the catalogue asks.
 */
export function unansweredIn(
	condition: Condition,
	profile: Profile,
	questions: Questions
): readonly string[] {
	if (truthOf(condition, profile, questions) !== null) return [];
	const inner = innerConditions(condition);
	if (inner.length > 0) {
		return [...new Set(inner.flatMap((each) => unansweredIn(each, profile, questions)))];
	}
	const id = questionIdOf(condition);
	return questions.some((question) => question.id === id) && id !== undefined ? [id] : [];
}
