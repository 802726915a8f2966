import type { Baustein } from '#lib/domain/catalogue.ts';
import {
	chapterOf,
	pagesOf,
	problemOf,
	scopeOf,
	sourcesFor,
	type ChapterProblem
} from '#lib/domain/chapters.ts';
import type { Freshness } from '#lib/domain/freshness.ts';
import { isAtHand, planFreshness } from '#lib/domain/plan-facts.ts';
import { registerOf, type Chapter, type Register } from '#lib/domain/register.ts';
import { editChapter } from '#lib/domain/registering.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { kapitel as words } from '#lib/texts/kapitel.ts';
import { type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { choicesOf, plansByName } from './plan-choices.ts';

export interface ChapterRow {
	readonly baustein: Baustein;
	readonly chapter: Chapter;
	readonly problem: ChapterProblem | null;
	/** As typed, or the usual number. */
	readonly pages: number;
	/** What it is without a typed number. */
	readonly usualPages: number;
	/** Plans that fit, the closest first. */
	readonly fitting: readonly { readonly title: string; readonly freshness: Freshness }[];
	/** What it can be taken over from, by id. */
	readonly sources: Readonly<Record<string, string>>;
}

/** All chapters of the concept with what is decided on them. `today` is YYYY-MM-DD. */
export function chapterRowsOf({ catalogue, assessment }: ReadyCheck, today: string) {
	const stored = registerOf(assessment);
	const register = { ...stored, fachplanungen: plansByName(stored.fachplanungen) };
	const rows = catalogue.bausteine.map((baustein): ChapterRow => {
		const chapter = chapterOf(register, baustein.id);
		const { pages: _typed, ...usual } = chapter;
		const fitting = sourcesFor(catalogue, register, baustein.id);
		return {
			baustein,
			chapter,
			problem: problemOf(register, baustein.id),
			pages: pagesOf(baustein, chapter),
			usualPages: pagesOf(baustein, usual),
			fitting: fitting.map((plan) => ({
				title: plan.title.trim() || fachplanungen.untitled,
				freshness: planFreshness(catalogue, plan, today)
			})),
			sources: sourceTitles(catalogue, register, baustein.id)
		};
	});
	return { rows, scope: scopeOf(catalogue, register) };
}

/** The plans to choose from, those that fit first, the others by name; what is chosen stays to be seen, also when it is gone. */
function sourceTitles(
	catalogue: ReadyCheck['catalogue'],
	register: Register,
	id: string
): Readonly<Record<string, string>> {
	const fitting = sourcesFor(catalogue, register, id);
	const others = register.fachplanungen.filter((plan) => isAtHand(plan) && !fitting.includes(plan));
	const titles = choicesOf([...fitting, ...others]);
	const { from } = chapterOf(register, id);
	if (from === undefined || Object.hasOwn(titles, from)) return titles;
	return { ...titles, [from]: titleOfSource(catalogue, register, from) };
}

/** What a chapter is taken over from, in words: a plan, another chapter, or what is no longer there. */
function titleOfSource(
	{ bausteine }: ReadyCheck['catalogue'],
	{ fachplanungen: plans }: Register,
	from: string
): string {
	const plan = plans.find(({ id }) => id === from);
	return plan?.title ?? bausteine.find(({ id }) => id === from)?.title ?? words.goneSource;
}

export function tellChapter<Field extends 'work' | 'from' | 'depth' | 'pages' | 'start' | 'reason'>(
	{ session }: ReadyCheck,
	baustein: string,
	field: Field,
	value: Chapter[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editChapter(assessment, baustein, field, value));
}
