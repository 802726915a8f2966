import { APP } from '#lib/texts/common.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { check as words } from '#lib/texts/check.ts';
import { frame } from '#lib/texts/screens.ts';
import { start } from '#lib/texts/start.ts';
import { uebersicht } from '#lib/texts/uebersicht.ts';
import { expect, goTo, openExample, openStart, radio, startCheck, test } from './fixtures.ts';
import type { Locator, Page } from '@playwright/test';

test('the skip link leads past the header', async ({ page }) => {
	await openStart(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: frame.skip });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: start.dataMore })).toBeFocused();
});

test('from the start page to the first answer without a mouse', async ({ page }) => {
	await openStart(page);
	await tabTo(page, page.getByRole('button', { name: start.assess }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: gemeinde.title })).toBeFocused();
	await tabTo(page, page.getByRole('textbox', { name: gemeinde.name }));
	await page.keyboard.type('Musterdorf');
	await tabTo(page, page.getByRole('combobox', { name: 'Was steht bei Ihnen an?' }));
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('combobox', { name: 'Was steht' })).toHaveValue('erstaufstellung');
	await tabTo(page, page.getByRole('button', { name: gemeinde.next }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^Übersicht/ })).toBeFocused();
	await tabTo(page, page.getByRole('link', { name: uebersicht.begin }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^1 / })).toBeFocused();
	await tabTo(page, radio(page, 0));
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(radio(page, 2)).toBeChecked();
	await tabTo(page, page.getByRole('button', { name: 'Weiter', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^2 / })).toBeFocused();
	await goTo(page, words.overview);
	await expect(page.getByText(uebersicht.progressText(1, 30))).toBeVisible();
});

test('every page has its heading in the title, and the focus on it', async ({ page }) => {
	await openExample(page);
	const pages = [words.municipality, words.review, words.result, words.steps, words.share];
	for (const label of pages) {
		await goTo(page, label);
		await expectTitled(page, label);
	}
	await goTo(page, words.overview);
	await expectTitled(page, 'Übersicht: Musterstadt');
	await page.getByRole('link', { name: /^9 / }).first().click();
	await expectTitled(page, '9 Liste der Fachplanungen');
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expectTitled(page, '10 Kernaussagen statt Nacherzählung');
	await page.getByRole('button', { name: 'Zurück', exact: true }).click();
	await expectTitled(page, '9 Liste der Fachplanungen');
	const links = [frame.help, frame.it, frame.accessibility, frame.privacy, frame.imprint];
	for (const name of links) {
		await page.getByRole('link', { name, exact: true }).click();
		await expectTitled(page, name);
	}
	await page.getByRole('link', { name: `${APP} – ${frame.home}` }).click();
	await expect(page.getByRole('heading', { level: 1, name: APP })).toBeFocused();
	await expect(page).toHaveTitle(APP);
});

test('a link to a chapter leads there', async ({ page }) => {
	await page.goto('/hilfe/');
	const link = page.getByRole('navigation', { name: frame.contents }).getByRole('link').last();
	const chapter = page.getByRole('heading', { level: 2 }).last();
	await expect(chapter).not.toBeInViewport();
	await link.click();
	await expect(chapter).toBeInViewport();
});

test.describe('"Darstellung"', () => {
	test('opens and closes by keyboard', async ({ page }) => {
		await openStart(page);
		const menu = page.getByText(frame.displayMenu, { exact: true });
		await tabTo(page, menu);
		await page.keyboard.press('Enter');
		const dark = page.getByRole('radio', { name: frame.themes.dark });
		await expect(dark).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await expect(dark).toBeHidden();
		await expect(menu).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(dark).toBeVisible();
		await tabTo(page, page.getByRole('link', { name: frame.help, exact: true }));
		await expect(dark).toBeHidden();
	});

	test('keeps colours and text size, and sets them before the first paint', async ({ page }) => {
		await page.addInitScript(() => {
			document.addEventListener('DOMContentLoaded', () => {
				Object.assign(globalThis, { atFirst: { ...document.documentElement.dataset } });
			});
		});
		await openStart(page);
		await page.getByText(frame.displayMenu, { exact: true }).click();
		await page.getByRole('radio', { name: frame.themes.dark }).check();
		const before = await fontSize(page);
		await page.getByRole('radio', { name: frame.sizes['x-large'] }).check();
		expect(await fontSize(page)).toBeGreaterThan(before * 1.25);
		const large = await fontSize(page);
		const colour = await background(page);
		await page.reload();
		expect(
			await page.evaluate(() => (globalThis as unknown as { atFirst: object }).atFirst)
		).toEqual({ kernTheme: 'dark', textSize: 'x-large' });
		expect([await fontSize(page), await background(page)]).toEqual([large, colour]);
		await page.getByText(frame.displayMenu, { exact: true }).click();
		await expect(page.getByRole('radio', { name: frame.sizes['x-large'] })).toBeChecked();
		await page.getByRole('radio', { name: frame.themes.system }).check();
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await background(page)).not.toBe(colour);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await background(page)).toBe(colour);
	});
});

test('a dialog keeps the focus, and gives it back however it is closed', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await openStart(page);
	const wipe = page.getByRole('button', { name: start.wipe });
	const dialog = page.getByRole('dialog', { name: start.wipeTitle });
	const ways = [
		() => page.keyboard.press('Escape'),
		() => dialog.getByRole('button', { name: start.cancel }).first().press('Enter'),
		() => dialog.getByRole('button', { name: start.cancel }).last().press('Enter')
	];
	for (const close of ways) {
		await tabTo(page, wipe);
		await page.keyboard.press('Enter');
		await expect(dialog).toBeVisible();
		for (let step = 0; step < 6; step += 1) {
			await page.keyboard.press('Tab');
			expect(await isFocusOutside(page)).toBe(false);
		}
		await close();
		await expect(dialog).toBeHidden();
		await expect(wipe).toBeFocused();
	}
});

test('after a deletion the way back is next', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await openStart(page);
	await tabTo(page, page.getByRole('button', { name: start.remove('Musterdorf') }));
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('status').getByRole('button', { name: start.restoreNamed('Musterdorf') })
	).toBeFocused();
});

async function tabTo(page: Page, target: Locator) {
	for (let step = 0; step < 80; step += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`${String(target)} cannot be reached with Tab`);
}

async function expectTitled(page: Page, heading: string) {
	await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeFocused();
	await expect(page).toHaveTitle(`${heading} – ${APP}`);
}

const fontSize = (page: Page) =>
	page.evaluate(() =>
		Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize)
	);
const background = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const isFocusOutside = (page: Page) =>
	page.evaluate(() => {
		const { activeElement, body } = document;
		return activeElement !== body && activeElement?.closest('dialog') === null;
	});
