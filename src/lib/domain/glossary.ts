import type { Criterion } from './catalogue.ts';
import type { GlossaryEntry } from './wissen.ts';

/** Words everyone knows: they are in the glossary, but not explained beside every criterion. */
const EVERYDAY = ['ziel', 'massnahme', 'insek', 'kapitel'];

/**
 * The glossary entries a criterion's texts use, in the glossary's order. A word counts at its beginning, with any
 * ending: "Fachplanungen" names "Fachplanung". Total.
 */
export function termsOf(
	criterion: Criterion,
	glossary: readonly GlossaryEntry[]
): readonly GlossaryEntry[] {
	const { title, question, plain, levels, evidence, tip, parts } = criterion;
	const text = [title, question, plain, ...levels, evidence, tip, ...parts.map((part) => part.text)]
		.join(' ')
		.replaceAll('-', ' ');
	const isUsed = (word: string) => new RegExp(`(?<![\\p{L}])${escaped(word)}`, 'u').test(text);
	return glossary.filter(
		({ id, term, alsoCalled }) => !EVERYDAY.includes(id) && [term, ...alsoCalled].some(isUsed)
	);
}

function escaped(word: string): string {
	return word.replaceAll('-', ' ').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
