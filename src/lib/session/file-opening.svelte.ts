import { titleOfCheck, type Assessment } from '#lib/domain/assessment.ts';
import { choiceOf, choiceWords } from '#lib/domain/choice.ts';
import { isSameValue } from '#lib/domain/change.ts';
import { differencesOf } from '#lib/domain/differences.ts';
import { revisionAfter } from '#lib/domain/lineage.ts';
import { refused, type Parsed, type Problem } from '#lib/domain/result.ts';
import { start, opening as words } from '#lib/texts/start.ts';
import { eraseCheck, putCheck, setDeleted } from '#lib/store/checks.ts';
import { storedDocument, storedRow } from '#lib/store/stored.ts';
import type { CatalogueOffer } from './catalogue-offer.ts';
import { catalogueOf } from './catalogues.ts';
import { now } from './clock.ts';
import type { Found, Offered } from './file-reading.ts';
import { newId } from './ids.ts';
import type { MergeOffer } from './merging.svelte.ts';
import { copyOf, keepCheck } from './new-check.ts';
import { storage } from './storage.svelte.ts';

/** Far above any PDF with data: what is larger is not even read. */
const MOST_BYTES = 64 * 1024 * 1024;

interface Side {
	readonly title: string;
	readonly updatedAt: string;
	readonly answered: number;
}

/** The file's state and that of this device, and where they differ. */
interface KnownCheck {
	readonly file: Side;
	readonly here: Side;
	/** By number of the criterion; the words are equal where only texts differ. */
	readonly answers: readonly {
		readonly number: number;
		readonly title: string;
		readonly file: string;
		readonly here: string;
	}[];
	/** Number of statements about the municipality. */
	readonly statements: number;
	readonly merge: MergeOffer;
}

/** "Datei öffnen", from the bytes to a check on this device. A known check is never overwritten unasked. */
export class FileOpening {
	/** Why the file was refused. */
	problems = $state.raw<readonly Problem[]>([]);
	/** Opened, but with something to know. */
	warnings = $state.raw<readonly Problem[]>([]);
	/** Set when the check is open and its warnings wait to be read. */
	openedId = $state<string | null>(null);
	/** The file holds no check but a catalogue, which waits to be taken over. */
	offer = $state.raw<CatalogueOffer | null>(null);
	/** The file holds a check that is already here. */
	known = $state.raw<KnownCheck | null>(null);
	/** Puts back what "Ersetzen" has replaced last. */
	takeBack: (() => Promise<void>) | null = null;
	#waiting: Assessment | null = null;

	/** Answers the id of the check to go to, or null when there is something to read or to decide first. */
	async open(file: File): Promise<string | null> {
		this.#reset();
		const result = await this.#read(file);
		if (!result.ok) {
			this.problems = result.problems;
			return null;
		}
		this.warnings = result.warnings;
		if ('offer' in result.value) {
			this.offer = result.value.offer;
			return null;
		}
		const { assessment, isBackup } = result.value;
		const isOpen = await storage.open();
		const here = isOpen ? await storedDocument(storage.database, assessment.id) : undefined;
		if (here === undefined) return this.#keep(assessment, isBackup);
		this.#waiting = assessment;
		this.known = await knownCheckOf(assessment, here.assessment);
		return null;
	}

	/** "Zusammenführen": the file waits on a page of its own. Answers the id of the check. */
	async merge(): Promise<string | null> {
		const file = this.#waiting;
		const warnings = this.warnings.map(({ message }) => message);
		this.cancel();
		const here = file && (await storedDocument(storage.database, file.id));
		if (!here) return null;
		const { desk } = await import('./merging.svelte.ts');
		await desk.put(here.assessment, file, warnings);
		return file.id;
	}

