import { resolve } from '$app/paths';

/**
 * That checks have been on this device: a cookie without content. Browsers empty their databases without a word, and
 * mostly leave cookies: only so does the app know a cleared device.
 */
const NAME = 'insek-check';

/** As long as browsers allow, in seconds: 400 days. Every visit with a check begins them anew. */
const LIFETIME = 400 * 24 * 60 * 60;

export function rememberChecks(): void {
	write('1', LIFETIME);
}

/** The user has deleted the last one. */
export function forgetChecks(): void {
	write('', 0);
}

export function hadChecks(): boolean {
	return document.cookie.split('; ').includes(`${NAME}=1`);
}

function write(value: string, lifetime: number): void {
	const secure = location.protocol === 'https:' ? '; secure' : '';
	document.cookie = `${NAME}=${value}; path=${resolve('/')}; max-age=${lifetime}; samesite=strict${secure}`;
}
