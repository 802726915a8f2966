import { fachplanungen as plans } from '#lib/texts/fachplanungen.ts';
import { massnahmen as words } from '#lib/texts/massnahmen.ts';
import { hints } from '#lib/texts/matrix.ts';
import { check as pages } from '#lib/texts/check.ts';
import { frame } from '#lib/texts/screens.ts';
import { tabellen as tables, tableProblems } from '#lib/texts/tabellen.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import { expect, goTo, openExample, startCheck, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const HEAT = 'Kommunaler Wärmeplan';

async function toMeasures(page: Page): Promise<void> {
	await goTo(page, plans.nav);
	const links = page.getByRole('navigation', { name: plans.pages });
	await links.getByRole('link', { name: words.title }).click();
	await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
}

const measures = (page: Page) => page.getByRole('list', { name: words.title });

const measure = (page: Page, name: string | RegExp) =>
	measures(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name }) });

const preview = (page: Page) => page.getByRole('region', { name: tables.preview });

async function paste(page: Page, text: string): Promise<void> {
	const box = page.getByRole('textbox', { name: tables.paste });
	if (!(await box.isVisible())) await page.getByText(tables.title).click();
	await box.fill(text);
	await page.getByRole('button', { name: tables.show }).click();
}

test('a measure is entered by keyboard alone, and stays', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, plans.nav);
	await page.getByRole('button', { name: plans.addNamed(HEAT) }).click();
	await toMeasures(page);
	await expect(page.getByText(words.empty)).toBeVisible();
	await page.getByRole('button', { name: words.add }).press('Enter');
	await expect(page.getByRole('textbox', { name: words.name })).toBeFocused();
	await page.keyboard.type('Nahwärme am Markt');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	for (const text of ['Bauamt', '2027', '2026']) {
		await page.keyboard.press('Tab');
		await page.keyboard.type(text);
	}
	await page.keyboard.press('Tab');
	const card = measure(page, 'M1 Nahwärme am Markt');
	await expect(card.getByRole('alert')).toHaveText(words.endsTooEarly);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.type('2028');
	await page.keyboard.press('Tab');
	await card.getByRole('combobox', { name: words.cost }).selectOption(words.costs['bis-250']);
	await page.keyboard.press('Tab');
	await page.keyboard.type('KfW, LEADER');
	await expect(card).toContainText(
		`${HEAT} · Bauamt · 2027 bis 2028 · bis 250.000 € · Förderung: KfW, LEADER`
	);
	await page.reload();
	// the last keys come out of the journal, a moment after what the database holds
	await expect(card).toContainText('2027 bis 2028 · bis 250.000 € · Förderung: KfW, LEADER');
	const file = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(file.measures).toMatchObject([
		{
			number: 'M1',
			title: 'Nahwärme am Markt',
			from: [file.fachplanungen?.[0]?.id],
			begin: '2027',
			until: '2028',
			costClass: 'bis-250',
			funding: ['KfW', 'LEADER']
		}
	]);
});

test('a number keeps the focus while it is typed, wherever it sorts its card', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await toMeasures(page);
	await paste(page, 'Nr.\tTitel\n1\tRadweg\n2\tSchule\n3\tMarkt');
	await page.getByRole('button', { name: tables.lists.measures.take(3) }).click();
	const first = measure(page, /Radweg/);
	await first.getByText(words.edit, { exact: true }).click();
	const number = first.getByRole('textbox', { name: words.number });
	await number.press('Control+A');
	await page.keyboard.type('2.5');
	await expect(number).toBeFocused();
	await expect(number).toHaveValue('2.5');
	await page.getByRole('heading', { level: 1 }).focus();
	await expect(measures(page).getByRole('heading')).toHaveText([
		'2 Schule',
		'2.5 Radweg',
		'3 Markt'
	]);
});

test('a year that is none is said at the field, and kept from being lost', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await toMeasures(page);
	await page.getByRole('button', { name: words.add }).click();
	await page.getByText(words.more).click();
	await page.getByRole('textbox', { name: words.begin }).fill('bald');
	await page.keyboard.press('Tab');
	await expect(measures(page).getByRole('alert')).toHaveText(words.unreadableYear);
	await page.getByRole('link', { name: pages.result }).click();
	await expect(page.getByText(frame.unread)).toBeVisible();
	await expect(page.getByRole('textbox', { name: words.begin })).toBeFocused();
});

