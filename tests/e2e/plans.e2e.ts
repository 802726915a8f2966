import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import { hints, matrix } from '#lib/texts/matrix.ts';
import { ziele } from '#lib/texts/ziele.ts';
import { check as pages } from '#lib/texts/check.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import { expect, expectSaved, goTo, openExample, startCheck, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const HEAT = 'Kommunaler Wärmeplan';

test('the list is filled from the catalogue and by hand, and stays', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await expect(page.getByText(words.empty)).toBeVisible();
	await add(page, HEAT);
	await expect(page.getByRole('button', { name: `${HEAT} ${words.isAdded}` })).toBeDisabled();
	await page.getByText(words.groups.others).click();
	await add(page, 'Kita-Bedarfsplan');
	await expect(plan(page, 'Kita-Bedarfsplan')).toContainText('Landkreis');

	await page.getByRole('button', { name: words.addOwn }).click();
	await expect(plans(page).getByRole('combobox', { name: words.status })).toBeFocused();
	await page.keyboard.press('Tab');
	const name = plans(page).getByRole('textbox', { name: words.name });
	await expect(name).toBeFocused();
	await name.fill('Dorfplan Ost');
	await expect(plan(page, 'Dorfplan Ost')).toContainText(words.statuses.vorhanden);

	const heat = plan(page, HEAT);
	await heat.getByText(words.edit, { exact: true }).click();
	await heat.getByRole('textbox', { name: words.stand }).fill('5.2021');
	await expect(heat).toContainText(words.freshness.VERALTET);
	await heat.getByText(words.more).click();
	await heat.getByRole('combobox', { name: words.area }).selectOption(words.areaParts);
	await heat.getByRole('textbox', { name: words.areaNames }).fill('Ost, West');
	await expectSaved(page);

	await page.reload();
	await expect(plans(page).getByRole('heading')).toHaveText([
		'Dorfplan Ost',
		'Kita-Bedarfsplan',
		HEAT
	]);
	const { fachplanungen = [] } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(fachplanungen.find(({ title }) => title === HEAT)).toMatchObject({
		type: 'waermeplanung',
		owner: 'Gemeinde',
		status: 'vorhanden',
		stand: '2021-05',
		area: ['Ost', 'West']
	});
});

test('a plan that is missing is put on the list as such, and says so', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await page.getByRole('button', { name: words.addMissingNamed(HEAT) }).press('Enter');
	await expect(page.getByText(words.added(HEAT, words.statuses.fehlt))).toBeVisible();
	const listed = page.getByRole('button', { name: `${HEAT} ${words.isAdded}` });
	await expect(listed).toBeFocused();
	const heat = plan(page, HEAT);
	await expect(heat).toContainText(`Gemeinde · ${words.statuses.fehlt}`);
	await heat.getByText(words.edit, { exact: true }).click();
	await heat
		.getByRole('combobox', { name: words.decision })
		.selectOption(words.decisions['insek-kapitel']);
	const { fachplanungen = [] } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(fachplanungen).toMatchObject([{ status: 'fehlt', decision: 'insek-kapitel' }]);
});

test("a plan of one's own that the catalogue knows can be made that one", async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await page.getByRole('button', { name: words.addOwn }).click();
	await plans(page).getByRole('textbox', { name: words.name }).fill('Regionalplan');
	const title = 'Regionalplan (mit Landschaftsrahmenplan)';
	await expect(page.getByText(words.isKnown(title))).toBeVisible();
	await page.getByRole('button', { name: words.assign }).click();
	await expect(page.getByText(words.assigned(title))).toBeVisible();
	await expect(page.getByText(words.isKnown(title))).toBeHidden();
	await page.getByText(words.groups.others).click();
	await expect(page.getByRole('button', { name: `${title} ${words.isAdded}` })).toBeVisible();
});

