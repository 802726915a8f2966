import { docxWords } from '../texts/documents.ts';
import type { ReportDocument } from './document.ts';

/** Endings of the files a document can be written to, with their media types. */
export const MEDIA_TYPES = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	html: 'text/html',
	txt: 'text/plain;charset=utf-8'
} as const;
export type DocumentFormat = keyof typeof MEDIA_TYPES;

/** A document in a format without pages of its own. Each writer is loaded with its first file. */
export async function writtenFlow(
	document: ReportDocument,
	format: Exclude<DocumentFormat, 'pdf'>
): Promise<Uint8Array<ArrayBuffer>> {
	switch (format) {
		case 'docx': {
			const { writeDocx } = await import('./docx/write-docx.ts');
			return writeDocx(document, docxWords);
		}
		case 'html': {
			const { htmlOf } = await import('./html/html-of.ts');
			return new TextEncoder().encode(htmlOf(document));
		}
		case 'txt': {
			const { plainTextOf } = await import('./plain-text.ts');
			return new TextEncoder().encode(plainTextOf(document));
		}
	}
}
