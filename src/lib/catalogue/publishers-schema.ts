import { z } from 'zod';
import type { Parsed } from '../domain/result.ts';
import type { Publisher } from '../domain/trust.ts';
import { day, text } from './fields.ts';
import { problemsOfIssues } from './issues.ts';

const publishersSchema = z.array(
	z.strictObject({ key: text, name: text, from: day, until: day.nullable() })
) satisfies z.ZodType<readonly Publisher[]>;

/** A list of publishers from a file, in place of the app's own. Never throws. Source: docs/formats.md, "Befehle". */
export function parsePublishers(raw: unknown): Parsed<readonly Publisher[]> {
	const result = publishersSchema.safeParse(raw, { reportInput: true });
	return result.success
		? { ok: true, value: result.data, warnings: [] }
		: { ok: false, problems: problemsOfIssues(result.error.issues) };
}
