import type { StoredArchive } from './archive.ts';
import type { Catalogue, Level, ProfileValue } from './catalogue.ts';
import type { CouncilTexts } from './council.ts';
import type { StoredDataSheet } from './data-sheet.ts';
import type { EffortPlan } from './effort-plan.ts';
import type { OrtskernCheck } from './ortskern.ts';
import type { StationPlan } from './process.ts';
import type { StoredProposal } from './proposals.ts';
import type { StoredRegister } from './register.ts';
import type { StoredRemarks } from './remarks.ts';
import type { StoredWorkshop } from './workshop.ts';

/**
 * A check, as a value: exactly what a data file `*.insek.json` holds. What a file must look like is in
 * `exchange/`; the parts without a screen yet are carried along unread. Source: docs/formats.md, "Datei".
 */

export type AnswerState = 'open' | 'level' | 'unknown' | 'na';

export const HELP_WISHES = [
	'beratung',
	'daten',
	'muster',
	'geld',
	'personal',
	'moderation',
	'recht'
] as const;
export type HelpWish = (typeof HELP_WISHES)[number];

export const ROLES = [
	'buergermeister',
	'bauamt',
	'kaemmerei',
	'hauptamt',
	'fachplanung',
	'andere'
] as const;
export type Role = (typeof ROLES)[number];

export type Mode = 'pruefen' | 'vorbereiten';
/** `kurz` looks at the core criteria alone, `voll` at all. */
export type Depth = 'kurz' | 'voll';

/** Unknown fields of a file live on beside the known ones, at every level. */
export interface Open {
	readonly [field: string]: unknown;
}

export interface Answer extends Open {
	readonly state: AnswerState;
	/** Exactly with `state: "level"`. */
	readonly level?: Level;
	/** Written for others, always derived: see `basisOf`. */
	readonly basis?: 'belegt' | 'eingeschaetzt';
	/** Why it does not apply. Counts from ten characters on. */
	readonly reason?: string;
	readonly evidence?: string;
	readonly note?: string;
	/** Never leaves the device unless the user saves everything for themselves. */
	readonly privateNote?: string;
	readonly help?: readonly HelpWish[];
	readonly role?: Role;
	/** Where it comes from, when not from a click: see `originOf`. */
	readonly origin?: unknown;
	/** ISO 8601 time, or a day in files that were passed on. */
	readonly updatedAt: string;
}

export type Answers = Readonly<Record<string, Answer>>;
export type Profile = Readonly<Record<string, ProfileValue>>;

/** Which catalogue the answers belong to. */
export interface CatalogueRef extends Open {
	readonly id: string;
	readonly version: string;
	/** Of the canonical JSON, RFC 8785, without the signature. */
	readonly sha256: string;
	/** The whole catalogue, when it is none of the app's own. */
	readonly content?: Catalogue;
}

export interface Assessment extends Open, StoredRegister {
	readonly format: 'insek-check/assessment';
	readonly formatVersion: 1;
	readonly id: string;
	readonly revision: {
		readonly id: string;
		readonly parents: readonly string[];
		/** Those before the parents, nearest first; see `lineageOf`. */
		readonly ancestors?: readonly string[];
	};
	/** Id of the check this one goes on from, a year later. */
	readonly recheckOf?: string;
	/** What was left out when this file was passed on. */
	readonly omits: readonly string[];
	readonly title: string;
	readonly municipality: { readonly name: string } & Open;
	readonly mode: Mode;
	readonly depth: Depth;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly catalogue: CatalogueRef;
	readonly profile: Profile;
	readonly answers: Answers;
	readonly proposals?: readonly StoredProposal[];
	/** Answers to questions of earlier versions, as `archiveOf` reads them. */
	readonly archive?: StoredArchive;
	readonly effortPlan?: EffortPlan;
	/** What is said of the criteria themselves, by criterion. */
	readonly feedback?: StoredRemarks;
	readonly ortskern?: OrtskernCheck;
	/** From the first decision to the next edition; only stations something is said of. */
	readonly process?: readonly StationPlan[];
	readonly dataSheet?: StoredDataSheet;
	/** Meetings, as `workshopsOf` reads them. */
	readonly workshops?: readonly StoredWorkshop[];
	/** What the municipality writes for its council. */
	readonly ratsvorlage?: CouncilTexts;
	/** States that were laid down, as `frozenChecksOf` reads them. */
	readonly frozen?: readonly Open[];
	/** Parts of a file that could not be read, by JSON Pointer; kept on every save. */
	readonly setAside?: Readonly<Record<string, unknown>>;
	/** The last changes, oldest first; only in files saved for oneself. */
	readonly history?: readonly unknown[];
}

/** At least this many characters, trimmed, make a reason for "Trifft bei uns nicht zu". */
export const MIN_REASON_LENGTH = 10;

export function hasReason(answer: Pick<Answer, 'reason'>): boolean {
	return (answer.reason ?? '').trim().length >= MIN_REASON_LENGTH;
}

/** "mit Nachweis" exactly when a level is chosen and the evidence is not empty; null without a level. */
export function basisOf(answer: Answer | undefined): 'belegt' | 'eingeschaetzt' | null {
	if (answer?.state !== 'level') return null;
	return (answer.evidence ?? '').trim() === '' ? 'eingeschaetzt' : 'belegt';
}

/** Fields of an answer that say nothing by themselves. */
const STAMPS: readonly string[] = ['state', 'basis', 'role', 'updatedAt'];

/** A field that says what an answer counts as, or who gave it when; neither level nor text. */
export function isAnswerStamp(field: string): boolean {
	return STAMPS.includes(field);
}

/** Open and without anything typed or ticked: kept as a missing key. */
export function isEmptyAnswer(answer: Open): boolean {
	const state = answer['state'] ?? 'open';
	return state === 'open' && Object.keys(answer).every((field) => STAMPS.includes(field));
}

/** The check's own title, else the name of the municipality; empty as long as there is neither. */
export function titleOfCheck({
	title,
	municipality
}: Pick<Assessment, 'title' | 'municipality'>): string {
	return title.trim() === '' ? municipality.name.trim() : title.trim();
}

/** The name of the municipality where the title of the check does not say it; else empty. */
export function placeBesideTitle({
	title,
	municipality
}: Pick<Assessment, 'title' | 'municipality'>): string {
	const place = municipality.name.trim();
	return title.trim() === '' || title.trim() === place ? '' : place;
}
