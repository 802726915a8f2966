import { expect, type Page } from '@playwright/test';

interface Stored {
	/** Rows of each table of the app's database. */
	readonly rows: Readonly<Record<string, number>>;
	/** Keys of the app in localStorage. */
	readonly keys: readonly string[];
}

/** What lies on the device, read past the app. */
export function storedOn(page: Page): Promise<Stored> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('insek-check');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const names = [...database.objectStoreNames];
		const count = (name: string) =>
			new Promise<readonly [string, number]>((resolve) => {
				const request = database.transaction(name).objectStore(name).count();
				request.onsuccess = () => resolve([name, request.result]);
			});
		const rows = Object.fromEntries(await Promise.all(names.map(count)));
		database.close();
		return {
			rows,
			keys: Object.keys(localStorage).filter((key) => key.startsWith('insek-check/'))
		};
	});
}

/** Everything typed has reached the database: the journal is empty. */
export async function expectCommitted(page: Page): Promise<void> {
	await expect
		.poll(async () => (await storedOn(page)).keys.filter((key) => key.includes('/journal/')))
		.toEqual([]);
}

/** From now on, all that live regions say. */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const spoken: string[] = [];
		Object.assign(globalThis, { spoken });
		new MutationObserver((mutations) => {
			for (const { target } of mutations) {
				const element = target instanceof Element ? target : target.parentElement;
				const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
				const text = region?.textContent?.trim() ?? '';
				if (text !== '' && spoken.at(-1) !== text) spoken.push(text);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	return () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
}
