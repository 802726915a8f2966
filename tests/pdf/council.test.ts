import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '#lib/domain/assessment.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { councilTexts, replacedIn } from '#lib/report/printed-texts.ts';
import { councilDocument, type CouncilInput } from '#lib/report/ratsvorlage.ts';
import { checkPdf } from './check-pdf.ts';
import { catalogue, date, example, HOSTILE, hostile, missingIn, wordsIn } from './checks.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new PdfFolder();
afterAll(() => folder.remove());

function inputOf(assessment: Assessment, more: Partial<CouncilInput> = {}): CouncilInput {
	const verdict = verdictOf(catalogue, assessment);
	return { catalogue, assessment, verdict, date, version: null, withAnnex: true, ...more };
}

const version = { number: 2, at: '2026-11-20', code: '1A2B-3C4D', former: null };

describe('the Ratsvorlage of Musterstadt', () => {
	test('is two pages to decide on and look at, small', async () => {
		const pdf = await folder.write(councilDocument(inputOf(example, { withAnnex: false })));
		expect(checkPdf(pdf.file, { claim: '2a' }).findings).toEqual([]);
		expect(pdf.pages).toBe(2);
		expect(pdf.bytes.length).toBeLessThanOrEqual(80_000);
	});

	test('has an annex of two pages', async () => {
		const pdf = await folder.write(councilDocument(inputOf(example)));
		const { findings } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(pdf.pages).toBe(4);
	});

	test('says on every page that it is a draft until a state is laid down', async () => {
		const pagesOf = async (input: CouncilInput) => {
			const { file } = await folder.write(councilDocument(input));
			const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
			return text.split('\f').slice(0, -1);
		};
		const draft = await pagesOf(inputOf(example));
		expect(draft.every((page) => page.includes('Arbeitsstand · Entwurf, nicht amtlich'))).toBe(
			true
		);
		const laidDown = await pagesOf(inputOf(example, { version }));
		expect(laidDown.join('')).not.toContain('Arbeitsstand');
		expect(laidDown.every((page) => page.includes('Fassung 2 · Entwurf, nicht amtlich'))).toBe(
			true
		);
		expect(laidDown[0]).toContain('Fassung 2 vom 20.11.2026, Prüfcode 1A2B-3C4D');
	});

	test('never proposes what it costs: there are lines to write on', () => {
		const { blocks } = councilDocument(inputOf(example));
		const at = blocks.findIndex(
			(block) => block.type === 'heading' && block.text === 'Finanzielle Auswirkungen'
		);
		expect(blocks[at + 1]).toMatchObject({ type: 'writingLines', count: 2 });
	});
});

describe('what the council may read', () => {
	const typed: Assessment = {
		...hostile,
		ratsvorlage: {
			decision: `Beschluss-Text ${HOSTILE}\nZweite-Zeile`,
			finances: `Kosten-Text ${HOSTILE}`,
			inaction: `Untätig-Text ${HOSTILE}`
		}
	};
	const input = inputOf(typed, { version });

	test('stands there to the last word', async () => {
		const pdf = await folder.write(councilDocument(input));
		const { findings, text } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		const texts = councilTexts(input);
		expect(texts.map(({ path: pointer }) => pointer)).toEqual(
			expect.arrayContaining([
				'/ratsvorlage/decision',
				'/steps/s1/office',
				'/fachplanungen/p/title'
			])
		);
		expect(wordsIn(texts).length).toBeGreaterThan(20);
		expect(missingIn(text, texts)).toEqual([]);
		expect(replacedIn(texts, pdf.replaced).map(({ path: pointer }) => pointer)).toContain(
			'/ratsvorlage/finances'
		);
	});

	test('is all that is in the file: no note, no evidence, no reason, no rejected hint, no data', async () => {
		const pdf = await folder.write(councilDocument(input));
		const unpacked = path.join(folder.path, 'unpacked.pdf');
		execFileSync('qpdf', ['--qdf', '--object-streams=disable', pdf.file, unpacked]);
		const bytes = readFileSync(unpacked);
		const { text, listing } = checkPdf(pdf.file, { claim: '2a' });
		// what is drawn is glyph numbers: the text is read through the fonts, everything else as bytes
		const all = [text, listing, bytes.toString('latin1')].join('\n');
		expect(all).toContain('Beschluss-Text');
		for (const secret of [
			'geheim',
			'Nachweis-',
			'Notiz-',
			'Grund-',
			'Formate-p',
			'Ort-p',
			'insek-check/assessment'
		]) {
			expect(all).not.toContain(secret);
			const utf16 = Buffer.from(secret, 'utf16le').swap16();
			expect(bytes.includes(utf16)).toBe(false);
			expect(bytes.toString('latin1').toLowerCase()).not.toContain(utf16.toString('hex'));
		}
		expect(bytes.includes('/EmbeddedFile')).toBe(false);
	});
});
