import { liveQuery } from 'dexie';
import type { Ways } from '../domain/undoing.ts';
import type { CheckDatabase, CheckRow, DocumentRow } from './database.ts';
import { storedDocument, storedRow } from './stored.ts';
import { waysOf } from './undo.ts';

export interface CheckWatcher {
	/** The stored check, whichever tab has changed it; undefined when it is gone. */
	readonly document: (document: DocumentRow | undefined) => void;
	readonly row: (row: CheckRow | undefined) => void;
	/** What can be taken back and made again. */
	readonly ways: (ways: Ways) => void;
	readonly failed: () => void;
}

/** Tells of a check now and with every change of it; answers how to stop. */
export function watchCheck(database: CheckDatabase, id: string, watcher: CheckWatcher): () => void {
	const document = liveQuery(() => storedDocument(database, id)).subscribe({
		next: watcher.document,
		error: watcher.failed
	});
	const row = liveQuery(() => storedRow(database, id)).subscribe({
		next: watcher.row,
		error: watcher.failed
	});
	const ways = liveQuery(() => waysOf(database, id)).subscribe({
		next: watcher.ways,
		error: watcher.failed
	});
	return () => {
		document.unsubscribe();
		row.unsubscribe();
		ways.unsubscribe();
	};
}
