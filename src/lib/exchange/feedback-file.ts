import { FEEDBACK_FORMAT, type Feedback } from '../domain/feedback.ts';
import { pointerOf } from '../domain/pointer.ts';
import { isRecord } from '../domain/record.ts';
import { REMARK_ANSWERS } from '../domain/remarks.ts';
import { refused, type Parsed, type Problem } from '../domain/result.ts';
import { OPINIONS } from '../domain/workshop.ts';
import { fieldTexts, placeName } from '../texts/problems.ts';
import { rueckmeldung as words } from '../texts/rueckmeldung.ts';
import type { Path } from './findings.ts';
import { parseJson } from './scan-json.ts';
import { z } from './zod.ts';

const FORMAT_VERSION = 1;

const name = z.string().min(1);
const text = z.string().exactOptional();
const count = z.int().min(0);

const opinions = z.looseObject({ behalten: count, aendern: count, streichen: count });

const answer = z.enum(REMARK_ANSWERS).exactOptional();
const answers = z.looseObject({ verstaendlich: answer, machbar: answer, wichtig: answer });

const wishes = count.exactOptional();
const help = z.looseObject({
	beratung: wishes,
	daten: wishes,
	muster: wishes,
	geld: wishes,
	personal: wishes,
	moderation: wishes,
	recht: wishes
});

const criterion = z.looseObject({
	criterion: name,
	opinions: opinions.nullable().exactOptional(),
	dontKnow: count.nullable().exactOptional(),
	settled: z.enum([...OPINIONS, 'unknown']).exactOptional(),
	answers: answers.exactOptional(),
	comment: text,
	wording: text,
	reason: text,
	minority: text
});

const feedback = z.looseObject({
	format: z.literal(FEEDBACK_FORMAT),
	formatVersion: z.literal(FORMAT_VERSION),
	id: name,
	day: z.iso.date().exactOptional(),
	source: name,
	catalogue: z.looseObject({ id: name, version: name, sha256: name }),
	voters: count,
	help: help.exactOptional(),
	criteria: z.array(criterion)
});

/** The bytes of a file with feedback: equal feedback, equal bytes. */
export function feedbackText(file: Feedback): string {
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/**
 * A file with feedback, or what is wrong with it; unknown fields live on. Errors: never throws.
 * Source: docs/formats.md, "Rückmeldung".
 */
export function readFeedback(content: string): Parsed<Feedback> {
	const parsed = parseJson(content);
	return parsed.ok ? parseFeedback(parsed.value) : parsed;
}

/** The same of what is no text any more. */
export function parseFeedback(value: unknown): Parsed<Feedback> {
	if (!isRecord(value) || value['format'] !== FEEDBACK_FORMAT) {
		return refused(words.wrongFormat, '/format');
	}
	const { formatVersion } = value;
	if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
		return refused(words.newerFormat(formatVersion), '/formatVersion');
	}
	const result = feedback.safeParse(value);
	return result.success
		? { ok: true, value: result.data, warnings: [] }
		: { ok: false, problems: result.error.issues.map(({ path }) => problemAt(path as Path)) };
}

function problemAt(path: Path): Problem {
	return { path: pointerOf(path), message: fieldTexts.unreadable(placeName(path)) };
}
