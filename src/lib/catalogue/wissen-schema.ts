import { z } from 'zod';
import { pointerOf } from '../domain/pointer.ts';
import type { Parsed, Problem } from '../domain/result.ts';
import type { Wissen } from '../domain/wissen.ts';
import { catalogueKinds, catalogueTexts, placeName } from '../texts/problems.ts';
import { problemsOfDuplicates } from './duplicates.ts';
import { address, day, dayMonthOrYear, id, ids, source, text, texts } from './fields.ts';
import { problemsOfIssues } from './issues.ts';
import { condition } from './schema.ts';

/** Where it is known from. */
const known = { sources: ids, date: dayMonthOrYear.nullable(), verified: z.boolean() };

const wissenSchema = z.strictObject({
	format: z.literal('insek-check/wissen'),
	formatVersion: z.literal(1),
	version: z.int().positive(),
	date: day,
	licence: text,
	partners: z.array(
		z.strictObject({
			id,
			name: text,
			kind: z.enum(['netzwerk', 'fachstelle']),
			offers: texts,
			forWhom: texts,
			topics: texts,
			howToReach: address.nullable(),
			...known
		})
	),
	glossary: z.array(
		z.strictObject({ id, term: text, short: text, alsoCalled: texts, sources: ids })
	),
	requirements: z
		.array(z.strictObject({ criterion: id, part: z.enum(['daten', 'inhalt', 'formate']), text }))
		.default([]),
	programmes: z
		.array(
			z.strictObject({
				id,
				title: text,
				what: text,
				forConcept: text,
				fitsWhen: condition.nullable(),
				...known
			})
		)
		.default([]),
	cooperation: z
		.array(
			z.strictObject({
				id,
				title: text,
				what: text,
				useFor: text,
				legalNote: text.nullable(),
				...known
			})
		)
		.default([]),
	sources: z.array(source)
}) satisfies z.ZodType<Wissen>;

const WITH_SOURCES = ['partners', 'glossary', 'programmes', 'cooperation'] as const;

/**
 * The one way a file of `criteria/wissen/` becomes a domain `Wissen`. Never throws; paths are JSON Pointers.
 * Source: docs/formats.md, "Wissen".
 */
export function parseWissen(raw: unknown): Parsed<Wissen> {
	const result = wissenSchema.safeParse(raw, { reportInput: true });
	if (!result.success) return { ok: false, problems: problemsOfIssues(result.error.issues) };
	const { requirements } = result.data;
	const problems = [
		...problemsOfDuplicates(
			requirements.map(({ criterion }) => criterion),
			catalogueKinds.requirements,
			(index) => ['requirements', index, 'criterion']
		),
		...[...WITH_SOURCES, 'sources' as const].flatMap((list) =>
			problemsOfDuplicates(
				result.data[list].map((entry) => entry.id),
				catalogueKinds[list],
				(index) => [list, index, 'id']
			)
		),
		...WITH_SOURCES.flatMap((list) => strangersIn(result.data, list))
	];
	return problems.length > 0
		? { ok: false, problems }
		: { ok: true, value: result.data, warnings: [] };
}

function strangersIn(wissen: Wissen, list: (typeof WITH_SOURCES)[number]): Problem[] {
	const known = new Set(wissen.sources.map((entry) => entry.id));
	return wissen[list].flatMap(({ sources }, index) =>
		sources
			.filter((each) => !known.has(each))
			.map((each) => {
				const path = [list, index, 'sources'];
				const place = placeName(path);
				const message = catalogueTexts.unknownReference(place, catalogueKinds.sources, each);
				return { path: pointerOf(path), message };
			})
	);
}
