import type { ReportDocument } from '#lib/report/document.ts';
import { MEDIA_TYPES, writtenFlow, type DocumentFormat } from '#lib/report/formats.ts';
import type { Attachment } from '#lib/report/pdf/attachment.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import { writtenPdf } from './pdf-writer.ts';

export interface DocumentFile {
	readonly content: BlobPart;
	/** Media type. */
	readonly type: string;
	/** What to tell the user about it. */
	readonly wordsOf: (name: string) => string;
	/** Characters it cannot show. */
	readonly replaced: readonly string[];
}

/** A document in a format; each format's writer is loaded with its first file. Rejects when there is no file. */
export async function fileOf(
	document: ReportDocument,
	format: DocumentFormat,
	attachment?: Attachment
): Promise<DocumentFile> {
	const type = MEDIA_TYPES[format];
	if (format !== 'pdf') {
		const content = await writtenFlow(document, format);
		return { content, type, wordsOf: words.filePassed, replaced: [] };
	}
	const { bytes, pages, replaced } = await writtenPdf(document, attachment && { attachment });
	const wordsOf = (name: string) => words.written(name, pages, kilobytes(bytes.length));
	return { content: bytes, type, wordsOf, replaced };
}

/** Bytes in thousands and twenty-four, as file managers count. */
export function kilobytes(bytes: number): number {
	return Math.ceil(bytes / 1024);
}
