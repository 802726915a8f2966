import { weitergeben } from '#lib/texts/ergebnis.ts';
import { check as words } from '#lib/texts/check.ts';
import { opening, start } from '#lib/texts/start.ts';
import { lossOfOpening, SOME } from '../torture/hostile-pages.ts';
import { checkFile } from './check-file.ts';
import { storedOn } from './device.ts';
import { assessmentIn, attachmentsOf, downloaded, unpackedBytesOf, wordsOf } from './downloads.ts';
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

const SECRET = 'Nur-fuer-uns-4711';
const fixture = (name: string) => `tests/fixtures/files/${name}.insek.json`;

test('"Datei sichern", everything deleted, "Datei öffnen": all is there again', async ({
	page
}) => {
	await fillIn(page);
	const saved = await downloaded(page, words.saveFile);
	await wipe(page);
	await openFile(page, saved.path);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersicht: Musterdorf');
	await goTo(page, words.review);
	await expect(rowOf(page, 9)).toContainText('Anlage 3, Seite 2');
	await expect(rowOf(page, 5)).toContainText('Die Zahlen führt der');
	await openCriterion(page, 9);
	await expect(radio(page, 1)).toBeChecked();
	await expect(await textBox(page, 'Notiz')).toHaveValue('Zweckverband fehlt.');
	await expect(await textBox(page, 'Interne Notiz')).toHaveValue(SECRET);
	await expect(page.getByText(/ · als Datei gesichert /)).toBeVisible();
	const again = await downloaded(page, words.saveFile);
	expect(assessmentIn(again.bytes)).toEqual(assessmentIn(saved.bytes));
});

