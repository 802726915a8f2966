import { fachplanungen as list } from '#lib/texts/fachplanungen.ts';
import { hints } from '#lib/texts/matrix.ts';
import { check as pages } from '#lib/texts/check.ts';
import { beteiligung, termine as words } from '#lib/texts/termine.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import { expect, expectSaved, goTo, openExample, startCheck, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const FIRE = 'Brandschutzbedarfsplan';
const HEAT = 'Kommunaler Wärmeplan';
const SCHOOL = 'Schulnetzplan';
const SPACE = 'Flächennutzungsplan';

/** What is due, is due on a day. */
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T14:32:00+01:00'));

test('dates of plans are drawn, listed and put together', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, list.nav);
	await openDates(page);
	await expect(page.getByText(words.none)).toBeVisible();
	await page.getByRole('link', { name: words.toList }).click();
	await addPlan(page, FIRE, { stand: '03/2023', horizon: '2030' });
	await addPlan(page, HEAT, { stand: '10/2024', horizon: 'bis auf Weiteres' });
	await addPlan(page, SPACE, { stand: '05/2009' });
	await page.getByText(list.groups.others).click();
	await page.getByRole('button', { name: list.addNamed(SCHOOL) }).click();

	await openDates(page);
	const finding =
		'Zwei Überprüfungen stehen bis 2029 an, bei einer Planung ist eine Prüfung schon jetzt zu empfehlen.';
	const drawing = page.getByRole('img', { name: finding });
	await expect(drawing).toContainText(`${SPACE}Prüfung empfohlen seit Mai 2019`);
	await expect(drawing).toContainText(`${FIRE}Überprüfung März 2028 · gilt bis 2030`);
	await expect(drawing).toContainText(`${HEAT}Überprüfung Oktober 2029`);
	await expect(drawing).toContainText('heute');

	await page.getByText(words.table).click();
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows).toHaveText([
		/Planung/,
		/Flächennutzungsplan\s*Stand der Daten\s*Mai 2009/,
		/Nächste Überprüfung\s*Mai 2019\s*\(schon jetzt zu empfehlen; alle 10 Jahre, Vorschlag\)/,
		/Brandschutzbedarfsplan\s*Stand der Daten\s*März 2023/,
		/Nächste Überprüfung\s*März 2028\s*\(alle 5 Jahre, Vorschlag\)/,
		/Gilt bis\s*2030/,
		/Kommunaler Wärmeplan\s*Stand der Daten\s*Oktober 2024/,
		/Nächste Überprüfung\s*Oktober 2029\s*\(alle 5 Jahre\)/,
		/Gilt bis\s*bis auf Weiteres\s*\(nicht als Monat oder Jahr zu lesen\)/
	]);

	await expect(page.getByText(words.proposal(2, '2028-03', 19))).toBeVisible();
	const moves = page.getByRole('list', { name: words.window }).getByRole('listitem');
	await expect(moves).toHaveText([`${FIRE}: passt`, `${HEAT}: 19 Monate früher`]);
	await expect(page.getByText(words.late([SPACE]))).toBeVisible();

	await page.getByRole('main').getByRole('link', { name: SCHOOL }).click();
	await expect(page).toHaveURL(/\/fachplanungen\/\?check=[\w-]+#plan-/);
	await expect(plan(page, SCHOOL)).toBeInViewport();
});

test('with fewer than two reviews to come there is no window, and a reason', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, list.nav);
	await addPlan(page, FIRE, { stand: '03/2023' });
	await addPlan(page, SPACE, { stand: '05/2009' });
	await openDates(page);
	await expect(page.getByText(words.noWindow(1))).toBeVisible();
	await expect(page.getByText(words.late([SPACE]))).toBeVisible();
});

test('what is to come goes into a calendar file', async ({ page }) => {
	await openExample(page);
	await goTo(page, list.nav);
	await fillPlan(page, FIRE, { horizon: '06/2035' });
	await openDates(page);
	await addEvent(page, 'Ideenwerkstatt: Ort, Kern; Zukunft', '12.03.2027');
	await addEvent(page, 'Längst vorbei', '12.03.2020');
	const { name, bytes } = await downloaded(page, words.calendar);
	expect(name).toMatch(/^Musterstadt.*_Termine_2026-11-22_1432\.ics$/);
	const file = bytes.toString('utf8');
	expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
	// overdue reviews and bygone events have no place in it
	expect(eventsIn(file).toSorted()).toEqual([
		['20270101', 'Überprüfung: Kita-Bedarfsplan'],
		['20270312', 'Beteiligung: Bürgerwerkstatt zum INSEK'],
		['20270312', 'Beteiligung: Ideenwerkstatt: Ort, Kern; Zukunft'],
		['20270501', 'Beteiligung: Infoabend zum Wärmeplan'],
		['20290301', 'Überprüfung: Schulnetzplan'],
		['20350601', `Gilt bis Juni 2035: ${FIRE}`]
	]);
	expect(file).toContain('\r\nDTSTAMP:20261122T133200Z\r\n');
	const again = (await downloaded(page, words.calendar)).bytes.toString('utf8');
	expect(again.match(/^UID:.*$/gm)).toEqual(file.match(/^UID:.*$/gm));
});

