import type { Page } from 'playwright';
import { start } from '#lib/texts/start.ts';
import type { Stage } from './stage.ts';

/** Puts the fictional town on this device. Answers the id of its check. */
export async function openExample(page: Page, { app }: Pick<Stage, 'app'>): Promise<string> {
	await page.goto(app);
	// what is on the page before its code runs does not answer yet
	await page.getByText(start.noChecks).waitFor();
	await page.getByRole('button', { name: start.example }).click();
	await page.waitForURL('**/uebersicht/?check=*');
	return new URL(page.url()).searchParams.get('check') ?? '';
}
