import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Assessment } from '#lib/domain/assessment.ts';
import { ballotOf, maskOf, type Ballot } from '#lib/domain/ballot.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { roomFragment } from '#lib/domain/room-link.ts';
import { UNKNOWN } from '#lib/texts/common.ts';
import { kamera } from '#lib/texts/kamera.ts';
import { stimmzettel as words } from '#lib/texts/stimmzettel.ts';
import { expectAccessible } from './axe.ts';
import { downloaded } from './downloads.ts';
import { expect, radio, test, type Watch } from './fixtures.ts';
import { textInImage } from './qr-image.ts';
import { videoOf } from './video.ts';

const ROOM = 0x9f3a;
const catalogue = JSON.parse(
	readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8')
) as Catalogue;
const example = JSON.parse(
	readFileSync('src/lib/session/example/musterstadt.insek.json', 'utf8')
) as Assessment;
const ids = catalogue.criteria.map(({ id }) => id);

/** The invitation to a meeting on criteria 1, 9 and 30. */
function invitation(kind?: 'kriterien'): string {
	const { id, version, sha256 } = example.catalogue;
	const mask = maskOf(ids, [ids[0] ?? '', ids[8] ?? '', ids[29] ?? '']) ?? 0;
	const named = { id, version, mark: sha256.slice(0, 4) };
	const link = { room: ROOM, catalogue: named, mask, ...(kind === undefined ? {} : { kind }) };
	return `/stimmzettel/#${roomFragment(link)}`;
}

const PHONE = { viewport: { width: 390, height: 844 } };

