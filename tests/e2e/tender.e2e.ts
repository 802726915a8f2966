import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import { kapitel } from '#lib/texts/kapitel.ts';
import { leistungsbeschreibung, tender } from '#lib/texts/leistungsbeschreibung.ts';
import { hints as hintWords, matrix } from '#lib/texts/matrix.ts';
import { check as pages } from '#lib/texts/check.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import { expect, goTo, openExample, startCheck, test } from './fixtures.ts';

const HEAT = 'Kommunaler Wärmeplan';

test('what happens with a chapter is decided, and what does not hold together is said there', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf', 'prepare');
	await goTo(page, words.nav);
	await page.getByRole('button', { name: words.addNamed(HEAT) }).click();
	await open(page, kapitel.nav);
	const climate = chapter(page, 'Umwelt, Klima, Energie, Wärme');
	await expect(climate).toContainText(HEAT);
	await climate.getByRole('radio', { name: kapitel.works.uebernehmen }).check();
	await expect(climate).toContainText(kapitel.problems['no-source']);
	await climate.getByRole('combobox', { name: kapitel.from }).selectOption(HEAT);
	await expect(climate).not.toContainText(kapitel.problems['no-source']);

	const sport = chapter(page, 'Kultur, Sport, Freizeit, Ehrenamt');
	await sport.getByRole('radio', { name: kapitel.works.weglassen }).check();
	await expect(sport).toContainText(kapitel.problems['no-reason']);
	await sport.getByRole('textbox', { name: kapitel.reason }).fill('Ist im Verein geregelt.');
	await expect(page.getByText(kapitel.summary(2, 18, 44))).toBeVisible();

	// the plan goes, the chapter says so
	await open(page, words.list);
	await page.getByText(words.edit, { exact: true }).click();
	await page.getByRole('button', { name: words.removeNamed(HEAT) }).click();
	await open(page, kapitel.nav);
	await expect(climate).toContainText(kapitel.problems['source-gone']);
	await expect(climate.getByRole('combobox')).toHaveText(new RegExp(kapitel.goneSource));

	const { bausteine } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(bausteine).toMatchObject({
		'klima-energie': { work: 'uebernehmen' },
		'kultur-sport': { work: 'weglassen', reason: 'Ist im Verein geregelt.' }
	});
});

test('the length of a chapter counts at once', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await open(page, kapitel.nav);
	const housing = chapter(page, 'Wohnen und Leerstand');
	await housing.getByRole('radio', { name: kapitel.works.beauftragen }).check();
	await housing.getByText(kapitel.extent(kapitel.depths.vertieft, 2)).click();
	await housing.getByRole('textbox', { name: kapitel.pages }).fill('viele');
	await page.keyboard.press('Tab');
	await expect(housing.getByRole('alert')).toBeVisible();
	await housing.getByRole('textbox', { name: kapitel.pages }).fill('7');
	await expect(page.getByText(kapitel.summary(1, 18, 51))).toBeVisible();
});

test("a tender text of one's own is made by keyboard alone", async ({ page }) => {
	await openExample(page);
	await goTo(page, words.nav);
	await press(planLink(page, leistungsbeschreibung.nav));
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByText(leistungsbeschreibung.openChapters(1))).toBeVisible();
	const scope = page.getByRole('table', { name: tender.chaptersCaption });
	await expect(
		scope
			.getByRole('row', { name: /Umwelt, Klima/ })
			.getByRole('cell')
			.first()
	).toHaveText(tender.takeOver(HEAT));

	await press(page.locator('summary', { hasText: leistungsbeschreibung.demands }));
	await page.getByRole('checkbox', { name: /^24 / }).press('Space');
	await page.getByRole('textbox', { name: leistungsbeschreibung.reason }).fill('Erst 2028.');
	await expect(page.getByText(/nicht gefordert, weil: Erst 2028\./)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/nicht gefordert, weil: Erst 2028\./)).toBeVisible();

	const waiting = page.waitForEvent('download');
	await press(page.getByRole('button', { name: leistungsbeschreibung.asPdf }));
	const file = await waiting;
	expect(file.suggestedFilename()).toMatch(/^Musterstadt_Leistungsbeschreibung_.*\.pdf$/);
	expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
});

