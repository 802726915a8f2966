import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { FilledForm } from '#lib/domain/form-answers.ts';
import { readForm } from '#lib/exchange/form-reading.ts';
import { blankDocument } from '#lib/report/blank-sheet.ts';
import { formProblems } from '#lib/texts/formular.ts';
import { PdfFile } from './check/pdf-file.ts';
import { fillForm } from './fill-form.ts';
import { sampleDocument } from './sample-document.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const catalogue = JSON.parse(
	readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8')
) as Catalogue;
const sha256 = 'ab'.repeat(32);
const date = '2026-11-21T14:32:00+01:00';

const folder = new PdfFolder();
let form: Uint8Array;

beforeAll(async () => {
	({ bytes: form } = await folder.write(
		blankDocument({ catalogue, sha256, date, fillable: true })
	));
});
afterAll(() => folder.remove());

/** The form in a file; fails the test where there is none. */
async function filledIn(pdf: Uint8Array): Promise<FilledForm> {
	const read = await readForm(pdf);
	if (read === 'no-form' || !read.ok) throw new Error(JSON.stringify(read));
	expect(read.warnings).toEqual([]);
	return read.value;
}

const long = 'Größe der Fläche (ha) \\ Straße; '.repeat(70).slice(0, 2000).trimEnd();
const sorbian = 'Wjerbno: měsćańske źěło, pjerść, Łužyca, ŕ š ž ć č ń ř Ě';

describe('a form', () => {
	test('that nobody filled in says nothing but what it asks', async () => {
		expect(await filledIn(form)).toEqual({
			catalogue: { id: 'insek-kleine-kommunen', version: '0.1.0', sha256 },
			municipality: '',
			date: '',
			office: '',
			answers: []
		});
	});

	test('comes back as it was filled in', async () => {
		const saved = await fillForm(form, {
			municipality: sorbian,
			date: '22.11.2026',
			office: 'Bauamt (Außenstelle)',
			'umfang-begrenzt/level': 'level-0',
			'fachplan-register/level': 'level-2',
			'fachplan-register/evidence': 'Anlage 3 (Seite 2), Pfad C:\\Pläne ≥ 5 €',
			'fachplan-register/note': long,
			'zielabgleich/level': 'unknown',
			'zielabgleich/note': 'Zeile eins\nZeile zwei 😀'
		});
		expect(await filledIn(saved)).toEqual({
			catalogue: { id: 'insek-kleine-kommunen', version: '0.1.0', sha256 },
			municipality: sorbian,
			date: '22.11.2026',
			office: 'Bauamt (Außenstelle)',
			answers: [
				{ criterion: 'umfang-begrenzt', choice: 0, evidence: '', note: '' },
				{
					criterion: 'fachplan-register',
					choice: 2,
					evidence: 'Anlage 3 (Seite 2), Pfad C:\\Pläne ≥ 5 €',
					note: long
				},
				{
					criterion: 'zielabgleich',
					choice: 'unknown',
					evidence: '',
					note: 'Zeile eins\nZeile zwei 😀'
				}
			]
		});
	});

	test('can be filled in further, and a choice changed', async () => {
		const first = await fillForm(form, { 'zielabgleich/level': 'level-1', municipality: 'Alt' });
		const second = await fillForm(first, { 'zielabgleich/level': 'level-3', municipality: 'Neu' });
		expect(await filledIn(second)).toMatchObject({
			municipality: 'Neu',
			answers: [{ criterion: 'zielabgleich', choice: 3 }]
		});
	});

	test('has its font in the file for all that is typed, also in Sorbian', async () => {
		const saved = await fillForm(form, { municipality: sorbian, 'zielabgleich/note': long });
		const file = new PdfFile(folder.keep('getippt.pdf', saved));
		const filled = file
			.dictionaries()
			.filter((each) => each['/FT'] === '/Tx' && file.text(each['/V']) !== '');
		expect(filled).toHaveLength(2);
		for (const { '/AP': look } of filled) {
			const drawn = file.dictionary(look)['/N'];
			const resources = file.dictionary(file.dictionary(drawn)['/Resources']);
			const fonts = Object.values(file.dictionary(resources['/Font']));
			expect(file.stream(drawn).toString('latin1')).toContain(' Tj');
			expect(fonts.map((font) => file.dictionary(font)['/BaseFont'])).toEqual([
				'/FiraSans-Formular'
			]);
			const descriptor = file.dictionary(file.dictionary(fonts[0])['/FontDescriptor']);
			expect(file.stream(descriptor['/FontFile2']).length).toBeGreaterThan(20_000);
		}
	});

	test('is read after other tools have written it anew', async () => {
		const saved = folder.keep('a.pdf', await fillForm(form, { 'zielabgleich/level': 'level-2' }));
		const target = path.join(folder.path, 'b.pdf');
		execFileSync('qpdf', ['--linearize', '--object-streams=generate', saved, target]);
		expect(await filledIn(readFileSync(target))).toMatchObject({ answers: [{ choice: 2 }] });
	});
});

