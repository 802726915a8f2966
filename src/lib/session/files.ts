import type { Assessment } from '#lib/domain/assessment.ts';
import { fileNameOf, type FileKind } from '#lib/exchange/file-name.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import { markSaved, revisedCheck } from '#lib/store/checks.ts';
import { historyOf } from '#lib/store/log.ts';
import { keepRevision } from '#lib/store/revisions.ts';
import { contentFor } from './catalogues.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import { newId } from './ids.ts';
import { storage } from './storage.svelte.ts';

const JSON_TYPE = 'application/json';

/** "Datei sichern": everything, for oneself. Answers what to tell the user. */
export async function saveFile(session: CheckSession): Promise<string> {
	const { assessmentFile } = await exchange();
	const assessment = await withFreshRevision(session);
	// with a full or closed database there is no log to be had, and all the more need of the file
	const logged = await historyOf(storage.database, session.id).catch(() => []);
	const history = [...(assessment.history ?? []), ...logged];
	const content = await contentFor(assessment);
	const { text } = assessmentFile(assessment, { purpose: 'sichern', history, content });
	const name = nameOf(assessment, 'daten');
	download(name, text, JSON_TYPE);
	session.noteFile();
	await markSaved(storage.database, assessment, now()).catch(() => undefined);
	return hasPrivateNote(assessment) ? words.privateWritten(name) : words.fileWritten(name);
}

function hasPrivateNote({ answers }: Assessment): boolean {
	return Object.values(answers).some(({ privateNote }) => privateNote);
}

/** "Datei weitergeben": without private notes, history and times of day. */
export async function passOnFile(session: CheckSession): Promise<string> {
	const { assessmentFile } = await exchange();
	const assessment = await withFreshRevision(session);
	const content = await contentFor(assessment);
	const { text } = assessmentFile(assessment, { purpose: 'weitergeben', content });
	const name = nameOf(assessment, 'daten');
	download(name, text, JSON_TYPE);
	return words.filePassed(name);
}

/**
 * The check as it is now, everything typed included, under a revision of its own when something has changed since
 * the last file; the new revision is stored before anything is written with it.
 */
export async function withFreshRevision(session: CheckSession): Promise<Assessment> {
	await session.flush();
	const { assessment } = session;
	if (assessment === null) throw new Error('no check is open');
	const { withNewRevision } = await exchange();
	const revise = (each: Assessment) => withNewRevision(each, newId(), true);
	// what could not be stored is not in the database, but it belongs into the file
	if (session.failed) return revise(assessment);
	const revised = await revisedCheck(storage.database, session.id, revise).catch(() => null);
	if (revised === null) return revise(assessment);
	// what a file is compared with when it comes back; without it, it has more to ask
	await keepRevision(storage.database, revised, now()).catch(() => undefined);
	return revised;
}

/** What a file made of this check now is called. */
export function nameOf(
	{ municipality, title }: Assessment,
	kind: FileKind,
	options: { readonly ending?: string; readonly detail?: string } = {}
): string {
	const name = municipality.name.trim() || title.trim();
	return fileNameOf({ name, kind, at: now(), ...options });
}

/** Reading and writing files brings its schema along: not before it is needed. */
function exchange() {
	return import('#lib/exchange/write-assessment.ts');
}
