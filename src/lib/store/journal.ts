import type { Change } from '../domain/change.ts';

/**
 * The safety net under typing: every change is written here synchronously before anything else, and leaves only
 * when the database has it. A write queued to IndexedDB dies with an instant reload; localStorage does not.
 */
export interface JournalEntry {
	readonly tab: string;
	readonly check: string;
	readonly change: Change;
	/**
	 * What a commit on its way was writing there: the page may be gone before it hears whether that came off, so the
	 * change was made on this or on its `before`.
	 */
	readonly underway?: { readonly after?: unknown };
}

/** What the journal needs of `localStorage`. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Where the browser forbids even naming `localStorage`: nothing is noted, nothing found. */
const NO_STORAGE: TextStorage = {
	length: 0,
	key: () => null,
	getItem: () => null,
	removeItem: () => undefined,
	setItem() {
		throw new DOMException('no storage', 'SecurityError');
	}
};

export function deviceStorage(): TextStorage {
	try {
		return localStorage;
	} catch {
		return NO_STORAGE;
	}
}

const PREFIX = 'insek-check/journal/';

/** One entry per tab, check and path: the newest text of a field replaces the one before. */
function keyOf(tab: string, check: string, path: string): string {
	return `${PREFIX}${tab}/${check}${path}`;
}

/** Notes a change. False when the storage is full or forbidden: the caller then writes to the database at once. */
export function noteChange(storage: TextStorage, entry: JournalEntry): boolean {
	const key = keyOf(entry.tab, entry.check, entry.change.path);
	try {
		storage.setItem(key, JSON.stringify(entry));
		return true;
	} catch {
		return false;
	}
}

/** Strikes an entry, but only if it still holds this very change: a later key may have come in between. */
export function strikeChange(storage: TextStorage, entry: JournalEntry): void {
	const key = keyOf(entry.tab, entry.check, entry.change.path);
	try {
		if (parsed(storage.getItem(key))?.change.id === entry.change.id) storage.removeItem(key);
	} catch {
		// forbidden storage never held the entry
	}
}

/** Strikes every entry of a check that is gone for good. */
export function strikeAllOf(storage: TextStorage, check: string): void {
	for (const entry of orphanedEntries(storage, new Set())) {
		if (entry.check === check) strikeChange(storage, entry);
	}
}

/** All entries of tabs that are not among the living, oldest change first. Unreadable ones are left where they are. */
export function orphanedEntries(
	storage: TextStorage,
	livingTabs: ReadonlySet<string>
): JournalEntry[] {
	const entries: JournalEntry[] = [];
	try {
		for (let index = 0; index < storage.length; index += 1) {
			const key = storage.key(index);
			if (key === null || !key.startsWith(PREFIX)) continue;
			const entry = parsed(storage.getItem(key));
			if (entry !== null && !livingTabs.has(entry.tab)) entries.push(entry);
		}
	} catch {
		return entries;
	}
	// as instants: the time zone may have changed in between
	return entries.sort((a, b) => Date.parse(a.change.at) - Date.parse(b.change.at));
}

function parsed(text: string | null): JournalEntry | null {
	try {
		const entry = JSON.parse(text ?? 'null') as Partial<JournalEntry> | null;
		const complete =
			typeof entry?.tab === 'string' &&
			typeof entry.check === 'string' &&
			typeof entry.change?.path === 'string' &&
			typeof entry.change.at === 'string';
		return complete ? (entry as JournalEntry) : null;
	} catch {
		return null;
	}
}
