import { readFileSync, writeFileSync } from 'node:fs';
import { check as words } from '#lib/texts/check.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { start } from '#lib/texts/start.ts';
import { catalogueOffer, furtherCriteria, trustWords } from '#lib/texts/weitere-kriterien.ts';
import { archive, fassung } from '#lib/texts/fassung.ts';
import { proposals } from '#lib/texts/vorschlaege.ts';
import { expectAccessible, expectAccessibleEverywhere } from './axe.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import {
	answer,
	expect,
	expectSaved,
	goTo,
	openCriterion,
	openExample,
	openStart,
	radio,
	test
} from './fixtures.ts';
import type { Page } from '@playwright/test';

const TITLE = 'Kriterien des Landkreises <b>Muster</b>';
const EXAMPLE_TITLE = 'Musterstadt – Beispiel (erfunden)';
const NOT_CONFIRMED = trustWords({ state: 'unsigned' });

/** The app's own catalogue under another version and title, with one question of its own. */
function foreignFile(path: string): string {
	const text = readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8');
	const own = JSON.parse(text) as { criteria: { number: number; question: string }[] };
	const criteria = own.criteria.map((each) =>
		each.number === 9 ? { ...each, question: 'Gibt es <i>bei Ihnen</i> eine Liste?' } : each
	);
	const foreign = { ...own, version: '0.9.0', title: TITLE, publisher: 'Landkreis', criteria };
	writeFileSync(path, JSON.stringify(foreign));
	return path;
}

const openFile = (page: Page, path: string) => page.getByLabel(start.open).setInputFiles(path);

test('a foreign catalogue is taken over, used, carried along, and comes back with its check', async ({
	page
}, testInfo) => {
	await openStart(page);
	await expect(page.getByText(furtherCriteria.title)).toHaveCount(0);
	await openFile(page, foreignFile(testInfo.outputPath('fremd.json')));
	const dialog = page.getByRole('dialog', { name: catalogueOffer.title });
	await expect(dialog).toContainText(TITLE);
	await expect(dialog).toContainText(`${NOT_CONFIRMED}: Wer diese Datei gemacht hat`);
	await expectAccessible(page);
	await dialog.getByRole('button', { name: catalogueOffer.accept }).click();
	const list = page.getByRole('list', { name: furtherCriteria.title });
	await expect(list.getByRole('listitem')).toContainText([TITLE]);
	await expect(list).toContainText(NOT_CONFIRMED);
	await expectAccessible(page);

	await list.getByRole('button', { name: furtherCriteria.beginNamed(TITLE) }).click();
	await page.getByRole('textbox', { name: gemeinde.name }).fill('Musterdorf');
	await expectSaved(page);
	await expect(page.getByText(NOT_CONFIRMED).first()).toBeVisible();
	await answer(page, 9, 2);
	const group = page.getByRole('group', { name: 'Gibt es <i>bei Ihnen</i> eine Liste?' });
	await expect(group).toBeVisible();
	const saved = await downloaded(page, words.saveFile);
	expect(assessmentIn(saved.bytes).catalogue).toMatchObject({
		version: '0.9.0',
		content: { title: TITLE }
	});

	await openStart(page);
	await list.getByRole('button', { name: furtherCriteria.removeNamed(TITLE) }).click();
	await expect(page.getByRole('status')).toContainText(
		furtherCriteria.inUse(TITLE, '„Musterdorf“')
	);
	await page.getByRole('button', { name: start.wipe }).click();
	await page.getByRole('button', { name: start.wipeYes }).click();
	await expect(list).toHaveCount(0);

	await openFile(page, saved.path);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersicht: Musterdorf');
	await openCriterion(page, 9);
	await expect(group).toBeVisible();
	await expect(radio(page, 2)).toBeChecked();
	await goTo(page, words.overview);
	const again = await downloaded(page, words.saveFile);
	expect(again.bytes.equals(saved.bytes)).toBe(true);
	await openStart(page);
	await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('a newer version is offered, shown before anything happens, and carries a copy', async ({
	page
}) => {
	await openStart(page);
	await openFile(page, 'tests/fixtures/catalogue/0.2.0-test.json');
	await page.getByRole('button', { name: catalogueOffer.accept }).click();
	await openExample(page);
	await expect(page.getByText(fassung.newer('0.2.0-test'))).toBeVisible();
	await page.getByRole('link', { name: fassung.look }).click();
	await expect(page.getByRole('heading', { level: 2, name: fassung.preview })).toBeVisible();
	for (const group of [fassung.confirm(5), fassung.fresh(1), fassung.dropped(1)]) {
		await expect(page.getByText(group, { exact: true })).toBeVisible();
	}
	await expectAccessibleEverywhere(page);
	const before = await downloaded(page, words.saveFile);

	await page.getByRole('button', { name: fassung.carry }).click();
	await expect(page.getByRole('status')).toContainText(fassung.carried(EXAMPLE_TITLE));
	await page.getByRole('link', { name: fassung.toConfirm(5) }).click();
	await page.getByRole('button', { name: proposals.accept }).first().click();
	await goTo(page, words.overview);
	await expect(page.getByRole('link', { name: fassung.toConfirm(4) })).toBeVisible();
	await page.getByRole('link', { name: /nachlesen/ }).click();
	await expect(page.getByRole('heading', { name: archive.title })).toBeVisible();
	await expectAccessible(page);

	// the check itself is as it was
	await openExample(page);
	const after = await downloaded(page, words.saveFile);
	expect(assessmentIn(after.bytes).answers).toEqual(assessmentIn(before.bytes).answers);
	expect(assessmentIn(after.bytes).catalogue.version).toBe('0.1.0');
});
