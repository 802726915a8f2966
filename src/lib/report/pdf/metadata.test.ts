import { expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';
import { srgbProfile } from './icc.ts';
import { xmpPacket } from './xmp.ts';

const metadata = {
	title: 'Maß & <Ziel>',
	author: 'Gemeinde',
	lang: 'de-DE',
	date: '2026-11-21T14:32:00+01:00',
	producer: 'jsPDF',
	conformance: '3a'
} as const;

test('the metadata packet escapes texts and claims PDF/UA-1 and PDF/A', () => {
	const packet = xmpPacket(metadata);
	expect(packet).toContain('<rdf:li xml:lang="x-default">Maß &amp; &lt;Ziel&gt;</rdf:li>');
	expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
	expect(packet).toContain(
		'<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>'
	);
	expect(xmpPacket({ ...metadata, conformance: '2a' })).toContain('<pdfaid:part>2</pdfaid:part>');
});

test('every element of the metadata packet is closed', () => {
	const open: string[] = [];
	for (const [, slash, tag = '', end] of xmpPacket(metadata).matchAll(
		/<(\/?)([\w:]+)[^>]*?(\/?)>/g
	)) {
		if (slash) expect(open.pop()).toBe(tag);
		else if (!end) open.push(tag);
	}
	expect(open).toEqual([]);
});

test('the colour profile tells its length and where its parts are', () => {
	const bytes = Buffer.from(srgbProfile(), 'latin1');
	expect(bytes.readUInt32BE(0)).toBe(bytes.length);
	expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
	const parts = Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
		const at = 132 + 12 * index;
		const offset = bytes.readUInt32BE(at + 4);
		expect(offset + bytes.readUInt32BE(at + 8)).toBeLessThanOrEqual(bytes.length);
		return [bytes.toString('latin1', at, at + 4), bytes.toString('latin1', offset, offset + 4)];
	});
	expect(parts).toEqual([
		['desc', 'desc'],
		['cprt', 'text'],
		['wtpt', 'XYZ '],
		['rXYZ', 'XYZ '],
		['gXYZ', 'XYZ '],
		['bXYZ', 'XYZ '],
		['rTRC', 'curv'],
		['gTRC', 'curv'],
		['bTRC', 'curv']
	]);
});

test('the content hash depends on every byte and on where a part ends', () => {
	const bytes = (...values: number[]) => new Uint8Array(values);
	const hashes = [
		[bytes(1, 2, 3)],
		[bytes(1, 2, 4)],
		[bytes(1, 2), bytes(3)],
		[bytes(1), bytes(2, 3)],
		[bytes()],
		[bytes(), bytes()]
	].map(contentHash);
	expect(new Set(hashes).size).toBe(hashes.length);
	for (const hash of hashes) expect(hash).toMatch(/^[0-9A-F]{32}$/);
});
