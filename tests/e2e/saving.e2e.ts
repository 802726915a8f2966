import { pruefen, weitergeben } from '#lib/texts/ergebnis.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { changed, check as words } from '#lib/texts/check.ts';
import { frame } from '#lib/texts/screens.ts';
import { start } from '#lib/texts/start.ts';
import { verlauf } from '#lib/texts/verlauf.ts';
import { UNANSWERED } from '#lib/texts/common.ts';
import { kills } from '../torture/kill.ts';
import { expectCommitted, listenTo, storedOn } from './device.ts';
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
	rowOf,
	startCheck,
	test,
	textBox,
	typeInto
} from './fixtures.ts';
import type { Page } from '@playwright/test';

const TEXT = 'Die Liste liegt im Bauamt, Ordner 7, und wird jedes Jahr im März erneuert.';

test.describe('not one typed word is lost', () => {
	test('by a page that is still there for a moment when the next one starts', async ({
		page,
		context
	}) => {
		const check = await startCheck(page, 'Musterdorf');
		// another tab that holds its lock, with a name nobody has written to the database yet
		await page.evaluate((id) => {
			const change = {
				id: 'c',
				at: new Date().toISOString(),
				path: '/municipality/name',
				before: 'Musterdorf',
				after: 'Musterdorf an der Zschopau',
				group: 'g'
			};
			const entry = { tab: 'other', check: id, change };
			localStorage.setItem(`insek-check/journal/other/${id}${change.path}`, JSON.stringify(entry));
			void navigator.locks.request('insek-check/tab/other', () => new Promise(() => undefined));
		}, check);
		const next = await context.newPage();
		await openStart(next);
		await expect(next.getByRole('link', { name: /Zschopau/ })).toBeHidden();
		await page.close();
		await expect(next.getByRole('link', { name: /Zschopau/ })).toBeVisible();
	});

	test('by a reload right after the last key, in any field', async ({ page }) => {
		await startCheck(page, 'Muster');
		await typeInto(page, 'Name der Gemeinde', 'dorf an der Zschopau');
		await page.reload();
		await expect(await textBox(page, 'Name der Gemeinde')).toHaveValue(
			'Musterdorf an der Zschopau'
		);
		await openCriterion(page, 9);
		await typeInto(page, 'Notiz', TEXT);
		await page.reload();
		await expect(await textBox(page, 'Notiz')).toHaveValue(TEXT);
		await typeInto(page, 'Interne Notiz', TEXT);
		await page.reload();
		await expect(await textBox(page, 'Interne Notiz')).toHaveValue(TEXT);
		await expectCommitted(page);
		await expect(await textBox(page, 'Notiz')).toHaveValue(TEXT);
		// a reason not long enough yet
		await openCriterion(page, 5);
		await radio(page, 'na').check();
		await typeInto(page, 'Begründung', 'zu klein');
		await page.reload();
		await expect(radio(page, 'na')).toBeChecked();
		await expect(await textBox(page, 'Begründung')).toHaveValue('zu klein');
	});

	test('by going on with a number that cannot be read', async ({ page }) => {
		await startCheck(page, 'Musterdorf');
		await typeInto(page, 'Einwohnerzahl', 'rund 4.800');
		const box = await textBox(page, 'Einwohnerzahl');
		await expect(box).not.toHaveAttribute('aria-invalid');
		await page.getByRole('button', { name: gemeinde.next }).click();
		await expect(page.getByRole('alert')).toContainText(gemeinde.notANumber);
		await expect(box).toBeFocused();
		await expect(box).toHaveValue('rund 4.800');
		// by any way out, and by a file that would not hold it
		await page.getByRole('link', { name: words.overview, exact: true }).click();
		await expect(page.getByText(frame.unread)).toBeVisible();
		await expect(box).toHaveValue('rund 4.800');
		await page.keyboard.press('Control+s');
		await expect(box).toBeFocused();
		await expect(page.getByText(words.noFile)).toBeVisible();
		await box.fill('4.800');
		await page.getByRole('button', { name: gemeinde.next }).click();
		await goTo(page, words.municipality);
		await expect(box).toHaveValue('4800');
	});

	test('by writing a reason anew', async ({ page }) => {
		await startCheck(page, 'Musterdorf');
		await answer(page, 5, 'na');
		await typeInto(page, 'Begründung', 'Die Zahlen führt der Landkreis.');
		await goTo(page, words.overview);
		await openCriterion(page, 5);
		const box = await textBox(page, 'Begründung');
		await box.press('Control+a');
		await box.pressSequentially('Neu');
		await expect(box).toBeFocused();
		await expect(box).toHaveValue('Neu');
		await expect(box).toHaveAccessibleDescription(new RegExp(kriterium.countsAsUnknown));
		await expect(radio(page, 'na')).toBeChecked();
		await goTo(page, words.review);
		await expect(rowOf(page, 5)).toContainText(pruefen.reasonShort);
		await openCriterion(page, 5);
		await typeInto(page, 'Begründung', ' gefasst und lang genug');
		await goTo(page, words.review);
		await expect(rowOf(page, 5)).toContainText('Neu gefasst und lang genug');
		await expect(rowOf(page, 5)).not.toContainText(pruefen.reasonShort);
	});

	test('by leaving for the start page, whatever is read there at the same time', async ({
		page
	}) => {
		const check = await startCheck(page, 'Musterdorf');
		for (const round of ['eins', 'zwei', 'drei']) {
			await page.goto(`/kriterium/?check=${check}&k=fachplan-register`);
			await typeInto(page, 'Notiz', `Punkt ${round}. `);
			await typeInto(page, 'Nachweis', `Seite ${round}. `);
			await openStart(page);
			await expectCommitted(page);
		}
		await page.goto(`/kriterium/?check=${check}&k=fachplan-register`);
		await expect(await textBox(page, 'Notiz')).toHaveValue('Punkt eins. Punkt zwei. Punkt drei. ');
	});

	test('by a tab that is closed at once, or crashes', async ({ page, context }) => {
		await startCheck(page, 'Musterdorf');
		await openCriterion(page, 9);
		const address = page.url();
		await typeInto(page, 'Nachweis', TEXT);
		await page.close({ runBeforeUnload: false });
		const second = await context.newPage();
		await second.goto(address);
		await expect(await textBox(second, 'Nachweis')).toHaveValue(TEXT);
		const session = await context.newCDPSession(second);
		const crashed = second.waitForEvent('crash');
		await typeInto(second, 'Notiz', TEXT);
		void session.send('Page.crash').catch(() => undefined);
		await crashed;
		await second.close();
		const third = await context.newPage();
		await third.goto(address);
		await expect(await textBox(third, 'Notiz')).toHaveValue(TEXT);
	});

	// `npm run torture -- kill` does it fifty times
	test('by a browser that is killed while somebody types', async ({
		baseURL,
		launchOptions
	}, info) => {
		test.setTimeout(120_000);
		const ground = {
			app: `${baseURL}/`,
			folder: info.outputPath('profile'),
			launch: launchOptions
		};
		const { losses, rounds } = await kills(5, 20_261_122, ground);
		expect([rounds, losses]).toEqual([5, []]);
	});

	test('by a full disk: the text stays, and can be saved as a file', async ({ page }) => {
		await startCheck(page, 'Musterdorf');
		await openCriterion(page, 9);
		await fillDisk(page);
		await typeInto(page, 'Notiz', TEXT);
		await expect(page.getByRole('alert')).toContainText(words.saveFailedHelp);
		const file = await downloaded(page, 'Datei sichern');
		expect(assessmentIn(file.bytes).answers['fachplan-register']?.note).toBe(TEXT);
		await expect(await textBox(page, 'Notiz')).toHaveValue(TEXT);
		await expect(page.getByRole('status').filter({ hasText: file.name })).toBeVisible();
	});
});

