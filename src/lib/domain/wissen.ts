import type { Source } from './catalogue.ts';

/**
 * Knowledge beside the criteria: who helps, what a word means, what a tender asks for. It has a version of its own and lies outside the
 * catalogue's hash, so that a new address needs no new catalogue. Source: docs/formats.md, "Wissen".
 */
export interface Wissen {
	readonly format: 'insek-check/wissen';
	readonly formatVersion: 1;
	readonly version: number;
	/** YYYY-MM-DD */
	readonly date: string;
	readonly licence: string;
	readonly partners: readonly Partner[];
	readonly glossary: readonly GlossaryEntry[];
	readonly requirements: readonly Requirement[];
	readonly sources: readonly Source[];
}

export interface Partner {
	/** That of the same entry in a catalogue's `support`. */
	readonly id: string;
	readonly name: string;
	readonly kind: 'netzwerk' | 'fachstelle';
	/** Sentences. */
	readonly offers: readonly string[];
	readonly forWhom: readonly string[];
	readonly topics: readonly string[];
	/** Address of a page; null when none was found. */
	readonly howToReach: string | null;
	readonly sources: readonly string[];
	/** Date of the source, YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly date: string | null;
	readonly verified: boolean;
}

export interface GlossaryEntry {
	readonly id: string;
	readonly term: string;
	/** One or two sentences in plain words. */
	readonly short: string;
	readonly alsoCalled: readonly string[];
	readonly sources: readonly string[];
}

/** What a criterion asks of whoever writes the concept, in the words of a tender. */
export interface Requirement {
	/** Id of the criterion, in any catalogue. */
	readonly criterion: string;
	/** Where it stands: data basis, contents, or formats and rights. */
	readonly part: 'daten' | 'inhalt' | 'formate';
	/** Sentences. */
	readonly text: string;
}
