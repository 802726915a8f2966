import { display } from '#lib/app/display.svelte.ts';
import { forgetChecks, hadChecks, rememberChecks } from '#lib/app/known-device.ts';
import type { CheckRow } from '#lib/store/database.ts';
import { eraseCheck, eraseEverything, setDeleted } from '#lib/store/checks.ts';
import { deviceStorage, strikeAllOf } from '#lib/store/journal.ts';
import { LiveQuery, type Live } from '#lib/store/live-query.ts';
import { allChecks } from '#lib/store/stored.ts';
import { now } from './clock.ts';
import { role } from './role.svelte.ts';
import { storage } from './storage.svelte.ts';

/** All checks of this device, newest change first; those in the bin have `deletedAt`. */
export class CheckList {
	/** There were checks here once, and now there is none, although nobody has deleted them in the app. */
	isCleared = $state(false);
	readonly #query = new LiveQuery<CheckRow[]>(
		async () => (storage.state === 'open' ? this.#seen(await allChecks(storage.database)) : []),
		() => storage.open()
	);

	get current(): Live<CheckRow[]> {
		return this.#query.current;
	}

	#seen(rows: CheckRow[]): CheckRow[] {
		if (rows.length > 0) rememberChecks();
		this.isCleared = rows.length === 0 && hadChecks();
		return rows;
	}

	/** The user knows that the checks are gone. */
	acceptCleared(): void {
		forgetChecks();
		this.isCleared = false;
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
		const others = (await allChecks(storage.database)).filter((check) => check.id !== id);
		if (others.length === 0) forgetChecks();
		await eraseCheck(storage.database, id);
		strikeAllOf(deviceStorage(), id);
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
	forgetChecks();
	await eraseEverything(storage.database);
	for (const shelf of [localStorage, sessionStorage]) {
		for (const key of Object.keys(shelf)) {
			if (key.startsWith('insek-check/')) shelf.removeItem(key);
		}
	}
	display.reset();
	role.start();
}