test('a browser that stores nothing lets one work all the same, and make a file of it', async ({
	page
}) => {
	await page.addInitScript(() => {
		const forbidden = () => {
			throw new DOMException('forbidden', 'SecurityError');
		};
		indexedDB.open = forbidden;
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(globalThis, name, { get: forbidden });
		}
	});
	await openStart(page);
	await page.getByRole('button', { name: start.assess }).click();
	await expect(page.getByRole('alert')).toContainText(frame.noStorage);
	await openCriterion(page, 9);
	await radio(page, 2).check();
	await typeInto(page, 'Notiz', TEXT);
	await goTo(page, words.overview);
	await page.goBack();
	await expect(await textBox(page, 'Notiz')).toHaveValue(TEXT);
	const asked = page.waitForEvent('dialog');
	void page.reload().catch(() => undefined);
	await (await asked).dismiss();
	const file = await downloaded(page, 'Datei sichern');
	expect(assessmentIn(file.bytes).answers['fachplan-register']).toMatchObject({
		level: 2,
		note: TEXT
	});
});

test.describe('two tabs', () => {
	test('see each other’s answers, and both keep every word', async ({ page, context }) => {
		await startCheck(page, 'Musterdorf');
		await openCriterion(page, 9);
		const other = await context.newPage();
		await other.goto(page.url());
		await radio(page, 1).check();
		await expect(radio(other, 1)).toBeChecked();
		await radio(other, 3).check();
		await expect(radio(page, 3)).toBeChecked();
		// the same field
		await (await textBox(other, 'Notiz')).focus();
		await typeInto(page, 'Notiz', 'Erster Satz.');
		await expect(await textBox(other, 'Notiz')).toHaveValue('Erster Satz.');
		await other.keyboard.press('Control+End');
		await other.keyboard.type(' Zweiter Satz.');
		await expect(await textBox(page, 'Notiz')).toHaveValue('Erster Satz. Zweiter Satz.');
		// different fields at the same time
		await Promise.all([
			typeInto(page, 'Nachweis', TEXT),
			typeInto(other, 'Interne Notiz', 'Noch ohne Zweckverbände, Stand vom 12. Mai 2026.')
		]);
		for (const tab of [page, other]) {
			await expectCommitted(tab);
			await tab.reload();
			await expect(await textBox(tab, 'Nachweis')).toHaveValue(TEXT);
			await expect(await textBox(tab, 'Interne Notiz')).toHaveValue(
				'Noch ohne Zweckverbände, Stand vom 12. Mai 2026.'
			);
		}
	});

	test('leave the journal of the other alone while it lives, and take it over after', async ({
		page,
		context
	}) => {
		await startCheck(page, 'Musterdorf');
		await openCriterion(page, 9);
		await refuseDatabase(page);
		await typeInto(page, 'Notiz', TEXT);
		await expect(page.getByRole('alert')).toContainText(words.saveFailed);
		const other = await context.newPage();
		await other.goto(page.url());
		await radio(other, 1).check();
		await expectSaved(other);
		await expect(await textBox(other, 'Notiz')).toHaveValue('');
		await page.close();
		await other.reload();
		await expect(await textBox(other, 'Notiz')).toHaveValue(TEXT);
	});
});

