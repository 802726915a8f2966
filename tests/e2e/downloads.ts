import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Assessment } from '#lib/domain/assessment.ts';

export interface SavedFile {
	readonly name: string;
	readonly path: string;
	readonly bytes: Buffer;
}

/** What a button hands to the browser's downloads. */
export async function downloaded(page: Page, button: string): Promise<SavedFile> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const download = await waiting;
	const file = await download.path();
	return { name: download.suggestedFilename(), path: file, bytes: readFileSync(file) };
}

export function assessmentIn(bytes: Buffer): Assessment {
	return JSON.parse(bytes.toString('utf8')) as Assessment;
}

/** What poppler finds attached to a PDF. */
export function attachmentsOf(pdf: SavedFile): { name: string; bytes: Buffer }[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'insek-check-e2e-'));
	execFileSync('pdfdetach', ['-saveall', '-o', folder, pdf.path], { stdio: 'pipe' });
	return readdirSync(folder).map((name) => ({
		name,
		bytes: readFileSync(path.join(folder, name))
	}));
}

/** A PDF with its streams unpacked, for searching. */
export function unpackedBytesOf(pdf: SavedFile): Buffer {
	return execFileSync('qpdf', ['--stream-data=uncompress', pdf.path, '-'], {
		maxBuffer: 64 * 1024 * 1024
	});
}

/** The words on the pages of a PDF, each run of blanks as one. */
export function wordsOf(pdf: Pick<SavedFile, 'path'>): string {
	const text = execFileSync('pdftotext', ['-enc', 'UTF-8', pdf.path, '-'], { encoding: 'utf8' });
	return text.replaceAll(/\s+/g, ' ');
}

/** How many pages poppler counts. */
export function pagesOf(pdf: Pick<SavedFile, 'path'>): number {
	const facts = execFileSync('pdfinfo', [pdf.path], { encoding: 'utf8' });
	return Number(/^Pages: +(\d+)/m.exec(facts)?.[1]);
}
