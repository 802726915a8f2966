import { isRecord } from './record.ts';

const TIME_OF_DAY = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Fields that never leave this device but for oneself: private notes, and what one person voted. */
export const PRIVATE_FIELDS: readonly string[] = ['privateNote', 'ballots'];

/**
 * A value as others may see it: without private fields at any depth, with days instead of times. Total; twice is the
 * same as once. Source: docs/formats.md, "Sichern und Weitergeben".
 */
export function shareable(value: unknown): unknown {
	if (typeof value === 'string') return TIME_OF_DAY.exec(value)?.[1] ?? value;
	if (Array.isArray(value)) return value.map(shareable);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([key]) => !PRIVATE_FIELDS.includes(key));
	return Object.fromEntries(
		entries.map(([key, each]) => [key, isEmbedded(key, each) ? each : shareable(each)])
	);
}

/** A catalogue that goes along stays as it is: its hash depends on every byte. */
function isEmbedded(key: string, value: unknown): boolean {
	return key === 'content' && isRecord(value) && value['format'] === 'insek-check/catalogue';
}