test('from the first plan to the Leistungsbeschreibung without a mouse', async ({ page }) => {
	await startCheck(page, 'Musterdorf', 'prepare');
	const pageLink = page.getByRole('navigation', { name: pages.nav }).getByRole('link', {
		name: words.nav
	});
	await press(pageLink);
	for (const name of [HEAT, 'Brandschutzbedarfsplan']) {
		await press(page.getByRole('button', { name: words.addNamed(name) }));
	}
	await expect(page.getByRole('list', { name: words.title }).getByRole('heading')).toHaveCount(2);

	// taken over without saying where it stands: two hints
	await press(planLink(page, matrix.nav));
	for (const [name, chapterName] of [
		[HEAT, 'Umwelt, Klima, Energie, Wärme'],
		['Brandschutzbedarfsplan', 'Mobilität und technische Infrastruktur']
	] as const) {
		await press(page.locator('summary', { hasText: name }));
		const question = page.getByRole('group', { name: matrix.question(name, chapterName) });
		await question.getByRole('radio', { name: matrix.uses[0] ?? '', exact: true }).focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(question.getByRole('radio', { name: matrix.uses[2] ?? '' })).toBeChecked();
	}
	await press(planLink(page, words.list));
	const hints = page.getByRole('list', { name: hintWords.title }).getByRole('listitem');
	await expect(hints).toHaveCount(2);
	// one by giving the place, one by rejecting it
	await press(hints.first().getByRole('link').last());
	const asked = page.locator('fieldset:focus');
	await expect(asked).toHaveAccessibleName(/Was übernimmt/);
	await asked.getByRole('textbox', { name: matrix.reference }).press('S');
	await page.keyboard.type('eite 7');
	await press(planLink(page, words.list));
	await expect(hints).toHaveCount(1);
	await press(hints.getByRole('button', { name: hintWords.reject }));
	await page.keyboard.type('Steht im Anhang.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText(hintWords.none)).toBeVisible();

	await press(planLink(page, kapitel.nav));
	const climate = chapter(page, 'Umwelt, Klima, Energie, Wärme');
	await climate.getByRole('radio', { name: kapitel.works.haben }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(climate.getByRole('radio', { name: kapitel.works.uebernehmen })).toBeChecked();
	await climate.getByRole('combobox', { name: kapitel.from }).focus();
	await page.keyboard.type(HEAT.slice(0, 6));
	await press(page.getByRole('link', { name: pages.next(leistungsbeschreibung.nav) }));
	await expect(page.getByRole('table', { name: tender.chaptersCaption })).toContainText(
		tender.takeOver(HEAT)
	);
	const waiting = page.waitForEvent('download');
	await press(page.getByRole('button', { name: leistungsbeschreibung.asPdf }));
	expect((await waiting).suggestedFilename()).toMatch(/^Musterdorf_Leistungsbeschreibung_/);
});

test('the text can be copied, and where that is not allowed it is marked for it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExample(page);
	await goTo(page, words.nav);
	await open(page, leistungsbeschreibung.nav);
	await page.getByRole('button', { name: leistungsbeschreibung.copy }).click();
	await expect(page.getByText(leistungsbeschreibung.copied)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Leistung: aus „Kommunaler Wärmeplan“ übernehmen');
	expect(copied.startsWith('Entwurf, nicht amtlich')).toBe(true);

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
	});
	await page.getByRole('button', { name: leistungsbeschreibung.copy }).click();
	await expect(page.getByText(leistungsbeschreibung.notCopied)).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(copied);
});

const planLink = (page: Page, name: string) =>
	page.getByRole('navigation', { name: words.pages }).getByRole('link', { name, exact: true });

async function open(page: Page, name: string) {
	await planLink(page, name).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function press(target: Locator) {
	await target.focus();
	await target.press('Enter');
}

const chapter = (page: Page, name: string) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
