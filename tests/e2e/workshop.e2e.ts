import type { Page } from '@playwright/test';
import { DRAFT, UNKNOWN } from '#lib/texts/common.ts';
import { labelWords, opinionWords } from '#lib/texts/einigkeit.ts';
import { check as words } from '#lib/texts/check.ts';
import { uebersicht } from '#lib/texts/uebersicht.ts';
import { stimmzettel } from '#lib/texts/stimmzettel.ts';
import { lesen } from '#lib/texts/stimmzettel-lesen.ts';
import { ballotCode, ballotOf, type Ballot } from '#lib/domain/ballot.ts';
import { beamer, werkstatt } from '#lib/texts/werkstatt.ts';
import { textInImage } from './qr-image.ts';
import { readFileSync } from 'node:fs';
import { assessmentIn } from './downloads.ts';
import { expectAccessible, expectAccessibleEverywhere } from './axe.ts';
import {
	checkIdOf,
	expect,
	goTo,
	openCriterion,
	openExample,
	radio,
	startCheck,
	test,
	textBox
} from './fixtures.ts';

const queue = (page: Page) => page.getByRole('navigation', { name: werkstatt.queue });
const stage = (page: Page) => page.getByRole('dialog', { name: beamer.stage });
const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: true });
/** Where cards are counted: any button in there has the keys. */
const cards = (page: Page) => page.getByRole('button', { name: /^Eine Stimme für 0/ });

async function prepare(page: Page) {
	await goTo(page, words.overview);
	await page.getByRole('link', { name: uebersicht.workshop, exact: true }).click();
	await button(page, werkstatt.create).click();
	await expect(page.getByRole('textbox', { name: werkstatt.name })).toBeVisible();
}

async function begin(page: Page) {
	await page.getByRole('link', { name: werkstatt.begin }).click();
	await expect(button(page, werkstatt.show)).toBeVisible();
}

async function openProjector(page: Page): Promise<Page> {
	const opening = page.context().waitForEvent('page');
	await button(page, werkstatt.openProjector).click();
	const window = await opening;
	await window.setViewportSize({ width: 1280, height: 720 });
	await expect(stage(window)).toBeVisible();
	return window;
}

async function count(page: Page, votes: string) {
	await cards(page).focus();
	for (const vote of votes) await page.keyboard.press(vote);
}

test('a meeting in two windows: covered votes survive a reload, are uncovered, settled and in the check', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await openCriterion(page, 1);
	await (await textBox(page, 'Interne Notiz')).fill('Streng geheim');
	await prepare(page);
	await expectAccessibleEverywhere(page);
	await expect(page.getByText(werkstatt.fits)).toBeVisible();
	await page.getByRole('checkbox', { name: /^1 / }).check();
	await page.getByRole('checkbox', { name: 'Bauamt' }).check();
	await begin(page);
	await page.getByRole('button', { name: /^1 / }).click();
	const projector = await openProjector(page);
	await expect(page.getByText(werkstatt.connected)).toBeVisible();
	await expect(stage(projector)).toContainText(beamer.voters(0));

	await count(page, '0122223');
	await page.keyboard.press('Backspace');
	await count(page, '?');
	await expect(stage(projector)).toContainText(beamer.voters(7));
	await expect(page.getByText(werkstatt.voters(7))).toBeVisible();
	await expect(page.getByText(werkstatt.spread)).toBeHidden();
	await page.reload();
	await expect(page.getByText(werkstatt.voters(7))).toBeVisible();
	await expect(page.getByText(werkstatt.connected)).toBeVisible();
	await expectAccessible(page);

	// the presenter's remote uncovers, from the projector's window
	await stage(projector).press('PageDown');
	await expect(page.getByRole('status').filter({ hasText: '0: 1, 1: 1, 2: 4' })).toHaveText(
		/^0: 1, 1: 1, 2: 4, weiß nicht: 1/
	);
	await expect(stage(projector)).toContainText(labelWords.EINZELSTIMME);
	await expect(stage(projector)).toContainText(beamer.asked('0'));
	await expect(page.getByRole('radio', { name: /^2 – reicht/ })).toBeChecked();
	await page.getByRole('textbox', { name: werkstatt.reason }).fill('Der Auftrag liegt vor.');
	await page.getByRole('textbox', { name: werkstatt.minority }).fill('Einer kennt ihn nicht.');
	await expectAccessible(page);
	await button(page, werkstatt.settle).press('Enter');
	await expect(page.getByText(werkstatt.settledAs('2 – reicht'))).toBeVisible();
	await expect(stage(projector)).toContainText('Der Auftrag liegt vor.');

	// dark, and on
	await stage(projector).press('.');
	await expect(stage(projector)).not.toContainText('Auftrag');
	await stage(projector).press('PageDown');
	await stage(projector).press('PageDown');
	await expect(stage(projector)).toContainText(beamer.voters(0));
	await expect(queue(page).getByRole('button', { name: /^1 .* 2 – reicht$/ })).toBeVisible();
	expect(await projector.locator('body').textContent()).not.toContain('geheim');
	await projector.close();
	await expect(page.getByText(werkstatt.lost)).toBeVisible();

	await page.getByRole('link', { name: werkstatt.parts.ergebnis }).first().click();
	await expect(page.getByText('Was andere meinen: Einer kennt ihn nicht.')).toBeVisible();
	await expectAccessible(page);
	await button(page, werkstatt.end).click();
	const download = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: words.saveFile }).click();
	const { answers } = assessmentIn(readFileSync(await (await download).path()));
	expect(answers['auftrag-und-rollen']).toMatchObject({
		state: 'level',
		level: 2,
		privateNote: 'Streng geheim',
		origin: { source: 'werkstatt', voters: 7, votes: [1, 1, 4, 0], dontKnow: 1 }
	});
	await openCriterion(page, 1);
	await expect(radio(page, 2)).toBeChecked();
	await expect(page.getByText(/^In der Werkstatt am .* festgelegt, 7 Stimmen$/)).toBeVisible();
});

