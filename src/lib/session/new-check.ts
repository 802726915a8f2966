import { rememberChecks } from '#lib/app/known-device.ts';
import { newestCatalogue } from '#lib/catalogue/built-in.ts';
import { titleOfCheck, type Assessment, type Mode } from '#lib/domain/assessment.ts';
import { revisionAfter } from '#lib/domain/lineage.ts';
import { start as words } from '#lib/texts/start.ts';
import { putCheck } from '#lib/store/checks.ts';
import { storedDocument, storedRow, unnamedChecks } from '#lib/store/stored.ts';
import { catalogueOf, shelve, type CatalogueName } from './catalogues.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { storage } from './storage.svelte.ts';
import { summaryOf } from './summary.ts';
import { keepUnstored } from './unstored.ts';

/** A check without an answer. Who prepares a concept starts with the core. */
export function emptyAssessment(
	mode: Mode,
	at: string,
	{ id, version, sha256 }: CatalogueName = newestCatalogue()
): Assessment {
	return {
		format: 'insek-check/assessment',
		formatVersion: 1,
		id: newId(),
		revision: { id: newId(), parents: [] },
		omits: [],
		title: '',
		municipality: { name: '' },
		mode,
		depth: mode === 'vorbereiten' ? 'kurz' : 'voll',
		createdAt: at,
		updatedAt: at,
		catalogue: { id, version, sha256 },
		profile: {},
		answers: {}
	};
}

/** Starts a check, or takes up one that was started and left without a word. Answers its id. */
export async function startCheck(
	mode: Mode,
	catalogue: CatalogueName = newestCatalogue()
): Promise<string> {
	const { sha256 } = catalogue;
	const unnamed = (await storage.open()) ? await unnamedChecks(storage.database) : [];
	const unused = unnamed.find(
		(each) => isUntouched(each) && each.mode === mode && each.catalogue.sha256 === sha256
	);
	if (unused !== undefined) return unused.id;
	const assessment = emptyAssessment(mode, now(), catalogue);
	await keepCheck(assessment);
	return assessment.id;
}

function isUntouched({ createdAt, updatedAt, answers, profile }: Assessment): boolean {
	return updatedAt === createdAt && Object.keys({ ...answers, ...profile }).length === 0;
}

/** Puts a check on this device; `savedAt` when it comes from a file that holds everything. */
export async function keepCheck(assessment: Assessment, savedAt?: string): Promise<void> {
	const catalogue = await catalogueOf(assessment);
	if (catalogue === null) throw new Error(`no catalogue ${assessment.catalogue.version}`);
	if (!(await storage.open()) && storage.state === 'forbidden') {
		keepUnstored(assessment);
		return;
	}
	await shelve(assessment);
	await putCheck(storage.database, assessment, summaryOf(catalogue, assessment), savedAt);
	rememberChecks();
}

/** A second check with the same answers, without its Verlauf: answers what it is called. */
export async function duplicateCheck(id: string): Promise<string> {
	const document = await storedDocument(storage.database, id);
	if (document === undefined) throw new Error(`no check ${id}`);
	// a new start: what was changed before is not its past
	const { history: _history, ...assessment } = document.assessment;
	const copy = copyOf(assessment, words.copyOf(titleOfCheck(assessment) || words.untitled));
	await keepCheck(copy);
	return copy.title;
}

/** The same content as a check of its own, under another title. */
export function copyOf(assessment: Assessment, title: string): Assessment {
	return {
		...assessment,
		id: newId(),
		revision: revisionAfter(newId(), [assessment.revision]),
		title,
		updatedAt: now()
	};
}

/** Of the fictional town, wherever it is stored. */
export const EXAMPLE_ID = '3e9a4b1c-8d27-4f6a-b1c5-9a7e2d0f4c63';

/** The fictional town, filled in: opens the one on this device, or puts it there. Answers its id. */
export async function openExample(): Promise<string> {
	const { default: example } = await import('./example/musterstadt.insek.json');
	const isOpen = await storage.open();
	const known = isOpen ? await storedRow(storage.database, example.id) : undefined;
	if (known === undefined || known.deletedAt !== undefined) {
		await keepCheck(example as unknown as Assessment);
	}
	return example.id;
}
