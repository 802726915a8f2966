import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isPdf, readAttachment } from './pdf-attachment.ts';

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const read = (source: string): Promise<string | undefined> => readAttachment(latin1(source));
const json = '{"title":"Größe ≥ 3"}';
const utf8 = Buffer.from(json).toString('latin1');
const packed = deflateSync(json).toString('latin1');

interface Parts {
	readonly data?: string;
	readonly length?: string;
	readonly filter?: string;
	readonly type?: string;
	readonly lineEnd?: string;
}

function embedded({ data = packed, length, filter, type, lineEnd = '\n' }: Parts = {}): string {
	const entries = [
		type ?? '/Type /EmbeddedFile',
		`/Length ${length ?? data.length}`,
		filter ?? '/Filter /FlateDecode'
	];
	return `\n7 0 obj\n<< ${entries.join(' ')} >>\nstream${lineEnd}${data}\nendstream\nendobj\n`;
}

const names =
	'\n3 0 obj\n<</Names <</EmbeddedFiles <</Names [(daten.insek.json) 8 0 R]>>>>>>\nendobj\n';

test('a PDF says what it is within its first 1024 bytes', () => {
	const after = (count: number) => isPdf(latin1(`${' '.repeat(count)}%PDF-1.7`));
	expect([0, 1019, 1020].map(after)).toEqual([true, true, false]);
	expect(isPdf(latin1(json))).toBe(false);
});

describe('an attached JSON file is found', () => {
	test.each([
		['packed', embedded()],
		['not packed', embedded({ data: utf8, filter: '' })],
		['with a list of filters', embedded({ filter: '/Filter [ /FlateDecode ]' })],
		['after a line end of two characters', embedded({ lineEnd: '\r\n' })],
		[
			'with its length in another object',
			`${embedded({ length: '9 0 R' })}\n9 0 obj\n${packed.length}\nendobj\n`
		],
		[
			'with its length in an object before it',
			`\n9 0 obj\n${packed.length}\nendobj\n${embedded({ length: '9 0 R' })}`
		],
		['with a length that cannot be found', embedded({ length: '99 0 R' })],
		['with a wrong length', embedded({ length: '3' })],
		['with a length beyond the end', embedded({ length: '999999999999' })],
		['beside the list of names', names + embedded() + names],
		['before one that is no JSON', embedded() + embedded({ data: 'no JSON', filter: '' })],
		['before one that is broken', embedded() + embedded({ data: 'broken' })]
	])('%s', async (_, source) => {
		expect(await read(`%PDF-1.7${source}%%EOF`)).toBe(json);
	});

	test('the last one, as a changed PDF grows at its end', async () => {
		const newer = embedded({ data: '{"newer":true}', filter: '' });
		expect(await read(embedded() + newer)).toBe('{"newer":true}');
	});

	test('even if it holds the words of a PDF itself', async () => {
		const tricky = JSON.stringify({ note: embedded({ data: '{"fake":1}', filter: '' }) });
		expect(await read(embedded({ data: tricky, filter: '' }))).toBe(tricky);
	});
});

describe('nothing is found', () => {
	test.each([
		['in an empty file', ''],
		['without attachments', '%PDF-1.7 %%EOF'],
		['in a list of names alone', names],
		['in a stream that is no attachment', embedded({ type: '/Type /EmbeddedFiles' })],
		['behind a filter we do not know', embedded({ filter: '/Filter /LZWDecode' })],
		['that is no JSON', embedded({ data: 'plain text', filter: '' })],
		['that is no UTF-8', embedded({ data: '"\xff\xfe"', filter: '' })],
		['in a broken stream', embedded({ data: packed.slice(0, 10) })],
		['without an end', '\n7 0 obj\n<</Type /EmbeddedFile>>\nstream\n{}'],
		['in text that only mentions it', '/Type /EmbeddedFile stream\n{} endstream']
	])('%s', async (_, source) => {
		expect(await read(source)).toBeUndefined();
	});
});

describe('too large is', () => {
	test('a file of more than 20 MB', async () => {
		expect(await readAttachment(new Uint8Array(20_000_001))).toBe('too-large');
	});

	test('a small attachment that unpacks to more than 20 MB', async () => {
		const bomb = deflateSync(Buffer.alloc(30_000_000, 0x20)).toString('latin1');
		expect(bomb.length).toBeLessThan(100_000);
		expect(await read(embedded({ data: bomb }))).toBe('too-large');
	});

	test('the sum of many attachments', async () => {
		const large = deflateSync(Buffer.alloc(6_000_000, 0x20)).toString('latin1');
		expect(await read(embedded({ data: large }).repeat(4))).toBe('too-large');
	});
});

describe('hostile files', () => {
	test('with hundreds of thousands of false marks hold no data', async () => {
		expect(await read('/Type /EmbeddedFile '.repeat(90_000))).toBeUndefined();
		expect(await read(` obj /Type /EmbeddedFile stream\n`.repeat(50_000))).toBeUndefined();
	});

	test('of any bytes are no reason to fail', async () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary-ascii', maxLength: 20 }),
			fc.constantFrom(
				' obj',
				'stream\n',
				'endstream',
				'/Length 5',
				'/EmbeddedFile',
				'/Type ',
				'{}',
				'endobj'
			)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
				const found = await read(pieces.join(''));
				expect(() => JSON.parse(found ?? 'null') as unknown).not.toThrow();
			})
		);
	});
});
