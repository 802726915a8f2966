import { pointerOf } from '../domain/pointer.ts';
import { refused, type Parsed, type Problem } from '../domain/result.ts';
import { fileTexts } from '../texts/problems.ts';

/**
 * What `JSON.parse` lets pass and a file from outside must not hold: too many bytes or levels, a key twice in one
 * object (the last would win silently), keys that reach a prototype, half a character, an endless number.
 */

const MEGABYTE = 1_000_000;
export const MAX_MEGABYTES = 20;
/** Objects and lists inside one another; the file's own object is the first. */
export const MAX_DEPTH = 64;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const LONE_SURROGATE = /\p{Surrogate}/u;

export function isTooBig(bytes: number): boolean {
	return bytes > MAX_MEGABYTES * MEGABYTE;
}

/**
 * The value of a JSON text, or the one reason why it is refused. Never throws. Callers refuse too many bytes before
 * they decode them (`textOfFile`); here a text is measured in UTF-16 units, which are never more than its bytes.
 */
export function parseJson(text: string): Parsed<unknown> {
	if (isTooBig(text.length)) return refused(fileTexts.tooBig(MAX_MEGABYTES));
	const scanned = scanJson(text);
	// a bomb of brackets never reaches the parser, whose stack it might break
	if (scanned?.fault === 'depth') return refused(scanned.message, scanned.path);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refused(fileTexts.notJson());
	}
	if (scanned !== null) return refused(scanned.message, scanned.path);
	return { ok: true, value, warnings: [] };
}

interface Frame {
	/** Keys seen so far; null in a list. */
	readonly keys: Set<string> | null;
	expectsKey: boolean;
	/** Key or index of the value being read. */
	segment: string | number;
}

interface Fault extends Problem {
	readonly fault: 'depth' | 'other';
}

/** The first fault of a text, or null. Exact for valid JSON; whether a text is JSON is left to `JSON.parse`. */
function scanJson(text: string): Fault | null {
	const frames: Frame[] = [];
	let at = 0;
	while (at < text.length) {
		const char = text.charAt(at);
		let end = at + 1;
		let message: string | null = null;
		if (char === '"') {
			end = endOfString(text, at);
			message = faultOfString(text.slice(at, end), frames.at(-1));
		} else if (char === '-' || (char >= '0' && char <= '9')) {
			end = endOfNumber(text, at);
			if (Math.abs(Number(text.slice(at, end))) === Infinity) message = fileTexts.hugeNumber();
		} else if (char === '{' || char === '[') {
			if (frames.length === deepest(frames)) {
				return faultAt(frames, 'depth', fileTexts.tooDeep(MAX_DEPTH));
			}
			frames.push(char === '{' ? openObject() : { keys: null, expectsKey: false, segment: 0 });
		} else if (char === '}' || char === ']') {
			frames.pop();
		} else if (char === ',') {
			nextEntry(frames.at(-1));
		}
		if (message !== null) return faultAt(frames, 'other', message);
		at = end;
	}
	return null;
}

/** What is put aside from the top of a file lies one level deeper in the file it is saved in. */
function deepest([top]: readonly Frame[]): number {
	return top?.segment === 'setAside' ? MAX_DEPTH + 1 : MAX_DEPTH;
}

const openObject = (): Frame => ({ keys: new Set(), expectsKey: true, segment: '' });

function nextEntry(frame: Frame | undefined): void {
	if (frame === undefined) return;
	frame.expectsKey = frame.keys !== null;
	if (typeof frame.segment === 'number') frame.segment += 1;
}

/** Reads a string as key or value; notes a key in its frame. */
function faultOfString(literal: string, frame: Frame | undefined): string | null {
	const value = decoded(literal);
	if (value === null) return null;
	let message: string | null = null;
	if (frame?.keys && frame.expectsKey) {
		frame.expectsKey = false;
		frame.segment = value;
		if (FORBIDDEN_KEYS.has(value)) message = fileTexts.forbiddenKey(value);
		else if (frame.keys.has(value)) message = fileTexts.duplicateKey(value);
		frame.keys.add(value);
	}
	return LONE_SURROGATE.test(value) ? fileTexts.loneSurrogate() : message;
}

function decoded(literal: string): string | null {
	if (!literal.includes('\\')) return literal.slice(1, -1);
	try {
		return JSON.parse(literal) as string;
	} catch {
		return null;
	}
}

/** Position after the closing quotation mark, or the text's end. */
function endOfString(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length) {
		const char = text.charAt(at);
		if (char === '"') return at + 1;
		at += char === '\\' ? 2 : 1;
	}
	return text.length;
}

function endOfNumber(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && '+-.0123456789Ee'.includes(text.charAt(at))) at += 1;
	return at;
}

function faultAt(frames: readonly Frame[], fault: Fault['fault'], message: string): Fault {
	const path = frames.map(({ segment }) => segment);
	return { fault, path: pointerOf(path), message };
}
