import {
	HELP_WISHES,
	hasReason,
	type Answer,
	type AnswerState,
	type Assessment,
	type Depth,
	type HelpWish,
	type Mode
} from './assessment.ts';
import type { Criterion, Level, ProfileValue } from './catalogue.ts';
import { editsAt, pathOf, type Edit } from './change.ts';
import { answerOf } from './score.ts';

/**
 * The moves a person can make. Each returns the edits that make it, in order, and none when nothing
 * would change. The caller turns them into changes of one group and takes a group back as a whole:
 * a state and its level are two edits. Paths are those of the single fields (`/answers/<id>/state`,
 * `…/level`, `…/note`), so that two windows can work on one answer without overwriting each other;
 * only a merge of files takes state, level and reason as one field. `basis` is derived and never
 * among them.
 * Source: docs/formats.md, "Antwort".
 */
export type Edits = readonly Edit[];

export type TextField = 'evidence' | 'note' | 'privateNote' | 'reason';

/**
 * Edits for these fields of an answer, leaving out those that change nothing. Undefined removes.
 */
function answerEdits(
	assessment: Assessment,
	criterionId: string,
	fields: { readonly [field in keyof Answer]?: unknown }
): Edits {
	return Object.entries(fields).flatMap(([field, after]) =>
		editsAt(assessment, pathOf('answers', criterionId, field), after)
	);
}

function stateEdits(
	assessment: Assessment,
	criterionId: string,
	state: AnswerState,
	level?: Level
): Edits {
	const edits = answerEdits(assessment, criterionId, { state, level });
	// another answer comes from somewhere else
	const origin =
		edits.length === 0 ? [] : answerEdits(assessment, criterionId, { origin: undefined });
	return [...edits, ...origin];
}

/** An empty text is no text. */
function asText(text: string): string | undefined {
	return text === '' ? undefined : text;
}

/** Chooses a level. All texts are kept. */
export function chooseLevel(assessment: Assessment, criterionId: string, level: Level): Edits {
	return stateEdits(assessment, criterionId, 'level', level);
}

/** "Wissen wir nicht". All texts are kept. */
export function chooseUnknown(assessment: Assessment, criterionId: string): Edits {
	return stateEdits(assessment, criterionId, 'unknown');
}

/**
 * "Trifft bei uns nicht zu" with the reason typed so far. The reason is stored at once, the state
 * changes when the reason has ten characters. Falls the reason below that again, the answer stays
 * and counts as "Wissen wir nicht" until it is explained. Where it is not allowed only the reason
 * is stored.
 * Source: docs/method.md R3.
 */
export function chooseNotApplicable(
	assessment: Assessment,
	{ id, naAllowed }: Pick<Criterion, 'id' | 'naAllowed'>,
	reason: string
): Edits {
	const edits = answerEdits(assessment, id, { reason: asText(reason) });
	const isExplained = naAllowed && hasReason({ reason });
	return isExplained ? [...edits, ...stateEdits(assessment, id, 'na')] : edits;
}

/** "Antwort zurücknehmen": open again. All texts are kept. */
export function withdraw(assessment: Assessment, criterionId: string): Edits {
	return answerOf(assessment.answers, criterionId) === undefined
		? []
		: stateEdits(assessment, criterionId, 'open');
}

/** Stores a text of an answer as typed; an empty one removes it. The state stays. */
export function setText(
	assessment: Assessment,
	criterionId: string,
	field: TextField,
	text: string
): Edits {
	return answerEdits(assessment, criterionId, { [field]: asText(text) });
}

/**
 * Ticks or unticks one wish for help; wishes this version does not know are kept behind the others.
 */
export function toggleHelp(assessment: Assessment, criterionId: string, wish: HelpWish): Edits {
	const wishes: readonly HelpWish[] = answerOf(assessment.answers, criterionId)?.help ?? [];
	const isTicked = (each: HelpWish) => wishes.includes(each) !== (each === wish);
	const foreign = wishes.filter((each) => !HELP_WISHES.includes(each));
	const help = [...HELP_WISHES.filter(isTicked), ...foreign];
	return answerEdits(assessment, criterionId, { help: help.length === 0 ? undefined : help });
}

/** Answers a profile question; null takes the answer back. */
export function answerProfile(
	assessment: Assessment,
	questionId: string,
	value: ProfileValue | null
): Edits {
	return editsAt(assessment, pathOf('profile', questionId), value ?? undefined);
}

/** Kurzcheck or Vollcheck; no answer is touched. */
export function setDepth(assessment: Assessment, depth: Depth): Edits {
	return editsAt(assessment, pathOf('depth'), depth);
}

/** "Konzept prüfen" or "Konzept vorbereiten"; only the view changes, no answer is touched. */
export function setMode(assessment: Assessment, mode: Mode): Edits {
	return editsAt(assessment, pathOf('mode'), mode);
}

/** What the check is called instead of by its municipality's name, as typed. */
export function setTitle(assessment: Assessment, title: string): Edits {
	return editsAt(assessment, pathOf('title'), title);
}

/** The municipality's name, as typed. */
export function setName(assessment: Assessment, name: string): Edits {
	return editsAt(assessment, pathOf('municipality', 'name'), name);
}
