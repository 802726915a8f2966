import { jsPDF } from 'jspdf';
import type { ReportDocument } from '../document.ts';
import { layout, type LayoutLabels } from '../layout.ts';
import type { PlacedDocument } from '../placed.ts';
import type { Attachment } from './attachment.ts';
import { contentHash } from './content-hash.ts';
import { documentDate } from './date.ts';
import { drawPages, sizeOf } from './draw-pages.ts';
import { addFonts, typefaceOf, type PdfFonts } from './fonts.ts';
import { setPdfVersion } from './jspdf-internal.ts';
import { contentMarks } from './marked-content.ts';
import type { WrittenPdf } from './pdf-job.ts';
import { drawnTexts, printable, printableLabels } from './printable.ts';
import { replacedCharacters } from './safe-text.ts';
import { tagJsPdf } from './tagged-jspdf.ts';

export interface PdfOptions {
	readonly fonts: PdfFonts;
	readonly labels: LayoutLabels;
	/** With it the file is PDF/A-3a, without it PDF/A-2a. */
	readonly attachment?: Attachment;
	/** The placed pages come along, to be shown. */
	readonly withPages?: boolean;
}

/**
 * Writes a document as tagged PDF: PDF/UA-1 and PDF/A-2a or 3a. Equal input gives equal bytes on
 * every machine. Throws if `meta.date` is no ISO 8601 date between 1970 and 2037 (jsPDF takes no
 * other) or a font is broken.
 */
export function writePdf(document: ReportDocument, options: PdfOptions): WrittenPdf {
	const { measure, hasGlyph } = typefaceOf(options.fonts);
	const placed = layout(
		printable(document, hasGlyph),
		measure,
		printableLabels(options.labels, hasGlyph)
	);
	const pdf = emptyPdf(document, placed, options);
	const marks = contentMarks(placed);
	drawPages(pdf, placed, marks);
	tagJsPdf(pdf, {
		placed,
		marks,
		producer: `jsPDF ${jsPDF.version}`,
		attachment: options.attachment,
		formFont: options.fonts.regular
	});
	return {
		bytes: new Uint8Array(pdf.output('arraybuffer')),
		pages: placed.pages.length,
		replaced: replacedCharacters(drawnTexts(document).join('\n'), hasGlyph),
		...(options.withPages && { placed })
	};
}

function emptyPdf(
	document: ReportDocument,
	placed: PlacedDocument,
	{ fonts, labels, attachment }: PdfOptions
): jsPDF {
	const pdf = new jsPDF({
		unit: 'pt',
		...sizeOf(placed.pages[0]),
		putOnlyUsedFonts: true,
		compress: true
	});
	setPdfVersion(pdf, '1.7');
	pdf.setProperties({ title: placed.meta.title, author: placed.meta.author });
	pdf.setCreationDate(documentDate(placed.meta.date).pdf);
	const source = new TextEncoder().encode(JSON.stringify([document, labels, attachment?.name]));
	pdf.setFileId(contentHash([source, ...(attachment ? [attachment.bytes] : [])]));
	addFonts(pdf, fonts);
	return pdf;
}
