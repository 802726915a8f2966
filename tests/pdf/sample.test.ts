import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readAttachment } from '#lib/exchange/pdf-attachment.ts';
import { checkPdf, type Checked } from './check-pdf.ts';
import { counterProof, FAULTS } from './mutations.ts';
import { attachedText, attachment, sampleDocument } from './sample-document.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = new PdfFolder();
const withData = { claim: '3a', attachment: attachment.name } as const;
let file: string;
let bytes: Uint8Array;
let checked: Checked;

const run = (command: string, ...options: string[]): string =>
	execFileSync(command, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

beforeAll(async () => {
	({ file, bytes } = await folder.write(sampleDocument, attachment));
	checked = checkPdf(file, withData);
});
afterAll(() => folder.remove());

describe('sample document with data', () => {
	test('keeps the rules of PDF/UA-1 and PDF/A-3a', () => {
		expect(checked.findings).toEqual([]);
	});

	test('has the structure it had', async () => {
		await expect(checked.listing).toMatchFileSnapshot('golden/sample.structure.txt');
	});

	test('has a bookmark for each heading, nested by level', () => {
		const titles = checked.outline.map(({ title, kids }) => [title, kids.map((kid) => kid.title)]);
		expect(titles).toEqual([
			[
				'Arbeitsblatt: INSEK-Check der Gemeinde Wjerbno / Werben',
				['Überblick', 'Kriterien', 'Zum Mitnehmen']
			]
		]);
	});

	test('is valid and tagged for other tools, with fonts inside', () => {
		expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
		expect(run('pdfinfo', file)).toMatch(/^Tagged: +yes$/m);
		const fonts = run('pdffonts', file).trim().split('\n').slice(2);
		expect(
			fonts.map((line) => /^(\S+) .* (yes|no) +(yes|no) +(yes|no) +\d/.exec(line)?.slice(1))
		).toEqual([
			['FiraSans-Regular', 'yes', 'no', 'yes'],
			['FiraSans-SemiBold', 'yes', 'no', 'yes']
		]);
	});

	test('gives the data back byte for byte', async () => {
		const target = path.join(folder.path, 'daten.json');
		run('pdfdetach', '-save', '1', '-o', target, file);
		expect(readFileSync(target, 'utf8')).toBe(attachedText);
		expect(await readAttachment(bytes)).toBe(attachedText);
	});

	test.each([
		['--linearize', '--object-streams=generate'],
		['--qdf', '--object-streams=disable']
	])('gives the data back after qpdf %s', async (...options) => {
		const target = path.join(folder.path, `${options.join('')}.pdf`);
		run('qpdf', ...options, file, target);
		expect(await readAttachment(readFileSync(target))).toBe(attachedText);
	});

	test('is checked by a checker that finds all 29 faults', () => {
		const proof = counterProof(file, withData);
		expect(FAULTS).toHaveLength(29);
		expect(proof).toMatchObject({ missed: [], notApplicable: [] });
		expect(proof.found).toHaveLength(29);
	});
});

describe('sample document without data', () => {
	test('keeps the rules of PDF/UA-1 and PDF/A-2a', async () => {
		const plain = await folder.write(sampleDocument);
		expect(checkPdf(plain.file, { claim: '2a' }).findings).toEqual([]);
		expect(await readAttachment(plain.bytes)).toBeUndefined();
	});
});

test('equal input gives equal bytes, whatever the zone of the machine', async () => {
	vi.stubEnv('TZ', 'Pacific/Auckland');
	const again = await folder.write(sampleDocument, attachment);
	vi.unstubAllEnvs();
	expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
});

test('another date gives another file identifier', async () => {
	const later = { ...sampleDocument, meta: { ...sampleDocument.meta, date: '2026-11-22' } };
	const other = await folder.write(later, attachment);
	const idOf = (source: Uint8Array) =>
		/\/ID \[ <(\w+)>/.exec(Buffer.from(source).toString('latin1'))?.[1];
	expect(idOf(other.bytes)).toMatch(/^[0-9A-F]{32}$/);
	expect(idOf(other.bytes)).not.toBe(idOf(bytes));
});