test('what is taken off the list comes back with "Rückgängig"', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await add(page, HEAT);
	const heat = plan(page, HEAT);
	await heat.getByText(words.edit, { exact: true }).click();
	await heat.getByRole('textbox', { name: words.owner }).fill('Verwaltungsverband');
	await heat.getByRole('button', { name: words.removeNamed(HEAT) }).click();
	await expect(page.getByText(words.removed(HEAT))).toBeVisible();
	await expect(heat).toHaveCount(0);
	const back = page.getByRole('button', { name: pages.takeBack });
	await expect(back).toBeFocused();
	await back.click();
	await expect(heat).toContainText('Verwaltungsverband');
	// the message is over, and cannot take back something else
	await expect(back).toBeHidden();
	await expect(page.getByText(words.removed(HEAT))).toBeHidden();

	await heat.getByText(words.edit, { exact: true }).click();
	await heat.getByRole('button', { name: words.removeNamed(HEAT) }).click();
	await expect(back).toBeVisible();
	await page.getByRole('button', { name: words.addOwn }).click();
	await page.keyboard.type('Dorfplan');
	await expect(back).toBeHidden();
});

test('a month that cannot be, is said at the field and not stored', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await add(page, HEAT);
	const heat = plan(page, HEAT);
	await heat.getByText(words.edit, { exact: true }).click();
	const stand = heat.getByRole('textbox', { name: words.stand });
	await stand.fill('12/2099');
	await page.keyboard.press('Tab');
	await expect(heat.getByRole('alert')).toHaveText(words.month.future);
	await expect(heat).toContainText(words.freshness.UNBEKANNT);
	await page.getByRole('link', { name: pages.result }).click();
	await expect(stand).toBeFocused();
	await expect(stand).toHaveValue('12/2099');
});

test('a longer list can be sorted and narrowed', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	const names = ['Flächennutzungsplan', 'Brandschutzbedarfsplan', HEAT];
	for (const name of names) await add(page, name);
	await page.getByText(words.groups.others).click();
	for (const name of ['Schulnetzplan', 'Kita-Bedarfsplan', 'Nahverkehrsplan'])
		await add(page, name);
	for (const [name, stand] of [
		['Brandschutzbedarfsplan', '01/2020'],
		[HEAT, '06/2026']
	] as const) {
		const row = plan(page, name);
		await row.getByText(words.edit, { exact: true }).click();
		await row.getByRole('textbox', { name: words.stand }).fill(stand);
	}
	await page.getByRole('combobox', { name: words.sort }).selectOption(words.sorts.stand);
	await expect(plans(page).getByRole('heading').first()).toHaveText('Brandschutzbedarfsplan');
	await page.getByRole('combobox', { name: words.filter }).selectOption(words.filters.stale);
	await expect(plans(page).getByRole('heading')).toHaveText(['Brandschutzbedarfsplan']);
	await page.getByRole('combobox', { name: words.filter }).selectOption(words.filters.undated);
	await expect(plans(page).getByRole('heading')).toHaveCount(4);
});

test('no filter hides a plan just added, nor stays where it cannot be changed', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await page.getByText(words.groups.others).click();
	const names = ['Flächennutzungsplan', 'Brandschutzbedarfsplan', HEAT];
	for (const name of [...names, 'Schulnetzplan', 'Kita-Bedarfsplan', 'Nahverkehrsplan'])
		await add(page, name);
	const filter = page.getByRole('combobox', { name: words.filter });
	await filter.selectOption(words.filters.stale);
	await expect(page.getByText(words.noneShown)).toBeVisible();
	await page.getByRole('button', { name: words.addOwn }).click();
	await expect(plan(page, words.untitled)).toBeVisible();
	await expect(filter).toHaveValue('all');

	await filter.selectOption(words.filters.stale);
	const undo = page.getByRole('button', { name: pages.undo });
	await undo.click();
	await undo.click();
	await expect(plans(page).getByRole('listitem')).toHaveCount(0);
	await filter.selectOption(words.filters.all);
	await expect(plans(page).getByRole('listitem')).toHaveCount(5);
});

