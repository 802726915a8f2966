import type { Pathname } from '$app/types';
import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { page } from '$app/state';

/** One signature for all pages: SvelteKit's has one for each, and the compiler gives up beyond 25. */
const pageAddress = resolve as (path: Pathname) => string;

/**
 * The address of a page, with the last slash before `?` that a plain file server needs:
 * `hrefTo('/kriterium', { check, k })` → `/kriterium/?check=…&k=…`, also below a sub-folder.
 */
export function hrefTo(path: Pathname, parameters: Readonly<Record<string, string>> = {}): string {
	const address = pageAddress(path).replace(/\/?$/, '/');
	const query = new URLSearchParams(parameters).toString();
	return query === '' ? address : `${address}?${query}`;
}

/** A query parameter: undefined while prerendering (not known yet), null when it is missing. */
export function query(name: string): string | null | undefined {
	return browser ? page.url.searchParams.get(name) : undefined;
}
