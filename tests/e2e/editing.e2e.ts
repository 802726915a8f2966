import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { workbookOf } from '#lib/exchange/catalogue-workbook.ts';
import { xlsxOf } from '#lib/exchange/xlsx.ts';
import { redaktion as words } from '#lib/texts/redaktion.ts';
import { frame } from '#lib/texts/screens.ts';
import { longList } from '#lib/texts/tabellen.ts';
import { builtIn } from '../criteria/built-in.ts';
import { downloaded } from './downloads.ts';
import { expect, openStart, test } from './fixtures.ts';

const FILE = 'criteria/insek-kleine-kommunen/0.1.0.json';
const folder = mkdtempSync(path.join(tmpdir(), 'insek-editing-'));

async function openPage(page: Page): Promise<void> {
	await openStart(page);
	await page.getByRole('link', { name: frame.help, exact: true }).click();
	await page.getByRole('link', { name: words.title }).click();
	await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
}

const differences = (page: Page) => page.getByRole('list', { name: words.differences });

/** A file for Excel with the criteria as an editor has changed them. */
async function changedFile(name: string, change: (catalogue: Catalogue) => Catalogue) {
	const file = path.join(folder, name);
	writeFileSync(file, await xlsxOf(workbookOf(change(structuredClone(builtIn.catalogue)))));
	return file;
}

/** All criteria with another tip. */
function withTips(catalogue: Catalogue, tip: string, most = Infinity): Catalogue {
	const criteria = catalogue.criteria.map((each, index) =>
		index < most ? { ...each, tip } : each
	);
	return { ...catalogue, criteria };
}

for (const [button, ending] of [
	[words.asXlsx, 'xlsx'],
	[words.asCsv, 'csv']
] as const) {
	test(`the table as ${ending} opens again without differences, and saves the same file`, async ({
		page
	}) => {
		await openPage(page);
		const saved = await downloaded(page, button);
		expect(saved.name).toBe(`Kriterien_insek-kleine-kommunen-0.1.0.${ending}`);
		await page.getByLabel(words.open).setInputFiles(saved.path);
		await expect(page.getByRole('heading', { name: words.none })).toBeFocused();
		await expect(page.getByText(words.noneHelp('0.1.0'))).toBeVisible();
		const file = await downloaded(page, words.save);
		expect(file.name).toBe('insek-kleine-kommunen-0.1.0.json');
		expect(file.bytes.equals(readFileSync(FILE))).toBe(true);
	});
}

test('a changed text is listed, and asks for a new version', async ({ page }) => {
	const tip = 'Sehen Sie zuerst im Archiv nach.';
	const file = await changedFile('eins.xlsx', (catalogue) => withTips(catalogue, tip, 1));
	await openPage(page);
	await page.getByLabel(words.open).setInputFiles(file);
	await expect(page.getByRole('heading', { name: words.differences })).toBeFocused();
	await expect(differences(page).getByRole('listitem')).toHaveCount(1);
	await expect(differences(page)).toContainText('Kriterium 1 „Klarer Auftrag');
	await expect(differences(page)).toContainText(tip);
	await expect(page.getByText(words.sameVersion('0.1.0'))).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	}
	const saved = await downloaded(page, words.save);
	expect(saved.bytes.toString('utf8')).toContain(tip);
});

test('a new version with many changes is listed in parts, large as its file may be', async ({
	page,
	watch
}) => {
	// large enough that a worker would unpack it, which the policy forbids
	const tip = 'Ein langer Rat. '.repeat(30).trim();
	const file = await changedFile('viele.xlsx', (catalogue) => ({
		...withTips(catalogue, tip),
		notes: catalogue.notes.map((note) => `${note} ${'Zusatz '.repeat(4500)}Ende`),
		support: catalogue.support.map((each) => ({ ...each, title: `${each.title} neu` })),
		version: '0.2.0'
	}));
	await openPage(page);
	await page.getByLabel(words.open).setInputFiles(file);
	await expect(page.getByText(words.count(62, '0.1.0'))).toBeVisible();
	await expect(page.getByText(words.sameVersion('0.2.0'))).toHaveCount(0);
	await expect(page.getByText(words.remarks)).toBeVisible();
	await page.getByRole('button', { name: longList.showAll(62) }).click();
	await expect(differences(page).getByRole('listitem')).toHaveCount(62);
	expect(watch.problems).toEqual([]);
});

test('what cannot be read is named with its place, and the next table is read', async ({
	page
}) => {
	await openPage(page);
	const saved = await downloaded(page, words.asCsv);
	const broken = saved.bytes.toString('utf8').replace(';nein;', ';vielleicht;');
	const csv = (content: string) => ({
		name: 'k.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(content)
	});
	await page.getByLabel(words.open).setInputFiles(csv(broken));
	await expect(page.getByRole('alert')).toContainText(
		/Blatt „Kriterien“, Zeile \d+, Spalte „Kern \(ja\/nein\)“: „vielleicht“ ist unbekannt/
	);
	await page.getByLabel(words.open).setInputFiles(csv('%PDF-1.7'));
	await expect(page.getByRole('alert')).toContainText('PDF-Datei');
	await page.getByLabel(words.open).setInputFiles(saved.path);
	await expect(page.getByRole('heading', { name: words.none })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});
