import { hrefTo } from '#lib/app/addresses.ts';
import { basisOf, hasReason, type Answer } from '#lib/domain/assessment.ts';
import { criteriaInBasis } from '#lib/domain/basis.ts';
import type { Condition, Criterion } from '#lib/domain/catalogue.ts';
import { questionsIn, truthOf, unansweredIn } from '#lib/domain/condition.ts';
import type { CriterionResult } from '#lib/domain/status.ts';
import type { Step } from '#lib/domain/steps.ts';
import { choiceOf, type Choice } from '#lib/domain/choice.ts';
import { originOf } from '#lib/domain/workshop.ts';
import { dayOf } from '#lib/texts/common.ts';
import { kriterium as words } from '#lib/texts/kriterium.ts';
import type { ReadyCheck } from './open-check.ts';

export type { Choice } from '#lib/domain/choice.ts';

/** What a list shows of one criterion. */
export interface CriterionRow {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly core: boolean;
	readonly choice: Choice | null;
	readonly href: string;
}

export function hrefOfCriterion(check: ReadyCheck, criterion: Pick<Criterion, 'id'>): string {
	return hrefTo('/kriterium', { check: check.session.id, k: criterion.id });
}

export function rowOf(check: ReadyCheck, criterion: Criterion): CriterionRow {
	const { id, number, title, core } = criterion;
	const choice = choiceOf(check.session.answerOf(id));
	return { id, number, title, core, choice, href: hrefOfCriterion(check, criterion) };
}

/** "In der Werkstatt am 22.11.2026 festgelegt, 7 Stimmen"; null for an answer given otherwise. */
export function originWordsOf(answer: Answer | undefined): string | null {
	const origin = answer && originOf(answer);
	return origin ? words.fromWorkshop(dayOf(origin.date), origin.voters) : null;
}

/** A row of "Antworten prüfen": with what the answer rests on, and why something does not apply. */
export function answerRowOf(check: ReadyCheck, row: CriterionRow) {
	const answer = check.session.answerOf(row.id);
	return {
		...row,
		basis: basisOf(answer),
		evidence: answer?.evidence ?? '',
		reason: row.choice === 'na' ? (answer?.reason ?? '') : '',
		/** "Trifft bei uns nicht zu" was begun, but its reason does not do. */
		isReasonShort: isReasonShort(answer)
	};
}

function isReasonShort(answer: Answer | undefined): boolean {
	if (answer === undefined || hasReason(answer)) return false;
	return answer.state === 'na' || Boolean(answer.reason);
}

/** The criteria that count, by area; areas without any are left out. */
export function areaRowsOf(check: ReadyCheck) {
	return check.catalogue.areas
		.map((area) => ({
			area,
			rows: check.verdict.criteria
				.filter((criterion) => criterion.area === area.id)
				.map((criterion) => rowOf(check, criterion))
		}))
		.filter(({ rows }) => rows.length > 0);
}

export function resultRowsOf(check: ReadyCheck, results: readonly CriterionResult[]) {
	return results.map(({ criterion, result }) => ({ ...rowOf(check, criterion), result }));
}

/** What is not known yet: "Wissen wir nicht", and no answer at all. */
export function unclearRowsOf(check: ReadyCheck) {
	const rows = check.verdict.toClarify.map((criterion) => rowOf(check, criterion));
	return {
		unknown: rows.filter(({ choice }) => choice !== null),
		open: rows.filter(({ choice }) => choice === null)
	};
}

/** The next criterion that counts, before or behind this one in the catalogue's order. */
export function neighbourOf(
	{ catalogue, verdict }: ReadyCheck,
	criterion: Criterion,
	step: -1 | 1
): Criterion | undefined {
	const placeOf = (each: Criterion) => catalogue.criteria.indexOf(each);
	const here = placeOf(criterion);
	return step === 1
		? verdict.criteria.find((each) => placeOf(each) > here)
		: verdict.criteria.findLast((each) => placeOf(each) < here);
}

/** So many steps are shown, the rest is folded. */
const FIRST_STEPS = 5;

/** The steps in their order, the first ones apart. */
export function stepRowsOf(check: ReadyCheck) {
	const rows = allStepRowsOf(check);
	return { first: rows.slice(0, FIRST_STEPS), more: rows.slice(FIRST_STEPS) };
}

