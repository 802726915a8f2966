import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReportDocument } from '#lib/report/document.ts';
import type { Attachment } from '#lib/report/pdf/attachment.ts';
import { readPdfFonts } from '#lib/report/pdf/fonts-node.ts';
import type { WrittenPdf } from '#lib/report/pdf/pdf-job.ts';
import { writePdf } from '#lib/report/pdf/write-pdf.ts';
import { labels } from './sample-document.ts';

/** A folder for the PDF files of one test file. */
export class PdfFolder {
	readonly path = mkdtempSync(path.join(tmpdir(), 'pdf-'));

	/** Writes a document as PDF file. */
	async write(
		document: ReportDocument,
		attachment?: Attachment
	): Promise<WrittenPdf & { readonly file: string }> {
		const fonts = await readPdfFonts();
		const written = writePdf(document, { fonts, labels, ...(attachment && { attachment }) });
		return { ...written, file: this.keep(`${written.bytes.length}.pdf`, written.bytes) };
	}

	/** Keeps bytes under a name; returns the path. */
	keep(name: string, bytes: Uint8Array): string {
		const file = path.join(this.path, name);
		writeFileSync(file, bytes);
		return file;
	}

	remove(): void {
		rmSync(this.path, { recursive: true });
	}
}
