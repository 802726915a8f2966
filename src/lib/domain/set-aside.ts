import { canonicalJson } from './canonical-json.ts';
import { isSameValue } from './change.ts';

/** Parts of a file that could not be read, by the place they stood at. Source: docs/formats.md. */
export type SetAside = Readonly<Record<string, unknown>>;

/** With one more part put aside; a second value for a place gets a number. */
export function withSetAside(setAside: SetAside, path: string, value: unknown): SetAside {
	return { ...setAside, [freeKey(setAside, path)]: value };
}

function freeKey(setAside: SetAside, path: string): string {
	let key = path;
	for (let number = 2; Object.hasOwn(setAside, key); number += 1) key = `${path} (${number})`;
	return key;
}

/**
 * Everything that was put aside in both; two values of one place are both kept. Their order does not matter, and what
 * comes of it with either of the two is itself. Total.
 */
export function joinedSetAside(a: SetAside, b: SetAside): SetAside {
	const [most = a, least = b] = [a, b].toSorted(bySize);
	const all: Record<string, unknown> = { ...most };
	for (const [key, value] of Object.entries(least)) {
		const place = placeOf(key);
		const same = Object.entries(all).filter(([each]) => placeOf(each) === place);
		if (!same.some(([, known]) => isSameValue(known, value))) all[freeKey(all, place)] = value;
	}
	return all;
}

/** The larger first, so that joining again finds every place taken; equal ones in an order of their own. */
function bySize(a: SetAside, b: SetAside): number {
	const difference = Object.keys(b).length - Object.keys(a).length;
	if (difference !== 0) return difference;
	return canonicalJson(a) < canonicalJson(b) ? -1 : 1;
}

/** Where a part stood that lies under this key. */
export function placeOf(key: string): string {
	return key.replace(/ \(\d+\)$/, '');
}