describe('no form', () => {
	test('is a PDF without fields', async () => {
		const { bytes } = await folder.write(sampleDocument);
		expect(await readForm(bytes)).toBe('no-form');
	});

	test('is a PDF with the fields of somebody else', async () => {
		const document = blankDocument({ catalogue, sha256, date, fillable: true });
		const meta = { ...document.meta, form: 'Antrag' };
		const { bytes } = await folder.write({ ...document, meta });
		expect(await readForm(bytes)).toBe('no-form');
	});
});

describe('a file that cannot be read', () => {
	const refusedWith = (message: string) => ({ ok: false, problems: [{ path: '', message }] });

	test('is broken', async () => {
		const cut = form.slice(0, 2000);
		expect(await readForm(cut)).toEqual(refusedWith(formProblems.unreadable));
		const none = new TextEncoder().encode('kein PDF');
		expect(await readForm(none)).toEqual(refusedWith(formProblems.unreadable));
	});

	test('is locked with a password', async () => {
		const [open, locked] = [folder.keep('offen.pdf', form), path.join(folder.path, 'zu.pdf')];
		execFileSync('qpdf', ['--encrypt', 'geheim', 'geheim', '256', '--', open, locked]);
		expect(await readForm(readFileSync(locked))).toEqual(refusedWith(formProblems.encrypted));
	});

	test('has too many pages', async () => {
		const [one, many] = [folder.keep('eins.pdf', form), path.join(folder.path, 'viele.pdf')];
		const pages = Array.from({ length: 17 }, () => [one, '1-3']).flat();
		execFileSync('qpdf', ['--empty', '--pages', ...pages, '--', many]);
		expect(await readForm(readFileSync(many))).toEqual(refusedWith(formProblems.tooManyPages(50)));
	});

	test('is too large', async () => {
		const huge = new Uint8Array(64 * 1024 * 1024 + 1);
		expect(await readForm(huge)).toEqual(refusedWith(formProblems.tooLarge(64)));
	});

	test('has too many fields', async () => {
		const document = blankDocument({ catalogue, sha256, date, fillable: true });
		const fields = Array.from({ length: 2001 }, (_, index) => ({
			name: `f${index}`,
			tooltip: `Feld ${index}`
		}));
		const rows = fields.map(({ name }) => [name]);
		const { bytes } = await folder.write({
			...document,
			blocks: [
				{
					type: 'table',
					caption: '',
					head: [],
					rows: rows.slice(0, 30),
					entries: {
						labels: [],
						rows: rows.slice(0, 30).map((_, row) => fields.slice(row * 67, row * 67 + 67))
					}
				}
			]
		});
		expect(await readForm(bytes)).toEqual(refusedWith(formProblems.tooManyFields(2000)));
	});
});
