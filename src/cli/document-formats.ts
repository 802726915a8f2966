import path from 'node:path';
import { MEDIA_TYPES, writtenFlow, type DocumentFormat } from '#lib/report/formats.ts';
import type { PdfJob } from '#lib/report/pdf/pdf-job.ts';

/** Endings of the files a document can be written to. */
export const FORMATS = Object.keys(MEDIA_TYPES) as readonly DocumentFormat[];

/** A document ready to be saved. */
interface Written {
	readonly bytes: Uint8Array;
	/** Null where only the reader's program makes pages. */
	readonly pages: number | null;
	/** Characters the file cannot show. */
	readonly replaced: readonly string[];
}

/** The format a file's ending asks for, or undefined. */
export function formatOf(file: string): DocumentFormat | undefined {
	const ending = path.extname(file).slice(1).toLowerCase();
	return FORMATS.find((format) => format === ending);
}

/** The document in a format; only a PDF takes the attachment. Loads no more than that format needs. */
export async function writtenAs(format: DocumentFormat, job: PdfJob): Promise<Written> {
	const { document, ...options } = job;
	if (format !== 'pdf') {
		return { bytes: await writtenFlow(document, format), pages: null, replaced: [] };
	}
	const { readPdfFonts } = await import('#lib/report/pdf/fonts-node.ts');
	const { writePdf } = await import('#lib/report/pdf/write-pdf.ts');
	return writePdf(document, { ...options, fonts: await readPdfFonts() });
}
