import { notice } from '#lib/app/notice.svelte.ts';
import { builtInCatalogue } from '#lib/catalogue/built-in.ts';
import { parsedPath } from '#lib/domain/change.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import type { WrittenPdf } from '#lib/report/pdf/pdf-job.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { kapitel } from '#lib/texts/kapitel.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { leistungsbeschreibung } from '#lib/texts/leistungsbeschreibung.ts';
import { ziele } from '#lib/texts/ziele.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { now } from './clock.ts';
import { nameOf, passOnFile, saveFile, withFreshRevision } from './files.ts';
import { downloadPdf } from './pdf-writer.ts';
import { knowledge } from './wissen.svelte.ts';

interface Replaced {
	/** JSON Pointer of the text. */
	readonly path: string;
	/** In words: "Notiz, Kriterium 9". */
	readonly place: string;
	readonly characters: string;
}

/** What can be taken away from a check, one thing at a time, and what to say about it. */
export class Handout {
	/** Of the last try; null when it came off. */
	failure = $state.raw<{ readonly title: string; readonly help: string } | null>(null);
	#isWorking = false;
	/** Characters the last document could not show. */
	replaced = $state.raw<readonly Replaced[]>([]);

	save(session: CheckSession): Promise<void> {
		return this.#work(words.fileFailure, () => saveFile(session));
	}

	passOn(session: CheckSession): Promise<void> {
		return this.#work(words.fileFailure, () => passOnFile(session));
	}

	/** The Arbeitsblatt; with data it carries the file that "Datei weitergeben" would write. */
	makeWorksheet(session: CheckSession, withData: boolean): Promise<void> {
		return this.#work(words.pdfFailure, async () => {
			const { worksheetDocument } = await import('#lib/report/worksheet.ts');
			const { printedTexts, replacedIn } = await import('#lib/report/printed-texts.ts');
			const { assessmentFile, dataAttachment } = await import('#lib/exchange/write-assessment.ts');
			const assessment = await withFreshRevision(session);
			const { catalogue } = session;
			if (catalogue === null) throw new Error('the check is not ready');
			// of this very state: another key may have been typed since
			const verdict = verdictOf(catalogue, assessment);
			const input = { catalogue, assessment, verdict, date: now() };
			const document = worksheetDocument(input);
			const data = assessmentFile(assessment, { purpose: 'weitergeben' }).text;
			const name = nameOf(assessment, withData ? 'arbeitsblatt-mit-daten' : 'arbeitsblatt');
			const pdf = await downloadPdf(name, document, withData ? dataAttachment(data) : null);
			this.#tellReplaced(replacedIn(printedTexts(input), pdf.replaced), session);
			return wordsOf(name, pdf);
		});
	}

	/** The draft of the Leistungsbeschreibung. */
	makeTender(session: CheckSession): Promise<void> {
		return this.#work(words.pdfFailure, async () => {
			const { tenderDocument } = await import('#lib/report/tender.ts');
			const { replacedIn, tenderTexts } = await import('#lib/report/printed-texts.ts');
			await knowledge.load();
			const { catalogue, assessment } = session;
			if (!catalogue || !assessment) throw new Error('the check is not ready');
			const { requirements } = knowledge;
			const input = { catalogue, assessment, requirements, date: now() };
			const name = nameOf(assessment, 'leistungsbeschreibung');
			const pdf = await downloadPdf(name, tenderDocument(input));
			this.#tellReplaced(replacedIn(tenderTexts(input), pdf.replaced), session);
			return wordsOf(name, pdf);
		});
	}

	/** The two-page sheet to fill in by pen, with the criteria that apply here. */
	makeBlank(session: CheckSession): Promise<void> {
		return this.#makeSheet(session, 'leeres-arbeitsblatt');
	}

	/** The same to fill in on screen. */
	makeForm(session: CheckSession): Promise<void> {
		return this.#makeSheet(session, 'formular');
	}

	#makeSheet(session: CheckSession, kind: 'leeres-arbeitsblatt' | 'formular'): Promise<void> {
		return this.#work(words.pdfFailure, async () => {
			const { blankDocument } = await import('#lib/report/blank-sheet.ts');
			const { catalogue, assessment, verdict } = session;
			if (!catalogue || !assessment || !verdict) throw new Error('the check is not ready');
			const { id, version } = catalogue;
			const document = blankDocument({
				catalogue,
				sha256: builtInCatalogue(id, version)?.sha256 ?? assessment.catalogue.sha256,
				inScope: verdict.core.map(({ criterion }) => criterion),
				date: now(),
				fillable: kind === 'formular'
			});
			const name = nameOf(assessment, kind);
			return wordsOf(name, await downloadPdf(name, document));
		});
	}

	#tellReplaced(found: readonly Omit<Replaced, 'place'>[], session: CheckSession): void {
		this.replaced = found.map((each) => ({ ...each, place: placeInWords(each.path, session) }));
	}

	async #work(
		failure: { readonly title: string; readonly help: string },
		task: () => Promise<string>
	): Promise<void> {
		if (this.#isWorking) return;
		this.#isWorking = true;
		this.failure = null;
		this.replaced = [];
		notice.say(words.working);
		try {
			notice.say(await task());
		} catch {
			notice.clear();
			this.failure = failure;
		} finally {
			this.#isWorking = false;
		}
	}
}

function wordsOf(name: string, { pages, bytes }: WrittenPdf): string {
	return words.written(name, pages, Math.ceil(bytes.length / 1024));
}

function placeInWords(path: string, { catalogue }: CheckSession): string {
	const [part, id, field] = parsedPath(path);
	const criterion = catalogue?.criteria.find((each) => each.id === id);
	if (part === 'title') return words.checkTitle;
	if (part === 'fachplanungen') return fachplanungen.nav;
	if (part === 'goals') return ziele.nav;
	if (part === 'measures' || part === 'events') return fachplanungen.nav;
	if (part === 'bausteine') return kapitel.nav;
	if (part === 'plan') return leistungsbeschreibung.demands;
	if (part !== 'answers' || criterion === undefined) return gemeinde.name;
	const labels: Record<string, string> = {
		evidence: kriterium.evidence,
		note: kriterium.note,
		reason: kriterium.reason
	};
	return words.placeOfText(labels[field ?? ''] ?? '', criterion.number);
}
