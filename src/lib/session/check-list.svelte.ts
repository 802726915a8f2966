import { display } from '#lib/app/display.svelte.ts';
import type { CheckRow } from '#lib/store/database.ts';
import { eraseCheck, eraseEverything, setDeleted } from '#lib/store/checks.ts';
import { strikeAllOf } from '#lib/store/journal.ts';
import { LiveQuery, type Live } from '#lib/store/live-query.ts';
import { allChecks } from '#lib/store/stored.ts';
import { now } from './clock.ts';
import { role } from './role.svelte.ts';
import { storage } from './storage.svelte.ts';

/** All checks of this device, newest change first; those in the bin have `deletedAt`. */
export class CheckList {
	readonly #query = new LiveQuery<CheckRow[]>(
		async () => (storage.state === 'open' ? allChecks(storage.database) : []),
		() => storage.open()
	);

	get current(): Live<CheckRow[]> {
		return this.#query.current;
	}

	/** Into the bin; `restore` brings it back. */
	async remove(id: string): Promise<void> {
		await setDeleted(storage.database, id, now());
	}

	async restore(id: string): Promise<void> {
		await setDeleted(storage.database, id, null);
	}

	/** Final. */
	async erase(id: string): Promise<void> {
		await eraseCheck(storage.database, id);
		strikeAllOf(localStorage, id);
	}

	/** Erases what has been in the bin long enough. */
	async tidyBin(): Promise<void> {
		const list = this.#query.current;
		const hasBin = list.status === 'ready' && list.value.some(({ deletedAt }) => deletedAt);
		if (!hasBin) return;
		const { tidyBin } = await import('#lib/store/bin.ts');
		const erased = await tidyBin(storage.database, now().slice(0, 10));
		for (const id of erased) strikeAllOf(localStorage, id);
	}
}

/** Final, for the whole app: checks, bin, journal, settings. The app itself stays for work offline. */
export async function wipeDevice(): Promise<void> {
	await eraseEverything(storage.database);
	for (const shelf of [localStorage, sessionStorage]) {
		for (const key of Object.keys(shelf)) {
			if (key.startsWith('insek-check/')) shelf.removeItem(key);
		}
	}
	display.reset();
	role.start();
}
