import { deflateSync } from 'node:zlib';
import type { Random } from './random.ts';

type Plain = Record<string, unknown>;

/** Runs in every browser that runs scripts out of a text: sets a flag that no page of ours sets. */
export const SCRIPT =
	'"><script>globalThis.torn=1</script><img src=x onerror="globalThis.torn=1"><svg onload="globalThis.torn=1">';

const WRONG: readonly unknown[] = [
	null,
	true,
	0,
	-1,
	2,
	7.5,
	1e308,
	Number.MAX_SAFE_INTEGER,
	'',
	' ',
	'level',
	'ja',
	[],
	{},
	[[]],
	[null],
	{ id: 1 },
	[{ id: 'x' }, { id: 'x' }],
	SCRIPT,
	'\u0000\u0001\u001f\u007f',
	'a\u202eb\u2066c\u200f',
	'\ud800',
	'x\udc00y',
	'e\u0301'.repeat(500),
	'9'.repeat(400),
	'2999-12-31',
	'../../etc/passwd',
	'javascript:globalThis.torn=1'
];
const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'id',
	'',
	'/',
	'~'
];

/** A tree of JSON with some places changed, as text. */
export function mutatedTree(tree: unknown, random: Random): string {
	const copy = structuredClone(tree);
	for (let times = 1 + random.below(3); times > 0; times -= 1) {
		if (random.chance(0.2)) mutateList(copy, random);
		else mutate(copy, random);
	}
	const text = JSON.stringify(copy);
	return random.chance(0.2) ? mutatedText(text, random) : text;
}

/** One place of a tree, deep or shallow. */
function mutate(tree: unknown, random: Random): void {
	let at = tree as Plain;
	for (;;) {
		const inner = Object.values(at).filter(isBranch);
		if (inner.length === 0 || random.chance(0.25)) break;
		at = random.of(inner);
	}
	const keys = Object.keys(at);
	const key = keys.length === 0 || random.chance(0.15) ? random.of(KEYS) : random.of(keys);
	const way = random.below(10);
	if (way === 0) Reflect.deleteProperty(at, key);
	else if (way === 1) set(at, key, nested(random.of([10, 63, 64, 200, 2000])));
	else if (way === 2) set(at, random.of(KEYS), { torn: true });
	else if (way === 3) set(at, key, Object.values(at)[0]);
	else if (way === 4) set(at, key, 'lang '.repeat(random.of([1, 1000, 20_000])));
	else set(at, key, structuredClone(random.of(WRONG)));
}

/** Several elements of one list at once, some of them as a whole. */
function mutateList(tree: unknown, random: Random): void {
	const lists = Object.values(tree as Plain).filter(
		(value): value is Plain[] => Array.isArray(value) && value.length > 1 && value.every(isBranch)
	);
	if (lists.length === 0) return;
	const list = random.of(lists);
	for (let times = 2 + random.below(3); times > 0; times -= 1) {
		const element = random.of(list);
		if (random.chance(0.5)) Reflect.deleteProperty(element, 'id');
		else set(element, random.of(Object.keys(element).concat('id')), random.of(WRONG));
	}
}

const isBranch = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** Also where the key means a prototype elsewhere. */
function set(at: Plain, key: string, value: unknown): void {
	Object.defineProperty(at, key, { value, enumerable: true, writable: true, configurable: true });
}

function nested(levels: number): unknown {
	let value: unknown = 'tief';
	for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
	return value;
}

/** A text with something in it that no tree of JSON can hold. */
export function mutatedText(text: string, random: Random): string {
	const at = random.below(text.length + 1);
	const insert = (piece: string) => text.slice(0, at) + piece + text.slice(at);
	const inObject = (piece: string) => text.replace('{', () => `{${piece},`);
	const ways = [
		() => text.slice(0, at),
		() => insert(random.of(['\u0000', '\ufeff', '{', '}', '[', ']', '"', ',', '\\', '1e999', '-'])),
		() => text.slice(0, at) + text.slice(at + 1 + random.below(40)),
		() => text.replace(/\d+/, random.of(['1e999', '-1e999', '9'.repeat(400), '01', 'NaN'])),
		() => inObject('"depth":"kurz","depth":"voll"'),
		() => inObject('"answers":{}'),
		() => inObject(`"tief":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
		() => inObject(`"tief":${'{"a":'.repeat(100_000)}`),
		() => inObject('"__proto__":{"torn":true}'),
		() => inObject('"\\u005f_proto__":{"torn":true}'),
		() => inObject('"x":"\\ud800"'),
		() => `${text}${text}`,
		() => text.replaceAll(':"', `:"${JSON.stringify(SCRIPT).slice(1, -1)}`)
	];
	return random.of(ways)();
}

/** Bytes of a file with a few bits turned, a part gone or a part twice. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
	const at = random.below(bytes.length);
	const end = Math.min(bytes.length, at + 1 + random.below(2000));
	const ways = [
		() => turned(bytes, random),
		() => bytes.subarray(0, at),
		() => joined(bytes.subarray(0, at), bytes.subarray(end)),
		() => joined(bytes.subarray(0, end), bytes.subarray(at)),
		() => joined(bytes.subarray(0, at), new Uint8Array(random.below(2000)), bytes.subarray(at))
	];
	return random.of(ways)();
}

function turned(bytes: Uint8Array, random: Random): Uint8Array {
	const copy = bytes.slice();
	for (let times = 1 + random.below(20); times > 0; times -= 1) {
		const at = random.below(copy.length);
		copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
	}
	return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Inflates to more than a data file may have. */
const BOMB = deflateSync(`{"a":"${' '.repeat(21_000_000)}"}`).toString('latin1');

const stream = (data: string, length: number | string = data.length) =>
	`\n7 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${length} >>\nstream\n${data}\nendstream\nendobj\n`;

const pdf = (objects: string) => latin1(`%PDF-1.7${objects}%%EOF`);

export const BOMB_PDF = pdf(stream(BOMB));

/** A PDF that says little but what is attached to it. */
export function pdfWith(text: string, random: Random): Uint8Array {
	const packed = deflateSync(text).toString('latin1');
	const ways = [
		() => stream(packed),
		() => stream(packed, random.of(['99999999999', '-1', '0', '9 0 R', '1e9'])),
		() => stream(BOMB),
		() => stream(packed) + stream(BOMB),
		() => stream(packed).repeat(250),
		() => '/EmbeddedFile'.repeat(5000) + stream(packed),
		() => stream(packed.slice(0, random.below(packed.length))),
		() => stream(text)
	];
	return pdf(random.of(ways)());
}
