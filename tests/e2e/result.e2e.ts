import { readFileSync } from 'node:fs';
import { HELP_LABELS } from '#lib/texts/common.ts';
import { ergebnis } from '#lib/texts/ergebnis.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { check as words } from '#lib/texts/check.ts';
import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { checkFile } from './check-file.ts';
import { wordsOf } from './downloads.ts';
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
	textBox
} from './fixtures.ts';
import type { Page } from '@playwright/test';

const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const { criteria } = json<Catalogue>('criteria/insek-kleine-kommunen/0.1.0.json');
const updatedAt = '2026-11-20';
const ENOUGH: Answer = { state: 'level', level: 2, updatedAt };

test('"reicht" everywhere is full marks', async ({ page }) => {
	await openCheckWith(page, {});
	const status = page.getByRole('region', { name: ergebnis.status });
	await expect(status).toHaveText(/^\s*Kern vollständig, gut ausgebaut/);
	await expect(status).toContainText(ergebnis.band(100, 100));
	await expect(page.getByText(ergebnis.noSteps)).toBeVisible();
});

test('"Wissen wir nicht" is not bad: it widens the band and leads to help', async ({ page }) => {
	const unknown: Answer = { state: 'unknown', help: ['beratung'], updatedAt };
	await openCheckWith(page, { zielabgleich: unknown, standarddaten: unknown });
	const status = page.getByRole('region', { name: ergebnis.status });
	await expect(status).toHaveText(/^\s*Noch 2 Punkte klären/);
	await expect(status).toContainText(/zwischen \d+ und 100 von 100 Punkten/);
	await expect(status).not.toContainText(/offen|verfehlt|schlecht/);
	const core = page.getByRole('list', { name: ergebnis.core }).getByRole('listitem');
	await expect(core.filter({ hasText: '11 Ziele' })).toContainText('noch zu klären');
	await expect(page.getByText(ergebnis.helpCount(HELP_LABELS.beratung, 2))).toBeVisible();
	const steps = page.getByRole('list', { name: ergebnis.steps }).getByRole('listitem');
	await expect(steps).toHaveText([/^\s*Klären:\s+11 /, /^\s*Klären:\s+5 /]);
	// the answer is known now: the result follows
	await answer(page, 11, 3);
	await answer(page, 5, 2);
	await goTo(page, words.result);
	await expect(status).toHaveText(/^\s*Kern vollständig, gut ausgebaut/);
});

test('before the first answer it says where to begin, and measures nothing', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.result);
	const status = page.getByRole('region', { name: ergebnis.status });
	await expect(status).toHaveText(/^\s*Noch nicht begonnen/);
	await expect(page.getByText(/Punkten/)).toHaveCount(0);
	await expect(page.getByRole('table')).toHaveCount(0);
	await expect(page.getByRole('list', { name: ergebnis.core })).toBeVisible();
	await page.getByRole('link', { name: ergebnis.toFirst }).click();
	await radio(page, 2).check();
	await goTo(page, words.result);
	await expect(status).toContainText(/zwischen \d+ und 100 von 100 Punkten/);
	await expect(page.getByRole('table')).toBeVisible();
	// 29 questions without an answer stay folded
	await expect(page.getByText(ergebnis.unanswered(29))).toBeVisible();
	await expect(page.getByRole('link', { name: /^30 / })).toBeHidden();
});

test('paper is light, and tells the check, its day, its extent and the criteria', async ({
	page
}, info) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openExample(page);
	await goTo(page, words.result);
	const onScreen = await backgroundOf(page);
	await page.evaluate(() => {
		addEventListener('beforeprint', () => {
			document.body.dataset.printed = getComputedStyle(document.body).backgroundColor;
		});
	});
	const path = info.outputPath('ergebnis.pdf');
	await page.pdf({ path });
	await expect(page.locator('body')).not.toHaveAttribute('data-printed', onScreen);
	expect(await backgroundOf(page)).toBe(onScreen);
	expect(wordsOf({ path })).toMatch(
		/Musterstadt – Beispiel .* · Stand \d\d\.\d\d\.\d{4} · Vollcheck · Kriterien 0\.1\.0/
	);
});

test('no promise of funding, and every source with its date or its doubt', async ({ page }) => {
	await openExample(page);
	await goTo(page, words.result);
	await expect(page.getByText(ergebnis.fundingNote)).toBeVisible();
	await openCriterion(page, 13);
	await textBox(page, kriterium.note);
	const list = page.getByRole('heading', { name: kriterium.sources }).locator('+ ul');
	const sources = await list.getByRole('listitem').allTextContents();
	expect(sources.length).toBeGreaterThan(1);
	for (const source of sources) {
		expect(source).toMatch(/\((gelesen am \d\d\.\d\d\.\d{4}|nicht geprüft)\)/);
	}
});

const backgroundOf = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** A file in which everything "reicht", but for these answers; the page shows the result. */
async function openCheckWith(page: Page, answers: Assessment['answers']) {
	const enough = Object.fromEntries(criteria.map(({ id }) => [id, ENOUGH]));
	await openStart(page);
	const file = checkFile({ answers: { ...enough, ...answers } });
	await page.getByLabel('Datei öffnen').setInputFiles(file);
	await goTo(page, words.result);
}
