import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfTable } from './decode-text.ts';
import { tableProblems } from '../texts/tabellen.ts';

const TEXT = 'Größe;Straße\r\nÄmter;Übung für § 5\r\n';
// Node 20 takes Windows-1252 for Latin-1: quotation marks and € are looked at in the browser (tests/e2e/tables.e2e.ts)
const WINDOWS = Array.from(TEXT, (letter) => letter.charCodeAt(0));

const utf16 = (text: string, mark: readonly number[], isLittle: boolean) =>
	Uint8Array.from([
		...mark,
		...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
			isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
		)
	]);

const decoded = (bytes: Uint8Array) => {
	const read = textOfTable(bytes);
	return read.ok ? read.value : read.problems[0]?.message;
};

describe('textOfTable', () => {
	it.each([
		['UTF-8', new TextEncoder().encode(TEXT)],
		['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)])],
		['UTF-16 LE with a mark', utf16(TEXT, [0xff, 0xfe], true)],
		['UTF-16 BE with a mark', utf16(TEXT, [0xfe, 0xff], false)],
		['UTF-16 LE without', utf16(TEXT, [], true)],
		['Windows-1252', Uint8Array.from(WINDOWS)]
	])('reads %s', (_, bytes) => {
		expect(decoded(bytes)).toBe(TEXT);
	});

	it.each([
		['excel', [0x50, 0x4b, 0x03, 0x04, 0, 0]],
		['excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
		['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
		['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
		['picture', [0xff, 0xd8, 0xff, 0xe0]],
		['other', [1, 2, 0, 0, 0, 7]]
	] as const)('refuses what is no text, with a way out: %s', (kind, bytes) => {
		expect(decoded(Uint8Array.from(bytes))).toBe(tableProblems.foreign[kind]);
	});

	it('refuses more than 5 MB', () => {
		expect(decoded(new Uint8Array(5 * 1024 * 1024 + 1))).toMatch(/größer als 5 MB/);
	});

	it('never throws, and reads back any text written as UTF-8', () => {
		fc.assert(fc.property(fc.uint8Array(), (bytes) => void textOfTable(bytes)));
		const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
		fc.assert(
			fc.property(texts, (text) => {
				const bytes = new TextEncoder().encode(`\uFEFFTitel\n${text}`);
				expect(decoded(bytes)).toBe(`Titel\n${text}`);
			})
		);
	});
});
