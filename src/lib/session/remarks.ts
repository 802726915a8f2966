import { editRemark } from '#lib/domain/registering.ts';
import {
	answersIn,
	commentIn,
	remarkOn,
	saysSomething,
	type Remark,
	type RemarkQuestion
} from '#lib/domain/remarks.ts';
import { remarkWords as words } from '#lib/texts/rueckmeldung.ts';
import { now } from './clock.ts';
import { answersInWords } from './feedback.ts';
import { edit, type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

/** A criterion with its question and what is said of it, also in a few words (empty where nothing is). */
export interface RemarkRow {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly question: string;
	readonly remark: Remark;
	readonly summary: string;
}

/** All criteria of the catalogue: whoever answers the core alone may still have read the others. */
export function remarkRows({ assessment, catalogue }: ReadyCheck): readonly RemarkRow[] {
	return catalogue.criteria.map(({ id, number, title, question }) => {
		const remark = remarkOn(assessment, id);
		return { id, number, title, question, remark, summary: summaryOf(remark) };
	});
}

function summaryOf(remark: Remark): string {
	const parts = [answersInWords(answersIn(remark)), commentIn(remark) && words.hasComment];
	return parts.filter((part) => part !== '').join(', ');
}

/** How many criteria something is said of. */
export function countSaid(rows: readonly RemarkRow[]): number {
	return rows.filter(({ remark }) => saysSomething(remark)).length;
}

/** Answers one of the three questions; undefined takes the answer back. */
export function judge(
	{ session }: ReadyCheck,
	criterion: string,
	question: RemarkQuestion,
	answer: Remark[RemarkQuestion]
): void {
	edit(session, undefined, (assessment) =>
		editRemark(assessment, criterion, question, answer, now())
	);
}

/** Types a comment; an empty one is none. */
export function comment(
	{ session }: ReadyCheck,
	criterion: string,
	text: string,
	visit: string
): void {
	type(session, visit, (assessment) => editRemark(assessment, criterion, 'comment', text, now()));
}
