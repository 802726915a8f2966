import type { Assessment } from '../domain/assessment.ts';
import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import type { Verdict } from '../domain/evaluation.ts';
import type { Trust } from '../domain/trust.ts';
import type { Requirement } from '../domain/wissen.ts';
import { blankDocument } from './blank-sheet.ts';
import { criteriaListDocument } from './criteria-list.ts';
import type { ReportDocument } from './document.ts';
import { councilTexts, printedTexts, tenderTexts, type PrintedText } from './printed-texts.ts';
import { councilDocument, type CouncilVersion } from './ratsvorlage.ts';
import { tenderDocument } from './tender.ts';
import { withOrigin } from './origin.ts';
import { worksheetDocument } from './worksheet.ts';
import { cardsDocument, posterDocument } from './workshop-sheets.ts';

/** Documents that tell of a check. */
export const CHECK_KINDS = [
	'arbeitsblatt',
	'kompakt',
	'ratsvorlage',
	'leistungsbeschreibung'
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
	/** Of the Ratsvorlage: set when the check stands here as it was laid down. */
	readonly version: CouncilVersion | null;
	/** Of the Ratsvorlage. */
	readonly withAnnex: boolean;
	/** Who made the catalogue; null or missing for one of the app's own. */
	readonly trust?: Trust | null;
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
			return { document: councilDocument(input), texts: councilTexts(input) };
		case 'leistungsbeschreibung':
			return { document: tenderDocument(input), texts: tenderTexts(input) };
	}
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