test('what is saved as a table gives the same list when it is opened', async ({ page }) => {
	await openExample(page);
	await goTo(page, plans.nav);
	await page.getByText(tables.title).click();
	const before = assessmentIn((await downloaded(page, pages.saveFile)).bytes).fachplanungen ?? [];
	const saved = await downloaded(page, tables.save);
	expect(saved.name).toMatch(/^Musterstadt_Fachplanungen_.*\.csv$/);
	expect([...saved.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

	await startCheck(page, 'Musterdorf');
	await goTo(page, plans.nav);
	await page.getByText(tables.title).click();
	await page.getByLabel(tables.open).setInputFiles(saved.path);
	await expect(preview(page).getByRole('heading')).toBeFocused();
	await page.getByRole('button', { name: tables.lists.fachplanungen.take(before.length) }).click();
	await expect(page.getByText(plans.count(before.length))).toBeVisible();
	const after = assessmentIn((await downloaded(page, pages.saveFile)).bytes).fachplanungen ?? [];
	const plain = (list: typeof before) =>
		list
			.map(({ id: _id, updatedAt: _at, topics: _topics, ...fields }) => fields)
			.toSorted((a, b) => ((a.title ?? '') < (b.title ?? '') ? -1 : 1));
	expect(plain(after)).toEqual(plain(before));
	// opened once more, everything is there already
	await page.getByLabel(tables.open).setInputFiles(saved.path);
	await expect(preview(page)).toContainText(tables.nothingLeft);
	await page.getByRole('checkbox', { name: tables.addDoubles }).check();
	await page.getByRole('button', { name: tables.lists.fachplanungen.take(before.length) }).click();
	await expect(page.getByText(plans.double)).toHaveCount(before.length * 2);
});

test('a table of an older Excel with broken rows shows what can be read, and what not', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await toMeasures(page);
	await page.getByText(tables.title).click();
	await page
		.getByLabel(tables.open)
		.setInputFiles('tests/fixtures/tables/massnahmen-windows-1252.csv');
	const shown = preview(page);
	await expect(shown).toContainText(tables.counts(3, 2));
	await expect(shown).toContainText(tables.ignored(['Priorität']));
	await expect(shown.getByRole('row')).toHaveCount(4);
	await expect(
		shown.getByRole('list', { name: tables.unreadable }).getByRole('listitem')
	).toHaveText([/^Zeile 3: .*Anführungszeichen/, /^Zeile 6: „Titel“ ist leer/]);
	await expect(shown.getByRole('list', { name: tables.emptied }).getByRole('listitem')).toHaveText([
		/^Zeile 5, Spalte „Beginn“: „bald“ ist kein Jahr/,
		/^Zeile 7, Spalte „Kostenklasse“: „50 T€“ kennen wir hier nicht/
	]);
	await page.getByRole('button', { name: tables.lists.measures.take(3) }).click();
	await expect(page.getByText(tables.lists.measures.taken(3))).toBeVisible();
	await expect(page.getByRole('button', { name: pages.takeBack })).toBeFocused();
	await expect(measure(page, 'M1 Radweg „Markt – Bahnhof“')).toContainText('bis 250.000 €');
	await page.keyboard.press('Enter');
	await expect(measures(page).getByRole('listitem')).toHaveCount(0);
});

test('rows are pasted from a spreadsheet; those that are there already are named', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, plans.nav);
	await page.getByRole('button', { name: plans.addNamed(HEAT) }).click();
	await paste(page, `${HEAT}\tGemeinde\t05/2020\nDorfplan Ost\tOrtschaftsrat\t01/2030`);
	const shown = preview(page);
	await expect(shown).toContainText(tables.noHeading);
	await expect(shown.getByRole('list', { name: tables.doubles }).getByRole('listitem')).toHaveText([
		HEAT
	]);
	await page.getByRole('button', { name: tables.lists.fachplanungen.take(1) }).click();
	await expect(page.getByRole('list', { name: plans.title }).getByRole('heading')).toHaveText([
		'Dorfplan Ost',
		HEAT
	]);
	await expect(page.getByText(plans.freshness.FEHLER_ZUKUNFT)).toBeVisible();
	await paste(page, `Titel\n${HEAT}`);
	await page.getByRole('button', { name: tables.lists.fachplanungen.take(1) }).click();
	await expect(page.getByText(plans.double)).toHaveCount(2);
});

