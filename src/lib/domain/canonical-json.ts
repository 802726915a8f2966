/** Finds a surrogate without its partner: with the flag `u` a pair is one character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function canonicalString(text: string): string {
	if (LONE_SURROGATE.test(text)) throw new TypeError('a lone surrogate has no canonical form');
	return JSON.stringify(text);
}

function canonicalNumber(value: number): string {
	if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`);
	return JSON.stringify(value);
}

function canonicalObject(value: object): string {
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== null && prototype !== Object.prototype) {
		throw new TypeError('only plain objects are JSON values');
	}
	const members = Object.entries(value)
		// by UTF-16 code units, which is how < compares strings
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`);
	return `{${members.join(',')}}`;
}

/**
 * The one text of a JSON value: keys sorted, no white space, numbers as ECMAScript prints them.
 * Equal values have equal texts, so a hash of the text is a hash of the value.
 *
 * Errors: `TypeError` on anything that is no JSON value: undefined (also as a member), a number
 * that is not finite, a lone surrogate, a bigint, a function, an object with a prototype of its
 * own.
 * Source: RFC 8785.
 */
export function canonicalJson(value: unknown): string {
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'number') return canonicalNumber(value);
	if (typeof value === 'string') return canonicalString(value);
	// Array.from, since map would skip the holes of a sparse array
	if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
	if (typeof value === 'object') return canonicalObject(value);
	throw new TypeError(`a value of type ${typeof value} is no JSON value`);
}
