import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Assessment, Mode } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { ChangeRow } from '../domain/log.ts';

/** One line of the list "Ihre Checks": never needs the answers themselves. */
export interface CheckRow {
	readonly id: string;
	readonly title: string;
	readonly updatedAt: string;
	readonly answered: number;
	readonly total: number;
	/** Missing in rows from before it was kept. */
	readonly mode?: Mode;
	/** In the bin since; the check itself stays until its time there is over. */
	readonly deletedAt?: string;
	/** Days (YYYY-MM-DD) on which it was found in the bin with its time over; see domain/bin.ts. */
	readonly overdue?: readonly string[];
	/** When it was last written to a file with everything in it. */
	readonly savedAt?: string;
	/** Steps since then; at least 1 when anything has changed. */
	readonly unsaved: number;
	/** When the first of them was made; missing in rows from before it was kept. */
	readonly unsavedSince?: string;
	/** The document's serial when its revision was given: as long as both are equal, nothing has changed since. */
	readonly revised?: number;
}

export interface DocumentRow {
	readonly id: string;
	/** Goes up with every commit, so that a late reader can tell old from new. */
	readonly serial: number;
	readonly assessment: Assessment;
}

/** A state of a check that a file has held: what two files have in common when they meet again. */
export interface RevisionRow {
	readonly check: string;
	/** `revision.id` of the file. */
	readonly id: string;
	/** ISO time at which the file was written or read here. */
	readonly at: string;
	readonly assessment: Assessment;
}

/** A catalogue that is none of the app's own. */
export interface CatalogueRow {
	readonly id: string;
	readonly version: string;
	/** Of the canonical JSON without the signature. */
	readonly sha256: string;
	/** ISO time. */
	readonly addedAt: string;
	readonly content: Catalogue;
}

const SCHEMA_VERSION = 2;

/** Schema versions are append-only: a later one gets a `version(n)` of its own. */
export class CheckDatabase extends Dexie {
	readonly checks!: EntityTable<CheckRow, 'id'>;
	readonly documents!: EntityTable<DocumentRow, 'id'>;
	readonly changes!: Table<ChangeRow, [string, number]>;
	readonly revisions!: Table<RevisionRow, [string, string]>;
	readonly catalogues!: Table<CatalogueRow, [string, string]>;

	constructor(name = 'insek-check') {
		super(name, { chromeTransactionDurability: 'relaxed' });
		this.version(1).stores({
			checks: 'id, updatedAt',
			documents: 'id',
			changes: '[check+seq], check'
		});
		this.version(SCHEMA_VERSION).stores({
			revisions: '[check+id], check',
			catalogues: '[id+version]'
		});
	}
}

/** What the app says when a newer version of it has already been at this database. */
export class NewerDatabase extends Error {
	override readonly name = 'NewerDatabase';
}

/**
 * Opens the database. Rejects with `NewerDatabase` when its schema is newer than this code: Dexie would open it
 * without a word, and old code would then write old rows into it.
 */
export async function openDatabase(database: CheckDatabase): Promise<void> {
	await database.open();
	// IndexedDB counts in tenths of Dexie's versions
	if (database.backendDB().version / 10 > SCHEMA_VERSION) {
		database.close();
		throw new NewerDatabase();
	}
}
