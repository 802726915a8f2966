import { byCodeUnits } from './code-units.ts';
import { elementsById, isSameValue } from './change.ts';
import { isRecord } from './record.ts';
import {
	agrees,
	fuller,
	isNothing,
	isSilent,
	isStamp,
	isUnchanged,
	mergedStamp,
	type Omitted
} from './merge-values.ts';
import { PRIVATE_FIELDS } from './shareable.ts';

/** What stands at one place in both states, and in the base: null where the base is not known. */
export interface Sides {
	readonly base: { readonly value: unknown } | null;
	readonly a: unknown;
	readonly b: unknown;
}

/** What a walk through two states has to know, and whom it tells of conflicts. */
export interface Walk {
	readonly omitted: { readonly base: Omitted; readonly a: Omitted; readonly b: Omitted };
	readonly conflict: (segments: readonly string[], sides: Sides) => void;
}

type Parts = Readonly<Record<string, unknown>>;

/** How deep the elements lie in objects that are lists by key; one that comes or goes does so as a whole. */
const ELEMENT_DEPTHS: Readonly<Record<string, number>> = {
	bausteine: 2,
	plan: 2,
	goalPairs: 2,
	hints: 2,
	archive: 2,
	dataSheet: 2,
	matrix: 3
};

/**
 * The one value that two states have at a place, undefined for none: objects field by field, lists of elements with
 * ids element by element, all else as a whole. At a conflict it is the base's.
 *
 * Shape: `segments` lead to the place, `isElement` when it lies in a list with ids. Total. Source: docs/method.md R33.
 */
export function mergedValue(
	walk: Walk,
	segments: readonly string[],
	sides: Sides,
	isElement = segments.length === ELEMENT_DEPTHS[segments[0] ?? '']
): unknown {
	const { base, a, b } = sides;
	const key = segments.at(-1);
	if (isElement && segments[0] === 'frozen') return mergedFrozen(walk, segments, sides);
	if (isStamp(key) && typeof (a ?? b) === 'string') return stamped(key, a, b);
	const isSilentB = isSilent(walk.omitted.b, segments, b);
	if (isSilent(walk.omitted.a, segments, a)) return isSilentB ? (b ?? base?.value) : b;
	if (isSilentB) return a;
	if (isSameValue(a, b) && !restoresNotes(walk, base)) return a;
	if (isElement && (a === undefined || b === undefined)) return keptElement(walk, segments, sides);
	const parts = isOne(segments) ? null : partsOf(sides);
	return parts === null ? decided(walk, segments, sides) : joined(walk, segments, sides, parts);
}

/** Both files left private notes out, and the base has some to put back. */
function restoresNotes({ omitted }: Walk, base: Sides['base']): boolean {
	const isSilent = omitted.a.privateNote && omitted.b.privateNote;
	return isSilent && typeof base?.value === 'object';
}

/** State, level and reason of an answer are one field. */
function isOne([part, , field, ...rest]: readonly string[]): boolean {
	return part === 'answers' && field === 'state' && rest.length === 0;
}

function stamped(key = '', a: unknown, b: unknown): unknown {
	return typeof a === 'string' && typeof b === 'string' ? mergedStamp(key, a, b) : (a ?? b);
}

/** A state laid down never changes: both files' are kept, and one id with two contents is a conflict. */
function mergedFrozen(walk: Walk, segments: readonly string[], sides: Sides): unknown {
	const { base, a, b } = sides;
	if (a === undefined || b === undefined) return a ?? b;
	if (agrees(a, b, hasDaysOnly(walk))) return fuller(a, b);
	walk.conflict(segments, sides);
	return base?.value;
}

/** An element that only one side has: new there, or removed on the other. */
function keptElement(walk: Walk, segments: readonly string[], sides: Sides): unknown {
	const { base, a, b } = sides;
	const kept = a ?? b;
	if (base === null || base.value === undefined) return kept;
	const ofKept = a === undefined ? walk.omitted.b : walk.omitted.a;
	const omitted = { ...ofKept, time: ofKept.time || walk.omitted.base.time };
	if (kept === undefined || isUnchanged(base.value, kept, omitted)) return undefined;
	walk.conflict(segments, sides);
	return base.value;
}

/** A value that has no parts, or none that both sides have. */
function decided(walk: Walk, segments: readonly string[], sides: Sides): unknown {
	const { base, a, b } = sides;
	const { omitted } = walk;
	if (agrees(a, b, hasDaysOnly(walk))) return fuller(a, b);
	if (base === null) {
		if (isNothing(a)) return b;
		if (isNothing(b)) return a;
	} else {
		if (agrees(base.value, a, omitted.base.time || omitted.a.time)) return b;
		if (agrees(base.value, b, omitted.base.time || omitted.b.time)) return a;
	}
	walk.conflict(segments, sides);
	return base?.value;
}

function hasDaysOnly({ omitted }: Walk): boolean {
	return omitted.a.time || omitted.b.time;
}

interface PartsOfSides {
	readonly isList: boolean;
	readonly base: Parts | null;
	readonly a: Parts;
	readonly b: Parts;
}

/** Fields by name, elements by id; null where one side has neither. A side that is missing has none of them. */
function partsOf({ base, a, b }: Sides): PartsOfSides | null {
	const values = [a, b, base?.value].filter((each) => each !== undefined);
	const isList = Array.isArray(values[0]);
	const [ofA, ofB] = [sideParts(a, isList), sideParts(b, isList)];
	if (ofA === null || ofB === null || values.length === 0) return null;
	return { isList, base: base && sideParts(base.value, isList), a: ofA, b: ofB };
}

function sideParts(value: unknown, isList: boolean): Parts | null {
	if (value === undefined) return {};
	if (!isList) return isRecord(value) ? value : null;
	if (!Array.isArray(value)) return null;
	return value.length === 0 ? {} : elementsById(value);
}

function joined(
	walk: Walk,
	segments: readonly string[],
	{ a, b }: Sides,
	parts: PartsOfSides
): unknown {
	const keys = new Set([parts.a, parts.b, parts.base ?? {}].flatMap(Object.keys));
	const entries = [...keys].flatMap((key) => {
		const inner = [...segments, key];
		const isElement = parts.isList || undefined;
		const value = mergedValue(walk, inner, sidesAt(walk, parts, key), isElement);
		return value === undefined ? [] : [[key, value] as const];
	});
	const wasEmpty = a !== undefined && isSameValue(a, b);
	if (entries.length === 0 && segments.length > 1 && !wasEmpty) return undefined;
	if (!parts.isList) return Object.fromEntries(entries);
	return entries.toSorted(([x], [y]) => byCodeUnits(x, y)).map(([, element]) => element);
}

function sidesAt({ omitted }: Walk, { base, a, b }: PartsOfSides, key: string): Sides {
	const isUnknown = base === null || (PRIVATE_FIELDS.includes(key) && omitted.base.privateNote);
	return { base: isUnknown ? null : { value: own(base, key) }, a: own(a, key), b: own(b, key) };
}

function own(parts: Parts, key: string): unknown {
	return Object.hasOwn(parts, key) ? parts[key] : undefined;
}
