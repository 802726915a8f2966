import type { Condition, Source } from './catalogue.ts';

/**
 * Knowledge beside the criteria: who helps, what a word means, what a tender asks for, what can be funded, how to work together. It has a version of its own and lies outside the
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
	readonly programmes: readonly Programme[];
	readonly cooperation: readonly CooperationForm[];
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

/** A funding programme that may matter to who makes a concept. Never a promise. */
export interface Programme {
	readonly id: string;
	readonly title: string;
	/** Sentences. */
	readonly what: string;
	/** Whether and how it can pay for the concept itself. */
	readonly forConcept: string;
	/** Null: whatever the municipality. */
	readonly fitsWhen: Condition | null;
	/** Date of the source, YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly date: string | null;
	readonly verified: boolean;
	readonly sources: readonly string[];
}

/** A form in which municipalities can work together. */
export interface CooperationForm {
	readonly id: string;
	readonly title: string;
	/** Sentences. */
	readonly what: string;
	readonly useFor: string;
	/** What the law does not allow, or what is to be asked first. */
	readonly legalNote: string | null;
	readonly date: string | null;
	readonly verified: boolean;
	readonly sources: readonly string[];
}