function allStepRowsOf(check: ReadyCheck) {
	return check.verdict.steps.map((step: Step) => {
		const { criterion, kind, label, unlocks } = step;
		return {
			...rowOf(check, criterion),
			kind,
			label,
			effort: criterion.effort,
			goal: criterion.levels[criterion.target] ?? '',
			tip: criterion.tip,
			ask: criterion.ask.join(', '),
			evidence: criterion.evidence,
			unlocks: unlocks.map((each) => each.title).join(', ')
		};
	});
}

/** The result in numbers, and what they rest on. */
export function measuredOf({ verdict }: ReadyCheck) {
	const { score, band, robust, robustness } = verdict;
	const areas = robustness.areas.map(({ title }) => `„${title}“`).join(', ');
	return { score, band, robustness: robust ? null : areas };
}

/** Areas with a band in whole points, for the bars. */
export function barRowsOf({ verdict }: ReadyCheck) {
	return verdict.areas.flatMap(({ area, band }) =>
		band === null ? [] : [{ id: area.id, title: area.title, low: band.low, high: band.high }]
	);
}

/** The profile questions that decide whether a criterion applies and have no answer yet. */
export function openQuestionsOf({ catalogue, assessment }: ReadyCheck, criterion: Criterion) {
	if (criterion.appliesWhen === null) return [];
	const ids = unansweredIn(criterion.appliesWhen, assessment.profile, catalogue.profile);
	return catalogue.profile.filter(({ id }) => ids.includes(id));
}

/** Lines that hold only under a condition; shown unless it is definitely false. */
export function partLinesOf({ catalogue, assessment }: ReadyCheck, criterion: Criterion): string[] {
	return criterion.parts
		.filter(({ when }) => truthOf(when, assessment.profile, catalogue.profile) !== false)
		.map(({ text }) => text);
}

/** Of all criteria, whatever the depth: how many count for this municipality, and which do not. */
export function fullScopeOf(check: ReadyCheck) {
	const { catalogue, assessment } = check;
	const { criteria, scopedOut } = criteriaInBasis(catalogue, { ...assessment, depth: 'voll' });
	return { counted: criteria.length, dropped: droppedRowsOf(check, scopedOut) };
}

/** The criteria the profile leaves out, with the answer that does it. */
export function droppedRowsOf(
	{ catalogue, assessment, verdict }: ReadyCheck,
	scopedOut: readonly Criterion[] = verdict.scopedOut
) {
	return scopedOut.map(({ id, number, title, appliesWhen }) => ({
		id,
		number,
		title,
		because: appliesWhen === null ? [] : answersTo({ catalogue, assessment }, appliesWhen)
	}));
}

/** What the profile says to the questions of a condition. */
export function answersTo(
	{ catalogue, assessment }: Pick<ReadyCheck, 'catalogue' | 'assessment'>,
	condition: Condition
) {
	const asked = questionsIn(condition);
	return catalogue.profile
		.filter(({ id }) => asked.includes(id))
		.flatMap((question) => {
			const answer = assessment.profile[question.id];
			const option = question.options?.find((each) => each.id === answer);
			return answer === undefined
				? []
				: [{ question: question.question, answer: option?.label ?? String(answer) }];
		});
}

/** Who prepares a concept says that there is a current one. */
export function couldAssess({ assessment }: ReadyCheck): boolean {
	const { mode, profile } = assessment;
	return mode === 'vorbereiten' && ['bis-5', '6-10'].includes(String(profile['konzeptstand']));
}

/** Kurzcheck or Vollcheck: what is chosen, and how many criteria count in each for this municipality. */
export function depthOf(check: ReadyCheck) {
	const { catalogue, assessment, verdict } = check;
	const count = (depth: 'kurz' | 'voll') =>
		criteriaInBasis(catalogue, { ...assessment, depth }).criteria.length;
	return {
		depth: assessment.depth,
		startpunkt: verdict.startpunkt,
		kurz: count('kurz'),
		voll: count('voll'),
		outside: answersOutside(check)
	};
}

/** Answers that are kept but do not count, because they do not belong to the Kurzcheck. */
function answersOutside({ assessment, verdict }: ReadyCheck): number {
	const inside = new Set([...verdict.criteria, ...verdict.scopedOut].map(({ id }) => id));
	return Object.entries(assessment.answers).filter(
		([id, { state }]) => state !== 'open' && !inside.has(id)
	).length;
}

/** The first question without an answer, else the first of all. */
export function firstOpen(check: ReadyCheck): Criterion | undefined {
	const { criteria } = check.verdict;
	return criteria.find(({ id }) => choiceOf(check.session.answerOf(id)) === null) ?? criteria[0];
}
