import { afterAll, describe, expect, test, vi } from 'vitest';
import { cardsDocument, posterDocument } from '#lib/report/workshop-sheets.ts';
import { checkPdf } from './check-pdf.ts';
import { catalogue, date, sha256 } from './checks.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new PdfFolder();
afterAll(() => folder.remove());

const input = { catalogue, sha256, date };

describe('sheets for a meeting', () => {
	test('are one page of cards to vote with', async () => {
		const pdf = await folder.write(cardsDocument(input));
		const { findings } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(pdf.pages).toBe(1);
	});

	test('are a poster of one page for every criterion, whole', async () => {
		expect(catalogue.criteria.length).toBeGreaterThan(20);
		for (const criterion of catalogue.criteria) {
			const pdf = await folder.write(posterDocument(input, criterion));
			const { findings, text } = checkPdf(pdf.file, { claim: '2a' });
			expect(findings).toEqual([]);
			expect([criterion.number, pdf.pages]).toEqual([criterion.number, 1]);
			const read = text.replace(/\s+/g, ' ');
			for (const level of criterion.levels) expect(read).toContain(level);
			expect(read).toContain(criterion.question);
		}
	});
});