test.describe('Rückgängig', () => {
	test('takes a whole visit back, and what was done before a reload', async ({ page }) => {
		await startCheck(page, 'Musterdorf');
		await answer(page, 9, 2);
		await typeInto(page, 'Notiz', 'Erst ein Satz. ');
		await typeInto(page, 'Notiz', 'Dann noch einer.');
		await typeInto(page, 'Nachweis', 'Anlage 3');
		await undo(page, changed.evidence(9));
		await expect(await textBox(page, 'Nachweis')).toHaveValue('');
		await expect(await textBox(page, 'Notiz')).toHaveValue('Erst ein Satz. Dann noch einer.');
		await page.reload();
		await expect(await textBox(page, 'Nachweis')).toHaveValue('');
		await undo(page, changed.note(9));
		await expect(await textBox(page, 'Notiz')).toHaveValue('');
		await undo(page, changed.answer(9));
		await expect(radio(page, 2)).not.toBeChecked();
		await undo(page, changed.name);
		const button = page.getByRole('button', { name: words.undo });
		await expect(button).toBeDisabled();
		await expect(button).toBeFocused();
	});

	test('can itself be taken back, until something else is changed', async ({ page }) => {
		await startCheck(page, 'Musterdorf');
		await openCriterion(page, 5);
		await typeInto(page, 'Notiz', TEXT);
		await radio(page, 'na').check();
		await typeInto(page, 'Begründung', 'Die Zahlen führt der Landkreis.');
		await undo(page, changed.answer(5));
		await undo(page, changed.note(5));
		const again = page.getByRole('button', { name: words.redo });
		await again.click();
		await expect(page.getByText(words.redone(changed.note(5)))).toBeVisible();
		await expect(await textBox(page, 'Notiz')).toHaveValue(TEXT);
		await page.getByRole('heading', { level: 1 }).press('Control+y');
		await expect(page.getByText(words.redone(changed.answer(5)))).toBeVisible();
		await expect(radio(page, 'na')).toBeChecked();
		await page.reload();
		await expect(await textBox(page, 'Begründung')).toHaveValue('Die Zahlen führt der Landkreis.');
		await page.getByRole('heading', { level: 1 }).press('Control+z');
		await expect(page.getByText(words.undone(changed.answer(5)))).toBeVisible();
		await radio(page, 1).check();
		await page.getByRole('heading', { level: 1 }).press('Control+y');
		await expect(radio(page, 1)).toBeChecked();
	});

	test('can be taken back for every step, also without a keyboard', async ({ page }) => {
		await startCheck(page, 'Musterdorf');
		await openCriterion(page, 9);
		await typeInto(page, 'Nachweis', 'Anlage 3');
		await typeInto(page, 'Notiz', 'Ein Satz.');
		await radio(page, 2).check();
		for (const step of [changed.answer(9), changed.note(9), changed.evidence(9)]) {
			await undo(page, step);
		}
		const again = page.getByRole('button', { name: words.redo });
		for (let step = 0; step < 3; step += 1) await again.click();
		await expect(again).toBeDisabled();
		await expect(radio(page, 2)).toBeChecked();
		await expect(await textBox(page, 'Nachweis')).toHaveValue('Anlage 3');
		await expect(await textBox(page, 'Notiz')).toHaveValue('Ein Satz.');
	});

	test('takes "Trifft bei uns nicht zu" back to what was ticked before, and leaves Ctrl+Z in a text to the browser', async ({
		page
	}) => {
		await startCheck(page, 'Musterdorf');
		await answer(page, 5, 1);
		await goTo(page, words.overview);
		await openCriterion(page, 5);
		await radio(page, 'na').check();
		await typeInto(page, 'Begründung', 'Die Zahlen führt der Landkreis.');
		await undo(page, changed.answer(5));
		await expect(radio(page, 1)).toBeChecked();
		await answer(page, 9, 2);
		const box = await textBox(page, 'Notiz');
		await box.pressSequentially('Anlage');
		await box.press('Control+z');
		await expect(radio(page, 2)).toBeChecked();
		await expect(page.getByText(words.undone(''), { exact: false })).toHaveCount(0);
	});

	test('takes arrowing through the levels as one step, spoken when the group is left', async ({
		page
	}) => {
		await startCheck(page, 'Musterdorf');
		await openCriterion(page, 9);
		await radio(page, 0).focus();
		const spoken = await listenTo(page);
		await page.keyboard.press('Space');
		for (const level of [1, 2, 3] as const) {
			await page.keyboard.press('ArrowDown');
			await expect(radio(page, level)).toBeChecked();
			await expectSaved(page);
		}
		expect(await spoken()).toEqual([]);
		await page.keyboard.press('Tab');
		await expect.poll(spoken).toEqual([kriterium.answered(1, 30)]);
		// nothing is said where nothing was changed
		await radio(page, 3).focus();
		await page.keyboard.press('Tab');
		await expect(radio(page, 3)).not.toBeFocused();
		expect(await spoken()).toEqual([kriterium.answered(1, 30)]);
		await undo(page, changed.answer(9));
		await goTo(page, words.review);
		await expect(rowOf(page, 9)).toContainText(UNANSWERED);
	});

	test('works after a reload, stands in the Verlauf, and so does the way to an earlier state', async ({
		page
	}) => {
		await startCheck(page, 'Musterdorf');
		await answer(page, 9, 1);
		await typeInto(page, 'Notiz', TEXT);
		await goTo(page, words.overview);
		await answer(page, 9, 3);
		await undo(page, changed.answer(9));
		await page.reload();
		await page.getByRole('button', { name: words.redo }).click();
		await expect(page.getByText(words.redone(changed.answer(9)))).toBeVisible();
		await expect(radio(page, 3)).toBeChecked();

		await page.getByRole('link', { name: words.log }).click();
		const steps = page.getByRole('list', { name: verlauf.list('') }).getByRole('listitem');
		const stepOf = (what: string) => steps.filter({ has: page.getByText(what, { exact: true }) });
		await expect(stepOf(verlauf.redo(changed.answer(9)))).toContainText(verlauf.present);
		await expect(stepOf(verlauf.undo(changed.answer(9)))).toContainText(
			'3 – vorbildlich → 1 – begonnen'
		);
		await expect(stepOf(changed.note(9))).toContainText(`leer → „${TEXT}“`);
		await stepOf(changed.answer(9)).last().getByRole('button').click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText(verlauf.counts(2));
		await expect(dialog).toContainText('3 – vorbildlich → 1 – begonnen');
		await dialog.getByRole('button', { name: verlauf.yes, exact: true }).click();
		await expect(page.getByRole('status')).toContainText(/Stand vom .* wiederhergestellt/);
		await openCriterion(page, 9);
		await expect(radio(page, 1)).toBeChecked();
		await expect(await textBox(page, 'Notiz')).toHaveValue('');
		await undo(page, changed.answer(9));
		await expect(radio(page, 3)).toBeChecked();
		await expect(await textBox(page, 'Notiz')).toHaveValue(TEXT);
	});
});

