import { readFileSync } from 'node:fs';
import { EFFORT_LABELS } from '#lib/texts/common.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { schritte } from '#lib/texts/ergebnis.ts';
import { hints } from '#lib/texts/matrix.ts';
import { schrittplan as words } from '#lib/texts/schrittplan.ts';
import { changed, check as pages } from '#lib/texts/check.ts';
import { frame } from '#lib/texts/screens.ts';
import { start } from '#lib/texts/start.ts';
import { tabellen as tables } from '#lib/texts/tabellen.ts';
import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import { checkFile } from './check-file.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import { expect, expectSaved, goTo, openStart, startCheck, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const { suggestions } = words;
const LIST = 'Verbessern: Liste der Fachplanungen';
const GAPS = 'Verbessern: Lücken bei den Fachplanungen entschieden';
const LEVER = suggestions.lever('Höchste Seitenzahl im Vertrag festlegen');

/** What is overdue, is so on a day. */
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T14:32:00+01:00'));

test('suggestions and own steps become a plan, by keyboard, that stays', async ({ page }) => {
	await openCheckWith(page, {
		events: [
			{ id: 'e1', title: 'Ideenwerkstatt', date: '2027-03', targetGroups: ['alle'] },
			{ id: 'e2', title: 'Infoabend', date: '2027-05', targetGroups: ['alle'] }
		],
		effortPlan: { levers: ['seitengrenze', 'unbekannt'] }
	});
	await goTo(page, pages.steps);
	await expect(page.getByText(words.empty)).toBeVisible();
	await expect(page.getByText(suggestions.noHints)).toBeVisible();
	await goTo(page, fachplanungen.nav);
	await page.getByRole('button', { name: hints.step }).press('Enter');
	await expect(page.getByText(hints.nowSuggested)).toBeVisible();
	await goTo(page, pages.steps);

	// nothing has come by itself
	await expect(plan(page)).toHaveCount(0);
	const computed = page.getByRole('list', { name: schritte.title }).getByRole('listitem');
	await expect(computed).toHaveCount(2);
	const joint = 'Gemeinsam einladen? „Ideenwerkstatt“ und „Infoabend“';
	for (const title of [LIST, GAPS, joint, LEVER]) {
		await take(page, title).press('Enter');
		await expect(page.getByRole('button', { name: pages.takeBack })).toBeFocused();
	}
	await expect(computed).toHaveText([/steht im Plan\s*$/, /steht im Plan\s*$/]);
	await expect(headings(page)).toHaveText([/^Gemeinsam einladen/, LEVER, LIST, GAPS]);
	const gaps = card(page, GAPS);
	await expect(gaps).toContainText(`offen · ${EFFORT_LABELS[1]} · Kriterium 16`);
	// the catalogue says that it needs the other one
	await expect(gaps).toContainText(words.after(words.quoted(LIST)));

	await page.getByRole('button', { name: words.add }).press('Enter');
	const focused = page.locator(':focus');
	await expect(focused).toHaveAccessibleName(words.name);
	await page.keyboard.type('Haushalt anmelden');
	await page.keyboard.press('Tab');
	await expect(focused).toHaveAccessibleName(words.state);
	await page.keyboard.press('Tab');
	await page.keyboard.type('Kämmerei');
	await page.keyboard.press('Tab');
	await page.keyboard.type('12.03.2027');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Zeile im Haushalt');
	for (const title of [/^Gemeinsam/, LEVER, LIST, GAPS]) {
		await page.keyboard.press('Tab');
		await expect(focused).toHaveAccessibleName(title);
	}
	await page.keyboard.press('Space');
	await expectSaved(page);

	await page.reload();
	// what the dated step waits for comes before it
	await expect(headings(page)).toHaveText([
		LIST,
		GAPS,
		'Haushalt anmelden',
		/^Gemeinsam einladen/,
		LEVER
	]);
	await expect(card(page, 'Haushalt anmelden')).toContainText(
		`offen · bis 12. März 2027 · Kämmerei`
	);
	const { steps = [] } = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	const ids = new Map(steps.map(({ title, id }) => [title, id]));
	expect(steps.find(({ title }) => title === 'Haushalt anmelden')).toMatchObject({
		office: 'Kämmerei',
		until: '2027-03-12',
		proof: 'Zeile im Haushalt',
		state: 'offen',
		dependsOn: [ids.get(GAPS)]
	});
	expect(steps.find(({ title }) => title === LEVER)).toMatchObject({ lever: 'seitengrenze' });
	expect(steps.find(({ hint }) => hint)).toMatchObject({ hint: 'DW6|e1|e2' });

	await page.getByRole('button', { name: pages.undo, exact: true }).click();
	await expect(page.getByText(pages.undone(changed.steps))).toBeVisible();
});

