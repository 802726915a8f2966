import { writeFileSync } from 'node:fs';
import { check as words } from '#lib/texts/check.ts';
import { formProblems, formular } from '#lib/texts/formular.ts';
import { opening } from '#lib/texts/start.ts';
import { fillForm, type Filling } from '../pdf/fill-form.ts';
import { assessmentIn, downloaded, wordsOf } from './downloads.ts';
import {
	answer,
	expect,
	goTo,
	openCriterion,
	openStart,
	radio,
	startCheck,
	test,
	textBox,
	typeInto
} from './fixtures.ts';
import type { Page, TestInfo } from '@playwright/test';

const FILLED: Filling = {
	municipality: 'Wjerbno / Werben',
	date: '22.11.2026',
	office: 'Bauamt',
	'fachplan-register/level': 'level-2',
	'fachplan-register/evidence': 'Anlage 3, Seite 2 – město',
	'zielabgleich/level': 'unknown',
	'zielabgleich/note': 'Noch zu klären.\nMit dem Landkreis.'
};

test('a form filled in elsewhere becomes a check', async ({ page }, info) => {
	await startCheck(page, 'Musterdorf');
	const path = await filledForm(page, info, FILLED);
	await openStart(page);
	await page.getByLabel('Datei öffnen').setInputFiles(path);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Übersicht: Wjerbno / Werben');
	await expect(page.getByText(/noch nicht als Datei gesichert/)).toBeVisible();
	await openCriterion(page, 9);
	await expect(radio(page, 2)).toBeChecked();
	await expect(await textBox(page, 'Nachweis')).toHaveValue('Anlage 3, Seite 2 – město');
	await openCriterion(page, 11);
	await expect(radio(page, 'unknown')).toBeChecked();
	await expect(await textBox(page, 'Notiz')).toHaveValue('Noch zu klären.\nMit dem Landkreis.');
	const { answers, depth, municipality } = assessmentIn(
		(await downloaded(page, words.saveFile)).bytes
	);
	expect(Object.keys(answers).sort()).toEqual(['fachplan-register', 'zielabgleich']);
	expect([depth, municipality.name]).toEqual(['kurz', 'Wjerbno / Werben']);
});

test.describe('a form read into a check', () => {
	test('shows what would change, is taken over and taken back as one step', async ({
		page
	}, info) => {
		await startCheck(page, 'Musterdorf');
		const path = await filledForm(page, info, FILLED);
		await answer(page, 9, 1);
		await typeInto(page, 'Notiz', 'Zweckverband fehlt.');
		await readForm(page, path);
		await expect(page.getByRole('heading', { name: formular.preview })).toBeFocused();
		await expect(page.getByText(formular.filledBy('Bauamt', '22.11.2026'))).toBeVisible();
		await expect(page.getByText(formular.counts(3, 2))).toBeVisible();
		await expect(row(page, 'Liste der Fachplanungen: Antwort')).toHaveText(
			/1 – begonnen\s*steht hier anders\s*2 – reicht/
		);
		await page.getByRole('checkbox', { name: formular.replace(2) }).check();
		await page.getByRole('button', { name: formular.take(5) }).click();
		await expect(page.getByText(formular.taken(5))).toBeVisible();
		await expectAnswer(page, 2, 'Anlage 3, Seite 2 – město');
		await expect(page.getByText('Wjerbno / Werben').first()).toBeVisible();
		await page.getByRole('button', { name: words.undo, exact: true }).click();
		await expect(radio(page, 1)).toBeChecked();
		await expectAnswer(page, 1, '');
		await openCriterion(page, 11);
		await expect(radio(page, 'unknown')).not.toBeChecked();
	});

	test('leaves alone what stands there otherwise, unless asked', async ({ page }, info) => {
		await startCheck(page, 'Musterdorf');
		const path = await filledForm(page, info, FILLED);
		await answer(page, 9, 1);
		await readForm(page, path);
		await page.getByRole('button', { name: formular.take(3) }).click();
		await expectAnswer(page, 1, 'Anlage 3, Seite 2 – město');
	});

	test('is put aside without a trace', async ({ page }, info) => {
		await startCheck(page, 'Musterdorf');
		const path = await filledForm(page, info, FILLED);
		await readForm(page, path);
		await page.getByRole('button', { name: formular.discard }).click();
		await expect(page.getByText(formular.discarded)).toBeVisible();
		await expect(page.getByRole('heading', { name: formular.preview })).toHaveCount(0);
		await expectAnswer(page, null, '');
	});
});

test('a PDF that is no form is refused, here and on the start page', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await goTo(page, words.share);
	const { path } = await downloaded(page, 'Leeres Arbeitsblatt als PDF');
	await readForm(page, path);
	await expect(page.getByRole('alert')).toContainText(formProblems.noForm);
	await openStart(page);
	await page.getByLabel('Datei öffnen').setInputFiles(path);
	await expect(page.getByRole('alert')).toContainText(opening.noAttachment);
});

/** The form of the check that is open, filled in as in another program; where it lies now. */
async function filledForm(page: Page, info: TestInfo, filling: Filling): Promise<string> {
	await goTo(page, words.share);
	const form = await downloaded(page, formular.make);
	expect(form.name).toMatch(/^Musterdorf_Formular_.*\.pdf$/);
	expect(wordsOf(form)).toContain('INSEK-Check: Formular zu den Kernkriterien');
	const path = info.outputPath('ausgefuellt.pdf');
	writeFileSync(path, await fillForm(new Uint8Array(form.bytes), filling));
	return path;
}

async function readForm(page: Page, path: string) {
	await goTo(page, words.share);
	await page.getByLabel(formular.open).setInputFiles(path);
}

function row(page: Page, what: string) {
	return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: what }) });
}

/** What criterion 9 says. */
async function expectAnswer(page: Page, level: 1 | 2 | null, evidence: string) {
	await openCriterion(page, 9);
	if (level === null) await expect(radio(page, 2)).not.toBeChecked();
	else await expect(radio(page, level)).toBeChecked();
	await expect(await textBox(page, 'Nachweis')).toHaveValue(evidence);
}
