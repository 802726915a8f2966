import { LEVEL_LABELS } from '#lib/texts/common.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import { check as pages } from '#lib/texts/check.ts';
import { proposals } from '#lib/texts/vorschlaege.ts';
import { expect, expectSaved, goTo, radio, startCheck, test } from './fixtures.ts';

const LEVEL = proposals.level(1, LEVEL_LABELS[1]);

test('what the list proves is proposed, and becomes an answer only when confirmed', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await page.getByRole('button', { name: words.addNamed('Kommunaler Wärmeplan') }).click();
	await expect(page.getByText(proposals.onList(2))).toBeVisible();
	await page.getByRole('link', { name: /^9 / }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^9 / })).toBeFocused();
	const card = page.getByRole('region', { name: `${proposals.title}: ${LEVEL}` });
	await expect(card).toContainText('In der Liste steht eine Planung.');
	await expect(radio(page, 1)).not.toBeChecked();

	await card.getByRole('button', { name: proposals.acceptOf(LEVEL) }).press('Enter');
	await expect(radio(page, 1)).toBeChecked();
	await expect(card).toBeHidden();
	const back = page.getByRole('button', { name: pages.takeBack });
	await expect(back).toBeFocused();
	await back.press('Enter');
	await expect(radio(page, 1)).not.toBeChecked();
	await expect(card).toBeVisible();
});

test('a rejected proposal does not come back', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await page.getByRole('button', { name: words.addNamed('Kommunaler Wärmeplan') }).click();
	await page.getByRole('link', { name: /^10 / }).click();
	const card = page.getByRole('region', { name: proposals.title });
	await card.getByRole('button', { name: proposals.reject }).click();
	await expect(card).toBeHidden();
	await expectSaved(page);
	await page.reload();
	await expect(radio(page, 1)).toBeVisible();
	await expect(card).toBeHidden();
	await goTo(page, words.nav);
	await expect(page.getByText(proposals.onList(1))).toBeVisible();
});
