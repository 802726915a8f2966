import type { Catalogue } from '../domain/catalogue.ts';
import type { Parsed } from '../domain/result.ts';
import { problemsOfEdition, problemsOfSoundness } from './checks.ts';
import { problemsOfIssues } from './issues.ts';
import { catalogueSchema } from './schema.ts';

/**
 * The one way a catalogue file becomes a domain `Catalogue`: first each field, then what fields must be to each other,
 * then what a catalogue must be to be published.
 *
 * Shape: `raw` is what `JSON.parse` gave. Problems carry JSON Pointers (RFC 6901) and German sentences; there are no
 * warnings. Errors: never throws. Source: docs/formats.md, "Katalog".
 */
export function parseCatalogue(raw: unknown): Parsed<Catalogue> {
	const usable = parseUsableCatalogue(raw);
	return usable.ok && usable.warnings.length > 0
		? { ok: false, problems: usable.warnings }
		: usable;
}

/** The same for a catalogue that is to be computed with, not published: what only its editors must mend is a warning. */
export function parseUsableCatalogue(raw: unknown): Parsed<Catalogue> {
	const result = catalogueSchema.safeParse(raw, { reportInput: true });
	if (!result.success) return { ok: false, problems: problemsOfIssues(result.error.issues) };
	const problems = problemsOfSoundness(result.data);
	return problems.length > 0
		? { ok: false, problems }
		: { ok: true, value: result.data, warnings: problemsOfEdition(result.data) };
}
