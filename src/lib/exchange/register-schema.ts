import {
	CHAPTER_DEPTHS,
	CHAPTER_WORKS,
	GAP_DECISIONS,
	PLAN_STATUSES,
	STEP_STATES
} from '../domain/register.ts';
import { z } from './zod.ts';

/**
 * Plans, chapters, measures, goals and steps in a data file. Every field but an id may be missing (`registerOf` says what then holds),
 * unknown ones live on, and one that does not fit is put aside by itself.
 */

/** Of an element: without one it could not be changed, so it is put aside. */
const id = z.string();
const text = z.string().exactOptional();
/** A number or year, as written by hand or by a program. */
const figure = z.union([z.string(), z.number()]).exactOptional();
const texts = z.array(z.string()).exactOptional();
/** A month, or a day of it. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/);
/** Person-days of which some may not be typed yet; their order is no matter of the file. */
const days = z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]);
const kinds = z.array(z.enum(['daten', 'analyse', 'ziele', 'massnahmen', 'beteiligung', 'kosten']));

const plan = z.looseObject({
	id,
	type: z.string().nullable().exactOptional(),
	title: text,
	owner: text,
	status: z.enum(PLAN_STATUSES).exactOptional(),
	decision: z.enum(GAP_DECISIONS).exactOptional(),
	decisionYear: figure,
	stand: month.exactOptional(),
	start: month.exactOptional(),
	councilDate: month.exactOptional(),
	horizon: text,
	area: z.union([z.literal('gesamt'), z.array(z.string())]).exactOptional(),
	topics: texts,
	formats: text,
	office: text,
	place: text,
	note: text
});

const cell = z.looseObject({
	use: z.union([z.literal([0, 1, 2, 3]), z.literal('unknown')]).exactOptional(),
	kinds: kinds.exactOptional(),
	reference: text,
	reuse: z.literal([0, 1, 2, 3]).exactOptional(),
	adaptation: days.exactOptional()
});

const chapter = z.looseObject({
	work: z.enum(CHAPTER_WORKS).exactOptional(),
	from: text,
	depth: z.enum(CHAPTER_DEPTHS).exactOptional(),
	pages: z.number().exactOptional(),
	start: month.exactOptional(),
	reason: text,
	estimate: days.exactOptional()
});

const measure = z.looseObject({
	id,
	number: figure,
	title: text,
	from: texts,
	office: text,
	begin: figure,
	until: figure,
	costClass: text,
	funding: texts
});

const event = z.looseObject({
	id,
	title: text,
	date: month.exactOptional(),
	targetGroups: texts,
	plan: text
});

const goal = z.looseObject({
	id,
	text,
	from: text
});

const goalPair = z.looseObject({
	value: z.union([z.literal([-2, -1, 0, 1, 2]), z.literal('unknown')]).exactOptional(),
	resolution: z.enum(['offen', 'geloest', 'hingenommen']).exactOptional(),
	how: text
});

const hint = z.looseObject({
	state: z.enum(['bestaetigt', 'abgelehnt', 'schritt']).exactOptional(),
	reason: text
});

export const tenderItem = z.looseObject({
	inScope: z.boolean().exactOptional(),
	requirement: text,
	reason: text
});

const step = z.looseObject({
	id,
	title: text,
	criterion: text,
	hint: text,
	lever: text,
	office: text,
	until: month.exactOptional(),
	effort: z.literal([1, 2, 3]).exactOptional(),
	proof: text,
	state: z.enum(STEP_STATES).exactOptional(),
	whyNot: text,
	dependsOn: texts
});

const byKey = <T extends z.ZodType>(value: T) => z.record(z.string(), value).exactOptional();
const listOf = <T extends z.ZodType>(element: T) => z.array(element).exactOptional();

export const registerShape = {
	fachplanungen: listOf(plan),
	matrix: byKey(z.record(z.string(), cell)),
	bausteine: byKey(chapter),
	measures: listOf(measure),
	events: listOf(event),
	goals: listOf(goal),
	goalPairs: byKey(goalPair),
	hints: byKey(hint),
	steps: listOf(step),
	plan: byKey(tenderItem)
};