test('a step that is done stays until the focus leaves it, and asks whether the answer is still true', async ({
	page
}) => {
	await openCheckWith(page, {});
	await goTo(page, pages.steps);
	await take(page, LIST).click();
	await expect(page.getByText(words.summary(0, 1, 0))).toBeVisible();
	const step = card(page, LIST);
	await step.getByText(words.edit, { exact: true }).click();
	const state = step.getByRole('combobox', { name: words.state });
	await state.focus();
	await state.selectOption(words.states.erledigt);
	await expect(state).toBeFocused();
	await expect(step).toContainText(words.stillTrue(9));
	await page.getByRole('heading', { level: 1 }).focus();
	await expect(plan(page)).toHaveCount(0);
	await page.getByText(words.doneSteps(1)).click();
	await expect(page.getByText(words.summary(1, 1, 0))).toBeVisible();
	await page.getByRole('link', { name: words.rateAgain(9) }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^9 / })).toBeFocused();
	// only a person changes it
	await expect(page.getByRole('radio', { name: /^1 – begonnen/ })).toBeChecked();
});

test('what does not fit is named: circles, dates, what is late and what has gone', async ({
	page
}) => {
	await openFileWith(page, {
		steps: [
			{ id: 'a', title: 'Entwurf', until: '2027-01', dependsOn: ['b'] },
			{ id: 'b', title: 'Beschluss', until: '2027-02', dependsOn: ['a'] },
			{ id: 'c', title: 'Anhörung', until: '2026-10', dependsOn: ['d', 'weg'] },
			{ id: 'd', title: 'Einladung', until: '2027-04-31', state: 'laeuft' },
			{ id: 'e', title: 'Daten', effort: 9, until: 'bald', dependsOn: 'a' }
		] as never
	});
	await page.getByRole('link', { name: start.openCheck('Musterdorf') }).click();
	await goTo(page, pages.steps);
	await expect(page.getByText(words.summary(0, 5, 1))).toBeVisible();
	await expect(headings(page)).toHaveText([
		'Einladung',
		'Anhörung',
		'Beschluss',
		'Entwurf',
		'Daten'
	]);
	await expect(card(page, 'Entwurf')).toContainText(words.circle(['„Beschluss“', '„Entwurf“']));
	const late = card(page, 'Anhörung');
	await expect(late).toContainText(words.overdueSince('Oktober 2026'));
	await expect(late).toContainText(words.dueLater(['„Einladung“']));
	await expect(late).toContainText(words.gone);
	await late.getByText(words.edit, { exact: true }).click();
	await late.getByRole('checkbox', { name: words.gone }).uncheck();
	await expect(late).toContainText(words.after('„Einladung“'));
	const until = late.getByRole('textbox', { name: words.until });
	await until.fill('31.02.2027');
	await page.keyboard.press('Tab');
	await expect(late.getByRole('alert')).toHaveText(fachplanungen.month.unreadableDay);
	await page.getByRole('button', { name: words.calendar }).click();
	await expect(page.getByText(frame.unread)).toBeVisible();
	await until.fill('');
	// broken fields are put aside, nothing is lost
	const file = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	expect(file.steps?.find(({ id }) => id === 'c')).not.toHaveProperty('until');
	expect(Object.values(file.setAside ?? {})).toEqual(expect.arrayContaining([9, 'bald']));
});

test('a step that is deleted comes back, and what depended on it says so', async ({ page }) => {
	await openCheckWith(page, {
		steps: [
			{ id: 'a', title: 'Entwurf', dependsOn: ['b'] },
			{ id: 'b', title: 'Daten' }
		]
	});
	await goTo(page, pages.steps);
	await card(page, 'Daten').getByText(words.edit, { exact: true }).click();
	await page.getByRole('button', { name: words.removeNamed('Daten') }).click();
	await expect(card(page, 'Entwurf')).toContainText(words.after(words.gone));
	const back = page.getByRole('button', { name: pages.takeBack });
	await expect(back).toBeFocused();
	await back.press('Enter');
	await expect(headings(page)).toHaveText(['Daten', 'Entwurf']);
	await expect(card(page, 'Entwurf')).toContainText(words.after('„Daten“'));
});

