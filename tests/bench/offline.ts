import type { Page } from 'playwright';
import { inTurns, median, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';
import { EMPTY_START, marksOf, watchedPage } from './visit.ts';

const RUNS = 7;

/** The start page again without a network, against the same with one; the service worker answers both. */
export async function offline(stage: Stage): Promise<Figure[]> {
	const context = await stage.visitor();
	const page = await watchedPage(context, EMPTY_START);
	await page.goto(stage.app);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await reload(page);
	const { values, references } = await inTurns(
		RUNS,
		async () => {
			await context.setOffline(true);
			return reload(page);
		},
		async () => {
			await context.setOffline(false);
			return reload(page);
		}
	);
	await context.close();
	return [
		{
			name: 'Neu laden ohne Netz, bis die Seite arbeitet',
			value: median(values),
			unit: 'ms',
			reference: median(references),
			limitRatio: 1.5
		}
	];
}

async function reload(page: Page): Promise<number> {
	await page.reload();
	const { ready } = await marksOf(page);
	return ready;
}
