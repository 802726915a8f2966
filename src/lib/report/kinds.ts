import type { Assessment } from '../domain/assessment.ts';
import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import type { SheetFigure } from '../domain/data-sheet.ts';
import { verdictOf, type Verdict } from '../domain/evaluation.ts';
import { asFrozen, formerResultOf, storedResultOf, type FrozenCheck } from '../domain/frozen.ts';
import type { Trust } from '../domain/trust.ts';
import type { Requirement } from '../domain/wissen.ts';
import { blankDocument } from './blank-sheet.ts';
import { criteriaListDocument } from './criteria-list.ts';
import { dataSheetDocument } from './data-sheet.ts';
import type { ReportDocument } from './document.ts';
import {
	councilTexts,
	dataSheetTexts,
	printedTexts,
	protocolTexts,
	tenderTexts,
	yearTexts,
	type PrintedText
} from './printed-texts.ts';
import { protocolDocument } from './protocol.ts';
import { councilDocument } from './ratsvorlage.ts';
import { tenderDocument } from './tender.ts';
import { withOrigin } from './origin.ts';
import type { PaperVersion } from './version.ts';
import { worksheetDocument } from './worksheet.ts';
import { cardsDocument, posterDocument } from './workshop-sheets.ts';
import { yearDocument, type FormerState } from './year-after.ts';

/** Documents that tell of a check. */
export const CHECK_KINDS = [
	'arbeitsblatt',
	'kompakt',
	'ratsvorlage',
	'jahr',
	'leistungsbeschreibung',
	'protokoll',
	'datenblatt'
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Sheets that need only a catalogue. */
export const SHEET_KINDS = ['leer', 'formular', 'stimmkarten', 'plakat', 'kriterien'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Another line would be one too many. */
const FILLS_ITS_PAGE: readonly SheetKind[] = ['leer', 'stimmkarten', 'plakat'];

export type DocumentKind = CheckKind | SheetKind;

export function isSheetKind(kind: DocumentKind): kind is SheetKind {
	return SHEET_KINDS.some((each) => each === kind);
}

/** All that documents of a check are made of. `date` is ISO 8601 with offset; equal input, equal document. */
export interface CheckInput {
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly verdict: Verdict;
	readonly requirements: readonly Requirement[];
	readonly date: string;
	/** Of the papers for the council: set when the check stands here as it was laid down. */
	readonly version: LaidDown | null;
	/** Of "Ein Jahr danach": what the check is compared with. */
	readonly former: ComparedWith | null;
	/** Of the protocol: id of the meeting; the latest one if not given. */
	readonly workshop?: string | undefined;
	/** Of the data sheet: its figures; none if not given. */
	readonly figures?: readonly SheetFigure[];
	/** Of the Ratsvorlage. */
	readonly withAnnex: boolean;
	/** Who made the catalogue; null or missing for one of the app's own. */
	readonly trust?: Trust | null;
}

/** A state of the check that was laid down, with its check code; null where that cannot be computed. */
export interface LaidDown {
	readonly frozen: FrozenCheck;
	readonly code: string | null;
}

export interface ComparedWith extends LaidDown {
	/** In which it was answered. */
	readonly catalogue: Catalogue;
	/** Versions that may lie between that and the present one. */
	readonly via: readonly Catalogue[];
}

export interface MadeDocument {
	readonly document: ReportDocument;
	/** Every typed text in it, and where it comes from. */
	readonly texts: readonly PrintedText[];
}

/** A document that tells of a check. */
export function checkDocument(kind: CheckKind, input: CheckInput): MadeDocument {
	const { document, texts } = plainCheckDocument(kind, input);
	return { document: withOrigin(document, input, true), texts };
}

function plainCheckDocument(kind: CheckKind, input: CheckInput): MadeDocument {
	switch (kind) {
		case 'arbeitsblatt':
			return { document: worksheetDocument(input), texts: printedTexts(input) };
		case 'kompakt': {
			const document = worksheetDocument({ ...input, edition: 'kompakt' });
			return { document, texts: printedTexts({ ...input, edition: 'kompakt' }) };
		}
		case 'ratsvorlage':
			return councilPaper(input);
		case 'jahr':
			return yearPaper(input);
		case 'leistungsbeschreibung':
			return { document: tenderDocument(input), texts: tenderTexts(input) };
		case 'protokoll':
			return { document: protocolDocument(input), texts: protocolTexts(input) };
		case 'datenblatt':
			return { document: dataSheetDocument(input), texts: dataSheetTexts(input) };
	}
}

function councilPaper(input: CheckInput): MadeDocument {
	const paper = { ...input, version: shownVersion(input) };
	return { document: councilDocument(paper), texts: councilTexts(paper) };
}

function yearPaper(input: CheckInput): MadeDocument {
	const former = input.former && formerState(input.assessment, input.former);
	const paper = { ...input, version: shownVersion(input), former };
	return { document: yearDocument(paper), texts: yearTexts(paper) };
}

function shownVersion({ version, verdict }: CheckInput): PaperVersion | null {
	return version && versionOf(version, verdict);
}

function versionOf({ frozen, code }: LaidDown, verdict: Verdict): PaperVersion {
	const { number, at } = frozen;
	return { number, at, code, former: formerResultOf(frozen, verdict) };
}

function formerState(present: Assessment, compared: ComparedWith): FormerState {
	const { frozen, catalogue, via } = compared;
	const assessment = asFrozen(present, frozen);
	const version = versionOf(compared, verdictOf(catalogue, assessment));
	return { catalogue, assessment, version, result: storedResultOf(frozen), via };
}

export interface SheetInput {
	readonly catalogue: Catalogue;
	/** SHA-256 of the catalogue. */
	readonly sha256: string;
	readonly date: string;
	/** Core criteria in scope, of a check; without it all of them. */
	readonly inScope?: readonly Criterion[];
	/** Of the poster. */
	readonly criterion: Criterion;
	/** Who made the catalogue; null or missing for one of the app's own. */
	readonly trust?: Trust | null;
}

/** A sheet that needs only a catalogue. */
export function sheetDocument(kind: SheetKind, input: SheetInput): ReportDocument {
	return withOrigin(plainSheetDocument(kind, input), input, !FILLS_ITS_PAGE.includes(kind));
}

function plainSheetDocument(kind: SheetKind, input: SheetInput): ReportDocument {
	switch (kind) {
		case 'leer':
			return blankDocument(input);
		case 'formular':
			return blankDocument({ ...input, fillable: true });
		case 'stimmkarten':
			return cardsDocument(input);
		case 'kriterien':
			return criteriaListDocument(input);
		case 'plakat':
			return posterDocument(input, input.criterion);
	}
}