/** Another phone: its own storage, watched as the first. */
async function phone(browser: Browser, watch: Watch, baseURL: string): Promise<Page> {
	const context = await browser.newContext({ ...PHONE, baseURL, reducedMotion: 'reduce' });
	await watch.follow(context);
	return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function begin(page: Page, address: string) {
	await page.goto(address);
	await press(page, words.begin);
	await expect(page.getByRole('heading', { level: 2, name: /^1 / })).toBeFocused();
}

/** The code in words, and what the rendered QR code says. */
async function toldBy(page: Page): Promise<{ code: string; ballot: Ballot }> {
	const image = page.getByRole('img', { name: words.qrLabel });
	await expect(image).toBeVisible();
	const code = (await page.getByText(/^([0-9A-Z]{4} ?){8}$/).textContent()) ?? '';
	expect(await textInImage(image)).toBe(code.replaceAll(' ', ''));
	return { code, ballot: ballotOf(code) as Ballot };
}

test.describe('phones', () => {
	test.use(PHONE);

	test('three vote, one of them by keyboard, one on the criteria themselves', async ({
		page,
		browser,
		watch,
		baseURL
	}) => {
		const [second, third] = await Promise.all([
			phone(browser, watch, baseURL ?? ''),
			phone(browser, watch, baseURL ?? '')
		]);

		await begin(page, invitation());
		await radio(page, 2).check();
		await press(page, words.next);
		await page.getByRole('radio', { name: UNKNOWN }).check();
		await page.reload();
		await expect(page.getByRole('heading', { level: 2, name: /^9 / })).toBeVisible();
		await expect(page.getByRole('radio', { name: UNKNOWN })).toBeChecked();
		await expectAccessible(page);
		await press(page, words.next);
		await press(page, words.next);
		await expect(page.getByText(words.openCount(1))).toBeVisible();
		await press(page, words.show);
		const first = await toldBy(page);
		expect(first.ballot).toMatchObject({ room: ROOM, seq: 0 });
		expect(first.ballot.votes.slice(0, 4)).toEqual([2, 'unknown', null, null]);
		await expectAccessible(page);
		const file = await downloaded(page, words.save);
		expect(JSON.parse(file.bytes.toString('utf8'))).toMatchObject({ code: first.code });
		await press(page, words.toVotes);
		await press(page, words.changeOf(30));
		await radio(page, 0).check();
		await press(page, words.toSummary);
		await press(page, words.show);
		const changed = await toldBy(page);
		expect(changed.ballot).toMatchObject({ who: first.ballot.who, seq: 1 });
		await page.reload();
		expect((await toldBy(page)).code).toBe(changed.code);

		await second.goto(invitation());
		await second.getByRole('button', { name: words.begin }).focus();
		await second.keyboard.press('Enter');
		for (let question = 0; question < 3; question += 1) {
			const position = second.getByText(words.position(question + 1, 3));
			await expect(position).toBeVisible();
			// into the group, its second card, past it and "Zurück" to "Weiter"
			for (const key of ['Tab', 'Space', 'ArrowDown', 'Tab', 'Tab', 'Enter']) {
				await second.keyboard.press(key);
			}
			await expect(position).toBeHidden();
		}
		await expect(second.getByRole('heading', { name: words.summary })).toBeFocused();
		await second.getByRole('button', { name: words.show }).press('Enter');
		const byKeyboard = await toldBy(second);
		expect(byKeyboard.ballot.votes.slice(0, 3)).toEqual([1, 1, 1]);
		expect(byKeyboard.ballot.who).not.toBe(first.ballot.who);

		await begin(third, invitation('kriterien'));
		await third.getByRole('radio', { name: 'Streichen' }).check();
		await press(third, words.toSummary);
		await press(third, words.show);
		expect((await toldBy(third)).ballot.votes.slice(0, 2)).toEqual([2, null]);
		await press(third, words.forget);
		await expect(third.getByRole('button', { name: words.begin })).toBeVisible();
		await press(third, words.restore);
		await expect(third.getByRole('img', { name: words.qrLabel })).toBeVisible();
	});

	test('a torn link says so, and shows another way', async ({ page }) => {
		await page.goto(invitation().slice(0, -4));
		await expect(page.getByRole('alert')).toContainText(words.faults.torn);
		await page.getByRole('textbox', { name: words.typeLink }).fill(`Hier: ${invitation()}`);
		await press(page, words.open);
		await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
	});

	test('the invitation is read by the camera, which is then off', async ({
		playwright,
		baseURL,
		launchOptions
	}, info) => {
		const film = info.outputPath('einladung.y4m');
		writeFileSync(film, await videoOf(`${baseURL ?? ''}${invitation()}`));
		const args = [
			...(launchOptions.args ?? []),
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		];
		const browser = await playwright.chromium.launch({ ...launchOptions, args });
		try {
			const page = await browser.newPage({ ...PHONE, baseURL: baseURL ?? '' });
			await page.addInitScript(() => {
				const { mediaDevices } = navigator;
				const open = mediaDevices.getUserMedia.bind(mediaDevices);
				mediaDevices.getUserMedia = async (constraints) => {
					const stream = await open(constraints);
					Object.assign(globalThis, { stream });
					return stream;
				};
			});
			await page.goto('/stimmzettel/');
			await press(page, kamera.start);
			await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
			const states = await page.evaluate(() =>
				(globalThis as unknown as { stream: MediaStream }).stream
					.getTracks()
					.map(({ readyState }) => readyState)
			);
			expect(states).toEqual(['ended']);
		} finally {
			await browser.close();
		}
	});
});

test.describe('without a network', () => {
	test.use({ ...PHONE, worksOffline: true });

	test('a phone that has opened the page once votes and shows its code', async ({
		page,
		context,
		watch
	}) => {
		watch.expect(/Failed to load resource/);
		await page.goto('/stimmzettel/');
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await context.setOffline(true);
		await begin(page, invitation());
		await radio(page, 3).check();
		await page.reload();
		await expect(radio(page, 3)).toBeChecked();
		await press(page, words.toSummary);
		await press(page, words.show);
		expect((await toldBy(page)).ballot.votes[0]).toBe(3);
	});
});