const plans = (page: Page) => page.getByRole('list', { name: words.title });

const planLink = (page: Page, name: string) =>
	page.getByRole('navigation', { name: words.pages }).getByRole('link', { name });

/** And waits for it: the page before has headings of the same name. */
async function toPlanPage(page: Page, name: string) {
	await planLink(page, name).click();
	await expect(planLink(page, name)).toHaveAttribute('aria-current', 'page');
}

const plan = (page: Page, name: string) =>
	plans(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name, exact: true }) });

async function add(page: Page, name: string) {
	await page.getByRole('button', { name: words.addNamed(name) }).click();
}

test('what the concept takes from a plan is asked, counted and shown at a glance', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await add(page, HEAT);
	await toPlanPage(page, matrix.nav);
	await expect(page.getByRole('heading', { level: 1, name: matrix.title })).toBeFocused();
	await page.getByRole('heading', { name: HEAT }).click();
	const climate = page.getByRole('group', { name: /Klima/ });
	await climate.getByRole('radio', { name: 'übernommen' }).check();
	await expect(page.getByText(matrix.band(33, 100))).toBeVisible();
	await climate.getByRole('checkbox', { name: matrix.kindLabels.daten }).check();
	const overview = page.getByRole('region', { name: matrix.overview });
	const row = overview.getByRole('row', { name: new RegExp(HEAT) });
	await expect(row).toContainText('übernommen');
	await expect(row).toContainText(matrix.unknownCell);
	// taken over without saying where it stands
	await toPlanPage(page, words.list);
	const found = page.getByRole('list', { name: hints.title }).getByRole('listitem');
	await expect(found).toHaveText([/Fundstelle ergänzen/]);
	await page.goBack();
	await page.getByRole('heading', { name: HEAT }).click();
	await climate.getByRole('textbox', { name: matrix.reference }).fill('Seite 21');
	await toPlanPage(page, words.list);
	await expect(page.getByText(hints.none)).toBeVisible();
});

test("a plan of one's own is asked about in the chapters it is ticked for", async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await page.getByRole('button', { name: words.addOwn }).click();
	await page.keyboard.press('Tab');
	await page.keyboard.type('Dorfplan Ost');
	const own = plan(page, 'Dorfplan Ost');
	// nothing is asked about it yet, and the page says so
	await toPlanPage(page, matrix.nav);
	await expect(page.getByText(matrix.unasked)).toBeVisible();
	await expect(page.getByRole('region', { name: matrix.overview })).toBeHidden();
	await page.getByRole('main').getByRole('link', { name: 'Dorfplan Ost' }).click();
	await expect(page).toHaveURL(/\/fachplanungen\/\?check=[\w-]+#plan-/);
	await own.getByText(words.edit, { exact: true }).click();
	await own.getByText(words.more).click();
	await own.getByText(words.topics(0)).click();
	await own.getByRole('checkbox', { name: 'Wohnen und Leerstand' }).check();
	await expect(own.getByText(words.topics(1))).toBeVisible();
	await own.getByRole('combobox', { name: words.status }).selectOption(words.statuses.fehlt);
	await own
		.getByRole('combobox', { name: words.decision })
		.selectOption(words.decisions['eigenes-ab']);
	await own.getByRole('textbox', { name: words.decisionYear }).fill('2028');
	const { fachplanungen = [] } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(fachplanungen[0]).toMatchObject({
		topics: ['wohnen'],
		status: 'fehlt',
		decision: 'eigenes-ab',
		decisionYear: '2028'
	});
	await own.getByRole('combobox', { name: words.status }).selectOption(words.statuses.vorhanden);
	await toPlanPage(page, matrix.nav);
	await page.getByRole('heading', { name: 'Dorfplan Ost' }).click();
	await expect(page.getByRole('group', { name: /Wohnen und Leerstand/ })).toBeVisible();
	await expect(page.getByText(matrix.unasked)).toBeHidden();
});

