import { NewerDatabase, CheckDatabase, openDatabase } from '../store/database.ts';

/** How the device's storage is doing: what the frame of every page tells the user. */
export type StorageState = 'unopened' | 'open' | 'newer' | 'forbidden' | 'outdated';

class DeviceStorage {
	state = $state<StorageState>('unopened');
	/** What the browser said when asked to keep the data: null as long as it was not asked. */
	persisted = $state<boolean | null>(null);
	readonly database = new CheckDatabase();
	#opening: Promise<boolean> | null = null;

	/** True once the database is there to be used; asked again after a failure, it tries again. */
	open(): Promise<boolean> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	/** Asks the browser, after the first real answer, not to clear this app's data of its own accord. */
	async askToPersist(): Promise<void> {
		if (this.persisted !== null) return;
		const storage = (navigator as { storage?: StorageManager }).storage;
		if (storage?.persist === undefined) return;
		this.persisted = await storage.persist().catch(() => false);
	}

	async #open(): Promise<boolean> {
		try {
			await openDatabase(this.database);
			// another tab brings a newer version: let go, so that its upgrade is not blocked
			this.database.on('versionchange', () => {
				this.database.close();
				this.state = 'outdated';
			});
			this.state = 'open';
			return true;
		} catch (error) {
			this.state = error instanceof NewerDatabase ? 'newer' : 'forbidden';
			this.#opening = null;
			return false;
		}
	}
}

export const storage = new DeviceStorage();
