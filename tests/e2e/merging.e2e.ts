import { changed, check as words } from '#lib/texts/check.ts';
import { opening } from '#lib/texts/start.ts';
import { zusammenfuehren as merging } from '#lib/texts/zusammenfuehren.ts';
import { assessmentIn, downloaded } from './downloads.ts';
import {
	answer,
	expect,
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

const NUMBER_9 = 'fachplan-register';
const AT = '2026-11-22';

test('a file from a colleague is merged in, taken back in one step, and asks where both changed', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await answer(page, 9, 1);
	await typeInto(page, 'Notiz', 'Stand Mai');
	await typeInto(page, 'Interne Notiz', 'Nur für uns');
	const saved = assessmentIn((await downloaded(page, words.saveFile)).bytes);

	// the colleague has answered another question and written to the same note
	const theirs = {
		...saved,
		revision: { id: 'von-nebenan', parents: [saved.revision.id] },
		omits: ['history', 'privateNote', 'time'],
		answers: {
			[NUMBER_9]: { state: 'level', level: 1, note: 'Stand Juni', updatedAt: AT },
			zielabgleich: { state: 'level', level: 2, role: 'kaemmerei', updatedAt: AT }
		}
	};
	await answer(page, 5, 'unknown');
	await openFile(page, theirs);
	const dialog = page.getByRole('dialog', { name: opening.known });
	await expect(dialog).toContainText(merging.coming('2 Antworten'));
	await dialog.getByRole('button', { name: opening.merge, exact: true }).click();
	const notice = page.getByRole('status').filter({ hasText: 'Änderungen' });
	await expect(notice).toHaveText(new RegExp(`^${merging.done(2, '2 Antworten')}`));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Übersicht');
	await expect(rowOf(page, 5)).toContainText('Wissen wir nicht');
	await expect(rowOf(page, 11)).toContainText('reicht');
	await notice.getByRole('button', { name: words.takeBack }).click();
	await expect(page.getByText(words.undone(changed.merge))).toBeVisible();
	await expect(rowOf(page, 11)).not.toContainText('reicht');
	await expect(rowOf(page, 5)).toContainText('Wissen wir nicht');

	// taken back means: the same file has the same to offer, and now both have changed
	await answer(page, 9, 3);
	await typeInto(page, 'Notiz', ' 2026');
	theirs.answers[NUMBER_9].level = 2;
	await openFile(page, theirs);
	await expect(dialog).toContainText(merging.toDecide(2));
	await dialog.getByRole('button', { name: opening.merge, exact: true }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(merging.title);
	const choice = page.getByRole('group', { name: /^Kriterium 9 .*: Antwort$/ });
	const note = page.getByRole('group', { name: /^Kriterium 9 .*: Notiz$/ });
	await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(note.getByRole('radio', { name: merging.both })).toBeChecked();
	await page.getByRole('button', { name: merging.take }).press('Enter');
	await expect(choice.getByRole('radio', { name: merging.here })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(choice.getByRole('radio', { name: merging.file })).toBeChecked();
	await expect(page.getByText(merging.missing(0))).toBeVisible();
	await page.getByRole('button', { name: merging.take }).press('Enter');
	// the line that says so moves the links below it: it is there before the next click
	await expect(notice).toBeVisible();
	await openCriterion(page, 9);
	await expect(radio(page, 2)).toBeChecked();
	await expect(await textBox(page, 'Notiz')).toHaveValue(/^Stand Mai 2026\n\n\[.*\]\nStand Juni$/);
	await expect(await textBox(page, 'Interne Notiz')).toHaveValue('Nur für uns');
	const { revision } = assessmentIn((await downloaded(page, words.saveFile)).bytes);
	expect(revision.parents).toContain('von-nebenan');
	await dropFile(page, theirs);
	await expect(dialog).toContainText(merging.older);
});

/** From a folder of the computer onto the start page, after one drop where nothing takes it. */
async function dropFile(page: Page, content: object) {
	const drop = async () => {
		const dataTransfer = await page.evaluateHandle((text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'nebenan.insek.json'));
			return transfer;
		}, JSON.stringify(content));
		const target = page.getByRole('heading', { level: 1 });
		return target.evaluate((heading, dataTransfer) => {
			const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
			return heading.dispatchEvent(event);
		}, dataTransfer);
	};
	expect(await drop()).toBe(false);
	await openStart(page);
	expect(await drop()).toBe(false);
}

async function openFile(page: Page, content: object) {
	await openStart(page);
	const buffer = Buffer.from(JSON.stringify(content));
	const file = { name: 'nebenan.insek.json', mimeType: 'application/json', buffer };
	await page.getByLabel('Datei öffnen').setInputFiles(file);
}
