import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { stemmer } from '@orama/stemmers/german';
import type { Wissen } from '#lib/domain/wissen.ts';
import { entriesOf, type WissenEntry } from '#lib/domain/wissen-entries.ts';

/** Shorter words are too much alike to forgive a typo in them. */
const SHORTEST_WITH_TYPO = 5;
/** Of a word's letters: one wrong in five to seven, two in eight to twelve. */
const TYPOS = 0.2;
const fuzzy = (word: string) => word.length >= SHORTEST_WITH_TYPO && TYPOS;

/** The first one that finds something counts. */
const ATTEMPTS: readonly SearchOptions[] = [
	{ combineWith: 'AND' },
	{ combineWith: 'AND', fuzzy },
	{ combineWith: 'OR', fuzzy }
];

/** Answers the entries that fit what was typed, best first; none for no word. */
export type Search = (typed: string) => readonly WissenEntry[];

/** A search over partners, practice, methods and words. */
export function searchInWissen(wissen: Wissen): Search {
	return searchIn(entriesOf(wissen));
}

/**
 * A search over these entries that takes any ending, "ae" for "ä", the beginning of a word, and a typo. What has all
 * words goes alone; only where nothing has, typos are forgiven, and then some of the words will do.
 */
export function searchIn(entries: readonly WissenEntry[]): Search {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const index = new MiniSearch<WissenEntry>({
		fields: ['title', 'also', 'summary', 'text'],
		tokenize: wordsIn,
		processTerm: formsOf,
		searchOptions: {
			boost: { title: 8, also: 4, summary: 1.5 },
			prefix: true,
			weights: { prefix: 0.6, fuzzy: 0.3 },
			// the forms are made below, one word at a time
			tokenize: (word) => [word],
			processTerm: (word) => word
		}
	});
	index.addAll(entries);
	return (typed) => {
		const queries = wordsIn(typed).map((word): Query => ({
			combineWith: 'OR',
			queries: formsOf(word)
		}));
		for (const attempt of ATTEMPTS) {
			const found = index.search({ ...attempt, queries });
			if (found.length > 0) return found.flatMap(({ id }) => byId.get(String(id)) ?? []);
		}
		return [];
	};
}

function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The word as it is typed on, and its stem; both without umlauts. */
function formsOf(word: string): string[] {
	// "ue" in "neue" or "Quelle" is none
	const spelled = word
		.replace(/ae/g, 'ä')
		.replace(/oe/g, 'ö')
		.replace(/(?<![aeiouq])ue/g, 'ü');
	return [...new Set([plain(spelled), plain(stemmer(spelled))])];
}

function plain(word: string): string {
	return word.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
