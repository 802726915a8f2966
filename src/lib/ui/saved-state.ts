import { dayOf, timeOf } from '#lib/texts/common.ts';
import { check as words } from '#lib/texts/screens.ts';

/** What is known of a check's whereabouts. */
export interface SavedState {
	readonly updatedAt: string;
	/** When everything was last written to a file. */
	readonly savedAt?: string;
	readonly unsaved: number;
}

/** "Im Browser gespeichert 14:32 · noch nicht als Datei gesichert" */
export function savedWords(row: SavedState | null, isSaved: boolean): string {
	if (row === null) return words.notYetSaved;
	const inBrowser = isSaved ? words.savedInBrowser(timeOf(row.updatedAt)) : words.saving;
	return `${inBrowser} · ${fileWords(row)}`;
}

function fileWords({ savedAt, unsaved }: SavedState): string {
	if (savedAt === undefined) return words.noFile;
	const when = `${dayOf(savedAt)} ${timeOf(savedAt)}`.trim();
	return unsaved === 0 ? words.fileAt(when) : words.changedSince(when);
}