test('one window is enough, by keyboard alone; two camps are not told what to think', async ({
	page
}) => {
	await startCheck(page, 'Musterdorf');
	await prepare(page);
	await begin(page);
	await button(page, werkstatt.showHere).press('Enter');
	await expect(stage(page)).toContainText(beamer.voters(0));
	for (const key of '000333') await page.keyboard.press(key);
	await expect(stage(page)).toContainText(beamer.voters(6));
	await page.keyboard.press('PageDown');
	await expect(stage(page)).toContainText(labelWords.ZWEI_LAGER);
	await expect(stage(page)).toContainText(beamer.asked('0 und 3'));
	await page.keyboard.press('Escape');
	await expect(stage(page)).toBeHidden();
	await expect(page.getByText(werkstatt.noSuggestion)).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await button(page, werkstatt.settle).press('Enter');
	await expect(page.getByText(werkstatt.chooseFirst)).toBeVisible();

	await button(page, werkstatt.again).press('Enter');
	await expect(page.getByText('Erste Runde: 0: 3 Stimmen, 3: 3 Stimmen')).toBeVisible();
	await count(page, '???1');
	await button(page, werkstatt.show).press('Enter');
	await expect(page.getByText(labelWords.UNBEKANNT)).toBeVisible();
	await expect(button(page, werkstatt.again)).toBeHidden();
	await page.getByRole('radio', { name: UNKNOWN }).press('Space');
	await button(page, werkstatt.addPaper).press('Enter');
	await page.getByRole('textbox', { name: werkstatt.paper }).fill('Wärmeplan');
	await page.getByRole('combobox', { name: werkstatt.office }).selectOption('Bauamt');
	await button(page, werkstatt.settle).press('Enter');
	await expect(page.getByText(werkstatt.settledAs(UNKNOWN))).toBeVisible();
	await page.getByRole('button', { name: /^Weiter mit Kriterium/ }).press('Enter');
	await button(page, werkstatt.park).press('Enter');
	await page.getByRole('link', { name: werkstatt.parts.ergebnis }).first().press('Enter');
	await expect(page.getByText(/^1 festgelegt · \d+ offen · 1 zurückgestellt$/)).toBeVisible();
	await expect(page.getByText(/^Wärmeplan – Bauamt/)).toBeVisible();
	await button(page, words.undo).press('Enter');
	await expect(page.getByText(/^1 festgelegt · \d+ offen$/)).toBeVisible();
});

test('every picture is large, clear and short enough for a projector', async ({ page }) => {
	await startCheck(page, 'Musterdorf');
	await prepare(page);
	await button(page, werkstatt.chooseAll).click();
	await expect(page.getByText(werkstatt.tooMany)).toBeVisible();
	await begin(page);
	const projector = await openProjector(page);
	const total = await queue(page).getByRole('button').count();
	expect(total).toBeGreaterThan(25);
	for (let place = 0; place < total; place += 1) {
		await expect(stage(projector).locator('.number')).toHaveText(await numberAt(page, place));
		await expectReadable(projector);
		if (place === 0) {
			await count(page, '0123?');
			await stage(projector).press('PageDown');
			await expect(stage(projector)).toContainText(labelWords.STREUUNG);
			await expectReadable(projector);
		}
		await stage(projector).press('PageDown');
	}
	await expect(stage(projector)).toContainText(beamer.stand);
	await projector.emulateMedia({ colorScheme: 'dark' });
	await expectReadable(projector);
	await expectAccessible(projector);
});

async function numberAt(page: Page, place: number): Promise<string> {
	const text = await queue(page).getByRole('button').nth(place).textContent();
	return /\d+/.exec(text ?? '')?.[0] ?? '';
}

