import type { ProseBlock } from '#lib/texts/prose.ts';
import { frame } from '#lib/texts/screens.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import { writtenPdf } from './pdf-writer.ts';

/** A page of the handbook as PDF, for whoever decides without a browser. Answers what to tell the user. */
export async function downloadHandbookPage(
	title: string,
	blocks: readonly ProseBlock[]
): Promise<string> {
	const { proseDocument } = await import('#lib/report/prose-document.ts');
	const name = `INSEK-Check_${title.replaceAll(' ', '-')}.pdf`;
	try {
		const { bytes } = await writtenPdf(proseDocument(title, blocks, now()));
		download(name, bytes, 'application/pdf');
		return frame.pdfWritten(name);
	} catch {
		return frame.pdfFailed;
	}
}
