import { cp, readFile, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ergebnis, weitergeben } from '#lib/texts/ergebnis.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { check as words } from '#lib/texts/check.ts';
import { errors, frame } from '#lib/texts/screens.ts';
import { expectCommitted } from './device.ts';
import { downloaded } from './downloads.ts';
import {
	answer,
	expect,
	goTo,
	openCriterion,
	openExample,
	openStart,
	radio,
	startCheck,
	test,
	textBox,
	typeInto
} from './fixtures.ts';
import { routes } from './routes.ts';
import { serve } from './server.ts';
import type { Page } from '@playwright/test';

test.use({ worksOffline: true });

const BUILD = 'build';

test('the list of routes is the list of built pages', () => {
	const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((file) => path.basename(file) === 'index.html')
		.map((file) => `/${path.dirname(file)}/`.replace('/./', '/'));
	expect(pages.sort()).toEqual(routes.map((route) => route.path).sort());
});

test('every built file is kept for work offline', async ({ page }) => {
	await openStart(page);
	await expectControlled(page);
	const cached = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => new URL(url).pathname.replace(/\/$/, '/index.html'));
	});
	const built = readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `/${path.relative(BUILD, path.join(entry.parentPath, entry.name))}`);
	const left = built.filter((file) => !cached.includes(file));
	expect(left.sort()).toEqual(['/_app/version.json', '/service-worker.js']);
	expect(cached.filter((file) => !built.includes(file))).toEqual([]);
});

test('every page is there without a network, by its address alone', async ({
	page,
	context,
	watch
}) => {
	watch.expect(/Failed to load resource/);
	const check = await openExample(page);
	await expectControlled(page);
	await context.setOffline(true);
	// the frames of all pages are there, as they were built; every third is opened, which takes much longer
	const titles = await page.evaluate(
		titlesOf,
		routes.map((route) => route.path)
	);
	expect(titles).toEqual(routes.map(({ heading }) => expect.stringContaining(heading)));
	for (const { path: address, heading, ofCheck } of routes.filter((_, index) => index % 3 === 0)) {
		await page.goto(ofCheck ? `${address}?check=${check}&k=fachplan-register` : address);
		const name = address === '/kriterium/' ? /^9 / : new RegExp(`^${heading}`);
		await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	}
	await page.goto(`/ergebnis?check=${check}`);
	await expect(page).toHaveURL(new RegExp(`/ergebnis/\\?check=${check}$`));
	await expect(page.getByRole('region', { name: ergebnis.status })).toBeVisible();
	await page.goto(`/ergebnis/index.html?check=${check}`);
	await expect(page).toHaveURL(new RegExp(`/ergebnis/\\?check=${check}$`));
	await page.reload();
	await expect(page.getByRole('region', { name: ergebnis.status })).toBeVisible();
});

/** Runs in the page: what the title of each address says. */
async function titlesOf(addresses: readonly string[]): Promise<string[]> {
	const pages = addresses.map(async (address) => (await fetch(address)).text());
	return (await Promise.all(pages)).map((html) => /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? html);
}

test('a new version waits, and takes nothing typed with it', async ({ page, context }, info) => {
	const root = info.outputPath('build');
	await cp(BUILD, root, { recursive: true });
	const server = await serve([`--root=${root}`]);
	try {
		await openStart(page, server.url);
		await expectControlled(page);
		await page.reload();
		await page.getByRole('button', { name: 'Konzept prüfen' }).click();
		await openCriterion(page, 9);
		const other = await context.newPage();
		await other.goto(page.url());
		await typeInto(other, 'Nachweis', 'Anlage 3');
		const worker = path.join(root, 'service-worker.js');
		const former = await readFile(worker, 'utf8');
		const [version = ''] = /\b[0-9a-f]{12}\b/.exec(former) ?? [];
		await writeFile(worker, former.replaceAll(version, 'next'));
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		for (const tab of [page, other]) {
			await expect(tab.getByText(frame.updateReady)).toBeVisible();
		}
		await page.evaluate(() => Object.assign(globalThis, { isOld: true }));
		await other.evaluate(() => Object.assign(globalThis, { isOld: true }));
		await noteJournalAtUpdate(page);
		await typeAndUpdate(page, 'Bis zum letzten Zeichen.');
		for (const tab of [page, other]) {
			await tab.waitForFunction(() => !('isOld' in globalThis));
			await expect(tab.getByText(frame.updateReady)).toBeHidden();
			await expect(await textBox(tab, 'Notiz')).toHaveValue('Bis zum letzten Zeichen.');
			await expect(await textBox(tab, 'Nachweis')).toHaveValue('Anlage 3');
		}
		// everything was in the database before the old version let go
		expect(await page.evaluate(() => sessionStorage.getItem('journal at update'))).toBe('0');
		const names = await page.evaluate(() => caches.keys());
		expect(names).toEqual([expect.stringMatching(/\bnext$/)]);
	} finally {
		server.stop();
	}
});

