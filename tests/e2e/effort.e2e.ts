import type { Page } from '@playwright/test';
import { aufwand as words } from '#lib/texts/aufwand.ts';
import { check as pages } from '#lib/texts/check.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import { expect, expectSaved, goTo, openExample, startCheck, test } from './fixtures.ts';

const PAGES_LIMIT = 'Höchste Seitenzahl im Vertrag festlegen';
const DATA = 'Amtliche Daten statt eigener Erhebung';

test('what a lever changes is said in one sentence, with a range', async ({ page }) => {
	await openExample(page);
	await goTo(page, words.nav);
	const result = page.getByRole('region', { name: words.result });
	await expect(result).toContainText(words.noLevers(words.range(90, 160, 125)));
	const levers = page.getByRole('list', { name: words.levers, exact: true });
	await expect(levers.getByRole('checkbox')).toHaveCount(6);
	await levers.getByRole('checkbox', { name: DATA }).press('Space');
	await expect(result).toContainText(words.withLevers(words.range(85, 150, 118)));
	await expect(page.getByRole('status')).toContainText(words.range(85, 150, 118));
	await expect(result).toContainText(words.saving(5, 10, 8));
	const bars = page.getByRole('table', { name: words.bars });
	await expect(bars.getByRole('row')).toHaveCount(4);
	await expect(bars.getByRole('row', { name: words.scenarios.now })).toContainText(
		words.cell(45, 85, 65)
	);
	await page.reload();
	await expect(result).toContainText(words.withLevers(words.range(85, 150, 118)));
	await page.getByRole('button', { name: pages.undo }).click();
	await expect(result).toContainText(words.noLevers(words.range(90, 160, 125)));
});

test('several levers on one piece of work count once', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await expect(page.getByText(words.sizeUnknown)).toBeVisible();
	await page.getByRole('combobox', { name: words.size }).selectOption(words.sizes.M);
	await page.getByText(words.moreLevers(5)).click();
	for (const box of await page.getByRole('list').getByRole('checkbox').all()) {
		if (await box.isVisible()) await box.check();
	}
	const result = page.getByRole('region', { name: words.result });
	await expect(result).toContainText(words.split(40, 37));
});

test("figures of one's own count, and what cannot be read is said at the field", async ({
	page
}) => {
	await openExample(page);
	await goTo(page, words.nav);
	await page.locator('summary', { hasText: words.drivers }).click();
	const driver = driverOf(page, 'Veranstaltungen zur Beteiligung');
	await driver.locator('summary').click();
	const usual = driver.getByRole('group', { name: words.ways.classic });
	const quantity = usual.getByRole('textbox', { name: /Menge/ });
	await quantity.fill('10');
	const result = page.getByRole('region', { name: words.result });
	await expect(result).toContainText(words.noLevers(words.range(100, 190, 146)));
	for (const [typed, problem] of [
		['viele', /Zahl/],
		['0', /von/],
		['-3', /von/],
		['1.500', /1,5/],
		['99999999', /von/]
	] as const) {
		await quantity.fill(typed);
		await page.keyboard.press('Tab');
		await expect(usual.getByRole('alert')).toHaveText(problem);
		// the rest goes on
		await expect(result).toContainText(words.noLevers(words.range(100, 190, 146)));
	}
	await quantity.fill('2,5');
	await expect(result).toContainText(words.noLevers(words.range(90, 160, 124)));
	await expectSaved(page);
	const { effortPlan } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(effortPlan?.quantities).toEqual({ beteiligungsformat: { classic: 2.5 } });
	await driver.getByRole('button', { name: words.reset }).click();
	await expect(result).toContainText(words.noLevers(words.range(90, 160, 125)));
});

test('the list of plans lends its count', async ({ page }) => {
	await openExample(page);
	await goTo(page, words.nav);
	await page.locator('summary', { hasText: words.drivers }).click();
	const driver = driverOf(page, 'Fachplanungen aufbereiten');
	await driver.locator('summary').click();
	await expect(driver.getByText(words.fromRegister(6))).toBeVisible();
	await driver.getByRole('button', { name: words.take(6) }).click();
	await expect(
		driver.getByRole('group', { name: words.ways.lean }).getByRole('textbox', { name: /Menge/ })
	).toHaveValue('6');
});

test("euros come from rates of one's own alone", async ({ page }) => {
	await openExample(page);
	await goTo(page, words.nav);
	await expect(page.getByText(/Euro netto/)).toBeHidden();
	await page.getByRole('textbox', { name: words.rateLow }).fill('800');
	await page.getByRole('textbox', { name: words.rateHigh }).fill('700');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('alert')).toHaveText(words.rateOrder);
	await page.getByRole('textbox', { name: words.rateHigh }).fill('1.000,50');
	await expect(page.getByText(words.euroRange('41.000', '88.000'))).toBeVisible();
	await page.getByText(words.moreLevers(5)).click();
	await page.getByRole('checkbox', { name: PAGES_LIMIT }).check();
	await expect(page.getByText(words.euroRange('41.000', '88.000'))).toBeHidden();
});

const driverOf = (page: Page, title: string) =>
	page
		.getByRole('list', { name: words.drivers })
		.getByRole('listitem')
		.filter({ has: page.locator('summary', { hasText: title }) });