	/**
	 * "Als Kopie öffnen", "Ersetzen" – what is replaced lies in the bin under a name of its own – or the check that is
	 * here, without the file.
	 */
	async settle(how: 'copy' | 'replace' | 'here'): Promise<string | null> {
		const assessment = this.#waiting;
		this.cancel();
		if (assessment === null) return null;
		if (how === 'here') return assessment.id;
		if (how === 'copy') {
			return this.#keep(copyOf(assessment, start.copyOf(titleOfCheck(assessment))));
		}
		const kept = await this.#withKeptNotes(assessment);
		if (kept !== assessment) await keepAsBase(assessment);
		return this.#keep(kept);
	}

	cancel(): void {
		this.#waiting = null;
		this.known = null;
		this.offer = null;
	}

	#reset(): void {
		this.problems = [];
		this.warnings = [];
		this.openedId = null;
		this.takeBack = null;
		this.cancel();
	}

	async #read(file: File): Promise<Parsed<Found | Offered>> {
		if (file.size > MOST_BYTES) return refused(words.tooLarge);
		let bytes: Uint8Array;
		try {
			bytes = new Uint8Array(await file.arrayBuffer());
		} catch {
			return refused(words.unreadable);
		}
		const { readFound } = await import('./file-reading.ts');
		return readFound(bytes);
	}

	async #keep(
		assessment: Assessment,
		isBackup = assessment.omits.length === 0
	): Promise<string | null> {
		await keepCheck(assessment, isBackup ? now() : undefined);
		await keepAsBase(assessment);
		if (this.warnings.length === 0) return assessment.id;
		this.openedId = assessment.id;
		return null;
	}

	/** The former state goes to the bin as a copy; private notes the file omits stay where they are. */
	async #withKeptNotes(assessment: Assessment): Promise<Assessment> {
		const { database } = storage;
		const [document, row] = await Promise.all([
			storedDocument(database, assessment.id),
			storedRow(database, assessment.id)
		]);
		if (document === undefined || row === undefined) return assessment;
		const { answered, total } = row;
		const { assessment: replaced } = document;
		const former = copyOf(replaced, words.former(titleOfCheck(replaced)));
		await putCheck(database, former, { title: former.title, answered, total });
		await setDeleted(database, former.id, now());
		this.takeBack = async () => {
			await putCheck(database, replaced, { title: titleOfCheck(replaced), answered, total });
			await eraseCheck(database, former.id);
		};
		if (!assessment.omits.includes('privateNote')) return assessment;
		const { withPrivateNotesOf } = await import('#lib/exchange/passing-on.ts');
		return asNewRevision(withPrivateNotesOf(replaced, assessment), assessment);
	}
}

/** What the file holds is what the next one from there will have in common with the check. */
async function keepAsBase(file: Assessment): Promise<void> {
	const { keepRevision } = await import('#lib/store/revisions.ts');
	// without it the next file has more to ask, but nothing is lost
	await keepRevision(storage.database, file, now()).catch(() => undefined);
}

/** With private notes it is more than the file holds: no longer its revision. */
function asNewRevision(noted: Assessment, file: Assessment): Assessment {
	if (isSameValue(noted, file)) return file;
	return {
		...noted,
		revision: revisionAfter(newId(), [file.revision]),
		omits: file.omits.filter((name) => name !== 'privateNote')
	};
}

async function knownCheckOf(file: Assessment, here: Assessment): Promise<KnownCheck> {
	const catalogue = await catalogueOf(here);
	const { mergeOffer } = await import('./merging.svelte.ts');
	const { answers, profile } = differencesOf(file, here);
	const wordsIn = (assessment: Assessment, id: string) =>
		choiceWords(choiceOf(assessment.answers[id]));
	return {
		file: sideOf(file),
		here: sideOf(here),
		answers: (catalogue?.criteria ?? [])
			.filter(({ id }) => answers.includes(id))
			.map(({ id, number, title }) => ({
				number,
				title,
				file: wordsIn(file, id),
				here: wordsIn(here, id)
			})),
		statements: profile.length,
		merge: await mergeOffer(here, file)
	};
}

function sideOf(assessment: Assessment): Side {
	return {
		title: titleOfCheck(assessment),
		updatedAt: assessment.updatedAt,
		answered: Object.values(assessment.answers).filter(({ state }) => state !== 'open').length
	};
}
