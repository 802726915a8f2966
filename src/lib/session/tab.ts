import { newId } from './ids.ts';

const LOCK = 'insek-check/tab/';

/** This page view. Its Web Lock lives as long as it does, so that others can tell its journal from an orphan's. */
export const tab = newId();

/** Takes this tab's lock and keeps it until the page is gone. Does nothing where Web Locks are missing (plain http). */
export function claimTab(): void {
	const locks = locksOfBrowser();
	void locks?.request(LOCK + tab, () => new Promise(() => undefined));
}

/** All tabs whose page is still open, this one included. */
export async function livingTabs(): Promise<ReadonlySet<string>> {
	const state = await locksOfBrowser()?.query();
	const names = (state?.held ?? []).map(({ name }) => name ?? '');
	const living = names
		.filter((name) => name.startsWith(LOCK))
		.map((name) => name.slice(LOCK.length));
	return new Set([tab, ...living]);
}

/** Resolves when the page of another tab is gone; never where Web Locks are missing. */
export async function whenGone(other: string): Promise<void> {
	const locks = locksOfBrowser();
	if (locks === undefined) return new Promise(() => undefined);
	await locks.request(LOCK + other, () => undefined);
}

function locksOfBrowser(): LockManager | undefined {
	return (navigator as { locks?: LockManager }).locks;
}
