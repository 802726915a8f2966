import type { ReportDocument } from '../document.ts';
import type { LayoutLabels } from '../layout.ts';
import type { PlacedDocument } from '../placed.ts';
import type { Attachment } from './attachment.ts';
import type { PdfFonts } from './fonts.ts';

/** What a PDF is made of. */
export interface PdfJob {
	readonly document: ReportDocument;
	readonly labels: LayoutLabels;
	readonly attachment?: Attachment;
	/** The placed pages come along, to be shown. */
	readonly withPages?: boolean;
}

/**
 * Why there is no PDF: the fonts could not be loaded, the worker could not be started or broke off,
 * the writer refused the document, or it took too long.
 */
export type PdfProblem = 'fonts' | 'worker' | 'writer' | 'timeout';

/** A finished file. */
export interface WrittenPdf {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Number of pages. */
	readonly pages: number;
	/** Characters the font lacks, each once; a sign stands in the document for each of them. */
	readonly replaced: readonly string[];
	/** Where everything stands, if it was asked for. */
	readonly placed?: PlacedDocument;
}

export type PdfReply =
	| ({ readonly ok: true } & WrittenPdf)
	| {
			readonly ok: false;
			readonly problem: PdfProblem;
			/** For a bug report, in English. */
			readonly detail: string;
	  };

/** To the worker. Replies carry the same `id`. */
export interface WorkerRequest {
	readonly id: number;
	readonly job: PdfJob;
	readonly fonts: PdfFonts;
}

export type WorkerReply = PdfReply & { readonly id: number };
