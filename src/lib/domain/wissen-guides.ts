import type { Condition, Titled } from './catalogue.ts';
import type { Known } from './known.ts';

/** The parts of `Wissen` that show how others did it and how to go about it. Source: docs/formats.md, "Wissen". */

/** What others did; criteria are ids, so that a gap leads here. */
export interface Practice {
	readonly themes: readonly FocusTheme[];
	readonly projects: readonly PracticeProject[];
	readonly models: readonly ComparisonModel[];
}

/** A Fokusthema of "Kommunen innovativ". */
export interface FocusTheme extends Known {
	readonly id: string;
	readonly title: string;
	/** Sentences. */
	readonly what: string;
	readonly topics: readonly string[];
	readonly criteria: readonly string[];
}

/** A Verbund. Where only its name is known, it has only the name. */
export interface PracticeProject extends Known {
	readonly id: string;
	readonly name: string;
	/** Id of its Fokusthema. */
	readonly theme: string;
	readonly finished: boolean;
	/** What came of it and can be used; null: not known. */
	readonly instrument: string | null;
	/** Criteria the instrument helps with; empty without one. */
	readonly criteria: readonly string[];
	readonly howToReach: string | null;
}

/** How others make such concepts: other states, federal level, European Union. */
export interface ComparisonModel extends Known {
	readonly id: string;
	readonly title: string;
	readonly land: string;
	/** Sentences. */
	readonly what: string;
	/** What can be taken from it. */
	readonly lesson: string;
	/** False: a rule of another state. */
	readonly appliesInSaxony: boolean;
	readonly criteria: readonly string[];
}

/** A few questions on the centre of a place, at one criterion. */
export interface Ortskern extends Known {
	/** Id of the criterion it belongs to. */
	readonly criterion: string;
	readonly when: Condition;
	readonly what: string;
	/** The same to each question. */
	readonly answers: readonly Titled[];
	readonly focuses: readonly {
		readonly id: string;
		readonly title: string;
		readonly question: string;
		readonly hint: string;
	}[];
	/** Who belongs to the Kernteam. */
	readonly team: readonly string[];
	readonly steps: readonly string[];
}

export interface Method extends Known {
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	/** Null: the sources name none. */
	readonly groupSize: string | null;
	/** Null: the sources name none. */
	readonly duration: string | null;
	readonly steps: readonly string[];
	/** True: the sources name the method alone, its steps are a proposal of this draft. */
	readonly stepsAreOurs: boolean;
	readonly material: readonly string[];
	/** Null: whatever the municipality. */
	readonly fitsWhen: Condition | null;
	readonly criteria: readonly string[];
}

/** From the first decision to the next edition. */
export interface Process extends Known {
	/** Of all stations together. */
	readonly duration: string | null;
	readonly stations: readonly Station[];
}

export interface Station extends Known {
	readonly id: string;
	readonly title: string;
	/** Sentences. */
	readonly what: string;
	readonly who: readonly string[];
	/** Null: the sources name none. */
	readonly duration: string | null;
	/** Ids of stations before it. */
	readonly needs: readonly string[];
	readonly criteria: readonly string[];
}

/** Something that happened on the way to the criteria. */
export interface OriginEvent {
	readonly id: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly on: string;
	readonly title: string;
	/** Sentences, in the past. */
	readonly text: string;
	readonly sources: readonly string[];
	readonly verified: boolean;
}

/** Where figures come from. */
export interface DataSource extends Known {
	readonly id: string;
	readonly title: string;
	/** What is found there. */
	readonly useFor: string;
	/** How fine: municipality, Ortsteil, plot. */
	readonly level: string;
	readonly note: string | null;
	readonly howToReach: string | null;
	readonly topics: readonly string[];
	readonly criteria: readonly string[];
}

/** A figure of the standard data sheet. */
export interface Figure {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	/** Id of an entry of `dataGuide`. */
	readonly source: string;
	readonly howOften: 'jaehrlich' | 'bei-neuem-stand';
}
