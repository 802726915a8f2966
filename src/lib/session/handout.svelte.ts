import { trustedScriptUrl } from '#lib/app/trusted.ts';
import { builtInCatalogue } from '#lib/catalogue/built-in.ts';
import { parsedPath } from '#lib/domain/change.ts';
import { fileNameOf, type FileKind } from '#lib/exchange/file-name.ts';
import type { ReportDocument } from '#lib/report/document.ts';
import type { PdfClient } from '#lib/report/pdf-client.ts';
import type { Attachment } from '#lib/report/pdf/attachment.ts';
import type { WrittenPdf } from '#lib/report/pdf/pdf-job.ts';
import { pageWords } from '#lib/texts/documents.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { localTime, now } from './clock.ts';
import { download } from './download.ts';
import { passOnFile, placeOf, saveFile, withFreshRevision } from './files.ts';

const PDF_TYPE = 'application/pdf';

interface Replaced {
	/** In words: "Notiz, Kriterium 9". */
	readonly place: string;
	readonly characters: string;
}

/** What can be taken away from a check, one thing at a time, and what to say about it. */
export class Handout {
	isWorking = $state(false);
	hasFailed = $state(false);
	message = $state('');
	/** Characters the last document could not show. */
	replaced = $state.raw<readonly Replaced[]>([]);

	/** Loads the PDF writer while the page is being read. */
	async warm(): Promise<void> {
		(await pdfClient()).warm();
	}

	save(session: CheckSession): Promise<void> {
		return this.#work(() => saveFile(session));
	}

	passOn(session: CheckSession): Promise<void> {
		return this.#work(() => passOnFile(session));
	}

	/** The Arbeitsblatt; with data it carries the file that "Datei weitergeben" would write. */
	makeWorksheet(session: CheckSession, withData: boolean): Promise<void> {
		return this.#work(async () => {
			const { worksheetDocument } = await import('#lib/report/worksheet.ts');
			const { printedTexts, replacedIn } = await import('#lib/report/printed-texts.ts');
			const { assessmentFile, dataAttachment } = await import('#lib/exchange/write-assessment.ts');
			const assessment = await withFreshRevision(session);
			const { catalogue, verdict } = session;
			if (catalogue === null || verdict === null) throw new Error('the check is not ready');
			const date = now();
			const document = worksheetDocument({ catalogue, assessment, verdict, date });
			const data = assessmentFile(assessment, { purpose: 'weitergeben' }).text;
			const pdf = await write(document, withData ? dataAttachment(data) : null);
			const texts = printedTexts(assessment, verdict.criteria);
			this.replaced = replacedIn(texts, pdf.replaced).map(({ path, characters }) => ({
				place: placeInWords(path, session),
				characters
			}));
			const kind = withData ? 'arbeitsblatt-mit-daten' : 'arbeitsblatt';
			return finish(pdf, placeOf(assessment), kind);
		});
	}

	/** The two-page sheet to fill in by pen, with the criteria that apply here. */
	makeBlank(session: CheckSession): Promise<void> {
		return this.#work(async () => {
			const { blankDocument } = await import('#lib/report/blank-sheet.ts');
			const { catalogue, assessment, verdict } = session;
			if (!catalogue || !assessment || !verdict) throw new Error('the check is not ready');
			const { id, version } = catalogue;
			const document = blankDocument({
				catalogue,
				sha256: builtInCatalogue(id, version)?.sha256 ?? assessment.catalogue.sha256,
				inScope: verdict.core.map(({ criterion }) => criterion),
				date: now()
			});
			return finish(await write(document, null), placeOf(assessment), 'leeres-arbeitsblatt');
		});
	}

	async #work(task: () => Promise<string>): Promise<void> {
		if (this.isWorking) return;
		this.isWorking = true;
		this.hasFailed = false;
		this.replaced = [];
		try {
			this.message = await task();
		} catch {
			this.message = '';
			this.hasFailed = true;
		} finally {
			this.isWorking = false;
		}
	}
}

/** One warm worker for all documents of this page. */
let client: Promise<PdfClient> | undefined;

function pdfClient(): Promise<PdfClient> {
	client ??= import('#lib/report/pdf-client.ts').then(({ createPdfClient }) =>
		createPdfClient({ scriptUrl: trustedScriptUrl })
	);
	return client;
}

async function write(document: ReportDocument, attachment: Attachment | null): Promise<WrittenPdf> {
	const writer = await pdfClient();
	const job = { document, labels: pageWords, ...(attachment && { attachment }) };
	const reply = await writer.pdfOf(job);
	if (!reply.ok) throw new Error(`${reply.problem}: ${reply.detail}`);
	return reply;
}

function finish(pdf: WrittenPdf, place: string, kind: FileKind): string {
	const name = fileNameOf({ name: place, kind, at: localTime() });
	download(name, pdf.bytes, PDF_TYPE);
	return words.written(name, pdf.pages, Math.ceil(pdf.bytes.length / 1024));
}

function placeInWords(path: string, { catalogue }: CheckSession): string {
	const [part, id, field] = parsedPath(path);
	const criterion = catalogue?.criteria.find((each) => each.id === id);
	if (part !== 'answers' || criterion === undefined) return gemeinde.name;
	const labels: Record<string, string> = {
		evidence: kriterium.evidence,
		note: kriterium.note,
		reason: kriterium.reason
	};
	return words.placeOfText(labels[field ?? ''] ?? '', criterion.number);
}
