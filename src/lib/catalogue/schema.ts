import { z } from 'zod';
import type { Catalogue, Condition } from '../domain/catalogue.ts';
import { day, id, ids, MOST_ENTRIES, source, text, texts } from './fields.ts';

/** Far above any that people answer; prerequisites are followed from one to the next. */
const MOST_CRITERIA = 500;

const goal = z.literal([1, 2, 3]);
const titled = { id, title: text };

const profileValue = z.union([z.number(), id]);
const comparison = z.tuple([id, profileValue]);

export const condition: z.ZodType<Condition> = z
	.lazy(() =>
		z.union([
			z.strictObject({ all: z.array(condition).min(1).max(MOST_ENTRIES) }),
			z.strictObject({ any: z.array(condition).min(1).max(MOST_ENTRIES) }),
			z.strictObject({ not: condition }),
			z.strictObject({ eq: comparison }),
			z.strictObject({ ne: comparison }),
			z.strictObject({ lt: comparison }),
			z.strictObject({ lte: comparison }),
			z.strictObject({ gt: comparison }),
			z.strictObject({ gte: comparison }),
			z.strictObject({ in: z.tuple([id, z.array(profileValue).min(1).max(MOST_ENTRIES)]) })
		])
	)
	.meta({ id: 'condition' });

const scaleLevel = <Level extends 0 | 1 | 2 | 3>(level: Level) =>
	z.strictObject({ level: z.literal(level), label: text, description: text });

const profileQuestion = z.strictObject({
	id,
	question: text,
	plain: text,
	help: z.string(),
	type: z.enum(['number', 'choice']),
	min: z.number().exactOptional(),
	max: z.number().exactOptional(),
	first: z.boolean(),
	options: z
		.array(z.strictObject({ id, label: text, unknown: z.boolean().exactOptional() }))
		.min(2)
		.max(MOST_ENTRIES)
		.exactOptional()
});

const criterion = z.strictObject({
	id,
	number: z.int().positive(),
	area: id,
	title: text,
	question: text,
	plain: text,
	levels: texts.length(4),
	weight: goal,
	target: goal,
	minimum: goal.nullable(),
	core: z.boolean(),
	naAllowed: z.boolean(),
	effort: goal,
	needs: ids,
	tags: ids,
	about: z.enum(['konzept', 'prozess']),
	ask: texts,
	appliesWhen: condition.nullable(),
	parts: z.array(z.strictObject({ when: condition, text })).max(MOST_ENTRIES),
	evidence: text,
	tip: text,
	fachplanungen: z.union([z.literal('*'), ids]),
	bausteine: ids,
	support: ids,
	sources: ids
});

const baustein = z.strictObject({
	...titled,
	description: text,
	pages: z.number().positive(),
	group: id
});

const fachplanung = z.strictObject({
	...titled,
	legalBasis: z.string(),
	owner: z.enum(['gemeinde', 'landkreis', 'zweckverband', 'region', 'land', 'andere']),
	duty: z.enum(['pflicht', 'bedingt', 'keine']),
	dutyWhen: condition.exactOptional(),
	dutyNote: z.string(),
	cycleMonths: z.int().positive().nullable(),
	maxAgeMonths: z.int().positive(),
	sharedData: z.string(),
	kinds: z.array(z.enum(['daten', 'analyse', 'ziele', 'massnahmen', 'beteiligung', 'kosten'])),
	relevance: z.record(id, z.literal([1, 2])),
	unverified: texts,
	sources: ids
});

const personDays = z.strictObject({ admin: z.number().min(0), office: z.number().min(0) });
const threeNumbers = z.tuple([z.number().min(0), z.number().min(0), z.number().min(0)]);

const costDriver = z.strictObject({
	...titled,
	unit: text,
	scale: text.exactOptional(),
	classic: personDays,
	lean: personDays,
	quantity: z.strictObject({ classic: threeNumbers, lean: threeNumbers }),
	spread: threeNumbers,
	hint: text,
	origin: text
});

const lever = z.strictObject({
	...titled,
	drivers: ids,
	criterion: id.exactOptional(),
	effectText: text,
	precondition: text,
	origin: text
});

/** Semantic version, with or without a prerelease: 0.2.0, 0.2.0-test. */
const versionText = z
	.string()
	.regex(
		/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?$/
	);

const versionChange = z.strictObject({
	from: versionText,
	kind: z.enum([
		'GLEICH',
		'TEXT',
		'STRENGER',
		'LOCKERER',
		'GETEILT',
		'ZUSAMMEN',
		'NEU',
		'ENTFALLEN'
	]),
	old: ids,
	new: ids,
	note: z.string()
});

/**
 * What a catalogue file must look like, field by field and without strangers. What a field means stands beside its
 * type in `domain/catalogue.ts`; what fields must be to each other is checked in `checks.ts`.
 */
export const catalogueSchema = z.strictObject({
	format: z.literal('insek-check/catalogue'),
	formatVersion: z.literal(1),
	id,
	version: versionText,
	status: z.enum(['draft', 'released', 'withdrawn']),
	title: text,
	publisher: text,
	date: day,
	licence: text,
	notice: text,
	notes: texts,
	scale: z.tuple([scaleLevel(0), scaleLevel(1), scaleLevel(2), scaleLevel(3)]),
	thresholds: z.strictObject({
		rated: z.number().min(0).max(1),
		notApplicable: z.number().min(0).max(1),
		overall: z.number().min(0).max(100),
		area: z.number().min(0).max(100)
	}),
	areas: z
		.array(z.strictObject({ ...titled, description: text }))
		.min(1)
		.max(MOST_ENTRIES),
	profile: z.array(profileQuestion).max(MOST_ENTRIES),
	bausteine: z.array(baustein).max(MOST_ENTRIES),
	bausteinGroups: z.array(z.strictObject(titled)).length(8),
	fachplanungen: z.array(fachplanung).max(MOST_ENTRIES),
	criteria: z.array(criterion).min(1).max(MOST_CRITERIA),
	costDrivers: z.array(costDriver).max(MOST_ENTRIES),
	levers: z.array(lever).max(MOST_ENTRIES),
	support: z.array(z.strictObject(titled)).max(MOST_ENTRIES),
	sources: z.array(source).max(MOST_ENTRIES),
	changes: z.array(versionChange).max(MOST_ENTRIES),
	signature: z.strictObject({ key: text, value: text }).exactOptional()
}) satisfies z.ZodType<Catalogue>;
