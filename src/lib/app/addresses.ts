import type { Pathname } from '$app/types';
import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { page } from '$app/state';

/**
 * The address of a page, with the last slash before `?` that a plain file server needs:
 * `hrefTo('/kriterium', { check, k })` → `/kriterium/?check=…&k=…`, also below a sub-folder.
 */
export function hrefTo(path: Pathname, parameters: Readonly<Record<string, string>> = {}): string {
	// one route for all: TypeScript does not take apart a choice of more than 25
	const address = resolve(path as '/').replace(/\/?$/, '/');
	const query = new URLSearchParams(parameters).toString();
	return query === '' ? address : `${address}?${query}`;
}

/** A query parameter: undefined while prerendering (not known yet), null when it is missing. */
export function query(name: string): string | null | undefined {
	return browser ? page.url.searchParams.get(name) : undefined;
}
