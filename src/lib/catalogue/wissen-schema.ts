import { z } from 'zod';
import { HELP_WISHES } from '../domain/assessment.ts';
import type { Parsed } from '../domain/result.ts';
import type { Wissen } from '../domain/wissen.ts';
import { address, day, id, ids, source, text, texts } from './fields.ts';
import { problemsOfIssues } from './issues.ts';
import { condition } from './schema.ts';
import { problemsInside } from './wissen-checks.ts';
import { guides, known, list, titled } from './wissen-guides-schema.ts';

const partner = z.strictObject({
	id,
	name: text,
	kind: z.enum(['netzwerk', 'fachstelle', 'weitere']),
	offers: texts,
	forWhom: texts,
	topics: ids,
	help: z.array(z.enum(HELP_WISHES)),
	howToReach: address.nullable(),
	criteria: ids,
	...known
});

const programme = z.strictObject({
	id,
	title: text,
	what: text,
	forConcept: text,
	fitsWhen: condition.nullable(),
	...known
});

const cooperationForm = z.strictObject({
	id,
	title: text,
	what: text,
	useFor: text,
	legalNote: text.nullable(),
	...known
});

const wissenSchema = z.strictObject({
	format: z.literal('insek-check/wissen'),
	formatVersion: z.literal(2),
	version: z.int().positive(),
	date: day,
	licence: text,
	topics: list(titled),
	partners: list(partner),
	glossary: list(z.strictObject({ id, term: text, short: text, alsoCalled: texts, sources: ids })),
	requirements: list(
		z.strictObject({ criterion: id, part: z.enum(['daten', 'inhalt', 'formate']), text })
	),
	programmes: list(programme),
	cooperation: list(cooperationForm),
	...guides,
	sources: list(source)
}) satisfies z.ZodType<Wissen>;

/**
 * The one way a file of `criteria/wissen/` becomes a domain `Wissen`. Never throws; paths are JSON Pointers. Whether
 * the criteria it names exist is asked by `problemsBeside`. Source: docs/formats.md, "Wissen".
 */
export function parseWissen(raw: unknown): Parsed<Wissen> {
	const result = wissenSchema.safeParse(raw, { reportInput: true });
	if (!result.success) return { ok: false, problems: problemsOfIssues(result.error.issues) };
	const problems = problemsInside(result.data);
	return problems.length > 0
		? { ok: false, problems }
		: { ok: true, value: result.data, warnings: [] };
}
