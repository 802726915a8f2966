import { ROLES } from '../domain/assessment.ts';
import { CODE_LENGTH } from '../domain/ballot.ts';
import { OPINIONS } from '../domain/workshop.ts';
import { z } from './zod.ts';

/**
 * Meetings in a data file: what the moderator counts and what the group settles on. Every field but an id may be
 * missing (`workshopsOf` leaves out what is not whole), unknown ones live on, and one that does not fit is put aside by
 * itself. Source: docs/formats.md, "Werkstatt".
 */

const id = z.string();
const text = z.string().exactOptional();
const count = z.int().min(0).max(999);
const level = z.literal([0, 1, 2, 3]);

const paper = z.looseObject({ title: z.string(), office: z.enum(ROLES).exactOptional() });

const choice = z.looseObject({
	state: z.enum(['open', 'level', 'unknown', 'na']),
	level: level.exactOptional()
});

const round = z.looseObject({
	id: text,
	criterion: z.string(),
	votes: z.array(count).min(OPINIONS.length).max(4),
	dontKnow: count.exactOptional(),
	round: z.literal([1, 2]).exactOptional(),
	isShown: z.boolean().exactOptional(),
	before: choice.exactOptional(),
	since: count.exactOptional(),
	settled: z.enum(['level', 'unknown', ...OPINIONS]).exactOptional(),
	level: level.exactOptional(),
	reason: text,
	minority: text,
	wording: text,
	papers: z.array(paper).exactOptional()
});

const ballot = z.looseObject({ id, code: z.string().length(CODE_LENGTH), number: count });

const catalogueRef = z.looseObject({ id: z.string(), version: z.string() });

export const workshop = z.looseObject({
	id,
	title: text,
	date: z.iso.date().exactOptional(),
	catalogue: z.union([z.string(), catalogueRef]).exactOptional(),
	kind: z.literal('kriterien').exactOptional(),
	criteria: z.array(z.string()).exactOptional(),
	roles: z.array(z.enum(ROLES)).exactOptional(),
	parked: z.array(z.string()).exactOptional(),
	rounds: z.array(round).exactOptional(),
	ballots: z.array(ballot).exactOptional()
});