test('what a table means is understood, and what was guessed or is repeated is said', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, plans.nav);
	await paste(
		page,
		'Titel\tStand\tStatus\nRegionalplan\t2021\tja\nDorfplan\t5/24\tnein\nRadplan\t\tvielleicht\nDorfplan\t\tnein'
	);
	const shown = preview(page);
	const items = (name: string) => shown.getByRole('list', { name }).getByRole('listitem');
	await expect(items(tables.readings)).toHaveText([
		'Zeile 2, Stand „2021“: als 12/2021 gelesen',
		'Zeile 4, Status „vielleicht“: nicht verstanden, wird als „liegt vor“ gelesen. Bitte prüfen.'
	]);
	await expect(items(tables.repeated)).toHaveText([tables.repeatedLines([3, 5])]);
	await page.getByRole('button', { name: tables.lists.fachplanungen.take(3) }).click();
	const { fachplanungen = [] } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	const read = fachplanungen.map(({ title, type, stand, status }) => [title, type, stand, status]);
	expect(read).toEqual(
		expect.arrayContaining([
			['Regionalplan', 'regionalplan', '2021-12', 'vorhanden'],
			['Dorfplan', null, '2024-05', 'fehlt'],
			['Radplan', null, undefined, 'vorhanden']
		])
	);
});

test('what is no table is refused with a way out, and nothing that was typed is lost', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await toMeasures(page);
	await paste(page, 'Nr.\tAmt\n1\tBauamt');
	await expect(page.getByRole('alert')).toContainText(tableProblems.noTitleColumn(words.name));
	await expect(page.getByRole('textbox', { name: tables.paste })).toHaveValue(
		'Nr.\tAmt\n1\tBauamt'
	);
	await page.getByLabel(tables.open).setInputFiles({
		name: 'Liste.xlsx',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0])
	});
	await expect(page.getByRole('alert')).toContainText(tableProblems.foreign.excel);
	await paste(page, 'Titel\nRadweg');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.getByRole('button', { name: tables.discard }).click();
	await expect(preview(page)).toBeHidden();
	await expect(page.locator('summary', { hasText: tables.title })).toBeFocused();
	await expect(measures(page).getByRole('listitem')).toHaveCount(0);
});

test('measures that are alike, or have one number, are named here', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, plans.nav);
	await page.getByRole('button', { name: plans.addNamed(HEAT) }).click();
	await toMeasures(page);
	await paste(
		page,
		`Nr.\tTitel\tHerkunft\nM1\tEntsiegelung Marktplatz\t${HEAT}\nM1\tMarktplatz entsiegeln\t`
	);
	await page.getByRole('button', { name: tables.lists.measures.take(2) }).click();
	await expect(page.getByText(words.double)).toHaveCount(2);
	const found = page.getByRole('list', { name: hints.title }).getByRole('listitem');
	await expect(found).toHaveText([/heißen sehr ähnlich/]);
	await expect(found.getByRole('link').first()).toHaveAttribute(
		'href',
		/\/massnahmen\/\?check=.*#measure-/
	);
	// a plan that has gone is named, and can be unticked
	await goTo(page, plans.nav);
	await page.getByText(plans.edit, { exact: true }).click();
	await page.getByRole('button', { name: plans.removeNamed(HEAT) }).click();
	await toMeasures(page);
	const orphan = measure(page, 'M1 Entsiegelung Marktplatz');
	await expect(orphan).toContainText(words.gone);
	await orphan.getByText(words.edit, { exact: true }).click();
	await orphan.getByRole('checkbox', { name: words.gone }).uncheck();
	await expect(orphan).toContainText(words.own);
});

test('hints that are not about measures are only counted here', async ({ page }) => {
	await openExample(page);
	await toMeasures(page);
	await expect(page.getByText(hints.noneOfMeasures)).toBeVisible();
	await page.getByRole('link', { name: hints.others(5) }).click();
	await expect(page.getByRole('list', { name: hints.title }).getByRole('listitem')).toHaveCount(5);
});

test('ten thousand rows are read, taken over and taken back', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await toMeasures(page);
	const rows = Array.from(
		{ length: 10_000 },
		(_, row) => `M${row + 1};Sanierung Straße ${row + 1}`
	);
	await page.getByText(tables.title).click();
	await page.getByLabel(tables.open).setInputFiles({
		name: 'viele.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['Nr.;Titel', ...rows].join('\r\n'))
	});
	await expect(preview(page).getByRole('row')).toHaveCount(6);
	await page.getByRole('button', { name: tables.lists.measures.take(10_000) }).click();
	await expect(page.getByText(words.count(10_000))).toBeVisible();
	await expect(measures(page).getByRole('listitem')).toHaveCount(300);
	await page.getByRole('button', { name: words.add }).click();
	await expect(page.getByRole('textbox', { name: words.name })).toBeFocused();
	const undo = page.getByRole('button', { name: pages.undo, exact: true });
	await undo.click();
	await undo.click();
	await expect(page.getByText(words.empty)).toBeVisible();
});
