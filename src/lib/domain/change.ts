import { isEmptyAnswer, type Answer, type Assessment, type Role } from './assessment.ts';
import { pointerOf, segmentsOf } from './pointer.ts';
import { isRecord } from './record.ts';

/**
 * One step of a check's history: undo, autosave, history and merge all live on it.
 * A missing `before` or `after` (or undefined) means that the key is missing.
 * Source: docs/formats.md, "Änderung".
 */
export interface Edit {
	/** JSON Pointer (RFC 6901) from the file's root; see `parsedPath`. */
	readonly path: string;
	readonly before?: unknown;
	readonly after?: unknown;
}

export interface Change extends Edit {
	/** uuid */
	readonly id: string;
	/** ISO 8601 time. */
	readonly at: string;
	readonly role?: Role;
	/** Changes of one group are undone together: one visit to a criterion. */
	readonly group?: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** Names that would reach the prototype instead of a field. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function own(record: Plain, key: string): unknown {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

function without(record: Plain, key: string): Plain {
	const { [key]: _left, ...rest } = record;
	return rest;
}

function checked(segment: string): string {
	if (FORBIDDEN.includes(segment)) throw new RangeError(`"${segment}" is no part of a path`);
	return segment;
}

/**
 * The JSON Pointer of these segments: `pathOf('answers', 'zielabgleich', 'note')`.
 *
 * Errors: `RangeError` on a segment that would reach a prototype (programming error).
 */
export function pathOf(...segments: readonly string[]): string {
	return pointerOf(segments.map(checked));
}

/**
 * The segments of a JSON Pointer, unescaped. In a list of elements with ids a segment is the
 * element's id, in any other list the index.
 *
 * Errors: `RangeError` on a string that is no JSON Pointer, or on `__proto__`, `constructor`,
 * `prototype`.
 */
export function parsedPath(path: string): readonly string[] {
	if (!/^(\/([^~]|~[01])*)?$/.test(path)) throw new RangeError(`"${path}" is no JSON Pointer`);
	return segmentsOf(path).map(checked);
}

function idOf(element: unknown): string | undefined {
	const id = isRecord(element) ? own(element, 'id') : undefined;
	return typeof id === 'string' ? id : undefined;
}

function hasIds(list: readonly unknown[]): boolean {
	return list.length > 0 && list.every((element) => idOf(element) !== undefined);
}

/** The elements of a list by their ids; null when one has none, or when two have the same. Total. */
export function elementsById(list: readonly unknown[]): Readonly<Record<string, unknown>> | null {
	const elements = Object.fromEntries(list.map((element) => [idOf(element) ?? '', element]));
	return hasIds(list) && Object.keys(elements).length === list.length ? elements : null;
}

/** Where in a list a segment points to; -1 when nowhere. */
function indexIn(list: readonly unknown[], segment: string): number {
	if (hasIds(list)) return list.findIndex((element) => idOf(element) === segment);
	const index = /^(0|[1-9]\d*)$/.test(segment) ? Number(segment) : -1;
	return index < list.length ? index : -1;
}

/**
 * What stands at a path; undefined when nothing does.
 *
 * Errors: `RangeError` on a malformed path (programming error).
 */
export function valueAt(document: unknown, path: string): unknown {
	let node = document;
	for (const segment of parsedPath(path)) {
		if (Array.isArray(node)) node = node[indexIn(node, segment)];
		else if (isRecord(node)) node = own(node, segment);
		else return undefined;
	}
	return node;
}

/**
 * The list with another element in one place. It keeps its id, or its lack of one: paths to it must
 * stay true.
 */
function replaced(list: readonly unknown[], index: number, element: unknown): readonly unknown[] {
	if (idOf(element) !== idOf(list[index])) throw new RangeError('an element keeps its id');
	return list.map((each, at) => (at === index ? element : each));
}

/** A new element: by id at its sorted place, without ids only at the end. */
function inserted(list: readonly unknown[], segment: string, value: unknown): readonly unknown[] {
	if (idOf(value) === segment && (list.length === 0 || hasIds(list))) {
		const later = list.findIndex((element) => (idOf(element) ?? '') > segment);
		const place = later === -1 ? list.length : later;
		return [...list.slice(0, place), value, ...list.slice(place)];
	}
	const staysWithoutIds = !hasIds(list) && !hasIds([...list, value]);
	if (staysWithoutIds && segment === String(list.length)) return [...list, value];
	throw new RangeError(`no element "${segment}" to change, and none that could be added as such`);
}

function placed(node: unknown, segments: readonly string[], value: unknown): unknown {
	const [segment, ...rest] = segments;
	if (segment === undefined) return value;
	if (Array.isArray(node)) {
		const index = indexIn(node, segment);
		if (index === -1 && rest.length === 0) return inserted(node, segment, value);
		if (index === -1) throw new RangeError(`no element "${segment}" to change`);
		return replaced(node, index, placed(node[index], rest, value));
	}
	// the first element of a list that is not there yet
	if (node === undefined && rest.length === 0 && idOf(value) === segment) return [value];
	if (node !== undefined && !isRecord(node)) {
		throw new RangeError(`"${segment}" would overwrite a value that is no object`);
	}
	const parent = node ?? {};
	return { ...parent, [segment]: placed(own(parent, segment), rest, value) };
}

function removedFromList(list: readonly unknown[], segment: string, rest: readonly string[]) {
	const index = indexIn(list, segment);
	if (index === -1) return list;
	if (rest.length > 0) return replaced(list, index, removed(list[index], rest, false));
	if (!hasIds(list) && index < list.length - 1) {
		throw new RangeError('a list without ids loses its last element only: replace the whole list');
	}
	return list.filter((_element, at) => at !== index);
}

/**
 * An object that the removal leaves empty goes with it, but never one of the file's first level.
 */
function removed(node: unknown, segments: readonly string[], isRoot: boolean): unknown {
	const [segment = '', ...rest] = segments;
	if (Array.isArray(node)) return removedFromList(node, segment, rest);
	if (!isRecord(node) || !Object.hasOwn(node, segment)) return node;
	if (rest.length === 0) return without(node, segment);
	const child = removed(node[segment], rest, false);
	if (child === node[segment]) return node;
	const isLeftEmpty = isRecord(child) && Object.keys(child).length === 0;
	return isLeftEmpty && !isRoot ? without(node, segment) : { ...node, [segment]: child };
}

/** The criterion whose answer a path lies in; undefined for any other path. */
function answerIdIn([first, id]: readonly string[]): string | undefined {
	return first === 'answers' ? id : undefined;
}

/**
 * The document with another value at a path; undefined removes what stands there. Never mutates,
 * shares what did not change, and returns the document itself when there is nothing to remove.
 *
 * Shape: missing parents are created as objects, that of an element (its id ends the path) as a
 * list. A removal takes along the parents it leaves empty, the first level excepted, and an answer
 * that is open and holds nothing else is removed as a whole. An element keeps its id; a new one is
 * added at its sorted place. A list without ids grows and shrinks at its end only.
 * Errors: `RangeError` on the root, a malformed path, a path through a plain value or to an element
 * that cannot be there (programming errors).
 */
export function withValue<T>(document: T, path: string, value: unknown): T {
	const segments = parsedPath(path);
	if (segments.length === 0) throw new RangeError('the root cannot be replaced');
	const next =
		value === undefined ? removed(document, segments, true) : placed(document, segments, value);
	const id = answerIdIn(segments);
	const answer = id === undefined ? undefined : valueAt(next, pathOf('answers', id));
	if (id === undefined || !isRecord(answer) || !isEmptyAnswer(answer)) return next as T;
	const { answers } = next as { readonly answers: Plain };
	return { ...(next as T), answers: without(answers, id) };
}

/** Whether a path leads to what an answer is stamped with: then the change says it itself. */
function isStamp([, , field = '', ...rest]: readonly string[]): boolean {
	return (field === 'updatedAt' || field === 'role') && rest.length === 0;
}

/**
 * The check after a change. `updatedAt` of the check and of the touched answer become `change.at`,
 * the answer's role the change's, unless it is just these that change; an answer begun by a text is
 * `open`.
 *
 * Shape: does not compare `before`; who applies a foreign change does. Never mutates.
 * Errors: as `withValue`.
 */
export function applied(assessment: Assessment, change: Change): Assessment {
	const next = { ...withValue(assessment, change.path, change.after), updatedAt: change.at };
	const segments = parsedPath(change.path);
	const id = answerIdIn(segments);
	const answer = id === undefined ? undefined : own(next.answers, id);
	if (id === undefined || !isRecord(answer) || isStamp(segments)) return next;
	const stamped: Answer = {
		...(answer as Answer),
		state: (answer as Partial<Answer>).state ?? 'open',
		updatedAt: change.at,
		...(change.role === undefined ? {} : { role: change.role })
	};
	return { ...next, answers: { ...next.answers, [id]: stamped } };
}

/** `before` and `after` as keys that are missing where there is no value. */
function edge(key: 'before' | 'after', value: unknown): Pick<Edit, 'before' | 'after'> {
	return value === undefined ? {} : { [key]: value };
}

/** The edit that puts a value at a path of this document; `before` is what stands there now. */
export function editAt(document: unknown, path: string, after: unknown): Edit {
	return { path, ...edge('before', valueAt(document, path)), ...edge('after', after) };
}

/** That edit, or none where it would change nothing. */
export function editsAt(document: unknown, path: string, after: unknown): readonly Edit[] {
	const edit = editAt(document, path, after);
	return isSameValue(edit.before, edit.after) ? [] : [edit];
}

/**
 * The change that takes this one back, without its group. Undo a group from its last change to its
 * first. Applying a change and then its inverse gives the same check, times and roles of the
 * touched answer excepted.
 */
export function inverseOf(change: Change, id: string, at: string): Change {
	const { path, before, after, role } = change;
	return {
		id,
		at,
		path,
		...edge('before', after),
		...edge('after', before),
		...(role === undefined ? {} : { role })
	};
}

/** True when two JSON values are equal, whatever the order of their keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
	// two states of a check share most of their parts
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((element, index) => isSameValue(element, b[index]));
	}
	if (!isRecord(a) || !isRecord(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
	);
}

/**
 * One change for two that follow each other, as typing makes them; null when they do not belong
 * together: another path, role or group, no group at all, or something else happened in between.
 *
 * Shape: the first one's id (it is replaced in the journal), the second one's time.
 */
export function merged(first: Change, second: Change): Change | null {
	const belong =
		first.group !== undefined &&
		first.group === second.group &&
		first.path === second.path &&
		first.role === second.role &&
		isSameValue(first.after, second.before);
	if (!belong) return null;
	const { before: _before, after: _after, ...rest } = second;
	return { ...rest, id: first.id, ...edge('before', first.before), ...edge('after', second.after) };
}
