import type { HelpWish } from './assessment.ts';
import type { Condition, Source, Titled } from './catalogue.ts';
import type { Known } from './known.ts';
import type {
	DataSource,
	Figure,
	Method,
	OriginEvent,
	Ortskern,
	Practice,
	Process
} from './wissen-guides.ts';

/**
 * Knowledge beside the criteria: who helps, what a word means, what a tender asks for, what can be funded, how to work
 * together, what others did, how to go about it. It has a version of its own and lies outside the catalogue's hash, so
 * that a new address needs no new catalogue. Source: docs/formats.md, "Wissen".
 */
export interface Wissen {
	readonly format: 'insek-check/wissen';
	readonly formatVersion: 2;
	readonly version: number;
	/** YYYY-MM-DD */
	readonly date: string;
	readonly licence: string;
	readonly topics: readonly Titled[];
	readonly partners: readonly Partner[];
	readonly glossary: readonly GlossaryEntry[];
	readonly requirements: readonly Requirement[];
	readonly programmes: readonly Programme[];
	readonly cooperation: readonly CooperationForm[];
	readonly practice: Practice;
	readonly ortskern: Ortskern;
	readonly methods: readonly Method[];
	readonly process: Process;
	/** "So entstehen die Kriterien", oldest first. */
	readonly origin: readonly OriginEvent[];
	readonly dataGuide: readonly DataSource[];
	readonly dataSheet: readonly Figure[];
	readonly sources: readonly Source[];
}

export interface Partner extends Known {
	/** That of the same entry in a catalogue's `support`, if it has one. */
	readonly id: string;
	readonly name: string;
	readonly kind: 'netzwerk' | 'fachstelle' | 'weitere';
	/** Sentences. */
	readonly offers: readonly string[];
	readonly forWhom: readonly string[];
	/** Ids of `topics`. */
	readonly topics: readonly string[];
	/** The wishes for help it may answer. */
	readonly help: readonly HelpWish[];
	/** Address of its own page; null when none was found. */
	readonly howToReach: string | null;
	/** Ids of the criteria it helps with, beside those whose `support` names it. */
	readonly criteria: readonly string[];
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
export interface Programme extends Known {
	readonly id: string;
	readonly title: string;
	/** Sentences. */
	readonly what: string;
	/** Whether and how it can pay for the concept itself. */
	readonly forConcept: string;
	/** Null: whatever the municipality. */
	readonly fitsWhen: Condition | null;
}

/** A form in which municipalities can work together. */
export interface CooperationForm extends Known {
	readonly id: string;
	readonly title: string;
	/** Sentences. */
	readonly what: string;
	readonly useFor: string;
	/** What the law does not allow, or what is to be asked first. */
	readonly legalNote: string | null;
}
