import { carried as words } from '#lib/texts/vorschlaege.ts';
import { isAnswerStamp, type Answer } from './assessment.ts';
import type { Criterion } from './catalogue.ts';
import { isSameValue } from './change.ts';
import type { Proposal, ProposedAnswer } from './proposals.ts';
import type { TenderItem } from './register.ts';
import { effectiveOf, type Effective } from './score.ts';

/** What a check holds of one criterion of the version it comes from. */
export interface Holding {
	readonly criterion: Pick<Criterion, 'id' | 'title' | 'naAllowed'>;
	readonly answer: Answer | undefined;
	/** Of a still earlier version, while the answer is open. */
	readonly waiting: readonly Proposal[];
	readonly plan: TenderItem | undefined;
}

/** What the holding counts as: its answer, or where that is open what waits to be confirmed. */
export function countsAs({ criterion, answer, waiting: [first] }: Holding): Effective {
	const own = effectiveOf(criterion, answer === undefined ? {} : { [criterion.id]: answer });
	return own.state === 'open' && first !== undefined ? first.answer : own;
}

/**
 * What several answers come to as the answer to one question: unknown if one is, open if one is, the lowest level,
 * "Trifft nicht zu" if all are; null where nothing can be proposed. Total. Source: docs/method.md R34.
 */
export function combined(states: readonly Effective[]): ProposedAnswer | null {
	if (states.some(({ state }) => state === 'unknown')) return { state: 'unknown' };
	if (states.length === 0 || states.some(({ state }) => state === 'open')) return null;
	const levels = states.flatMap((each) => (each.state === 'level' ? [each.level] : []));
	const [first, ...others] = levels;
	if (first === undefined) return { state: 'na' };
	const level = others.reduce((low, each) => (each < low ? each : low), first);
	return { state: 'level', level };
}

/** "Trifft nicht zu" where the question does not allow it is "Wissen wir nicht". */
export function fitting(answer: ProposedAnswer, { naAllowed }: Criterion): ProposedAnswer {
	return answer.state === 'na' && !naAllowed ? { state: 'unknown' } : answer;
}

/** The answer as it is, to a criterion that may be called otherwise. */
export function sameAnswer({ answer }: Holding, { naAllowed }: Criterion): Answer | undefined {
	return answer?.state === 'na' && !naAllowed ? { ...answer, state: 'unknown' } : answer;
}

/**
 * An open answer with all that stands in these: a text of several under the title of its question, a text that all
 * share once. Undefined where nothing does.
 */
export function openAnswer(holdings: readonly Holding[], at: string): Answer | undefined {
	const answered = holdings.filter(({ answer }) => answer !== undefined);
	const names = new Set(answered.flatMap(({ answer }) => Object.keys(answer ?? {})));
	const fields = [...names].filter((name) => name !== 'level' && !isAnswerStamp(name));
	const texts = joinedFields(fields, holdings);
	if (Object.keys(texts).length === 0) return undefined;
	return { ...texts, state: 'open', ...commonStamps(answered, at) };
}

/** Who wrote it when, where that is the same of all. */
function commonStamps(
	answered: readonly Holding[],
	at: string
): Pick<Answer, 'role' | 'updatedAt'> {
	const [first, ...others] = answered.map(({ answer: { role, updatedAt = at } = {} }) => ({
		...(role === undefined ? {} : { role }),
		updatedAt
	}));
	const isCommon = others.every((each) => isSameValue(each, first));
	return isCommon && first !== undefined ? first : { updatedAt: at };
}

type Titled = Pick<Holding, 'criterion' | 'answer'>;

function joinedFields(names: readonly string[], holdings: readonly Titled[]): object {
	const entries = names.map((name) => [name, joinedField(name, holdings)] as const);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function joinedField(name: string, holdings: readonly Titled[]): unknown {
	const parts = holdings.flatMap(({ criterion: { title }, answer }) =>
		answer?.[name] === undefined || answer[name] === '' ? [] : [{ title, value: answer[name] }]
	);
	const [first, ...others] = parts;
	const isShared = parts.length === holdings.length;
	if (isShared && others.every(({ value }) => isSameValue(value, first?.value))) {
		return first?.value;
	}
	if (parts.length > 0 && parts.every(({ value }) => Array.isArray(value))) {
		return [...new Set(parts.flatMap(({ value }) => value as readonly unknown[]))];
	}
	return parts.length > 0 && parts.every(({ value }) => typeof value === 'string')
		? parts.map(({ title, value }) => words.under(title, String(value))).join('\n\n')
		: first?.value;
}

/** What a tender says of several criteria, as what it says of one; in scope if one of them is. Texts as in `openAnswer`. */
export function joinedPlan(holdings: readonly Holding[], at: string): TenderItem | undefined {
	const [first, ...others] = holdings;
	if (others.every(({ plan }) => isSameValue(plan, first?.plan))) return first?.plan;
	const plans = holdings.flatMap(({ plan }) => (plan === undefined ? [] : [plan]));
	const { inScope: _inScope, ...rest } = Object.assign({}, ...plans) as TenderItem;
	const asAnswers = holdings.map(({ criterion, plan }) => ({ criterion, answer: plan as Answer }));
	const isIn = plans.some(({ inScope }) => inScope === true);
	const isOut = holdings.every(({ plan }) => plan?.inScope === false);
	return {
		...rest,
		...joinedFields(['requirement', 'reason'], asAnswers),
		...(isIn || isOut ? { inScope: isIn } : {}),
		updatedAt: at
	};
}
