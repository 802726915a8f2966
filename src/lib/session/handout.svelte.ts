import { notice } from '#lib/app/notice.svelte.ts';
import type { FileKind } from '#lib/exchange/file-name.ts';
import type { PrintedText } from '#lib/report/printed-texts.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { fileOf, type DocumentFormat } from './document-files.ts';
import { documentOf, type DocumentKind, type DocumentOptions } from './documents.ts';
import { download } from './download.ts';
import { nameOf, passOnFile, saveFile, withFreshRevision } from './files.ts';
import { placeInWords } from './places.ts';

/** A place where a document shows another sign than what was typed. */
export interface Replaced {
	/** JSON Pointer of the text. */
	readonly path: string;
	/** In words: "Notiz, Kriterium 9". */
	readonly place: string;
	readonly characters: string;
}

/** What a kind of document is called as a file. */
const FILES: Readonly<Record<DocumentKind, FileKind>> = {
	arbeitsblatt: 'arbeitsblatt',
	kompakt: 'arbeitsblatt-kompakt',
	ratsvorlage: 'ratsvorlage',
	leistungsbeschreibung: 'leistungsbeschreibung',
	leer: 'leeres-arbeitsblatt',
	formular: 'formular',
	stimmkarten: 'stimmkarten',
	plakat: 'plakat',
	kriterien: 'kriterien'
};

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

	/** A document as a file. */
	make(
		session: CheckSession,
		kind: DocumentKind,
		format: DocumentFormat = 'pdf',
		options: DocumentOptions = {}
	): Promise<void> {
		return this.#work(words.documentFailure, async () => {
			const { document, texts, assessment, detail } = await documentOf(session, kind, options);
			const file = await fileOf(document, format);
			const name = nameOf(assessment, FILES[kind], { ending: format, ...detail });
			download(name, file.content, file.type);
			await this.#tellReplaced(session, texts, file.replaced);
			return file.wordsOf(name);
		});
	}

	/** The Arbeitsblatt with the file that "Datei weitergeben" would write. */
	makeWithData(session: CheckSession): Promise<void> {
		return this.#work(words.documentFailure, async () => {
			const { assessmentFile, dataAttachment } = await import('#lib/exchange/write-assessment.ts');
			const assessment = await withFreshRevision(session);
			const { document, texts } = await documentOf(session, 'arbeitsblatt', {}, assessment);
			const data = assessmentFile(assessment, { purpose: 'weitergeben' }).text;
			const file = await fileOf(document, 'pdf', dataAttachment(data));
			const name = nameOf(assessment, 'arbeitsblatt-mit-daten');
			download(name, file.content, file.type);
			await this.#tellReplaced(session, texts, file.replaced);
			return file.wordsOf(name);
		});
	}

	async #tellReplaced(
		session: CheckSession,
		texts: readonly PrintedText[],
		characters: readonly string[]
	): Promise<void> {
		this.replaced = await replacedIn(session, texts, characters);
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

/** Where characters stand that a document cannot show, in words. */
export async function replacedIn(
	session: CheckSession,
	texts: readonly PrintedText[],
	characters: readonly string[]
): Promise<readonly Replaced[]> {
	if (characters.length === 0) return [];
	const printed = await import('#lib/report/printed-texts.ts');
	const found = printed.replacedIn(texts, characters);
	return found.map((each) => ({ ...each, place: placeInWords(each.path, session) }));
}
