import type { Page } from '@playwright/test';
import type { Assessment } from '#lib/domain/assessment.ts';
import example from '#lib/session/example/musterstadt.insek.json' with { type: 'json' };
import { dokumente as words } from '#lib/texts/dokumente.ts';
import { weitergeben } from '#lib/texts/ergebnis.ts';
import { councilPaper, ratsvorlage } from '#lib/texts/ratsvorlage.ts';
import { rueckmeldung } from '#lib/texts/rueckmeldung.ts';
import { check as pages } from '#lib/texts/check.ts';
import { afterWorkshops } from '../documents/held-workshops.ts';
import { checkFile } from './check-file.ts';
import { assessmentIn, downloaded, pagesOf, unpackedBytesOf, wordsOf } from './downloads.ts';
import {
	answer,
	expect,
	goTo,
	openExample,
	startCheck,
	test,
	textBox,
	typeInto
} from './fixtures.ts';

const EXAMPLE = example as unknown as Assessment;

test.describe('the Ratsvorlage', () => {
	test('carries the words of the town, and is a working state until it is laid down', async ({
		page
	}) => {
		await openCouncilPage(page);
		await page.getByRole('radio', { name: ratsvorlage.templates.kenntnisnahme }).check();
		await expect(await textBox(page, ratsvorlage.decision)).toHaveValue(
			councilPaper.decisions.kenntnisnahme
		);
		await typeInto(page, ratsvorlage.decision, ' Zusatz zum Beschluss.');
		await typeInto(page, ratsvorlage.finances, 'Keine im Haushalt 2027.');
		const draft = await downloaded(page, ratsvorlage.asPdf);
		expect(draft.name).toMatch(/^Musterstadt_Ratsvorlage-Arbeitsstand_\d{4}-\d\d-\d\d_\d{4}\.pdf$/);
		expect(wordsOf(draft)).toContain('Arbeitsstand · Entwurf, nicht amtlich');
		expect(wordsOf(draft)).toContain('sich geändert hat. Zusatz zum Beschluss.');

		await page.getByRole('button', { name: ratsvorlage.freeze }).click();
		await expect(page.getByText(ratsvorlage.isCurrent)).toBeVisible();
		const code = await page.getByText(/^Prüfcode [0-9A-F]{4}-[0-9A-F]{4}$/).innerText();
		const laidDown = wordsOf(await downloaded(page, ratsvorlage.asPdf));
		expect(laidDown).toContain(`Fassung 1 vom `);
		expect(laidDown).toContain(code);
		expect(laidDown).not.toContain('Arbeitsstand');

		await (await textBox(page, ratsvorlage.finances)).fill('Doch 20.000 Euro.');
		await page.keyboard.press('Tab');
		await page.getByRole('button', { name: pages.undo }).click();
		await expect(page.getByText(ratsvorlage.isCurrent)).toBeVisible();
		await (await textBox(page, ratsvorlage.finances)).fill('Doch 20.000 Euro.');
		await expect(page.getByText(ratsvorlage.isChanged)).toBeVisible();
		expect(wordsOf(await downloaded(page, ratsvorlage.asPdf))).toContain('Arbeitsstand');
		const former = wordsOf(await downloaded(page, ratsvorlage.printVersion(1)));
		expect(former).toContain('Keine im Haushalt 2027.');
		expect(former).toContain(code);
		expect(former).not.toContain('20.000');
	});

	test('keeps its states in files that are passed on, with the same check code', async ({
		page
	}) => {
		await openCouncilPage(page);
		await page.getByRole('button', { name: ratsvorlage.freeze }).click();
		const code = await page.getByText(/^Prüfcode [0-9A-F]{4}-/).innerText();
		await openShare(page, weitergeben.title);
		const passed = await downloaded(page, weitergeben.pass);
		expect(assessmentIn(passed.bytes).frozen).toHaveLength(1);
		// on a device that never saw it
		await page.goto('/');
		await page.evaluate(() => indexedDB.deleteDatabase('insek-check'));
		await page.getByLabel('Datei öffnen').setInputFiles({
			name: 'a.insek.json',
			mimeType: 'application/json',
			buffer: Buffer.from(
				passed.bytes.toString('utf8').replace(assessmentIn(passed.bytes).id, crypto.randomUUID())
			)
		});
		await goTo(page, pages.share);
		await openShare(page, ratsvorlage.nav);
		await expect(page.getByText(code)).toBeVisible();
	});

	test('holds no note, no evidence and no data, whatever was typed', async ({ page }) => {
		await startCheck(page, 'Musterdorf');
		await answer(page, 9, 2);
		await typeInto(page, 'Nachweis', 'Beleg-Wort');
		await typeInto(page, 'Notiz', 'Notiz-Wort');
		await typeInto(page, 'Interne Notiz', 'Geheim-Wort');
		await goTo(page, pages.share);
		const file = await downloaded(page, ratsvorlage.asPdf);
		const bytes = unpackedBytesOf(file).toString('latin1');
		for (const word of ['Beleg-Wort', 'Notiz-Wort', 'Geheim-Wort']) {
			expect(wordsOf(file)).not.toContain(word);
			expect(bytes).not.toContain(word);
		}
		expect(bytes).not.toContain('/EmbeddedFile');
	});

	test('can be taken back as a state laid down by mistake', async ({ page }) => {
		await openCouncilPage(page);
		await page.getByRole('button', { name: ratsvorlage.freeze }).click();
		await page.getByRole('button', { name: pages.takeBack }).click();
		await expect(page.getByText(ratsvorlage.noVersions)).toBeVisible();
	});
});

