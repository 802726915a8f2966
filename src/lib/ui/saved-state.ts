import { dayOf, timeOf } from '#lib/texts/common.ts';
import { check as words } from '#lib/texts/check.ts';

/** What is known of a check's whereabouts. */
export interface SavedState {
	readonly updatedAt: string;
	/** When everything was last written to a file. */
	readonly savedAt?: string;
	readonly unsaved: number;
}

/** "Im Browser gespeichert 14:32 · noch nicht als Datei gesichert"; `today` is YYYY-MM-DD. */
export function savedWords(row: SavedState | null, isSaved: boolean, today: string): string {
	if (row === null) return words.notYetSaved;
	const inBrowser = isSaved ? words.savedInBrowser(whenOf(row.updatedAt, today)) : words.saving;
	return `${inBrowser} · ${fileWords(row)}`;
}

/** With the day unless it is today. */
function whenOf(iso: string, today: string): string {
	const day = iso.slice(0, 10) === today ? '' : dayOf(iso);
	return `${day} ${timeOf(iso)}`.trim();
}

function fileWords({ savedAt, unsaved }: SavedState): string {
	if (savedAt === undefined) return words.noFile;
	const when = `${dayOf(savedAt)} ${timeOf(savedAt)}`.trim();
	return unsaved === 0 ? words.fileAt(when) : words.changedSince(when);
}
