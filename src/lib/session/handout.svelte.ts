import { notice } from '#lib/app/notice.svelte.ts';
import type { DocumentFormat } from '#lib/report/formats.ts';
import type { DocumentKind } from '#lib/report/kinds.ts';
import type { PrintedText } from '#lib/report/printed-texts.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import { contentFor } from './catalogues.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { fileOf, type DocumentFile } from './document-files.ts';
import { documentOf, type DocumentOptions, type SessionDocument } from './documents.ts';
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
			const made = await documentOf(session, kind, options);
			const name = nameOf(made.assessment, kind, { ending: format, detail: made.detail });
			return this.#hand(session, made, name, await fileOf(made.document, format));
		});
	}

	/** The Arbeitsblatt with the file that "Datei weitergeben" would write. */
	makeWithData(session: CheckSession): Promise<void> {
		return this.#work(words.documentFailure, async () => {
			const { assessmentFile, dataAttachment } = await import('#lib/exchange/write-assessment.ts');
			const assessment = await withFreshRevision(session);
			const made = await documentOf(session, 'arbeitsblatt', {}, assessment);
			const content = await contentFor(assessment);
			const { text } = assessmentFile(assessment, { purpose: 'weitergeben', content });
			const name = nameOf(assessment, 'arbeitsblatt-mit-daten');
			return this.#hand(
				session,
				made,
				name,
				await fileOf(made.document, 'pdf', dataAttachment(text))
			);
		});
	}

	async #hand(
		session: CheckSession,
		{ texts }: SessionDocument,
		name: string,
		{ content, type, replaced, wordsOf }: DocumentFile
	): Promise<string> {
		download(name, content, type);
		this.replaced = await replacedIn(session, texts, replaced);
		return wordsOf(name);
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
