import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { aufwand } from '#lib/texts/aufwand.ts';
import { erfahrungswerte } from '#lib/texts/erfahrungswerte.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { foerderung } from '#lib/texts/foerderung.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { nachnutzung } from '#lib/texts/nachnutzung.ts';
import { check as pages } from '#lib/texts/check.ts';
import { zahl } from '#lib/texts/zahl.ts';
import { zusammenarbeit } from '#lib/texts/zusammenarbeit.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import { expect, goTo, openExample, startCheck, test } from './fixtures.ts';

const HEAT = 'Kommunaler Wärmeplan';
const CLIMATE = 'Umwelt, Klima, Energie, Wärme';

test('estimates typed by keyboard give one sentence, and a wrong order is said at its field', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf', 'prepare');
	await goTo(page, fachplanungen.nav);
	await page.getByRole('button', { name: fachplanungen.addNamed(HEAT) }).click();
	await openEffortPage(page, nachnutzung.nav);
	await expect(page.getByText(nachnutzung.tooFew(0, 18, 9))).toBeVisible();

	const climate = fold(page, CLIMATE);
	await typeEstimate(page, climate, ['8', '12', '20']);
	await climate.getByRole('radio', { name: nachnutzung.reuses[0], exact: true }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(climate.getByRole('radio', { name: nachnutzung.reuses[2] })).toBeChecked();
	await expect(climate.getByText(nachnutzung.adaptationMissing)).toBeVisible();
	await page.keyboard.press('Tab');
	await typeSpan(page, ['0,5', '1', '2.0']);
	await expect(climate.getByText(nachnutzung.breakEven(8))).toBeVisible();
	await expect(page.getByText(nachnutzung.tooFew(1, 18, 9))).toBeVisible();

	const cards = page.locator('details', { has: page.getByRole('heading', { level: 3 }) });
	for (let index = 0; index < 10; index += 1) {
		const card = cards.nth(index);
		if ((await card.getAttribute('open')) === null) {
			await typeEstimate(page, card, ['1', '2', '3']);
		}
	}
	const result = page.getByRole('region', { name: nachnutzung.result });
	await expect(result).toContainText(nachnutzung.sentence(0, 5, 14, 10, 18));

	const likely = cards.first().getByRole('textbox', { name: nachnutzung.ends[1] });
	await likely.fill('0,5');
	await page.keyboard.press('Tab');
	await expect(likely).toHaveAccessibleDescription(nachnutzung.spanProblems.order);
	await expect(result).toContainText(nachnutzung.sentence(0, 5, 14, 9, 18));
	await likely.fill('1.500');
	await page.keyboard.press('Tab');
	await expect(likely).toHaveAccessibleDescription(zahl.ambiguous('1,5', '1500'));
	await likely.fill('2');
	await expect(result).toContainText(nachnutzung.sentence(0, 5, 14, 10, 18));
	await expect(
		page.getByRole('table', { name: nachnutzung.perChapter }).getByRole('row', { name: CLIMATE })
	).toContainText(nachnutzung.shortRange(0, 5, 14));

	await page.reload();
	await expect(result).toContainText(nachnutzung.sentence(0, 5, 14, 10, 18));
	const { bausteine } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(bausteine).toMatchObject({ 'klima-energie': { estimate: [8, 12, 20] } });
});

test('cooperation decided step by step becomes a table, and leads to the criterion that asks for it', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await openEffortPage(page, zusammenarbeit.nav);
	const link = page.getByRole('link', { name: zusammenarbeit.toCriterionLink });
	const steps = Object.values(zusammenarbeit.steps);
	for (const [index, step] of steps.entries()) {
		await expect(link).toHaveCount(0);
		const choice = index === 0 ? 'gemeinsam' : 'allein';
		const group = page.getByRole('group', { name: new RegExp(`^${step} `) });
		await group.getByRole('radio', { name: zusammenarbeit.choices[choice], exact: true }).check();
	}
	await page
		.getByRole('textbox', { name: zusammenarbeit.noteOf(zusammenarbeit.steps.daten) })
		.fill('Nachbarort');
	await expect(page.getByText(zusammenarbeit.summary(6, 6))).toBeVisible();
	const table = page.getByRole('table', { name: zusammenarbeit.table });
	await expect(table.getByRole('row', { name: /^Daten/ })).toContainText('Nachbarort');
	await expect(
		page.getByRole('list', { name: zusammenarbeit.forms }).getByText(/17\. November 2012/)
	).toBeVisible();
	await page.getByRole('button', { name: pages.undo }).click();
	await expect(table.getByRole('row', { name: /^Daten/ })).not.toContainText('Nachbarort');
	await link.click();
	await expect(page.getByRole('heading', { level: 1, name: /^4 / })).toBeVisible();
});