test('two events for the same people, entered by keyboard, are a hint that stays rejected', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, list.nav);
	await openDates(page);
	await addEvent(page, 'Ideenwerkstatt', '12.03.2027', 'jugend');
	await addEvent(page, 'Jugendforum', '5/2027', 'jugend');
	const found = page.getByRole('list', { name: beteiligung.hints }).getByRole('listitem');
	await expect(found).toHaveText([/Gemeinsam einladen\?/]);
	await expect(found).toContainText('„Ideenwerkstatt“');
	await expect(found).toContainText('„Jugendforum“');
	await expect(found.getByRole('link', { name: 'Jugendforum' })).toHaveAttribute(
		'href',
		/\/termine\/\?check=[\w-]+#event-/
	);
	await found.getByRole('button', { name: hints.reject }).press('Enter');
	await page.keyboard.type('Zwei Schulen');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText(beteiligung.noHints)).toBeVisible();
	await expectSaved(page);

	await page.reload();
	await expect(page.getByText(beteiligung.noHints)).toBeVisible();
	await page.getByText(hints.decided(1)).click();
	const decided = page.getByRole('list', { name: hints.decided(1) });
	await expect(decided).toContainText('Zwei Schulen');
	const { events = [] } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(events.map(({ title, date, targetGroups }) => [title, date, targetGroups])).toEqual(
		expect.arrayContaining([
			['Ideenwerkstatt', '2027-03-12', ['jugend']],
			['Jugendforum', '2027-05', ['jugend']]
		])
	);
});

test('an event that is deleted comes back, and a day that cannot be is not stored', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, list.nav);
	await openDates(page);
	await addEvent(page, 'Ideenwerkstatt', '31.02.2027');
	const date = events(page).getByRole('textbox', { name: beteiligung.date });
	await expect(events(page).getByRole('alert')).toHaveText(list.month.unreadableDay);
	// nothing leaves the page without what was typed
	await page.getByRole('button', { name: words.calendar }).click();
	await expect(date).toBeFocused();
	await date.fill('28.02.2027');
	await events(page).getByRole('button', { name: beteiligung.remove }).click();
	await expect(page.getByText(beteiligung.none)).toBeVisible();
	const back = page.getByRole('button', { name: pages.takeBack });
	await expect(back).toBeFocused();
	await back.click();
	await expect(date).toHaveValue('28.02.2027');
});

const events = (page: Page) => page.getByRole('list', { name: beteiligung.title });

const plan = (page: Page, name: string) =>
	page
		.getByRole('list', { name: list.title })
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name, exact: true }) });

async function openDates(page: Page) {
	await page
		.getByRole('navigation', { name: list.pages })
		.getByRole('link', { name: words.nav })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
}

type Typed = Partial<Record<'stand' | 'horizon', string>>;

async function addPlan(page: Page, name: string, typed: Typed) {
	await page.getByRole('button', { name: list.addNamed(name) }).click();
	await fillPlan(page, name, typed);
}

async function fillPlan(page: Page, name: string, typed: Typed) {
	const card = plan(page, name);
	await card.getByText(list.edit, { exact: true }).click();
	await card.getByText(list.more).click();
	for (const [field, text] of Object.entries(typed)) {
		const label = list[field as keyof Typed];
		await card.getByRole('textbox', { name: label }).fill(text);
	}
}

/** By keyboard alone, from the button on. */
async function addEvent(page: Page, title: string, date: string, group?: 'jugend') {
	await page.getByRole('button', { name: beteiligung.add }).press('Enter');
	const focused = page.locator(':focus');
	await expect(focused).toHaveAccessibleName(beteiligung.name);
	await page.keyboard.type(title);
	await page.keyboard.press('Tab');
	await page.keyboard.type(date);
	await page.keyboard.press('Tab');
	if (group === undefined) return;
	await page.keyboard.press('Tab');
	await expect(focused).toHaveAccessibleName(beteiligung.groupLabels[group]);
	await page.keyboard.press('Space');
}

/** Day and words of each event of a calendar file. */
function eventsIn(file: string): (readonly [day: string, summary: string])[] {
	const lines = file.replaceAll('\r\n ', '').split('\r\n');
	const after = (name: string) =>
		lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
	const days = after('DTSTART;VALUE=DATE:');
	const summaries = after('SUMMARY:').map((text) => text.replace(/\\([\\;,])/g, '$1'));
	return days.map((day, index) => [day, summaries[index] ?? '']);
}
