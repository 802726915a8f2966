import path from 'node:path';
import type { PdfJob } from '#lib/report/pdf/pdf-job.ts';
import { docxWords } from '#lib/texts/documents.ts';

/** Endings of the files a document can be written to. */
export const FORMATS = ['pdf', 'docx', 'html', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

/** A document ready to be saved. */
interface Written {
	readonly bytes: Uint8Array;
	/** Null where only the reader's program makes pages. */
	readonly pages: number | null;
	/** Characters the file cannot show. */
	readonly replaced: readonly string[];
}

/** The format a file's ending asks for, or undefined. */
export function formatOf(file: string): Format | undefined {
	const ending = path.extname(file).slice(1).toLowerCase();
	return FORMATS.find((format) => format === ending);
}

/** The document in a format; only a PDF takes the attachment. Loads no more than that format needs. */
export function writtenAs(format: Format, job: PdfJob): Promise<Written> {
	return WRITERS[format](job);
}

const WRITERS: Readonly<Record<Format, (job: PdfJob) => Promise<Written>>> = {
	pdf: async ({ document, ...options }) => {
		const { readPdfFonts } = await import('#lib/report/pdf/fonts-node.ts');
		const { writePdf } = await import('#lib/report/pdf/write-pdf.ts');
		return writePdf(document, { ...options, fonts: await readPdfFonts() });
	},
	docx: async ({ document }) => {
		const { writeDocx } = await import('#lib/report/docx/write-docx.ts');
		return withoutPages(await writeDocx(document, docxWords));
	},
	html: async ({ document }) => {
		const { htmlOf } = await import('#lib/report/html/html-of.ts');
		return withoutPages(new TextEncoder().encode(htmlOf(document)));
	},
	txt: async ({ document }) => {
		const { plainTextOf } = await import('#lib/report/plain-text.ts');
		return withoutPages(new TextEncoder().encode(plainTextOf(document)));
	}
};

function withoutPages(bytes: Uint8Array): Written {
	return { bytes, pages: null, replaced: [] };
}