test('a programme that does not fit is folded with its reason', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await page.getByRole('textbox', { name: 'Einwohnerzahl' }).fill('1500');
	await page.getByText(gemeinde.more).click();
	await page
		.getByRole('combobox', { name: /Für welche Förderung/ })
		.selectOption('staedtebau-geplant');
	await openEffortPage(page, foerderung.nav);
	await expect(page.getByText(foerderung.headline)).toBeVisible();
	await expect(page.getByText(foerderung.small)).toBeVisible();
	const fitting = page.getByRole('list', { name: foerderung.fitting, exact: true });
	await expect(fitting.getByRole('heading', { name: 'Städtebauförderung' })).toBeVisible();
	await expect(fitting.getByRole('heading', { name: /EFRE/ })).toHaveCount(0);
	const europe = page.getByRole('heading', { name: /EFRE/ });
	await expect(europe).toBeHidden();
	await page.getByText(foerderung.others(1)).click();
	await expect(europe).toBeVisible();
	const reason = foerderung.notFitting([gemeinde.because('Einwohnerzahl', '1500')]);
	await expect(page.getByText(reason)).toBeVisible();
	// what is not known yet does not fold anything away
	await expect(fitting).toContainText(/Hängt ab von: „Liegt die Gemeinde in einem LEADER-Gebiet/);
});

test('what the last concept took goes into a file without names', async ({ page }) => {
	await openExample(page);
	await openEffortPage(page, erfahrungswerte.nav);
	await expect(page.getByText(erfahrungswerte.fileEmpty)).toBeVisible();
	await box(page, erfahrungswerte.year).fill('2019');
	await box(page, erfahrungswerte.euros).fill('45.000');
	await box(page, erfahrungswerte.months).fill('14,5');
	await page.getByRole('checkbox', { name: 'Karten zeichnen' }).check();
	await box(page, erfahrungswerte.helped).fill('Frau Muster aus Musterstadt');
	await box(page, erfahrungswerte.note).fill('Notiz über Musterstadt');
	const lines = page.getByRole('list', { name: erfahrungswerte.file }).getByRole('listitem');
	await expect(lines).toContainText([
		'Format',
		'Größenklasse',
		'2019',
		'14,5',
		'45000',
		'Karten',
		'Fassung'
	]);

	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: erfahrungswerte.file }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toMatch(/^Erfahrungswerte_\d{4}-\d{2}-\d{2}_\d{4}\.json$/);
	const text = await readFile(await file.path(), 'utf8');
	expect(JSON.parse(text)).toMatchObject({ euros: 45_000, drivers: ['karten'] });
	expect(text).not.toMatch(/Muster|Notiz/);
});

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

const fold = (page: Page, title: string) =>
	page.locator('details', { has: page.getByRole('heading', { level: 3, name: title }) });

async function openEffortPage(page: Page, name: string) {
	await goTo(page, aufwand.nav);
	const links = page.getByRole('navigation', { name: aufwand.pages });
	await links.getByRole('link', { name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function typeEstimate(page: Page, details: Locator, days: readonly string[]) {
	await details.locator('summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await typeSpan(page, days);
}

/** From the first field on, leaving the last one. */
async function typeSpan(page: Page, days: readonly string[]) {
	for (const each of days) {
		await page.keyboard.type(each);
		await page.keyboard.press('Tab');
	}
}
