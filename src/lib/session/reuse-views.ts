import type { Baustein, Source } from '#lib/domain/catalogue.ts';
import { chapterOf, sourcesFor } from '#lib/domain/chapters.ts';
import { fractionOf, roundedTo, type Fraction } from '#lib/domain/fraction.ts';
import { registerOf, type DaySpan, type Reuse } from '#lib/domain/register.ts';
import { editCell, editChapter } from '#lib/domain/registering.ts';
import { reuseOf, type ChapterSaving, type ReuseTotal } from '#lib/domain/reuse.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { edit, type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

export interface ReusePlan {
	readonly id: string;
	readonly title: string;
	readonly reuse: Reuse | undefined;
	readonly adaptation: DaySpan;
	/** Whole percent of the work that must be saved for it to pay; null where nothing can be saved. Missing: not known yet. */
	readonly breakEven?: number | null;
}

export interface ReuseRow {
	readonly baustein: Baustein;
	readonly estimate: DaySpan;
	readonly plans: readonly ReusePlan[];
	readonly saving: ChapterSaving;
	/** Title of the plan that counts. */
	readonly from: string | null;
}

const NO_DAYS: DaySpan = [null, null, null];

/** The chapters that are in, each with the plans that fit it, and what taking over from them saves. */
export function reuseRowsOf({ catalogue, assessment }: ReadyCheck): {
	readonly rows: readonly ReuseRow[];
	readonly total: ReuseTotal;
} {
	const register = registerOf(assessment);
	const chapters = catalogue.bausteine
		.map((baustein) => ({ baustein, chapter: chapterOf(register, baustein.id) }))
		.filter(({ chapter }) => chapter.work !== 'weglassen')
		.map(({ baustein, chapter: { estimate } }) => ({
			baustein,
			estimate: estimate ?? NO_DAYS,
			plans: sourcesFor(catalogue, register, baustein.id).map(({ id, title }) => {
				const { reuse, adaptation } = register.matrix[id]?.[baustein.id] ?? {};
				return { id, title: title.trim() || fachplanungen.untitled, reuse, adaptation };
			})
		}));
	const total = reuseOf(
		chapters.map(({ baustein, estimate, plans }) => ({
			baustein: baustein.id,
			estimate,
			sources: plans.map(({ id, reuse, adaptation }) => ({ plan: id, reuse, adaptation }))
		}))
	);
	const rows = chapters.map(({ baustein, estimate, plans }, index): ReuseRow => {
		const saving = total.chapters[index]!;
		return {
			baustein,
			estimate,
			saving,
			from: plans.find(({ id }) => saving.outcome === 'OK' && id === saving.plan)?.title ?? null,
			plans: plans.map((plan) => ({
				...plan,
				adaptation: plan.adaptation ?? NO_DAYS,
				...breakEvenIn(saving.breakEven, plan.id)
			}))
		};
	});
	return { rows, total };
}

function breakEvenIn(shares: ChapterSaving['breakEven'], plan: string) {
	const share = shares[plan];
	return share === undefined ? {} : { breakEven: share && percentOf(share) };
}

function percentOf({ num, den }: Fraction): number {
	return roundedTo(fractionOf(100 * num, den), 0);
}

/** Where the statutory compensation for heat plans stands; undefined where the catalogue does not name it. */
export function heatPlanSource({ catalogue }: ReadyCheck): Source | undefined {
	return catalogue.sources.find(({ id }) => id === 'sachsen-waermeplanung-wpuntg');
}

const isEmpty = (span: DaySpan) => span.every((days) => days === null);

export function tellEstimate(
	{ session }: ReadyCheck,
	baustein: string,
	span: DaySpan,
	visit: string
): void {
	const value = isEmpty(span) ? undefined : span;
	type(session, visit, (assessment) => editChapter(assessment, baustein, 'estimate', value));
}

export function tellReuse(
	{ session }: ReadyCheck,
	plan: string,
	baustein: string,
	reuse: Reuse,
	visit: string
): void {
	edit(session, visit, (assessment) => editCell(assessment, plan, baustein, 'reuse', reuse));
}

export function tellAdaptation(
	{ session }: ReadyCheck,
	plan: string,
	baustein: string,
	span: DaySpan,
	visit: string
): void {
	const value = isEmpty(span) ? undefined : span;
	type(session, visit, (assessment) => editCell(assessment, plan, baustein, 'adaptation', value));
}
