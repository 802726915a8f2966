import { isRecord } from '../domain/record.ts';
import { refused, type Parsed } from '../domain/result.ts';
import { foreignProblems } from '../texts/weitere-kriterien.ts';
import { parseJson } from './scan-json.ts';

/** Twenty times the app's own. */
const MOST_MEGABYTES = 5;
const MEGABYTE = 1_000_000;

/**
 * The catalogue in the text of a file, unread, for `catalogue` to judge; null when the text holds something else. Runs
 * through the same scanner as every file from outside. Errors: never throws. Source: docs/formats.md, "Fremde Kataloge".
 */
export function catalogueJson(text: string): Parsed<object> | null {
	const parsed = parseJson(text);
	if (!parsed.ok || !isRecord(parsed.value)) return null;
	if (parsed.value['format'] !== 'insek-check/catalogue') return null;
	return new TextEncoder().encode(text).length > MOST_MEGABYTES * MEGABYTE
		? refused(foreignProblems.tooBig(MOST_MEGABYTES))
		: { ...parsed, value: parsed.value };
}