test('open steps with a date from this month on go into a calendar file', async ({ page }) => {
	await openCheckWith(page, {
		steps: [
			{ id: 'a', title: 'Ort, Kern; Zukunft', until: '2027-03', office: 'Bauamt' },
			{ id: 'b', title: 'Noch diesen Monat', until: '2026-11-02' },
			{ id: 'c', title: 'Vorbei', until: '2026-10' },
			{ id: 'd', title: 'Erledigt', until: '2027-03', state: 'erledigt' },
			{ id: 'e', title: 'Ohne Datum' }
		]
	});
	await goTo(page, pages.steps);
	const { name, bytes } = await downloaded(page, words.calendar);
	expect(name).toBe('Musterdorf_Nächste-Schritte_2026-11-22_1432.ics');
	const lines = bytes.toString('utf8').replaceAll('\r\n ', '').split('\r\n');
	const told = lines.filter((line) => /^(UID|DTSTART|SUMMARY|DESCRIPTION)/.test(line));
	expect(told).toEqual([
		'UID:a-schritt@insek-check.invalid',
		'DTSTART;VALUE=DATE:20270301',
		String.raw`SUMMARY:Bis März 2027: Ort\, Kern\; Zukunft`,
		String.raw`DESCRIPTION:Bauamt\nAus dem INSEK-Check\, nicht amtlich.`,
		'UID:b-schritt@insek-check.invalid',
		'DTSTART;VALUE=DATE:20261102',
		'SUMMARY:Bis 2. November 2026: Noch diesen Monat',
		String.raw`DESCRIPTION:Aus dem INSEK-Check\, nicht amtlich.`
	]);
});

test('the plan is saved as a table, opened in another check, and pasted', async ({ page }) => {
	const steps = [
		{ id: 'a', title: 'Liste anlegen', criterion: 'fachplan-register', effort: 1 as const },
		{ id: 'b', title: '=Rat', office: 'Hauptamt', until: '2027-03-12', proof: 'Beschluss' },
		{ id: 'c', title: 'Daten', until: '2027-01', state: 'erledigt' as const }
	];
	await openCheckWith(page, { steps });
	await goTo(page, pages.steps);
	await page.getByText(tables.title).click();
	const saved = await downloaded(page, tables.save);
	expect(saved.name).toMatch(/^Musterdorf_Nächste-Schritte_.*\.csv$/);

	await startCheck(page, 'Neudorf');
	await goTo(page, pages.steps);
	await page.getByText(tables.title).click();
	await page.getByLabel(tables.open).setInputFiles(saved.path);
	await page.getByRole('button', { name: tables.lists.steps.take(3) }).click();
	await expect(page.getByText(words.summary(1, 3, 0))).toBeVisible();
	const file = assessmentIn((await downloaded(page, pages.saveFile)).bytes);
	const expected = steps.map(({ id: _id, ...step }) =>
		expect.objectContaining({ state: 'offen', ...step })
	);
	expect(file.steps).toHaveLength(3);
	expect(file.steps).toEqual(expect.arrayContaining(expected));

	await page
		.getByRole('textbox', { name: tables.paste })
		.fill('Aufgabe\tAmt\nDaten\t\nNeu\tBauamt');
	await page.getByRole('button', { name: tables.show }).click();
	await page.getByRole('button', { name: tables.lists.steps.take(1) }).click();
	await expect(card(page, 'Neu')).toContainText('offen · Bauamt');
});

const plan = (page: Page) => page.getByRole('list', { name: words.title }).getByRole('listitem');
const headings = (page: Page) =>
	page.getByRole('list', { name: words.title }).getByRole('heading', { level: 3 });
const card = (page: Page, name: string) =>
	plan(page).filter({ has: page.getByRole('heading', { name, exact: true }) });
const take = (page: Page, title: string) =>
	page.getByRole('button', { name: suggestions.takeNamed(title) });

async function openCheckWith(page: Page, given: Partial<Assessment>): Promise<void> {
	await openFileWith(page, given);
	await expect(page.getByRole('navigation', { name: pages.nav })).toBeVisible();
}

/** A file in which everything "reicht" but the list of plans and its gaps. */
async function openFileWith(page: Page, given: Partial<Assessment>): Promise<void> {
	const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
	const { criteria } = json<{ criteria: { id: string }[] }>(
		'criteria/insek-kleine-kommunen/0.1.0.json'
	);
	const updatedAt = '2026-11-20';
	const level = (id: string) => (id === 'fachplan-register' || id === 'konzeptluecken' ? 1 : 2);
	const answers = Object.fromEntries(
		criteria.map(({ id }): [string, Answer] => [
			id,
			{ state: 'level', level: level(id), updatedAt }
		])
	);
	const file = checkFile({ fachplanungen: [{ id: 'p', title: 'Plan' }], answers, ...given });
	await openStart(page);
	await page.getByLabel('Datei öffnen').setInputFiles(file);
}