test('hints on double work are confirmed or rejected by keyboard, and stay so', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, words.nav);
	const found = page.getByRole('list', { name: hints.title }).getByRole('listitem');
	await expect(found).toHaveText([
		/Einmal erheben/,
		/Übernommen, aber veraltet/,
		/Zielkonflikt/,
		/Gemeinsam einladen/,
		/Fundstelle/
	]);
	await found.first().getByRole('button', { name: hints.reject }).press('Enter');
	await expect(found.first().getByRole('textbox', { name: hints.reason })).toBeFocused();
	await page.keyboard.type('Der Landkreis nutzt unsere Daten.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(found).toHaveCount(4);
	await found.first().getByRole('button', { name: hints.step }).press('Enter');
	await expect(found).toHaveText([/Zielkonflikt/, /Gemeinsam einladen/, /Fundstelle/]);
	await expect(
		page.getByRole('status').getByRole('button', { name: hints.takeBack })
	).toBeFocused();
	await page.reload();
	await expect(found).toHaveCount(3);
	await page.getByText(hints.decided(3)).click();
	const decided = page.getByRole('list', { name: hints.decided(3) }).getByRole('listitem');
	await expect(decided.first()).toContainText('Der Landkreis nutzt unsere Daten.');
	await decided.first().getByRole('button', { name: hints.takeBack }).click();
	await expect(found).toHaveCount(4);
});

test('goals that contradict each other are a hint until something is decided', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.nav);
	await add(page, HEAT);
	await toPlanPage(page, ziele.nav);
	for (const text of ['Bauland am Ortsrand', 'Keine neuen Flächen']) {
		await page.getByRole('button', { name: ziele.add }).click();
		await page.keyboard.type(text);
	}
	const goals = page.getByRole('list', { name: ziele.goals }).getByRole('listitem');
	await goals.last().getByRole('combobox', { name: ziele.from }).selectOption(HEAT);
	await page.getByText(ziele.unrated, { exact: true }).click();
	await page.getByRole('radio', { name: ziele.values['-2'] }).check();
	await expect(page.getByText(ziele.summary(0, 1, 0, 0))).toBeVisible();
	await toPlanPage(page, words.list);
	const found = page.getByRole('list', { name: hints.title }).getByRole('listitem');
	await expect(found).toHaveText([/Zielkonflikt klären/]);
	await found.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1, name: ziele.title })).toBeVisible();
	await page.getByText(ziele.values['-2']).first().click();
	await page.getByRole('radio', { name: ziele.resolutions.geloest }).check();
	await page.getByRole('textbox', { name: ziele.how }).fill('Rat, 12.03.2026');
	await expect(page.getByText(ziele.summary(1, 1, 0, 0))).toBeVisible();
	await goals.first().getByRole('button', { name: ziele.remove }).click();
	await expect(page.getByRole('heading', { name: ziele.pairs })).toBeHidden();
	await page.getByRole('button', { name: pages.takeBack }).click();
	await expect(page.getByText(ziele.summary(1, 1, 0, 0))).toBeVisible();
});

test('each visit of a question is a step of undo of its own', async ({ page }) => {
	await openExample(page);
	await goTo(page, words.nav);
	await toPlanPage(page, matrix.nav);
	await page.getByRole('heading', { name: HEAT }).click();
	const housing = page.getByRole('group', { name: /Wohnen/ });
	await housing.getByRole('radio', { name: matrix.unknown }).check();
	await planLink(page, words.list).focus();
	await housing.getByRole('radio', { name: 'verzahnt' }).check();
	await page.getByRole('button', { name: pages.undo }).click();
	await expect(housing.getByRole('radio', { name: matrix.unknown })).toBeChecked();
});
