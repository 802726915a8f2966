import type { Open } from './assessment.ts';
import type { EffortSettings } from './effort.ts';

/**
 * What a check says about the effort of its concept, as it stands in a data file.
 * Source: docs/formats.md, "Aufwand".
 */

/** Steps of making a concept that can be done alone or with others: those of criterion 4, and two more. */
export const COOPERATION_STEPS = [
	'daten',
	'vergabe',
	'beteiligung',
	'massnahmen',
	'fachplanungen',
	'fortschreibung'
] as const;
export type CooperationStep = (typeof COOPERATION_STEPS)[number];

export const COOPERATION_CHOICES = ['allein', 'gemeinsam', 'landkreis'] as const;
export type CooperationChoice = (typeof COOPERATION_CHOICES)[number];

export interface Cooperation extends Open {
	/** Missing: still open. */
	readonly choice?: CooperationChoice;
	/** With whom, in words. */
	readonly note?: string;
}

export const ACTUAL_FIGURES = [
	'year',
	'pages',
	'months',
	'adminDays',
	'officeDays',
	'euros'
] as const;
export type ActualFigure = (typeof ACTUAL_FIGURES)[number];

/** What the last concept really took. */
export interface Actuals extends Open {
	/** In which it was decided, YYYY. */
	readonly year?: number;
	readonly pages?: number;
	readonly months?: number;
	/** Person-days. */
	readonly adminDays?: number;
	readonly officeDays?: number;
	readonly euros?: number;
	/** Ids of the cost drivers that were expensive. */
	readonly drivers?: readonly string[];
	readonly helped?: string;
	readonly note?: string;
}

export interface EffortPlan extends EffortSettings {
	readonly cooperation?: Readonly<Record<string, Cooperation>>;
	readonly actuals?: Actuals;
}
