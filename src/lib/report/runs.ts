import type { Run } from './document.ts';

/** Nothing but blanks, so nothing to read. */
export function isBlank(runs: readonly Run[]): boolean {
	return runs.every(({ text }) => text.trim() === '');
}