test('says where the work is: in the browser, as a file, changed since', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.storage.persist = () => Promise.resolve(false);
	});
	await startCheck(page, 'Musterdorf');
	await answer(page, 9, 2);
	await expect(page.getByText(/Im Browser gespeichert \d\d:\d\d · noch nicht als/)).toBeVisible();
	// the browser was asked to keep the data, and does not
	await expect(page.getByText(words.notPersisted)).toBeVisible();
	const file = await downloaded(page, words.saveFile);
	expect(file.name).toMatch(/^Musterdorf_INSEK-Check_\d{4}-\d\d-\d\d_\d{4}\.insek\.json$/);
	await expect(page.getByText(/ · als Datei gesichert \d\d\.\d\d\.\d{4} \d\d:\d\d/)).toBeVisible();
	await expect(page.getByText(weitergeben.fileWritten(file.name))).toBeVisible();
	await expect(page.getByText(words.notPersisted)).toBeHidden();
	await radio(page, 3).check();
	await expect(page.getByText(/ · geändert seit der Datei von \d\d\./)).toBeVisible();
	const byKeys = page.waitForEvent('download');
	await page.keyboard.press('Control+s');
	expect((await byKeys).suggestedFilename()).toMatch(/\.insek\.json$/);
});

test('a check can be duplicated, also one without a name', async ({ page }) => {
	await openStart(page);
	await page.getByRole('button', { name: start.assess }).click();
	await expect(page.getByRole('heading', { level: 1, name: words.municipality })).toBeFocused();
	await answer(page, 9, 2);
	await openStart(page);
	await page.getByRole('button', { name: start.duplicate(start.untitled) }).click();
	await page.getByRole('link', { name: start.openCheck(start.copyOf(start.untitled)) }).click();
	await openCriterion(page, 9);
	await expect(radio(page, 2)).toBeChecked();
	await radio(page, 0).check();
	await openStart(page);
	await page.getByRole('link', { name: start.openCheck(start.untitled), exact: true }).click();
	await openCriterion(page, 9);
	await expect(radio(page, 2)).toBeChecked();
});

