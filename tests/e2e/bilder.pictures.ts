// The pictures of README and handbook, made from the app itself: `npm run pictures`.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { weitergeben } from '#lib/texts/ergebnis.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { matrix } from '#lib/texts/matrix.ts';
import { check as pages } from '#lib/texts/check.ts';
import { frame } from '#lib/texts/screens.ts';
import { ziele } from '#lib/texts/ziele.ts';
import { downloaded } from './downloads.ts';
import { goTo, openCriterion, openExample, openStart } from './fixtures.ts';

const FOLDER = 'docs/bilder';
/** "Kernaussagen statt Nacherzählung": what the app is most about, with everything filled in. */
const CRITERION = 10;

const WIDTH = 1280;
const HEIGHT = { min: 800, max: 920 };

// no service worker: it would answer for the file that names the operator
test.use({
	viewport: { width: WIDTH, height: HEIGHT.max },
	colorScheme: 'light',
	serviceWorkers: 'block'
});

test('pictures of the example', async ({ page }) => {
	mkdirSync(FOLDER, { recursive: true });
	await page.route('**/betreiber.json', (route) =>
		route.fulfill({ json: { name: 'Musterstadt' } })
	);
	// the time stands on screen and on paper
	await page.clock.setFixedTime('2026-11-22T14:32:00+01:00');
	await openExample(page);
	await picture(page, 'uebersicht');
	await openCriterion(page, CRITERION);
	await picture(page, 'kriterium');
	await goTo(page, pages.municipality);
	await picture(page, 'gemeinde');
	await goTo(page, fachplanungen.nav);
	await picture(page, 'fachplanungen');
	await page.getByRole('link', { name: pages.next(matrix.nav) }).click();
	await page.getByRole('heading', { name: 'Kommunaler Wärmeplan' }).click();
	await picture(page, 'einbindung');
	await goTo(page, fachplanungen.nav);
	const ways = page.getByRole('navigation', { name: fachplanungen.pages });
	await ways.getByRole('link', { name: ziele.nav }).click();
	await expect(page.getByRole('heading', { level: 1, name: ziele.title })).toBeFocused();
	await picture(page, 'ziele');
	await goTo(page, pages.review);
	await picture(page, 'pruefen');
	await goTo(page, pages.result);
	await picture(page, 'ergebnis');
	await goTo(page, pages.steps);
	await picture(page, 'schritte');
	await goTo(page, pages.share);
	await picture(page, 'weitergeben');
	firstPage((await downloaded(page, weitergeben.worksheet)).path, 'arbeitsblatt');
	await openStart(page);
	await picture(page, 'start');
	await page.getByRole('link', { name: frame.help, exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: frame.help })).toBeFocused();
	await picture(page, 'hilfe');
});

async function picture(page: Page, name: string): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	await page.mouse.move(0, 0);
	await page.evaluate(() => scrollTo(0, 0));
	const height = await page.evaluate(lowerEdge, HEIGHT);
	await page.screenshot({
		path: `${FOLDER}/${name}.png`,
		clip: { x: 0, y: 0, width: WIDTH, height },
		animations: 'disabled'
	});
}

/** Runs in the page: the lowest line that cuts through no text, row or small card. */
function lowerEdge({ min, max }: { min: number; max: number }): number {
	const boxes = [...document.querySelectorAll('main *')]
		.map((element) => element.getBoundingClientRect())
		.filter(({ height }) => height < min / 4);
	for (let y = max; y >= min; y -= 1) {
		if (!boxes.some(({ top, bottom }) => top + 1 < y && y < bottom - 1)) return y;
	}
	return max;
}

function firstPage(pdf: string, name: string): void {
	execFileSync('pdftoppm', ['-r', '60', '-png', '-singlefile', pdf, `${FOLDER}/${name}`]);
}
