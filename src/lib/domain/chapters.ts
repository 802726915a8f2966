import type { Baustein, Catalogue } from './catalogue.ts';
import { isAtHand, relevanceOf } from './plan-facts.ts';
import type { Chapter, PlanRecord, Register } from './register.ts';

/** Why what is planned for a chapter does not hold together. */
export type ChapterProblem =
	'no-source' | 'source-gone' | 'source-missing' | 'circle' | 'no-reason';

/** Where nothing is said about a chapter. */
export const UNDECIDED: Chapter = { work: 'offen' };

/** Pages in an annex do not count against a limit of pages. */
const ANNEXES: readonly string[] = ['fachplan-register'];

export function chapterOf({ bausteine }: Pick<Register, 'bausteine'>, id: string): Chapter {
	return (Object.hasOwn(bausteine, id) ? bausteine[id] : undefined) ?? UNDECIDED;
}

/**
 * What must be mended before the chapter's work can be told to others; null where nothing must. A chapter taken over
 * from a plan for which the chapter itself is to do is a circle, as are chapters that take over from each other.
 */
export function problemOf(register: Register, id: string): ChapterProblem | null {
	const { work, from, reason } = chapterOf(register, id);
	if (work === 'weglassen') return reason?.trim() ? null : 'no-reason';
	if (work !== 'uebernehmen') return null;
	if (from === undefined) return 'no-source';
	const plan = register.fachplanungen.find((each) => each.id === from);
	if (plan !== undefined) return problemOfSource(plan);
	if (!Object.hasOwn(register.bausteine, from)) return 'source-gone';
	return leadsBack(register, id) ? 'circle' : null;
}

function problemOfSource({ status, decision }: PlanRecord): ChapterProblem | null {
	if (status !== 'fehlt' && status !== 'nicht-noetig') return null;
	return decision === 'insek-kapitel' ? 'circle' : 'source-missing';
}

/** Going on to the source of each chapter comes round to where one has been. */
function leadsBack(register: Register, start: string): boolean {
	const seen = new Set<string>();
	let id: string | undefined = start;
	while (id !== undefined && !seen.has(id)) {
		seen.add(id);
		const { work, from }: Chapter = chapterOf(register, id);
		id = work === 'uebernehmen' ? from : undefined;
	}
	return id !== undefined;
}

/** Pages of a chapter: as typed; else the catalogue's, half of them where it is short, none for a mere reference. */
export function pagesOf(baustein: Baustein, { work, depth, pages }: Chapter): number {
	if (work === 'weglassen') return 0;
	if (pages !== undefined) return pages;
	if (depth === 'verweis') return 0;
	return depth === 'kurz' ? Math.ceil(baustein.pages / 2) : baustein.pages;
}

export interface Scope {
	/** Chapters with a decision. */
	readonly decided: number;
	readonly all: number;
	/** Pages of all chapters that are in, annexes apart. */
	readonly pages: number;
}

/** How far the chapters are decided, and how long the concept becomes. */
export function scopeOf({ bausteine }: Pick<Catalogue, 'bausteine'>, register: Register): Scope {
	const chapters = bausteine.map((baustein) => ({
		baustein,
		chapter: chapterOf(register, baustein.id)
	}));
	return {
		decided: chapters.filter(({ chapter }) => chapter.work !== 'offen').length,
		all: chapters.length,
		pages: chapters
			.filter(({ baustein }) => !ANNEXES.includes(baustein.id))
			.reduce((sum, { baustein, chapter }) => sum + pagesOf(baustein, chapter), 0)
	};
}

/** The plans a chapter can take something from, those it should take most from first. */
export function sourcesFor(
	catalogue: Pick<Catalogue, 'fachplanungen'>,
	{ fachplanungen }: Register,
	baustein: string
): readonly PlanRecord[] {
	const relevance = (plan: PlanRecord) => relevanceOf(catalogue, plan, baustein);
	return fachplanungen
		.filter((plan) => isAtHand(plan) && relevance(plan) > 0)
		.toSorted((a, b) => relevance(b) - relevance(a));
}