test('a second click while the first is at work makes no second check', async ({ page }) => {
	await openStart(page);
	await page.getByRole('button', { name: start.prepare }).dblclick();
	await expect(page.getByRole('heading', { level: 1, name: gemeinde.title })).toBeFocused();
	await typeInto(page, gemeinde.name, 'Neudorf');
	await openStart(page);
	await page.getByRole('button', { name: start.duplicate('Neudorf') }).dblclick();
	await expect(page.getByText(start.copied(start.copyOf('Neudorf')))).toBeVisible();
	await expect(checks(page)).toHaveCount(2);
	await expect(checks(page).first()).toContainText(start.preparing);
});

test.describe('deleting', () => {
	test('goes to the bin, comes back, and is final when asked for', async ({ page }) => {
		const check = await startCheck(page, 'Musterdorf');
		await answer(page, 9, 2);
		await openStart(page);
		await page.getByRole('button', { name: start.remove('Musterdorf') }).click();
		await expect(page.getByText(start.removed('Musterdorf'))).toBeVisible();
		await expect(checks(page)).toHaveCount(0);
		await page
			.getByRole('status')
			.getByRole('button', { name: start.restoreNamed('Musterdorf') })
			.click();
		await expect(checks(page)).toHaveCount(1);
		await page.getByRole('button', { name: start.remove('Musterdorf') }).click();
		await expect(page.getByText(start.allBinned)).toBeVisible();
		// who comes by its address is told, and can take it out
		await page.goto(`/uebersicht/?check=${check}`);
		await expect(page.getByText(words.inBin)).toBeVisible();
		await page.getByRole('button', { name: start.restore }).click();
		await expect(page.getByText(words.inBin)).toBeHidden();
		await openStart(page);
		await page.getByRole('button', { name: start.remove('Musterdorf') }).click();
		await expect(checks(page)).toHaveCount(0);
		await page.reload();
		await page.getByText(start.bin(1)).click();
		await page.getByRole('button', { name: start.eraseNamed('Musterdorf') }).click();
		const dialog = page.getByRole('dialog', { name: start.eraseTitle('Musterdorf') });
		await dialog.getByRole('button', { name: start.cancel }).last().click();
		await expect(dialog).toBeHidden();
		await page.getByRole('button', { name: start.eraseNamed('Musterdorf') }).click();
		await dialog.getByRole('button', { name: start.erase }).click();
		await expect(page.getByText(start.bin(1))).toBeHidden();
		expect(filledIn((await storedOn(page)).rows)).toEqual([]);
	});

	test('"Alles auf diesem Gerät löschen" leaves nothing; what the browser clears is missed', async ({
		page,
		context
	}) => {
		await openExample(page);
		await startCheck(page, 'Musterdorf');
		await answer(page, 9, 2);
		await page.getByText(frame.displayMenu).click();
		await page.getByRole('radio', { name: frame.themes.dark }).check();
		await page.getByRole('radio', { name: frame.sizes['x-large'] }).check();
		await openStart(page);
		expect((await storedOn(page)).keys).toHaveLength(2);
		await page.getByRole('button', { name: start.wipe }).click();
		await page.getByRole('dialog', { name: start.wipeTitle }).getByText(start.wipeYes).click();
		await expect(page.getByText(start.wiped)).toBeVisible();
		await expect(checks(page)).toHaveCount(0);
		const { rows, keys } = await storedOn(page);
		expect([filledIn(rows), keys]).toEqual([[], []]);
		expect(await context.cookies()).toEqual([]);
		await startCheck(page, 'Neudorf');
		await openStart(page);
		await expect(checks(page)).toHaveCount(1);
		await page.evaluate(() => indexedDB.deleteDatabase('insek-check'));
		await page.reload();
		await expect(page.getByRole('alert')).toContainText(start.cleared);
		await page.getByRole('button', { name: start.clearedDone }).click();
		await page.reload();
		await expect(page.getByText(start.noChecks)).toBeVisible();
		await expect(page.getByText(start.cleared)).toBeHidden();
	});
});

const checks = (page: Page) => page.getByRole('list', { name: start.checks }).getByRole('listitem');

const filledIn = (rows: Readonly<Record<string, number>>) =>
	Object.keys(rows).filter((table) => rows[table] !== 0);

async function undo(page: Page, what: string) {
	await page.getByRole('button', { name: words.undo }).click();
	await expect(page.getByText(words.undone(what))).toBeVisible();
}

/** From now on the database takes no further byte; the journal still does. */
async function refuseDatabase(page: Page) {
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
}

/** From now on neither the journal nor the database takes another byte. */
async function fillDisk(page: Page) {
	await refuseDatabase(page);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
}
