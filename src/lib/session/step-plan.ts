import { hrefTo } from '#lib/app/addresses.ts';
import { hintWords } from '#lib/domain/hint-words.ts';
import { hintsOf } from '#lib/domain/hints.ts';
import { isDone, stepPlanOf, type PlannedStep } from '#lib/domain/plan-order.ts';
import { registerOf, type PlanStep } from '#lib/domain/register.ts';
import { addElements } from '#lib/domain/registering.ts';
import type { Step } from '#lib/domain/steps.ts';
import { STEP_KIND_LABELS } from '#lib/texts/common.ts';
import { schrittplan as words } from '#lib/texts/schrittplan.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, sayUndoable } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { hrefOfCriterion } from './views.ts';

/** A step of the plan as its card shows it; other steps are named by their titles. */
export interface PlanStepRow {
	readonly step: PlanStep;
	readonly isDone: boolean;
	readonly isOverdue: boolean;
	/** What it depends on, those that have gone included. */
	readonly after: readonly string[];
	readonly circle: readonly string[];
	readonly dueLater: readonly string[];
	/** What it was taken over from, and where all stands that is known for it; null where the catalogue has none. */
	readonly criterion: {
		readonly number: number;
		readonly href: string;
		readonly knownAt: string;
	} | null;
	/** The offices that know the answer to its criterion. */
	readonly ask: string;
}

const compare = new Intl.Collator('de', { numeric: true }).compare;

/**
 * The plan in its order, what is done last, and the titles of its steps by id, in the order of the alphabet: they are
 * ticked, and what has the focus must not move when that changes the plan. `today` is YYYY-MM-DD.
 */
export function planStepsOf(check: ReadyCheck, today: string) {
	const { steps } = registerOf(check.assessment);
	const { open, done, overdue } = stepPlanOf(steps, today);
	const titles: Readonly<Record<string, string>> = Object.fromEntries(
		steps.map((step) => [step.id, titleOf(step)] as const).toSorted(([, a], [, b]) => compare(a, b))
	);
	return {
		rows: [...open, ...done].map((each) => rowOf(check, titles, each)),
		titles,
		done: done.length,
		overdue
	};
}

function titleOf({ title }: Pick<PlanStep, 'title'>): string {
	return title.trim() || words.untitled;
}

function rowOf(
	check: ReadyCheck,
	titles: Readonly<Record<string, string>>,
	{ step, isOverdue, circle, dueLater }: PlannedStep
): PlanStepRow {
	const criterion = check.catalogue.criteria.find(({ id }) => id === step.criterion);
	const quoted = (each: PlanStep) => words.quoted(titleOf(each));
	return {
		step,
		isDone: isDone(step),
		isOverdue,
		after: step.dependsOn.map((id) =>
			Object.hasOwn(titles, id) ? words.quoted(titles[id] ?? '') : words.gone
		),
		circle: circle.map(quoted),
		dueLater: dueLater.map(quoted),
		criterion: criterion
			? {
					number: criterion.number,
					href: hrefOfCriterion(check, criterion),
					knownAt: hrefTo('/wissen', { check: check.session.id, k: criterion.id })
				}
			: null,
		ask: criterion?.ask.join(', ') ?? ''
	};
}

/** Puts a step of one's own into the plan. Answers its id. */
export function addNewStep(check: ReadyCheck): string {
	return add(check, { title: '' });
}

function add({ session }: ReadyCheck, fields: Pick<PlanStep, 'title'> & Partial<PlanStep>): string {
	const id = newId();
	const step: PlanStep = { state: 'offen', dependsOn: [], ...fields, id, updatedAt: now() };
	edit(session, undefined, (assessment) => addElements(assessment, 'steps', [step]));
	return id;
}

/** What could go into the plan, as it would stand there. */
export interface Suggestion {
	readonly fields: Pick<PlanStep, 'title'> & Partial<PlanStep>;
	/** More about it. */
	readonly note: string;
	readonly isPlanned: boolean;
}

/** What the rules, hints put down as a task, and chosen levers propose for the plan. `today` is YYYY-MM-DD. */
export function suggestionsOf(check: ReadyCheck, today: string) {
	const { steps } = registerOf(check.assessment);
	return {
		/** By criterion. */
		criteria: new Map(
			check.verdict.steps.map((step) => [step.criterion.id, criterionSuggestion(step, steps)])
		),
		hints: hintSuggestions(check, steps, today),
		levers: leverSuggestions(check, steps)
	};
}

function criterionSuggestion(
	{ criterion: { id, title, effort, evidence, needs }, kind }: Step,
	steps: readonly PlanStep[]
): Suggestion {
	const needed = steps.filter(({ criterion }) => criterion && needs.includes(criterion));
	return {
		fields: {
			title: words.suggestions.step(STEP_KIND_LABELS[kind], title),
			criterion: id,
			effort,
			proof: evidence,
			dependsOn: needed.map((step) => step.id)
		},
		note: '',
		isPlanned: steps.some(({ criterion }) => criterion === id)
	};
}

function hintSuggestions(
	{ catalogue, assessment }: ReadyCheck,
	steps: readonly PlanStep[],
	today: string
): Suggestion[] {
	const register = registerOf(assessment);
	return hintsOf(catalogue, register, today)
		.filter(({ decision }) => decision?.state === 'schritt')
		.map((found) => ({
			fields: { title: hintWords(catalogue, register, found).text, hint: found.key },
			note: '',
			isPlanned: steps.some(({ hint }) => hint === found.key)
		}));
}

function leverSuggestions(
	{ catalogue, assessment }: ReadyCheck,
	steps: readonly PlanStep[]
): Suggestion[] {
	const chosen = assessment.effortPlan?.levers ?? [];
	return catalogue.levers
		.filter(({ id }) => chosen.includes(id))
		.map(({ id, title, precondition }) => ({
			fields: { title: words.suggestions.lever(title), lever: id, proof: precondition },
			note: words.suggestions.precondition(precondition),
			isPlanned: steps.some(({ lever }) => lever === id)
		}));
}

/** Takes a suggestion over into the plan, and says so with the way back. */
export function takeOver(check: ReadyCheck, { fields }: Suggestion): void {
	add(check, fields);
	sayUndoable(check, words.suggestions.taken(fields.title));
}

/** The ways to where hints and levers come from. */
export function sourcesOf({ session }: ReadyCheck) {
	const parameters = { check: session.id };
	return {
		hints: hrefTo('/fachplanungen', parameters),
		levers: hrefTo('/aufwand', parameters)
	};
}