/** At 1280 × 720: 28 px and more, contrast of 7 and more, at most 60 words beside the draft mark, nothing to scroll. */
async function expectReadable(projector: Page) {
	const measured = await stage(projector).evaluate((dialog) => {
		const light = (colour: string) => {
			const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
				const share = Number(part) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const ground = light(getComputedStyle(dialog).backgroundColor);
		const texts = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
		const sizes: number[] = [];
		const contrasts: number[] = [];
		let words = '';
		while (texts.nextNode()) {
			const { parentElement, textContent } = texts.currentNode;
			if (parentElement === null || (textContent ?? '').trim() === '') continue;
			// for ears only
			if (parentElement.closest('.kern-sr-only')) continue;
			const style = getComputedStyle(parentElement);
			const [lighter, darker] = [ground, light(style.color)].toSorted((a, b) => b - a);
			sizes.push(parseFloat(style.fontSize));
			contrasts.push(((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05));
			words += ` ${textContent ?? ''}`;
		}
		return {
			size: Math.min(...sizes),
			contrast: Math.min(...contrasts),
			words,
			hasToScroll:
				dialog.scrollHeight > dialog.clientHeight || dialog.scrollWidth > dialog.clientWidth
		};
	});
	const said = measured.words.replace(DRAFT, '').match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
	expect(measured.words).toContain(DRAFT);
	expect(said.length, measured.words).toBeLessThanOrEqual(60);
	expect(measured.size).toBeGreaterThanOrEqual(28);
	expect(measured.contrast).toBeGreaterThanOrEqual(7);
	expect(measured.hasToScroll, measured.words).toBe(false);
}

test('the criteria themselves can be voted on, also from a chat', async ({ page }) => {
	await openExample(page);
	const id = checkIdOf(page);
	await prepare(page);
	await page.getByRole('radio', { name: werkstatt.kinds.kriterien }).check();
	await begin(page);
	await page.getByText(werkstatt.chat).click();
	await page
		.getByRole('textbox', { name: werkstatt.chatText })
		.fill('Bauamt: 1\nKämmerei: 1\nHauptamt 0\nBin gleich da\nLandkreis: ?\nPlanung: 1');
	await button(page, werkstatt.chatCount).click();
	await expect(page.getByText(werkstatt.voters(5), { exact: true })).toBeVisible();
	await button(page, werkstatt.show).click();
	await expect(page.getByRole('radio', { name: /aendern|ändern/ })).toBeChecked();
	await page.getByRole('textbox', { name: werkstatt.wording }).fill('Kürzer fragen');
	await button(page, werkstatt.settle).click();
	await expect(page.getByText(werkstatt.settledAs(opinionWords.aendern))).toBeVisible();
	await expect(page.getByText(werkstatt.wordingNote('Kürzer fragen'))).toBeVisible();
	// the check itself is as it was
	await page.goto(`/kriterium/?check=${id}&k=foerderableitung`);
	await expect(radio(page, 'unknown')).toBeChecked();
});

test('phones without a network: the code on the projector leads in, their ballots come back and set the order', async ({
	page,
	browser,
	watch,
	baseURL
}) => {
	await startCheck(page, 'Musterdorf');
	await prepare(page);
	await button(page, werkstatt.chooseNone).click();
	await page.getByRole('checkbox', { name: /^1 / }).check();
	await page.getByRole('checkbox', { name: /^9 / }).check();
	await begin(page);
	const projector = await openProjector(page);
	await page.getByRole('combobox', { name: werkstatt.image }).selectOption('invite');
	const link = await textInImage(stage(projector).getByRole('img', { name: beamer.invite }));
	await expectReadable(projector);
	await stage(projector).press('PageDown');

	const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: baseURL ?? '' });
	await watch.follow(context);
	const phone = await context.newPage();
	await phone.goto(link ?? '');
	await button(phone, stimmzettel.begin).click();
	await radio(phone, 0).check();
	await button(phone, stimmzettel.next).click();
	await radio(phone, 2).check();
	await button(phone, stimmzettel.toSummary).click();
	await button(phone, stimmzettel.show).click();
	const told = await textInImage(phone.getByRole('img', { name: stimmzettel.qrLabel }));
	const first = ballotOf(told ?? '') as Ballot;
	await context.close();
	const others = [1, 2].map((who) =>
		ballotCode({ ...first, who: (first.who + who) % 65536, votes: [3, 2] })
	);
	const foreign = ballotCode({ ...first, room: (first.room + 1) % 65536 });

	await page.getByText(werkstatt.ballots).click();
	await page
		.getByRole('textbox', { name: lesen.typedLabel })
		.fill([told, ...others, foreign, 'ABCD'].join('\n'));
	await button(page, lesen.read).click();
	await expect(page.getByText(lesen.count(3), { exact: true })).toBeVisible();
	const results = page.getByRole('list', { name: lesen.results }).getByRole('listitem');
	await expect(results).toHaveCount(4);
	await expect(results.filter({ hasText: lesen.sayings.foreign })).toHaveCount(1);
	await expect(page.getByText(werkstatt.apart)).toBeVisible();
	await expect(page.getByText(werkstatt.together)).toBeVisible();
	await expect(queue(page).getByRole('button').first()).toHaveText(/^1 /);
	await queue(page).getByRole('button').first().click();
	await expect(stage(projector)).toContainText(beamer.voters(3));
	await expectAccessible(page);
	await page.reload();
	await button(page, werkstatt.show).click();
	await expect(stage(projector)).toContainText(beamer.asked('0 und 3'));
});
