import type { Edits } from './answering.ts';
import type { Assessment } from './assessment.ts';
import { elementsById, isSameValue, pathOf, type Edit } from './change.ts';
import { isRecord } from './record.ts';

/** What no edit ever touches: who the check is, when it was written, what it was made of. */
const NOT_EDITED: readonly string[] = [
	'format',
	'formatVersion',
	'id',
	'revision',
	'recheckOf',
	'omits',
	'createdAt',
	'updatedAt',
	'history'
];

/**
 * The edits that turn one state of a check into another, each as small as it can be: field by field, and in a list of
 * elements with ids element by element. No two of their paths lie in each other.
 *
 * Shape: applied in order to `from` they give `to`, times of the touched answers excepted, and whether an empty list or
 * object is there or missing. Total.
 */
export function editsBetween(from: Assessment, to: Assessment): Edits {
	return keysOf(from, to)
		.filter((key) => !NOT_EDITED.includes(key))
		.flatMap((key) => between([key], from[key], to[key]));
}

function between(segments: readonly string[], from: unknown, to: unknown): Edits {
	if (isSameValue(from, to) || isStampOfAnswer(segments)) return [];
	const isFirstLevel = segments.length === 1;
	if (isFirstLevel && isEmpty(from) && isEmpty(to)) return [];
	const [before, after] = [partsOf(from), partsOf(to)];
	// a whole that comes or goes is one edit, but never one of the file's first level
	const isWhole = (from === undefined || to === undefined) && !isFirstLevel;
	if (before === null || after === null || isWhole) return [edit(segments, from, to)];
	const edits = keysOf(before, after).flatMap((key) =>
		between([...segments, key], before[key], after[key])
	);
	return isAnswer(segments) ? edits.toSorted((a, b) => turnOf(a) - turnOf(b)) : edits;
}

function isAnswer(segments: readonly string[]): boolean {
	return segments[0] === 'answers' && segments.length === 2;
}

/** What comes first, what goes last: an answer that says nothing in between would lose its office. */
function turnOf({ before, after }: Edit): number {
	if (after === undefined) return 2;
	return before === undefined ? 0 : 1;
}

/** Fields by name, elements by id; null for what changes as a whole. Nothing there has no parts. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> | null {
	if (value === undefined) return {};
	if (isRecord(value)) return value;
	if (!Array.isArray(value)) return null;
	return value.length === 0 ? {} : elementsById(value);
}

/** `applied` stamps an answer with the time of its change. */
function isStampOfAnswer([part, , field, ...rest]: readonly string[]): boolean {
	return part === 'answers' && field === 'updatedAt' && rest.length === 0;
}

function isEmpty(value: unknown): boolean {
	if (value === undefined) return true;
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function keysOf(a: object, b: object): string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function edit(segments: readonly string[], before: unknown, after: unknown): Edit {
	return {
		path: pathOf(...segments),
		...(before === undefined ? {} : { before }),
		...(after === undefined ? {} : { after })
	};
}
