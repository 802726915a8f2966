import { ergebnis } from '#lib/texts/ergebnis.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { check as words } from '#lib/texts/check.ts';
import { frame } from '#lib/texts/screens.ts';
import { opening, start } from '#lib/texts/start.ts';
import { schrittplan } from '#lib/texts/schrittplan.ts';
import { beteiligung, termine } from '#lib/texts/termine.ts';
import { tabellen } from '#lib/texts/tabellen.ts';
import {
	answer,
	expect,
	goTo,
	openCriterion,
	openExample,
	openStart,
	radio,
	startCheck,
	test,
	textBox,
	typeInto
} from './fixtures.ts';
import {
	expectAccessible,
	expectAccessibleEverywhere,
	expectSeenInTheDark,
	NARROW
} from './axe.ts';
import { routes } from './routes.ts';
import type { Page } from '@playwright/test';

/** So many pages share one check: opening it anew for each takes longer than looking at them. */
const AT_ONCE = 8;

for (let first = 0; first < routes.length; first += AT_ONCE) {
	const group = routes.slice(first, first + AT_ONCE);
	test(`${group.map(({ path }) => path).join(' ')}: in light and dark, narrow and wide, with large text`, async ({
		page
	}) => {
		const check = await openExample(page);
		await answer(page, 13, 'na');
		await page.setViewportSize(NARROW);
		for (const { path, ofCheck } of group) {
			await page.goto(ofCheck ? `${path}?check=${check}&k=fachplan-register` : path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			if (ofCheck) await expect(page.getByRole('button', { name: words.undo })).toBeVisible();
			await expectDraftAndHelp(page);
			await expectAccessible(page, 'light, narrow: ');
			await expectSeenInTheDark(page);
			await page.setViewportSize(NARROW);
			await expectToFit(page);
		}
	});
}

test('a criterion in its states', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await answer(page, 9, 1);
	await expect(page.getByRole('group', { name: kriterium.help })).toBeVisible();
	await expectAccessible(page);
	await answer(page, 9, 'unknown');
	await textBox(page, 'Nachweis');
	await expectAccessibleEverywhere(page);
	await answer(page, 5, 'na');
	await typeInto(page, 'Begründung', 'zu kurz');
	await expectAccessibleEverywhere(page);
	await typeInto(page, 'Begründung', ', jetzt nicht mehr');
	await expectAccessible(page);
	// with a question about the municipality, and with a line that holds only for some
	await openCriterion(page, 24);
	await expect(page.getByText(kriterium.profileFirst)).toBeVisible();
	await expectAccessible(page);
	await openCriterion(page, 25);
	await expectAccessible(page);
});

