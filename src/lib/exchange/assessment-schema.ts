import { HELP_WISHES, ROLES } from '../domain/assessment.ts';
import { COUNCIL_TEMPLATES } from '../domain/council.ts';
import { ORTSKERN_ANSWERS } from '../domain/ortskern.ts';
import { PROPOSAL_SOURCES } from '../domain/proposals.ts';
import { REMARK_ANSWERS } from '../domain/remarks.ts';
import { effortPlan } from './effort-schema.ts';
import { dataSheet, process } from './process-schema.ts';
import { registerShape, tenderItem } from './register-schema.ts';
import { workshop } from './workshop-schema.ts';
import { z } from './zod.ts';

/** A day, or a time with or without seconds and zone. */
const time = z.union([
	z.iso.date(),
	z.iso.datetime({ offset: true, local: true }),
	z.iso.datetime({ offset: true, local: true, precision: -1 })
]);

/** Carried along unread: something with fields. */
const element = z.looseObject({});

const answer = z.looseObject({
	state: z.enum(['open', 'level', 'unknown', 'na']).default('open'),
	level: z.literal([0, 1, 2, 3]).exactOptional(),
	reason: z.string().exactOptional(),
	evidence: z.string().exactOptional(),
	note: z.string().exactOptional(),
	privateNote: z.string().exactOptional(),
	help: z.array(z.enum(HELP_WISHES)).exactOptional(),
	role: z.enum(ROLES).exactOptional(),
	updatedAt: time.exactOptional()
});

const catalogueRef = z.looseObject({
	id: z.string(),
	version: z.string(),
	sha256: z.string().exactOptional()
});

const proposal = z.looseObject({
	criterion: z.string().exactOptional(),
	answer: z
		.looseObject({
			state: z.enum(['open', 'level', 'unknown', 'na']),
			level: z.literal([0, 1, 2, 3]).exactOptional()
		})
		.exactOptional(),
	source: z.enum(PROPOSAL_SOURCES).exactOptional(),
	why: z.string().exactOptional(),
	former: z.looseObject({ catalogue: catalogueRef, criteria: z.array(z.string()) }).exactOptional(),
	createdAt: time.exactOptional(),
	decision: z.enum(['angenommen', 'abgelehnt']).exactOptional(),
	decidedAt: time.exactOptional(),
	reason: z.string().exactOptional()
});

const archiveFields = {
	answer: answer.exactOptional(),
	title: z.string().exactOptional(),
	catalogue: z.union([z.string(), catalogueRef]).exactOptional(),
	proposals: z.array(proposal).exactOptional(),
	plan: tenderItem.exactOptional()
};

/** An answer to a question of another version, and those given to it before. */
const archiveEntry = z.looseObject({
	...archiveFields,
	earlier: z.array(z.looseObject(archiveFields)).exactOptional()
});

const remarkAnswer = z.enum(REMARK_ANSWERS).exactOptional();

/** What is said of a criterion itself. */
const remark = z.looseObject({
	verstaendlich: remarkAnswer,
	machbar: remarkAnswer,
	wichtig: remarkAnswer,
	comment: z.string().exactOptional(),
	updatedAt: time.exactOptional()
});

const councilTexts = z.looseObject({
	template: z.enum(COUNCIL_TEMPLATES).exactOptional(),
	decision: z.string().exactOptional(),
	finances: z.string().exactOptional(),
	inaction: z.string().exactOptional()
});

/** A state laid down: read as the check itself is, since documents are made of it. */
const frozenCheck = z.looseObject({
	title: z.string().exactOptional(),
	number: z.int().positive().exactOptional(),
	at: time.exactOptional(),
	municipality: z.looseObject({ name: z.string() }).exactOptional(),
	mode: z.enum(['pruefen', 'vorbereiten']).exactOptional(),
	depth: z.enum(['kurz', 'voll']).exactOptional(),
	catalogue: z.union([z.string(), catalogueRef]).exactOptional(),
	profile: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
	answers: z.record(z.string(), answer).exactOptional(),
	...registerShape,
	ratsvorlage: councilTexts.exactOptional()
});

/**
 * The data file, format 1, once its outside is sound (`readEnvelope`). Loose at every level: unknown fields live on.
 * Whatever does not fit is set aside by itself, so nothing but the outside is required.
 */
export const assessmentSchema = z.looseObject({
	format: z.literal('insek-check/assessment'),
	formatVersion: z.literal(1),
	id: z.string(),
	revision: z.looseObject({ id: z.string(), parents: z.array(z.string()) }).exactOptional(),
	recheckOf: z.string().exactOptional(),
	omits: z.array(z.string()).default([]),
	title: z.string().default(''),
	municipality: z.looseObject({ name: z.string().default('') }).default({ name: '' }),
	mode: z.enum(['pruefen', 'vorbereiten']).default('pruefen'),
	depth: z.enum(['kurz', 'voll']).default('voll'),
	createdAt: time.exactOptional(),
	updatedAt: time.exactOptional(),
	catalogue: z.looseObject({ id: z.string(), version: z.string() }),
	profile: z.record(z.string(), z.unknown()).default({}),
	answers: z.record(z.string(), answer).default({}),
	proposals: z.array(proposal).exactOptional(),
	archive: z.record(z.string(), archiveEntry).exactOptional(),
	setAside: z.record(z.string(), z.unknown()).exactOptional(),
	...registerShape,
	effortPlan: effortPlan.exactOptional(),
	ortskern: z.record(z.string(), z.enum(ORTSKERN_ANSWERS)).exactOptional(),
	process: process.exactOptional(),
	dataSheet: dataSheet.exactOptional(),
	ratsvorlage: councilTexts.exactOptional(),
	feedback: z.record(z.string(), remark).exactOptional(),
	workshops: z.array(workshop).exactOptional(),
	frozen: z.array(frozenCheck).exactOptional(),
	history: z.array(element).exactOptional()
});

export type SoundFile = z.output<typeof assessmentSchema>;
export type SoundAnswer = z.output<typeof answer>;
