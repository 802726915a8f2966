import type { Assessment } from './assessment.ts';
import { isSameValue } from './change.ts';
import { segmentsOf } from './pointer.ts';
import { isRecord } from './record.ts';
import { placeOf } from './set-aside.ts';
import { PRIVATE_FIELDS, shareable } from './shareable.ts';
import { byTime } from './time.ts';

/**
 * When two values of a merge count as one, and what counts as none. Source: docs/method.md R33.
 */

/** What a file does not tell of, as its `omits` and `setAside` say: to miss it there is no change. */
export interface Omitted {
	readonly privateNote: boolean;
	readonly time: boolean;
	/** Places that could not be read, as segments; a number stands for any element of a list. */
	readonly places: readonly (readonly string[])[];
}

export function omittedOf({
	omits,
	setAside = {}
}: Pick<Assessment, 'omits' | 'setAside'>): Omitted {
	return {
		privateNote: omits.includes('privateNote'),
		time: omits.includes('time'),
		places: Object.keys(setAside).map((key) => segmentsOf(placeOf(key)))
	};
}

/** Whether a file that has nothing at a place does not thereby say that nothing is there. */
export function isSilent(omitted: Omitted, segments: readonly string[], value: unknown): boolean {
	if (!isNothing(value)) return false;
	if (omitted.privateNote && PRIVATE_FIELDS.includes(segments.at(-1) ?? '')) return true;
	return omitted.places.some((place) => covers(place, segments));
}

/** Of an answer the level stands for its choice. */
function covers(place: readonly string[], segments: readonly string[]): boolean {
	if (place.length === 0 || place.length > segments.length) return false;
	return place.every((name, depth) => {
		const isChoice = depth === 2 && name === 'level' && segments[depth] === 'state';
		return name === segments[depth] || isChoice || (/^\d+$/.test(name) && depth > 0);
	});
}

/** Times at which something was last true: they say nothing by themselves and never conflict. */
const STAMPS: readonly string[] = ['updatedAt', 'createdAt', 'decidedAt'];

export function isStamp(key: string | undefined): boolean {
	return key !== undefined && STAMPS.includes(key);
}

/** Nothing typed and nothing chosen is the same as nothing there. */
export function isNothing(value: unknown): boolean {
	return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** One value, be it that one file writes days where the other has times. */
export function agrees(x: unknown, y: unknown, hasDaysOnly: boolean): boolean {
	if (isSameValue(x, y) || (isNothing(x) && isNothing(y))) return true;
	return hasDaysOnly && isSameValue(shareable(x), shareable(y));
}

/** Of two values that agree the one that says more; the order of the two does not matter. */
export function fuller(x: unknown, y: unknown): unknown {
	const [first, second] = [JSON.stringify(x) ?? '', JSON.stringify(y) ?? ''];
	if (first.length !== second.length) return first.length > second.length ? x : y;
	return first >= second ? x : y;
}

/** The later of two stamps, of `createdAt` the earlier; a time says more than its day. */
export function mergedStamp(key: string, x: string, y: string): string {
	const [first, second] = [x, y].toSorted(byTime) as [string, string];
	if (isDayOf(first, second)) return second;
	if (isDayOf(second, first)) return first;
	return key === 'createdAt' ? first : second;
}

function isDayOf(day: string, time: string): boolean {
	return day.length < time.length && time.startsWith(day);
}

/**
 * Whether a file left this as it was in the base. Stamps do not count, nor does what the file omits; a private note
 * that the base may just not name does.
 */
export function isUnchanged(base: unknown, now: unknown, omitted: Omitted): boolean {
	if (Array.isArray(base) && Array.isArray(now)) {
		return (
			base.length === now.length &&
			base.every((each, index) => isUnchanged(each, now[index], omitted))
		);
	}
	if (!isRecord(base) || !isRecord(now)) return agrees(base, now, omitted.time);
	return [...new Set([...Object.keys(base), ...Object.keys(now)])].every((key) => {
		const isPrivate = PRIVATE_FIELDS.includes(key) && omitted.privateNote;
		const isOmitted = isPrivate && now[key] === undefined;
		return isStamp(key) || isOmitted || isUnchanged(base[key], now[key], omitted);
	});
}