test.describe('all documents', () => {
	test('show their pages before they are saved, and are saved in every format', async ({
		page
	}) => {
		await openDocuments(page);
		const preview = page.getByRole('img', { name: /^Seite \d+ von \d+$/ });
		await expect(preview).toHaveCount(7);
		for (const kind of ['kompakt', 'ratsvorlage', 'leer', 'stimmkarten'] as const) {
			await choose(page, kind);
			const pdf = await downloaded(page, words.saveAs(words.formats.pdf));
			await expect(preview).toHaveCount(pagesOf(pdf));
		}
		await choose(page, 'ratsvorlage');
		const word = await downloaded(page, words.saveAs(words.formats.docx));
		expect(word.name).toMatch(/^Musterstadt_Ratsvorlage-Arbeitsstand_.*\.docx$/);
		expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
		const html = await downloaded(page, words.saveAs(words.formats.html));
		expect(html.bytes.toString('utf8')).toContain('<h1>Ratsvorlage INSEK-Check: Musterstadt');
		const text = await downloaded(page, words.saveAs(words.formats.txt));
		expect(text.bytes.toString('utf8')).toContain('Sie entscheiden');
	});

	test('make a poster of the criterion that was chosen', async ({ page }) => {
		await openDocuments(page);
		await choose(page, 'plakat');
		await page
			.getByRole('combobox', { name: words.criterion })
			.selectOption({ label: '9 Liste der Fachplanungen' });
		const pdf = await downloaded(page, words.saveAs(words.formats.pdf));
		expect(pdf.name).toMatch(/_Plakat-9_/);
		expect(wordsOf(pdf)).toContain('Gibt es eine Liste aller Planungen');
	});

	test('tell of a meeting, and what its group says of the criteria goes to their editors', async ({
		page
	}) => {
		await page.goto('/');
		const file = checkFile(afterWorkshops(EXAMPLE));
		await page.getByLabel('Datei öffnen').setInputFiles(file);
		await goTo(page, pages.share);
		await openShare(page, words.nav);
		await choose(page, 'protokoll');
		const latest = await downloaded(page, words.saveAs(words.formats.pdf));
		expect(latest.name).toMatch(/^Musterstadt_Protokoll_/);
		expect(wordsOf(latest)).toContain('Auftakt zur Fortschreibung');
		await expect(page.getByRole('button', { name: rueckmeldung.save })).toHaveCount(0);

		await page
			.getByRole('combobox', { name: words.workshop })
			.selectOption({ label: 'Kriterien im Austausch vom 12.11.2026' });
		const told = page.getByRole('list', { name: rueckmeldung.title });
		await expect(told).toContainText('weniger als 5 Stimmen');
		const feedback = await downloaded(page, rueckmeldung.save);
		expect(feedback.name).toMatch(/^Rückmeldung_[\d_-]+\.insek-feedback\.json$/);
		const bytes = feedback.bytes.toString('utf8');
		for (const secret of ['Musterstadt', 'Austausch', 'GEHEIM'])
			expect(bytes).not.toContain(secret);
	});

	test('say where a character cannot be shown, before anything is saved', async ({ page }) => {
		await openCouncilPage(page);
		await typeInto(page, ratsvorlage.finances, 'Ein Baum 🌲');
		await page.getByRole('link', { name: ratsvorlage.more }).click();
		await expect(page.getByText(`${ratsvorlage.nav}: 🌲`)).toBeVisible();
	});

	test('bring no writer along before it is needed', async ({ page }) => {
		const scripts: Promise<string>[] = [];
		page.on('response', (response) => {
			if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
		});
		await openDocuments(page);
		await expect(page.getByRole('img', { name: 'Seite 1 von 7' })).toBeVisible();
		const isLoaded = async (mark: string) =>
			(await Promise.all(scripts)).some((text) => text.includes(mark));
		expect(await isLoaded('word/document.xml')).toBe(false);
		expect(await isLoaded('GlobalWorkerOptions')).toBe(false);
		await downloaded(page, words.saveAs(words.formats.docx));
		expect(await isLoaded('word/document.xml')).toBe(true);
	});
});

/** Of the example. */
async function openCouncilPage(page: Page): Promise<void> {
	await openExample(page);
	await goTo(page, pages.share);
	await openShare(page, ratsvorlage.nav);
}

async function openDocuments(page: Page): Promise<void> {
	await openExample(page);
	await goTo(page, pages.share);
	await openShare(page, words.nav);
}

async function openShare(page: Page, label: string): Promise<void> {
	const links = page.getByRole('navigation', { name: weitergeben.pages });
	await links.getByRole('link', { name: label, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: label })).toBeFocused();
}

async function choose(page: Page, kind: keyof typeof words.kinds): Promise<void> {
	await page.getByRole('radio', { name: words.kinds[kind] }).check();
}