test.describe('what goes to others', () => {
	/** No private note, no history, no time of day, whatever the depth. */
	function expectFitToPass(bytes: Buffer) {
		const text = bytes.toString('utf8');
		const keys = [...text.matchAll(/"([^"]+)":/g)].map(([, key]) => key);
		expect(keys).not.toContain('privateNote');
		expect(keys).not.toContain('history');
		expect(text).not.toMatch(/T\d\d:\d\d/);
		expect(text).not.toContain(SECRET);
		expect(assessmentIn(bytes).omits).toEqual(['history', 'privateNote', 'time']);
	}

	test('"Datei weitergeben" holds nothing private and opens again', async ({ page }) => {
		await fillIn(page);
		await goTo(page, words.share);
		const passed = await downloaded(page, weitergeben.pass);
		expect(passed.name).toMatch(/^Musterdorf_INSEK-Check_.*\.insek\.json$/);
		expectFitToPass(passed.bytes);
		// it is no backup of everything
		await expect(page.getByText(/noch nicht als Datei gesichert/)).toBeVisible();
		await wipe(page);
		await openFile(page, passed.path);
		await openCriterion(page, 9);
		await expect(radio(page, 1)).toBeChecked();
		await expect(await textBox(page, 'Notiz')).toHaveValue('Zweckverband fehlt.');
		await expect(await textBox(page, 'Interne Notiz')).toHaveValue('');
	});

	test('"Arbeitsblatt mit Daten" holds nothing private and opens again', async ({ page }) => {
		await openFilledIn(page);
		await goTo(page, words.share);
		const pdf = await downloaded(page, weitergeben.withData);
		const [attachment, ...others] = attachmentsOf(pdf);
		expect([attachment?.name, others]).toEqual(['daten.insek.json', []]);
		expectFitToPass(attachment?.bytes ?? Buffer.of());
		expect(unpackedBytesOf(pdf).includes(SECRET)).toBe(false);
		const printed = wordsOf(pdf);
		expect(printed).not.toContain(SECRET);
		for (const text of ['Anlage 3, Seite 2', 'Zweckverband fehlt.', 'Die Zahlen führt der']) {
			expect(printed).toContain(text);
		}
		await wipe(page);
		await openFile(page, pdf.path);
		await goTo(page, words.review);
		await expect(rowOf(page, 9)).toContainText('Anlage 3, Seite 2');
		await openCriterion(page, 9);
		await expect(await textBox(page, 'Interne Notiz')).toHaveValue('');
	});

	test('private notes deep in a file stay here, and so does what this version does not know', async ({
		page
	}) => {
		await openStart(page);
		await openFile(page, fixture('format-1'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersicht: Musterdorf');
		const saved = assessmentIn((await downloaded(page, words.saveFile)).bytes);
		const { zukunft, answers, measures, setAside, archive, history } = saved;
		expect(zukunft).toEqual({ feld: ['bleibt', 1, null, true] });
		expect(answers['auftrag-und-rollen']?.['zukunft']).toEqual({ tief: [{ a: 1 }] });
		expect(measures).toMatchObject([{ title: 'Dorfladen', privateNote: 'Eigentümer zögert' }]);
		expect(Object.keys(setAside ?? {})).toEqual(['/answers/aelteres-kriterium']);
		expect(Object.keys(archive as object)).toEqual(['altes-kriterium']);
		expect(history).toHaveLength(1);
		await goTo(page, words.share);
		expectFitToPass((await downloaded(page, weitergeben.pass)).bytes);
		const [attachment] = attachmentsOf(await downloaded(page, weitergeben.withData));
		expectFitToPass(attachment?.bytes ?? Buffer.of());
	});

	test('"Arbeitsblatt als PDF" carries no data, and says so when opened', async ({ page }) => {
		await openFilledIn(page);
		await goTo(page, words.share);
		const pdf = await downloaded(page, weitergeben.worksheet);
		expect(attachmentsOf(pdf)).toEqual([]);
		expect(unpackedBytesOf(pdf).includes(SECRET)).toBe(false);
		expect(wordsOf(pdf)).not.toContain(SECRET);
		const blank = await downloaded(page, weitergeben.blank);
		expect(attachmentsOf(blank)).toEqual([]);
		expect(wordsOf(blank)).not.toContain('Zweckverband');
		await openStart(page);
		await openFile(page, pdf.path);
		await expect(page.getByRole('alert')).toContainText(opening.noAttachment);
		await expect(checks(page)).toHaveCount(1);
	});

	test('a file passed on twice without a change is one revision', async ({ page }) => {
		await openFilledIn(page);
		await goTo(page, words.share);
		const first = assessmentIn((await downloaded(page, weitergeben.pass)).bytes);
		const second = assessmentIn((await downloaded(page, weitergeben.pass)).bytes);
		expect(second.revision).toEqual(first.revision);
		const saved = assessmentIn((await downloaded(page, weitergeben.save)).bytes);
		expect(saved.revision).toEqual(first.revision);
	});
});

test.describe('a check that is here already', () => {
	test('is left alone, opened without the file, or opened as a copy', async ({ page }) => {
		await openFilledIn(page);
		const saved = await downloaded(page, words.saveFile);
		await openStart(page);
		await openFile(page, saved.path);
		const dialog = page.getByRole('dialog', { name: opening.known });
		await expect(dialog).toContainText('mit 2 Antworten');
		await expect(dialog).toContainText(opening.noDifference);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await openFile(page, saved.path);
		await dialog.getByRole('button', { name: start.cancel }).last().click();
		await expect(dialog).toBeHidden();
		await expect(checks(page)).toHaveCount(1);
		await openFile(page, saved.path);
		await dialog.getByRole('button', { name: opening.openHere }).click();
		await openCriterion(page, 9);
		await radio(page, 3).check();
		await openStart(page);
		await openFile(page, saved.path);
		await dialog.getByRole('button', { name: opening.openHere }).click();
		await openCriterion(page, 9);
		await expect(radio(page, 3)).toBeChecked();
		await openStart(page);
		await expect(checks(page)).toHaveCount(1);
		await openFile(page, saved.path);
		await dialog.getByRole('button', { name: opening.asCopy }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Übersicht');
		await openStart(page);
		await expect(checks(page)).toHaveCount(2);
		await expect(page.getByRole('link', { name: 'Musterdorf (Kopie) öffnen' })).toBeVisible();
	});

	test('is replaced: taken back at will, the former state in the bin, private notes kept', async ({
		page
	}) => {
		await openFilledIn(page);
		await goTo(page, words.share);
		const passed = await downloaded(page, weitergeben.pass);
		await openCriterion(page, 9);
		await radio(page, 3).check();
		await typeInto(page, 'Notiz', ' Nachtrag.');
		await openStart(page);
		await openFile(page, passed.path);
		const dialog = page.getByRole('dialog', { name: opening.known });
		await expect(dialog.getByRole('listitem')).toHaveText([
			/^9 .*: in der Datei „1 – begonnen“, hier „3 – vorbildlich“$/
		]);
		await dialog.getByRole('button', { name: opening.replace }).click();
		await expect(page.getByText(opening.replaced)).toBeVisible();
		await page.getByRole('button', { name: opening.takeBack }).click();
		await expect(page.getByText(opening.tookBack)).toBeVisible();
		await openCriterion(page, 9);
		await expect(await textBox(page, 'Notiz')).toHaveValue('Zweckverband fehlt. Nachtrag.');
		await radio(page, 1).check();
		await openStart(page);
		await expect(checks(page)).toHaveCount(1);
		await expect(page.getByText(start.bin(1))).toHaveCount(0);

		await openFile(page, passed.path);
		await expect(dialog).toContainText(opening.otherTexts(9, 'Liste der Fachplanungen'));
		await dialog.getByRole('button', { name: opening.replace }).click();
		await openCriterion(page, 9);
		await expect(radio(page, 1)).toBeChecked();
		await expect(await textBox(page, 'Notiz')).toHaveValue('Zweckverband fehlt.');
		await expect(await textBox(page, 'Interne Notiz')).toHaveValue(SECRET);
		// no steps to take back that the replaced one had
		await expect(page.getByRole('button', { name: words.undo })).toBeDisabled();
		await openStart(page);
		await expect(checks(page)).toHaveCount(1);
		await page.getByText(start.bin(1)).click();
		const former = opening.former('Musterdorf');
		await page.getByRole('button', { name: start.restoreNamed(former) }).click();
		await page.getByRole('link', { name: start.openCheck(former) }).click();
		await openCriterion(page, 9);
		await expect(await textBox(page, 'Notiz')).toHaveValue('Zweckverband fehlt. Nachtrag.');
	});
});

test('a file that is refused changes nothing, and says why', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await openStart(page);
	const before = await storedOn(page);
	const alert = page.getByRole('alert');
	for (const [name, message] of [
		['refused-not-json', 'lässt sich nicht lesen'],
		['refused-wrong-format', 'keine Datei von INSEK-Check'],
		['refused-newer-format', 'neueren Fassung von INSEK-Check'],
		['refused-unknown-catalogue', 'hat diese Anwendung nicht']
	] as const) {
		await openFile(page, fixture(name));
		await expect(alert).toContainText(opening.refused);
		await expect(alert).toContainText(message);
		expect(await storedOn(page)).toEqual(before);
		await expect(checks(page)).toHaveCount(1);
	}
});

// `npm run torture -- pages` opens thirty of them and looks at more pages
test('no script of a file runs, and what is stored stays as it is', async ({ page, baseURL }) => {
	await startCheck(page, 'Musterdorf');
	for (const file of SOME) {
		const loss = await lossOfOpening(page, `${baseURL}/`, file, ['pruefen', 'fachplanungen']);
		expect([file.name, loss]).toEqual([file.name, undefined]);
	}
});

test('a half-broken file opens, lists what was left out, and keeps it', async ({ page }) => {
	await openStart(page);
	await openFile(page, fixture('opens-wrong-types'));
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(opening.warnings);
	await expect(alert.getByRole('listitem').first()).toBeVisible();
	await expect(alert).toContainText('Kriterium 11');
	await alert.getByRole('button', { name: opening.continue }).click();
	await openCriterion(page, 9);
	await expect(radio(page, 2)).toBeChecked();
	await typeInto(page, 'Notiz', 'geprüft');
	const { answers, setAside } = assessmentIn((await downloaded(page, words.saveFile)).bytes);
	expect(answers['fachplan-register']?.note).toBe('geprüft');
	expect(setAside).toMatchObject({
		'/title': 7,
		'/mode': 'raten',
		'/answers/zielabgleich': 'zwei',
		'/answers/konzeptluecken/note': { text: 'x' },
		'/goals': 'viele'
	});
});

const checks = (page: Page) => page.getByRole('list', { name: start.checks }).getByRole('listitem');

async function openFile(page: Page, path: string) {
	await page.getByLabel('Datei öffnen').setInputFiles(path);
}

/** A check with every kind of answer and text; criterion 9 is open. */
async function fillIn(page: Page) {
	await startCheck(page, 'Musterdorf');
	await answer(page, 5, 'na');
	await typeInto(page, 'Begründung', 'Die Zahlen führt der Landkreis.');
	await answer(page, 9, 1);
	await typeInto(page, 'Nachweis', 'Anlage 3, Seite 2');
	await typeInto(page, 'Notiz', 'Zweckverband fehlt.');
	await typeInto(page, 'Interne Notiz', SECRET);
	await page.getByRole('checkbox', { name: 'Daten' }).check();
}

/** The same by a file, and one change since; criterion 9 is open. */
async function openFilledIn(page: Page) {
	const updatedAt = '2026-11-20';
	await openStart(page);
	await page.getByLabel('Datei öffnen').setInputFiles(
		checkFile({
			answers: {
				standarddaten: { state: 'na', reason: 'Die Zahlen führt der Landkreis.', updatedAt },
				'fachplan-register': {
					state: 'level',
					level: 1,
					evidence: 'Anlage 3, Seite 2',
					note: 'Zweckverband fehlt.',
					privateNote: SECRET,
					updatedAt
				}
			}
		})
	);
	await openCriterion(page, 9);
	await page.getByRole('checkbox', { name: 'Daten' }).check();
}

async function wipe(page: Page) {
	await openStart(page);
	await page.getByRole('button', { name: start.wipe }).click();
	await page.getByRole('button', { name: start.wipeYes }).click();
	await expect(page.getByText(start.noChecks)).toBeVisible();
}