test('the plan of next steps, unfolded', async ({ page }) => {
	await openExample(page);
	await goTo(page, words.steps);
	await page.getByText(schrittplan.edit, { exact: true }).first().click();
	await page.getByText(schrittplan.doneSteps(1)).click();
	await expect(page.getByRole('link', { name: schrittplan.rateAgain(9) })).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('pages of a check without a check', async ({ page }) => {
	await page.goto('/ergebnis/');
	await expect(page.getByText(words.noneChosen)).toBeVisible();
	await expectAccessible(page);
});

test('the start page with its list, bin, dialogs and messages', async ({ page }) => {
	await openExample(page);
	await startCheck(page, 'Musterdorf');
	await openStart(page);
	await page.getByRole('button', { name: start.remove('Musterdorf') }).click();
	await page.getByText(start.bin(1)).click();
	await page.getByText(frame.displayMenu, { exact: true }).click();
	await expectAccessibleEverywhere(page);
	await page.getByRole('button', { name: start.wipe }).click();
	await expect(page.getByRole('dialog', { name: start.wipeTitle })).toBeVisible();
	await expectAccessibleEverywhere(page);
	await page.keyboard.press('Escape');
	const file = page.getByLabel('Datei öffnen');
	await file.setInputFiles('src/lib/session/example/musterstadt.insek.json');
	await expect(page.getByRole('dialog', { name: opening.known })).toBeVisible();
	await expectAccessibleEverywhere(page);
	await page.keyboard.press('Escape');
	await file.setInputFiles('tests/fixtures/files/refused-not-json.insek.json');
	await expect(page.getByRole('alert')).toContainText(opening.refused);
	await expectAccessible(page);
	await file.setInputFiles('tests/fixtures/files/opens-wrong-types.insek.json');
	await expect(page.getByRole('alert')).toContainText(opening.warnings);
	await expectAccessible(page);
});

test('the dates with events, a day that cannot be, and a hint', async ({ page }) => {
	await openExample(page);
	await goTo(page, fachplanungen.nav);
	await page.getByRole('link', { name: termine.nav, exact: true }).click();
	await page.getByText(termine.table).click();
	for (const date of ['03/2027', '12.04.2027']) {
		await page.getByRole('button', { name: beteiligung.add }).click();
		await expect(page.locator(':focus')).toHaveAccessibleName(beteiligung.name);
		for (const key of ['Tab', ...date, 'Tab', 'Space']) await page.keyboard.press(key);
	}
	await expect(page.getByRole('list', { name: beteiligung.hints })).toBeVisible();
	await page.getByRole('textbox', { name: beteiligung.date }).last().fill('31.02.2027');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('alert')).toHaveText(fachplanungen.month.unreadableDay);
	await expectAccessibleEverywhere(page);
});

test('a table that is opened, with what cannot be read of it', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, fachplanungen.nav);
	await page.getByText(tabellen.title).click();
	const file = page.getByLabel(tabellen.open);
	await file.setInputFiles('tests/fixtures/tables/fachplanungen.csv');
	await expect(page.getByRole('region', { name: tabellen.preview })).toBeVisible();
	await expectAccessibleEverywhere(page);
	await file.setInputFiles('tests/fixtures/tables/massnahmen-windows-1252.csv');
	await expect(page.getByRole('alert')).toContainText(tabellen.refused);
	await expectAccessible(page);
});

test('a municipality with a number that cannot be read', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await typeInto(page, 'Einwohnerzahl', 'viele');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('textbox', { name: 'Einwohnerzahl' })).toHaveAttribute(
		'aria-invalid',
		'true'
	);
	await expectAccessibleEverywhere(page);
});

test('forced colours: what is chosen is still to be seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await startCheck(page, 'Musterdorf');
	await answer(page, 9, 2);
	await expectAccessible(page);
	const borders = await page.evaluate(() =>
		[...document.querySelectorAll('.choice')].map((card) => getComputedStyle(card).borderTopColor)
	);
	expect(new Set(borders).size).toBe(2);
	await goTo(page, words.result);
	await expectAccessible(page);
});

test('on paper: the draft mark, no controls, the method unfolded', async ({ page }) => {
	await openExample(page);
	await goTo(page, words.result);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Entwurf, nicht amtlich').last()).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByText(ergebnis.methodLines[0] ?? '')).toBeVisible();
	await expectAccessible(page);
});

test('a radio of a level is what one clicks, and so is the whole card', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await openCriterion(page, 9);
	await radio(page, 2).click();
	await expect(radio(page, 2)).toBeChecked();
	const card = await page.getByText('Planungen sind nirgends aufgeführt.').boundingBox();
	await page.mouse.click((card?.x ?? 0) + 5, (card?.y ?? 0) + 5);
	await expect(radio(page, 0)).toBeChecked();
});

async function expectDraftAndHelp(page: Page) {
	await expect(page.getByText('Entwurf, nicht amtlich').first()).toBeVisible();
	for (const name of [frame.help, frame.it, frame.accessibility, frame.privacy, frame.imprint]) {
		await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
	}
}

/** Nothing is wider than the screen, however large the text is, also where it was folded. */
async function expectToFit(page: Page) {
	await page.locator('main details').evaluateAll((folds) => {
		for (const fold of folds) fold.setAttribute('open', '');
	});
	for (const size of ['x-large', 'normal']) {
		await page.evaluate((value) => (document.documentElement.dataset['textSize'] = value), size);
		expect(await elementsBeyond(page), `${page.url()} ${size}`).toEqual([]);
	}
}

/** What makes the page wider than the screen. */
const elementsBeyond = (page: Page) =>
	page.evaluate(() => {
		const { documentElement: root } = document;
		if (root.scrollWidth <= root.clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
			.map(
				(element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`
			)
			.slice(0, 3);
	});
