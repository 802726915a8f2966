import type { Assessment } from '../domain/assessment.ts';
import { dateText } from '../domain/month.ts';
import { stepPlanOf, type PlannedStep } from '../domain/plan-order.ts';
import { registerOf } from '../domain/register.ts';
import { planOnPaper as words, schrittplan } from '../texts/schrittplan.ts';
import type { Block } from './document.ts';

interface StepInput {
	readonly assessment: Assessment;
	/** ISO 8601; what is overdue, is so as of this day. */
	readonly date: string;
}

/** The steps of the plan that stand on paper: those that are not done. */
export function stepsOnPaper({ assessment, date }: StepInput): readonly PlannedStep[] {
	return stepPlanOf(registerOf(assessment).steps, date.slice(0, 10)).open;
}

/** The plan of next steps on paper; nothing where none is left to do. */
export function ownStepBlocks(input: StepInput): Block[] {
	const steps = stepsOnPaper(input);
	if (steps.length === 0) return [];
	return [
		{ type: 'heading', level: 3, text: words.title },
		{
			type: 'table',
			caption: words.caption,
			head: [words.step, words.office, words.until, words.state],
			rows: steps.map(({ step: { title, office = '', until = '', state }, isOverdue }) => [
				title.trim() || schrittplan.untitled,
				office.trim() || words.none,
				dateText(until) || words.none,
				isOverdue ? words.overdue(schrittplan.states[state]) : schrittplan.states[state]
			]),
			widths: [6, 3, 2, 3],
			small: true
		}
	];
}
