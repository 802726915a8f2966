import { handbuch } from '#lib/texts/handbuch.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { weitergeben } from '#lib/texts/ergebnis.ts';
import { remarkWords, rueckmeldung, rueckmeldungSeite as words } from '#lib/texts/rueckmeldung.ts';
import { check as pages } from '#lib/texts/check.ts';
import { tour } from '#lib/texts/tour.ts';
import { expectAccessible } from './axe.ts';
import { downloaded } from './downloads.ts';
import { expect, goTo, openCriterion, openExample, test } from './fixtures.ts';

test('the introduction goes for good; what one thinks of a criterion goes into a file without a name', async ({
	page
}) => {
	await openExample(page);
	const heading = page.getByRole('heading', { level: 1 });
	await page.getByRole('button', { name: tour.close }).click();
	await expect(heading).toBeFocused();
	await page.reload();
	await expect(page.getByRole('heading', { name: /^Übersicht: / })).toBeVisible();
	await expect(page.getByRole('region', { name: tour.title })).toBeHidden();

	await goTo(page, pages.share);
	const group = page.getByRole('navigation', { name: weitergeben.pages });
	await group.getByRole('link', { name: words.nav }).click();
	await expect(page.getByText(words.empty)).toBeVisible();
	await openCriterion(page, 9);
	await page.getByText(kriterium.more, { exact: true }).click();
	await page.getByRole('link', { name: kriterium.feedback }).click();
	const question = page.getByRole('group', { name: remarkWords.questions.machbar });
	await question.getByRole('radio', { name: 'teils' }).check();
	await page.getByRole('textbox', { name: remarkWords.comment }).fill('Bitte kürzer.');
	await expect(page.getByText(words.count(1, 30))).toBeVisible();
	await expectAccessible(page);
	await page.reload();
	const file = page.getByRole('region', { name: rueckmeldung.title });
	await expect(file.getByText('machbar: teils; Kommentar: „Bitte kürzer.“')).toBeVisible();
	const { name, bytes } = await downloaded(page, rueckmeldung.save);
	const text = new TextDecoder().decode(bytes);
	expect(`${name}${text}`).not.toContain('Musterstadt');
	expect(JSON.parse(text)).toMatchObject({
		source: 'rueckmeldung',
		voters: 1,
		criteria: [{ answers: { machbar: 'teils' }, comment: 'Bitte kürzer.' }]
	});
});

test('the handbook is searched, and a place that was found is gone to', async ({ page }) => {
	await page.goto('/hilfe/');
	await page.getByRole('link', { name: handbuch.title, exact: true }).click();
	await page.getByRole('textbox', { name: handbuch.search }).fill('minderheit');
	await page.getByRole('link', { name: /^Moderation: Die Meinung der Minderheit/ }).click();
	await expect(page.getByRole('heading', { name: 'Die Meinung der Minderheit' })).toBeInViewport();
	await expectAccessible(page);
	const { name } = await downloaded(page, handbuch.asPdf);
	expect(name).toBe('INSEK-Check_Handbuch-Moderation.pdf');
});
