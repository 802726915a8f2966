import { ergebnis, pruefen, schritte, weitergeben } from '#lib/texts/ergebnis.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { check as pages } from '#lib/texts/check.ts';
import { HELP_LABELS } from '#lib/texts/common.ts';
import { start } from '#lib/texts/start.ts';
import { uebersicht } from '#lib/texts/uebersicht.ts';
import { downloaded, wordsOf } from './downloads.ts';
import {
	answer,
	expect,
	goTo,
	openCriterion,
	openStart,
	radio,
	rowOf,
	startCheck,
	test,
	textBox,
	typeInto
} from './fixtures.ts';
import type { Page } from '@playwright/test';

test.use({ worksOffline: true });

const MORE_STEPS = /^\d+ weitere Schritte$/;

test('from the first click to the paper, with the network cut on the way', async ({
	page,
	context
}) => {
	await openStart(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.getByRole('button', { name: 'Konzept prüfen' }).click();

	await test.step('Ihre Gemeinde says at once which criteria drop out, and why', async () => {
		await expect(page.getByRole('heading', { level: 1, name: 'Ihre Gemeinde' })).toBeFocused();
		await page.getByRole('textbox', { name: 'Name der Gemeinde' }).fill('Musterdorf');
		await page.getByRole('textbox', { name: 'Einwohnerzahl' }).fill('4.800');
		const scope = page.getByRole('status').filter({ hasText: gemeinde.scope });
		await expect(scope).toContainText(gemeinde.all(30));
		await choose(page, 'Was steht bei Ihnen an?', 'Nur Selbstcheck');
		await expect(scope).toContainText(gemeinde.some(29, 30));
		await expect(scope).toContainText(gemeinde.dropped(2, 'Umfang vorab begrenzt'));
		await expect(scope).toContainText(/weil „Was steht bei Ihnen an\?“ mit „Nur Selbstcheck/);
		await choose(page, 'Wie weit ist Ihr Wärmeplan?', 'Wir sind ausgenommen');
		await choose(page, 'Für welche Förderung', 'Für keine');
		await expect(scope).toContainText(gemeinde.some(27, 30));
		await page.getByRole('button', { name: gemeinde.next }).click();
	});

	await test.step('Übersicht lists what counts', async () => {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersicht: Musterdorf');
		await expect(page.getByRole('progressbar', { name: 'Fortschritt' })).toHaveAttribute(
			'max',
			'27'
		);
		await expect(page.getByRole('link', { name: /^\d+ / })).toHaveCount(27);
		await page.getByRole('link', { name: uebersicht.begin }).click();
	});

	await test.step('answers, with evidence and notes', async () => {
		await expect(heading(page)).toHaveText('1 Klarer Auftrag und feste Zuständigkeit');
		await radio(page, 2).check();
		await page.getByRole('button', { name: 'Weiter', exact: true }).click();
		// criterion 2 has dropped out
		await expect(heading(page)).toHaveText('3 Passende Beteiligung');
		await radio(page, 1).check();
		await typeInto(page, 'Nachweis', 'Amtsblatt 07/2026, Seite 3');
		await typeInto(page, 'Notiz', 'Zwei Ortsteile fehlen noch.');
		await typeInto(page, 'Interne Notiz', 'Ratsmitglieder vorher anrufen');
	});

	await test.step('"Trifft bei uns nicht zu" counts from ten characters on', async () => {
		await answer(page, 5, 1);
		await radio(page, 'na').check();
		await typeInto(page, 'Begründung', 'zu klein');
		await expect(page.getByText(kriterium.reasonMissing(2))).toBeVisible();
		await page.getByRole('button', { name: 'Weiter', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText(kriterium.reasonDemanded);
		await expect(await textBox(page, 'Begründung')).toBeFocused();
		await expect(heading(page)).toHaveText(/^5 /);
		await goTo(page, pages.review);
		await expect(rowOf(page, 5)).toContainText('1 – begonnen');
		await openCriterion(page, 5);
		await radio(page, 'na').check();
		await expect(await textBox(page, 'Begründung')).toHaveValue('zu klein');
		await typeInto(page, 'Begründung', ' für eigene Zahlen');
		await goTo(page, pages.review);
		await expect(rowOf(page, 5)).toContainText(pruefen.withReason('zu klein für eigene Zahlen'));
	});

	await context.setOffline(true);

	await test.step('"Wissen wir nicht" asks what would help', async () => {
		await answer(page, 9, 'unknown');
		await page.getByRole('checkbox', { name: HELP_LABELS.beratung }).check();
		await page.getByRole('checkbox', { name: HELP_LABELS.daten }).check();
		await answer(page, 10, 3);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
	});

	await test.step('Antworten prüfen shows all of it', async () => {
		await goTo(page, pages.review);
		await expect(page.getByText(pruefen.open(22))).toBeVisible();
		await expect(rowOf(page, 3)).toContainText('Amtsblatt 07/2026, Seite 3');
		await page.getByRole('link', { name: pruefen.changeNamed(9) }).click();
		await expect(radio(page, 'unknown')).toBeChecked();
		await goTo(page, pages.review);
		await page.getByRole('link', { name: pruefen.toResult }).click();
	});

	await test.step('Ergebnis', async () => {
		const status = page.getByRole('region', { name: 'Gesamtstatus' });
		await expect(status).toHaveText(/^\s*Kern noch offen: 1 von 12/);
		const core = page.getByRole('list', { name: 'Kernkriterien' });
		await expect(core.getByRole('listitem')).toHaveCount(12);
		await expect(core.getByRole('listitem').filter({ hasText: '3 Passende' })).toContainText(
			'offen'
		);
		await expect(core.getByRole('listitem').filter({ hasText: '10 Kern' })).toContainText(
			'erfüllt'
		);
		await expect(page.getByText(ergebnis.helpCount(HELP_LABELS.beratung, 1))).toBeVisible();
		await expect(
			page.getByRole('list', { name: 'Nächste Schritte' }).getByRole('listitem')
		).toHaveCount(5);
	});

	await test.step('Nächste Schritte, the most important five first', async () => {
		await page.getByRole('link', { name: ergebnis.allSteps }).click();
		await expect(heading(page)).toHaveText(schritte.title);
		const first = page.getByRole('list', { name: schritte.title }).getByRole('listitem');
		await expect(first).toHaveCount(5);
		await expect(first.first()).toContainText('Verbessern: 3 Passende Beteiligung');
		await page.getByText(MORE_STEPS).click();
		await expect(page.getByRole('list', { name: MORE_STEPS })).toBeVisible();
	});

	await test.step('the PDF comes without a network', async () => {
		await goTo(page, pages.share);
		const pdf = await downloaded(page, weitergeben.worksheet);
		expect(pdf.name).toMatch(/^Musterdorf_Arbeitsblatt_\d{4}-\d\d-\d\d_\d{4}\.pdf$/);
		const printed = wordsOf(pdf);
		expect(printed).toContain('Kern noch offen: 1 von 12');
		expect(printed).toContain('Zwei Ortsteile fehlen noch.');
		expect(printed).toContain('zu klein für eigene Zahlen');
		expect(printed).not.toContain('Ratsmitglieder');
		await expect(page.getByRole('status').filter({ hasText: pdf.name })).toBeVisible();
	});
});

test('who prepares a concept but has one can assess it instead', async ({ page }) => {
	await startCheck(page, 'Neudorf', 'prepare');
	await expect(page.getByText(gemeinde.assessInstead)).toBeHidden();
	await choose(page, 'Wie alt ist Ihr letztes INSEK', 'Höchstens 5 Jahre');
	await page.getByRole('button', { name: gemeinde.assessInsteadYes }).click();
	await expect(page.getByText(gemeinde.startpunkt)).toBeHidden();
	await expect(page.getByRole('radio', { name: uebersicht.voll })).toBeChecked();
});

test('a question that turns out not to apply leads to the next one', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await openCriterion(page, 2);
	await choose(page, 'Was steht bei Ihnen an?', 'Nur Selbstcheck');
	await expect(page.getByText(kriterium.outOfScope)).toBeVisible();
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect(heading(page)).toHaveText(/^3 /);
	await page.getByRole('button', { name: 'Zurück', exact: true }).click();
	await expect(heading(page)).toHaveText(/^1 /);
});

test('a check can be called something else than its municipality', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await typeInto(page, gemeinde.checkTitle, 'Entwurf für den Rat');
	await expect(page.getByText('Entwurf für den Rat').first()).toBeVisible();
	await openStart(page);
	await page.getByRole('link', { name: start.openCheck('Entwurf für den Rat') }).click();
	await expect(heading(page)).toHaveText(uebersicht.title('Musterdorf'));
});

test('who prepares a concept gets a Startpunkt and is told where to begin', async ({ page }) => {
	await startCheck(page, 'Neudorf', 'prepare');
	await choose(page, 'Was steht bei Ihnen an?', 'Nur Selbstcheck');
	await choose(page, 'Für welche Förderung', 'Für keine');
	await goTo(page, pages.overview);
	await expect(page.getByText(uebersicht.startpunkt)).toBeVisible();
	await expect(page.getByRole('radio', { name: uebersicht.kurz })).toBeChecked();
	await page.getByRole('link', { name: uebersicht.begin }).click();
	await answerAll(page, 14);
	await page.getByRole('link', { name: pruefen.toResult }).click();
	const status = page.getByRole('region', { name: 'Gesamtstatus' });
	await expect(status).toHaveText(/^\s*Startpunkt/);
	await expect(status).not.toContainText(/offen|verfehlt|durchgefallen|Note/);
	const steps = page.getByRole('list', { name: 'Nächste Schritte' }).getByRole('link');
	await expect(steps).toHaveText([/^1 /, /^9 /, /^16 /, /^10 /, /^12 /]);
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function choose(page: Page, question: string, option: string) {
	const field = page.getByRole('combobox', { name: question });
	const label = await field.getByRole('option', { name: option }).first().textContent();
	await field.selectOption({ label: label?.trim() ?? '' });
}

/** Every question "noch nicht", one after the other. */
async function answerAll(page: Page, count: number) {
	for (let index = 1; index <= count; index += 1) {
		await expect(page.getByText(kriterium.position(index, count))).toBeVisible();
		await radio(page, 0).check();
		await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	}
	await expect(heading(page)).toHaveText(pruefen.title);
}
