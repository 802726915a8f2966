import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FilledForm } from '../domain/form-answers.ts';
import { isRecord } from '../domain/record.ts';
import { refused, type Parsed } from '../domain/result.ts';
import { formProblems as words } from '../texts/formular.ts';
import { formOf, MOST_FORM_MEGABYTES, type FieldValue } from './form-values.ts';

const MOST_PAGES = 50;
const MOST_FIELDS = 2000;

/**
 * Nothing is ever drawn: no font, no picture, no WebAssembly is loaded, nothing fetched, no code made from text. So
 * it works under `script-src 'self'`. The legacy build, because Node 20 lacks what the other one calls.
 */
const READ_ONLY = {
	isEvalSupported: false,
	useWasm: false,
	disableFontFace: true,
	useSystemFonts: false,
	useWorkerFetch: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	stopAtErrors: false,
	enableXfa: false,
	verbosity: 0
} as const;

/**
 * What was filled into a form of ours, whichever viewer saved it; 'no-form' for any other PDF.
 *
 * Shape: `worker` runs the code of pdf.js, so that a hostile file keeps no page busy; without it the file is read
 * where this runs (Node). It is not ended here. Errors: none for a bad file, which comes back as problems.
 * Source: docs/formats.md, "Formular".
 */
export async function readForm(
	bytes: Uint8Array,
	worker?: Worker
): Promise<Parsed<FilledForm> | 'no-form'> {
	if (bytes.length > MOST_FORM_MEGABYTES * 1024 * 1024) {
		return refused(words.tooLarge(MOST_FORM_MEGABYTES));
	}
	// given away: the reader takes the memory along
	const data = new Uint8Array(bytes);
	const port = worker && PDFWorker.create({ port: worker, verbosity: 0 });
	const task = getDocument({ ...READ_ONLY, data, ...(port && { worker: port }) });
	try {
		const pdf = await task.promise;
		if (pdf.numPages > MOST_PAGES) return refused(words.tooManyPages(MOST_PAGES));
		const values = valuesIn(await pdf.getFieldObjects());
		return values.length > MOST_FIELDS ? refused(words.tooManyFields(MOST_FIELDS)) : formOf(values);
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return refused(isLocked ? words.encrypted : words.unreadable);
	} finally {
		await task.destroy().catch(() => undefined);
		port?.destroy();
	}
}

/** Names and values of all fields; groups of fields have none. */
function valuesIn(fields: unknown): FieldValue[] {
	if (!isRecord(fields)) return [];
	return Object.entries(fields).flatMap(([name, widgets]) => {
		const parts: readonly unknown[] = Array.isArray(widgets) ? widgets : [];
		const filled = parts.filter(isRecord).find(({ value }) => typeof value === 'string');
		const value = filled?.['value'];
		return typeof value === 'string' ? [{ name, value }] : [];
	});
}
