import type { Page } from '@playwright/test';
import { anfrage } from '#lib/texts/anfrage.ts';
import { LEVEL_LABELS } from '#lib/texts/common.ts';
import { datenblatt } from '#lib/texts/datenblatt.ts';
import { fahrplan } from '#lib/texts/fahrplan.ts';
import { ortskern } from '#lib/texts/ortskern.ts';
import { check as pages } from '#lib/texts/check.ts';
import { proposals } from '#lib/texts/vorschlaege.ts';
import { expectAccessible } from './axe.ts';
import { downloaded } from './downloads.ts';
import { expect, expectSaved, openExample, radio, test } from './fixtures.ts';

const LEVEL = proposals.level(2, LEVEL_LABELS[2]);

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T14:32:00+01:00'));

test('seven answers on the Ortskern propose a level, and a letter tells what is open', async ({
	page
}) => {
	const id = await openExample(page);
	await page.goto(`/kriterium/?check=${id}&k=ortskern-und-ortsteile`);
	await radio(page, 1).check();
	await page.getByText(ortskern.title).click();
	const yes = page.getByRole('radio', { name: ortskern.answers.ja, exact: true });
	await expect(yes).toHaveCount(7);
	const card = page.getByRole('region', { name: `${proposals.ortskernTitle}: ${LEVEL}` });
	for (const each of (await yes.all()).slice(1)) await each.check();
	await expect(card).toBeHidden();
	await yes.first().check();
	await expect(card).toContainText('7-mal „Ja“');
	await expect(radio(page, 1)).toBeChecked();
	await expectAccessible(page);
	await card.getByRole('button', { name: proposals.acceptOf(LEVEL) }).click();
	await expect(radio(page, 2)).toBeChecked();
	await expect(card).toBeHidden();

	await page.goto(`/weitergeben/?check=${id}`);
	await page.getByRole('textbox', { name: anfrage.question }).fill('Wer hilft uns?');
	const letter = page.getByRole('region', { name: anfrage.preview });
	await expect(letter).toContainText('Unsere Frage: Wer hilft uns?');
	await expect(letter.getByRole('link', { name: anfrage.mail })).toHaveAttribute(
		'href',
		/^mailto:\?subject=.*body=/
	);
});

test('dates of the process and figures are kept, taken back and taken away', async ({ page }) => {
	const id = await openExample(page);
	await page.goto(`/fahrplan/?check=${id}`);
	await expect(page.getByText(fahrplan.none)).toBeVisible();
	await box(page, '1. Aufstellungsbeschluss', fahrplan.from).fill('12.03.2027');
	await box(page, '8. Leitbild und Ziele', fahrplan.from).fill('05/2027');
	const until = box(page, '8. Leitbild und Ziele', fahrplan.until);
	await until.fill('04/2027');
	await until.blur();
	await expect(page.getByText(fahrplan.problems.reversed)).toBeVisible();
	await page.getByRole('button', { name: pages.undo, exact: true }).click();
	await expect(until).toHaveValue('');
	await expectSaved(page);
	await page.reload();
	await expect(box(page, '1. Aufstellungsbeschluss', fahrplan.from)).toHaveValue('12.03.2027');
	await expect(page.getByRole('img', { name: fahrplan.finding(2, 0, 15) })).toBeVisible();
	await expectAccessible(page);
	const calendar = await downloaded(page, fahrplan.calendar);
	expect(calendar.name).toMatch(/_Fahrplan_.*\.ics$/);
	expect(calendar.bytes.toString()).toMatch(
		/VALUE=DATE:20270312[^]*Aufstellungsbeschluss[^]*VALUE=DATE:20270501/
	);

	await page.goto(`/datenblatt/?check=${id}`);
	await page.getByText(/^Zensus 2022 \(0 von/).click();
	const empty = page.getByRole('group', { name: /^Leer stehende Wohnungen/ });
	const value = empty.getByRole('textbox', { name: datenblatt.value });
	await value.fill('131');
	await value.blur();
	await expect(empty.getByRole('alert')).toContainText('von 0 bis 100');
	await value.fill('9,2');
	await expect(page.getByText(datenblatt.filled(1, 26))).toBeVisible();
	await expectAccessible(page);
	const table = await downloaded(page, datenblatt.asTable);
	expect(table.bytes.toString()).toContain('Leer stehende Wohnungen;9,2;Anteil in Prozent');
});

/** A field of a station, by its heading. */
function box(page: Page, station: string, label: string) {
	return page
		.getByRole('list', { name: fahrplan.stations })
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: station, exact: true }) })
		.getByRole('textbox', { name: label, exact: true });
}
