import { afterAll, expect, test, vi } from 'vitest';
import { criteriaListDocument } from '#lib/report/criteria-list.ts';
import { builtIn } from '../criteria/built-in.ts';
import { checkPdf } from './check-pdf.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new PdfFolder();
afterAll(() => folder.remove());

test('the Liste der Kriterien keeps the rules, and nothing of it is lost', async () => {
	const { catalogue, sha256 } = builtIn;
	const date = '2026-11-22T10:00:00+01:00';
	const pdf = await folder.write(criteriaListDocument({ catalogue, sha256, date }));
	const { findings, text } = checkPdf(pdf.file, { claim: '2a' });
	expect(findings).toEqual([]);
	expect(pdf.replaced).toEqual([]);
	// a line that is broken at a hyphen may be read with a blank behind it
	const plain = (words: string) => words.replaceAll(/[\s\u00ad]+/g, '');
	for (const { question, tip } of catalogue.criteria) {
		expect(plain(text)).toContain(plain(question));
		expect(plain(text)).toContain(plain(tip));
	}
});
