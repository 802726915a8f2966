import type { Page } from '@playwright/test';
import { ergebnis } from '#lib/texts/ergebnis.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { check as pages } from '#lib/texts/check.ts';
import {
	wissen as words,
	wissenHilfe,
	wissenLuecken,
	wissenMethoden,
	wissenSuche
} from '#lib/texts/wissen.ts';
import { wissenWege } from '#lib/texts/wissen-wege.ts';
import { expectAccessible } from './axe.ts';
import { expect, goTo, openExample, test } from './fixtures.ts';

test('without a check and without a network everything can be found by keyboard', async ({
	page,
	context,
	watch
}) => {
	watch.expect(/Failed to load resource/);
	await page.goto('/wissen/');
	const field = page.getByRole('searchbox', { name: wissenSuche.label });
	await field.focus();
	await context.setOffline(true);

	await page.keyboard.type('xyzzyqq');
	await expect(page.getByText(wissenSuche.none('xyzzyqq'))).toBeVisible();
	await field.fill('Waermepaln');
	const results = page.getByRole('region', { name: wissenSuche.results });
	await expect(results.getByRole('link', { name: 'Wärmeplan', exact: true })).toBeVisible();
	await expect(page.getByRole('status')).toHaveText(/Treffer/);
	await expectAccessible(page, 'search: ');
	await page.keyboard.press('Enter');
	await expect(results.getByRole('link').first()).toBeFocused();

	await field.fill('Fokusgruppe');
	await results.getByRole('link', { name: 'Fokusgruppe' }).first().press('Enter');
	await expectHeading(page, 'Fokusgruppe');
	await expect(page.getByText(wissenMethoden.stepsAreOurs)).toBeVisible();
	await expectAccessible(page, 'method: ');

	for (const part of ['praxis', 'methoden', 'begriffe'] as const) {
		await link(page, words.parts[part]).press('Enter');
		await expectHeading(page, words.parts[part]);
		await expectAccessible(page, `${part}: `);
	}
	await link(page, words.parts.luecken).press('Enter');
	await expect(page.getByText(pages.noneChosen, { exact: true })).toBeVisible();
});

test('what is open leads to who helps, and back', async ({ page }) => {
	await openExample(page);
	await goTo(page, pages.result);
	await page.getByRole('link', { name: wissenWege.forGaps }).click();
	await expectHeading(page, words.parts.luecken);
	await expect(page.getByText(wissenLuecken.open(12))).toBeVisible();
	await expectAccessible(page, 'gaps: ');
	const helpers = page.getByRole('list', { name: wissenLuecken.helpers, exact: true });
	const second = helpers.getByRole('listitem').filter({ hasText: 'Innenstadtnetzwerk' }).first();
	await expect(second).toContainText(/kann bei \d offenen Punkten helfen/);
	await second.getByRole('link', { name: /^25 / }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^25 / })).toBeFocused();

	await page.getByText(kriterium.more, { exact: true }).click();
	await page.getByRole('link', { name: wissenWege.forCriterion }).click();
	await expectHeading(page, words.title);
	const known = page.getByRole('region', { name: /^Zu Kriterium 25/ });
	await expect(known.getByRole('link', { name: 'Rundgang' })).toBeVisible();

	// the filter hides what a way to one partner brings back
	const topic = page.getByRole('combobox', { name: wissenHilfe.topic });
	await topic.selectOption('energie');
	const partner = page.getByRole('heading', { level: 3, name: 'Denkmalnetz Sachsen' });
	await expect(partner).toBeHidden();
	await expectAccessible(page, 'criterion: ');
	await known.getByRole('link', { name: 'Denkmalnetz Sachsen' }).click();
	await expect(partner).toBeInViewport();
	await page.getByRole('link', { name: /^Zurück zum Check/ }).click();
	await goTo(page, pages.result);
	await expect(page.getByRole('region', { name: ergebnis.status })).toBeVisible();
});

function link(page: Page, name: string) {
	const parts = page.getByRole('navigation', { name: words.nav });
	return parts.getByRole('link', { name, exact: true });
}

async function expectHeading(page: Page, name: string) {
	await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
}
