import type { Assessment, Open } from './assessment.ts';

/**
 * What a municipality says of the criteria themselves, beside its answers. Source: docs/formats.md, "Rückmeldung".
 */

export const REMARK_QUESTIONS = ['verstaendlich', 'machbar', 'wichtig'] as const;
export type RemarkQuestion = (typeof REMARK_QUESTIONS)[number];

export const REMARK_ANSWERS = ['ja', 'teils', 'nein'] as const;
export type RemarkAnswer = (typeof REMARK_ANSWERS)[number];

/** Every question may be left open. */
export type RemarkAnswers = { readonly [question in RemarkQuestion]?: RemarkAnswer };

/** On one criterion. */
export interface Remark extends Open, RemarkAnswers {
	/** In free words; without names, as the page asks. */
	readonly comment?: string;
	/** ISO time, or a day in files that were passed on. */
	readonly updatedAt?: string;
}

/** By id of criterion. */
export type StoredRemarks = Readonly<Record<string, Remark>>;

/** What is said of a criterion; empty where nothing is. */
export function remarkOn({ feedback = {} }: Pick<Assessment, 'feedback'>, id: string): Remark {
	return (Object.hasOwn(feedback, id) ? feedback[id] : undefined) ?? {};
}

/** The questions of a remark that are answered, in their order. */
export function answersIn(remark: Remark): RemarkAnswers {
	return Object.fromEntries(
		REMARK_QUESTIONS.flatMap((question) => {
			const answer = remark[question];
			return answer === undefined ? [] : [[question, answer] as const];
		})
	);
}

/** Its comment without blanks around; empty for none. */
export function commentIn({ comment = '' }: Remark): string {
	return comment.trim();
}

export function saysSomething(remark: Remark): boolean {
	return Object.keys(answersIn(remark)).length > 0 || commentIn(remark) !== '';
}
