/**
 * A catalogue of criteria as a domain value. What a file must look like, and every check on it, is in
 * `catalogue/schema.ts`; a value of these types has passed them. Source: docs/formats.md, "Katalog".
 */

export type Level = 0 | 1 | 2 | 3;
/** Target or minimum level of a criterion: never 0. */
export type Goal = 1 | 2 | 3;

export interface Catalogue {
	readonly format: 'insek-check/catalogue';
	readonly formatVersion: 1;
	readonly id: string;
	/** Semantic version; a published one is never edited. */
	readonly version: string;
	readonly status: 'draft' | 'released' | 'withdrawn';
	readonly title: string;
	readonly publisher: string;
	/** YYYY-MM-DD */
	readonly date: string;
	readonly licence: string;
	/** Stands on every page and document, "Entwurf, nicht amtlich …". */
	readonly notice: string;
	readonly notes: readonly string[];
	readonly scale: readonly ScaleLevel[];
	readonly thresholds: Thresholds;
	readonly areas: readonly Area[];
	readonly profile: readonly ProfileQuestion[];
	readonly bausteine: readonly Baustein[];
	readonly bausteinGroups: readonly Titled[];
	readonly fachplanungen: readonly Fachplanung[];
	readonly criteria: readonly Criterion[];
	readonly costDrivers: readonly CostDriver[];
	readonly levers: readonly Lever[];
	readonly support: readonly Titled[];
	readonly sources: readonly Source[];
	readonly changes: readonly VersionChange[];
	/** Not part of the canonical form, so not part of the hash. */
	readonly signature?: { readonly key: string; readonly value: string };
}

export interface Titled {
	readonly id: string;
	readonly title: string;
}

export interface ScaleLevel {
	readonly level: Level;
	readonly label: string;
	readonly description: string;
}

/** Ratios for `rated` and `notApplicable`, points of 100 for `overall` and `area`; at most two decimals. */
export interface Thresholds {
	readonly rated: number;
	readonly notApplicable: number;
	readonly overall: number;
	readonly area: number;
}

export interface Area extends Titled {
	readonly description: string;
}

export type ProfileValue = number | string;

export interface ProfileQuestion {
	readonly id: string;
	readonly question: string;
	readonly plain: string;
	readonly help: string;
	readonly type: 'number' | 'choice';
	readonly min?: number;
	readonly max?: number;
	/** Asked at the start; the others where they matter. */
	readonly first: boolean;
	readonly options?: readonly ProfileOption[];
}

export interface ProfileOption {
	readonly id: string;
	readonly label: string;
	/** "unklar": counts as not answered in a condition. */
	readonly unknown?: boolean;
}

export type Comparison = readonly [profileId: string, value: ProfileValue];

/** Three-valued (Kleene): a missing or unknown answer makes it unknown. */
export type Condition =
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly eq: Comparison }
	| { readonly ne: Comparison }
	| { readonly lt: Comparison }
	| { readonly lte: Comparison }
	| { readonly gt: Comparison }
	| { readonly gte: Comparison }
	| { readonly in: readonly [profileId: string, values: readonly ProfileValue[]] };

export interface Criterion {
	/** kebab-case, never reused in a later version for something else. */
	readonly id: string;
	/** Printed and shown, stable. */
	readonly number: number;
	readonly area: string;
	readonly title: string;
	readonly question: string;
	readonly plain: string;
	/** Four texts, level 0 to 3. */
	readonly levels: readonly string[];
	readonly weight: 1 | 2 | 3;
	readonly target: Goal;
	/** The level a Kernkriterium must reach; null where there is no such demand. */
	readonly minimum: Goal | null;
	readonly core: boolean;
	readonly naAllowed: boolean;
	readonly effort: 1 | 2 | 3;
	/** Criteria that should be met first. */
	readonly needs: readonly string[];
	readonly tags: readonly string[];
	readonly about: 'konzept' | 'prozess';
	/** Who in the town hall knows the answer. */
	readonly ask: readonly string[];
	readonly appliesWhen: Condition | null;
	/** What holds only under a profile condition; shown unless definitely false. */
	readonly parts: readonly { readonly when: Condition; readonly text: string }[];
	readonly evidence: string;
	readonly tip: string;
	readonly fachplanungen: readonly string[] | '*';
	readonly bausteine: readonly string[];
	readonly support: readonly string[];
	readonly sources: readonly string[];
}

export interface Baustein extends Titled {
	readonly description: string;
	readonly pages: number;
	readonly group: string;
}

export type ContributionKind =
	'daten' | 'analyse' | 'ziele' | 'massnahmen' | 'beteiligung' | 'kosten';

export interface Fachplanung extends Titled {
	readonly legalBasis: string;
	readonly owner: 'gemeinde' | 'landkreis' | 'zweckverband' | 'region' | 'land' | 'andere';
	readonly duty: 'pflicht' | 'bedingt' | 'keine';
	readonly dutyWhen?: Condition;
	readonly dutyNote: string;
	readonly cycleMonths: number | null;
	readonly maxAgeMonths: number;
	readonly sharedData: string;
	readonly kinds: readonly ContributionKind[];
	readonly relevance: Readonly<Record<string, 1 | 2>>;
	/** Names of the fields above that could not be verified. */
	readonly unverified: readonly string[];
	readonly sources: readonly string[];
}

export interface PersonDays {
	readonly admin: number;
	readonly office: number;
}

/** Quantity per size class S, M, L. */
export type QuantityBySize = readonly [small: number, medium: number, large: number];

export interface CostDriver extends Titled {
	readonly unit: string;
	readonly scale?: string;
	readonly classic: PersonDays;
	readonly lean: PersonDays;
	readonly quantity: { readonly classic: QuantityBySize; readonly lean: QuantityBySize };
	/** Factors low, likely, high. */
	readonly spread: readonly [number, number, number];
	readonly hint: string;
	readonly origin: string;
}

export interface Lever extends Titled {
	readonly drivers: readonly string[];
	readonly criterion?: string;
	readonly effectText: string;
	readonly precondition: string;
	readonly origin: string;
}

export interface Source {
	readonly id: string;
	/** Publisher and topic. */
	readonly title: string;
	readonly urls: readonly string[];
	/** Date of the source itself, YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly date?: string;
	/** Day on which it was read, YYYY-MM-DD. */
	readonly readAt: string;
	/** Read at the cited page itself. */
	readonly verified: boolean;
}

export type ChangeKind =
	'GLEICH' | 'TEXT' | 'STRENGER' | 'LOCKERER' | 'GETEILT' | 'ZUSAMMEN' | 'NEU' | 'ENTFALLEN';

export interface VersionChange {
	/** Version it changes from. */
	readonly from: string;
	readonly kind: ChangeKind;
	readonly old: readonly string[];
	readonly new: readonly string[];
	readonly note: string;
}