test('below a sub-folder the short journey works, also without a network', async ({
	page,
	context,
	watch
}) => {
	watch.expect(/Failed to load resource/);
	const server = await serve(['--base=/insek']);
	try {
		await openStart(page, server.url);
		await expectControlled(page);
		await page.getByRole('button', { name: 'Konzept prüfen' }).click();
		await page.getByRole('textbox', { name: gemeinde.name }).fill('Musterdorf');
		await page.getByRole('button', { name: gemeinde.next }).click();
		await answer(page, 9, 2);
		await typeInto(page, 'Notiz', 'Unter einem Ordner.');
		await context.setOffline(true);
		await page.reload();
		await expect(await textBox(page, 'Notiz')).toHaveValue('Unter einem Ordner.');
		await goTo(page, words.result);
		await expect(page.getByRole('region', { name: ergebnis.status })).toContainText(
			'Noch 29 Punkte'
		);
		await goTo(page, words.share);
		expect((await downloaded(page, weitergeben.withData)).name).toMatch(/^Musterdorf_.*\.pdf$/);
		expect(new URL(page.url()).pathname).toBe('/insek/weitergeben/');
		await page.getByRole('link', { name: frame.help, exact: true }).click();
		await expect(page).toHaveURL(`${server.url}hilfe/`);
		// the page without its last slash, offline
		await page.goto(`${server.url}datenschutz`);
		await expect(page).toHaveURL(`${server.url}datenschutz/`);
	} finally {
		server.stop();
	}
});

test('an address that does not exist says so', async ({ page, watch }) => {
	watch.expect(/status of 404/);
	const response = await page.goto('/gibt-es-nicht/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(errors.missing);
	await expect(page.getByText('Entwurf, nicht amtlich')).toBeVisible();
});

test('a check or a criterion that does not exist says so, and leads on', async ({ page }) => {
	// one page for each frame; tests/architecture sees to it that every page of a check stands in one of them
	for (const address of ['/kriterium/', '/ziele/', '/aufwand/', '/dokumente/']) {
		await page.goto(address);
		await expect(page.getByText(words.noneChosen, { exact: true })).toBeVisible();
	}
	await page.goto('/ergebnis/?check=00000000-0000-4000-8000-000000000000');
	await expect(page.getByText(words.missing)).toBeVisible();
	await page.getByRole('link', { name: words.toStart }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'INSEK-Check' })).toBeFocused();
	const check = await startCheck(page, 'Musterdorf');
	await page.goto(`/kriterium/?check=${check}&k=gibt-es-nicht`);
	await expect(page.getByText('Dieses Kriterium gibt es nicht').first()).toBeVisible();
	// without a criterion the first open one stands there, and stays while it is answered
	await page.goto(`/kriterium/?check=${check}`);
	await radio(page, 2).check();
	await expectCommitted(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 /);
});

/** The last key and the click in one go: nothing is in the database yet. */
async function typeAndUpdate(page: Page, text: string) {
	const button = await page.getByRole('button', { name: frame.updateNow }).elementHandle();
	const box = await textBox(page, 'Notiz');
	await box.focus();
	await box.evaluate(
		(field: HTMLTextAreaElement, [value, update]) => {
			field.value = value;
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			(update as HTMLElement).click();
		},
		[text, button] as const
	);
}

/** How many entries the journal holds when the new version is called. */
async function noteJournalAtUpdate(page: Page) {
	await page.evaluate(() => {
		const post = ServiceWorker.prototype.postMessage;
		ServiceWorker.prototype.postMessage = function (this: ServiceWorker, message: unknown) {
			const entries = Object.keys(localStorage).filter((key) => key.includes('/journal/'));
			sessionStorage.setItem('journal at update', String(entries.length));
			post.call(this, message);
		};
	});
}

async function expectControlled(page: Page) {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
