import type { ReportDocument } from '#lib/report/document.ts';
import type { Attachment } from '#lib/report/pdf/attachment.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import { docxWords } from '#lib/texts/documents.ts';
import { writtenPdf } from './pdf-writer.ts';

export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'txt';

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
	switch (format) {
		case 'pdf': {
			const { bytes, pages, replaced } = await writtenPdf(document, attachment && { attachment });
			const wordsOf = (name: string) => words.written(name, pages, kilobytes(bytes.length));
			return { content: bytes, type: 'application/pdf', wordsOf, replaced };
		}
		case 'docx': {
			const { writeDocx } = await import('#lib/report/docx/write-docx.ts');
			return plain(await writeDocx(document, docxWords), WORD_TYPE);
		}
		case 'html': {
			const { htmlOf } = await import('#lib/report/html/html-of.ts');
			return plain(htmlOf(document), 'text/html');
		}
		case 'txt':
			return plain(await textOf(document), 'text/plain;charset=utf-8');
	}
}

/** The document as text, to paste elsewhere. */
export async function textOf(document: ReportDocument): Promise<string> {
	const { plainTextOf } = await import('#lib/report/plain-text.ts');
	return plainTextOf(document);
}

/** Bytes in thousands and twenty-four, as file managers count. */
export function kilobytes(bytes: number): number {
	return Math.ceil(bytes / 1024);
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function plain(content: BlobPart, type: string): DocumentFile {
	return { content, type, wordsOf: words.filePassed, replaced: [] };
}
