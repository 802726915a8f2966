import { trustedScriptUrl } from '#lib/app/trusted.ts';
import type { ReportDocument } from '#lib/report/document.ts';
import type { PdfClient } from '#lib/report/pdf-client.ts';
import type { PdfJob, WrittenPdf } from '#lib/report/pdf/pdf-job.ts';
import { pageWords } from '#lib/texts/documents.ts';

/** One warm worker for all documents of this tab. */
let client: Promise<PdfClient> | undefined;

function pdfClient(): Promise<PdfClient> {
	client ??= import('#lib/report/pdf-client.ts').then(({ createPdfClient }) =>
		createPdfClient({ scriptUrl: trustedScriptUrl })
	);
	// without a network the file may come later
	client.catch(() => (client = undefined));
	return client;
}

/** Loads the writer while a page is still being read. Never rejects: the first document would say what is wrong. */
export async function warmPdfWriter(): Promise<void> {
	await pdfClient().then(
		(writer) => writer.warm(),
		() => undefined
	);
}

/** Writes a document as PDF. Rejects when there is no file. */
export async function writtenPdf(
	document: ReportDocument,
	options: Pick<PdfJob, 'attachment' | 'withPages'> = {}
): Promise<WrittenPdf> {
	const writer = await pdfClient();
	const reply = await writer.pdfOf({ document, labels: pageWords, ...options });
	if (!reply.ok) throw new Error(`${reply.problem}: ${reply.detail}`);
	return reply;
}
