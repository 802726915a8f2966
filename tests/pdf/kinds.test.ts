import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { ownDocuments } from '../documents/real-documents.ts';
import { checkPdf } from './check-pdf.ts';
import { counterProof, FAULTS } from './mutations.ts';
import { attachment } from './sample-document.ts';
import { darknessOf, differenceOf, type Darkness } from './rendered-pages.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new PdfFolder();
afterAll(() => folder.remove());

const documents = Object.entries(ownDocuments());

/** Shades of nine: other versions of poppler smooth letters a little differently. */
const TOLERATED = { mean: 0.2, most: 4 };

describe.each(documents)('%s', (kind, document) => {
	test('keeps the rules of PDF/UA-1 and PDF/A-2a, with data those of 3a', async () => {
		const plain = await folder.write(document);
		expect(checkPdf(plain.file, { claim: '2a' }).findings).toEqual([]);
		const withData = await folder.write(document, attachment);
		const claim = { claim: '3a', attachment: attachment.name } as const;
		expect(checkPdf(withData.file, claim).findings).toEqual([]);
	});

	test('shows the checker every fault it can have', async () => {
		const { file } = await folder.write(document);
		const { missed, found, notApplicable } = counterProof(file, { claim: '2a' });
		expect(missed).toEqual([]);
		expect(found.length + notApplicable.length).toBe(FAULTS.length);
	});

	test('reads in the order it always did', async () => {
		const { file } = await folder.write(document);
		const { listing } = checkPdf(file, { claim: '2a' });
		await expect(listing).toMatchFileSnapshot(`golden/kinds/${kind}.structure.txt`);
	});

	test('looks as it always did', async () => {
		const { file } = await folder.write(document);
		const pages = darknessOf(file);
		const former = goldenPages(kind, pages);
		expect(pages.length).toBe(former.length);
		pages.forEach((page, index) => {
			const { mean, most } = differenceOf(page, former[index] ?? []);
			expect([index + 1, mean <= TOLERATED.mean, most <= TOLERATED.most]).toEqual([
				index + 1,
				true,
				true
			]);
		});
	});
});

test('a page that is set otherwise is told apart', async () => {
	const [first] = documents;
	if (first === undefined) throw new Error('no documents');
	const [, document] = first;
	const { file } = await folder.write(document);
	const shifted = await folder.write({
		...document,
		blocks: [...document.blocks.slice(0, 1), ...document.blocks.slice(2)]
	});
	const [page, other] = [darknessOf(file)[0] ?? [], darknessOf(shifted.file)[0] ?? []];
	expect(differenceOf(page, page)).toEqual({ mean: 0, most: 0 });
	expect(differenceOf(page, other).mean).toBeGreaterThan(TOLERATED.mean);
});

/** What the pages looked like when somebody last looked at them; written where there is no such file yet. */
function goldenPages(kind: string, pages: readonly Darkness[]): readonly Darkness[] {
	const file = `tests/pdf/golden/kinds/${kind}.pages.txt`;
	if (!existsSync(file)) {
		if (process.env['CI'] !== undefined) throw new Error(`${file} is missing`);
		writeFileSync(file, `${pages.map((rows) => rows.join('\n')).join('\n\n')}\n`);
	}
	return readFileSync(file, 'utf8')
		.trimEnd()
		.split('\n\n')
		.map((page) => page.split('\n'));
}
