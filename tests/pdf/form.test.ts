import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { blankDocument } from '#lib/report/blank-sheet.ts';
import { checkPdf, type Checked } from './check-pdf.ts';
import { FORM_FAULTS } from './form-mutations.ts';
import { counterProof } from './mutations.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const catalogue = JSON.parse(
	readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8')
) as Catalogue;
const core = catalogue.criteria.filter((criterion) => criterion.core);
const sha256 = 'ab'.repeat(32);
const date = '2026-11-21T14:32:00+01:00';

const folder = new PdfFolder();
let file: string;
let pages: number;
let bytes: Uint8Array;
let checked: Checked;

beforeAll(async () => {
	const document = blankDocument({ catalogue, sha256, date, fillable: true });
	({ file, pages, bytes } = await folder.write(document));
	checked = checkPdf(file, { claim: '2a' });
});
afterAll(() => folder.remove());

describe('the form', () => {
	test('keeps the rules of PDF/UA-1 and PDF/A-2a, on three pages', () => {
		expect(checked.findings).toEqual([]);
		expect(pages).toBe(3);
		expect(bytes.length).toBeLessThan(130_000);
	});

	test('asks five choices and two texts of every core criterion', () => {
		const count = (pattern: RegExp) => checked.listing.match(pattern)?.length;
		expect(count(/\(field "Frage \d+: /g)).toBe(5 * core.length);
		expect(count(/\(field "Frage \d+ [^"]+: (Nachweis|Notiz)"\)/g)).toBe(2 * core.length);
		expect(count(/\(field /g)).toBe(7 * core.length + 3);
	});

	test('is a form for other tools, too, without scripts', () => {
		const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
		expect(told).toMatch(/^Form: +AcroForm$/m);
		expect(told).toMatch(/^JavaScript: +no$/m);
	});

	test('is checked by a checker that finds its faults', () => {
		const proof = counterProof(file, { claim: '2a' }, FORM_FAULTS);
		expect(proof).toMatchObject({ missed: [], notApplicable: [] });
		expect(proof.found).toHaveLength(18);
	});
});
