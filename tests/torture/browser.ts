import { chromium, type BrowserContext, type LaunchOptions, type Page } from 'playwright';
import { parsedPath } from '#lib/domain/change.ts';
import { assessmentFile } from '#lib/exchange/write-assessment.ts';
import type { ChangeRow } from '#lib/domain/log.ts';
import type { DocumentRow } from '#lib/store/database.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { LEVEL_LABELS } from '#lib/texts/common.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { check as words } from '#lib/texts/check.ts';
import { start } from '#lib/texts/start.ts';
import { opened } from './opened.ts';
import type { Random } from './random.ts';
import type { Verdict } from './round.ts';

/** Where the app is served, and a browser to be mistreated. */
export interface Ground {
	/** With its last slash. */
	readonly app: string;
	/** For the profile that outlives the browser. */
	readonly folder: string;
	readonly launch: LaunchOptions;
}

export const CRITERION = 'fachplan-register';
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** The browser with the profile it had before. */
export async function browserOf({ folder, launch }: Ground): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(folder, {
		...launch,
		locale: 'de-DE',
		reducedMotion: 'reduce'
	});
	// functions handed to a page are compiled by tsx, which calls this helper in them
	await context.addInitScript('globalThis.__name = (value) => value');
	return context;
}

/** A new check; answers the address of the criterion that is typed into. */
export async function newCheck(page: Page, app: string): Promise<string> {
	await page.goto(app);
	await page.getByRole('button', { name: start.assess }).click();
	await page.getByRole('textbox', { name: gemeinde.name }).fill('Musterdorf');
	await page.getByText(words.savedInBrowser('')).waitFor();
	const check = new URL(page.url()).searchParams.get('check') ?? '';
	return `${app}kriterium/?check=${check}&k=${CRITERION}`;
}

/** The criterion once it can be answered, with its texts unfolded. */
export async function openCriterion(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await unfold(page);
}

export async function unfold(page: Page): Promise<void> {
	const more = page.getByText(kriterium.more, { exact: true });
	await more.waitFor();
	if (!(await boxOf(page, FIELDS[0]).isVisible())) await more.click();
}

/** The texts that are typed into. */
export const FIELDS = ['note', 'evidence'] as const;
export type Field = (typeof FIELDS)[number];

export const boxOf = (page: Page, field: Field) =>
	page.getByRole('textbox', { name: kriterium[field], exact: true });

export const radioOf = (page: Page, level: Level) =>
	page.getByRole('radio', { name: kriterium.levelName(level, LEVEL_LABELS[level]) });

/** The level that is chosen; null for none. */
export async function levelOn(page: Page): Promise<Level | null> {
	for (const level of LEVELS) if (await radioOf(page, level).isChecked()) return level;
	return null;
}

/** Something to type, with a blank at its end. */
export function wordOf(random: Random): string {
	const letters = Array.from({ length: 2 + random.below(10) }, () =>
		random.of([...'abcdefghijklmnopqrstuvwxyzäöüßABC0123456789,;.'])
	);
	return `${letters.join('')} `;
}

/** All rows of the app's database, read past the app; undefined when it cannot be opened. */
export async function rowsOn(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('insek-check');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const all = (name: string) =>
			new Promise<readonly [string, readonly unknown[]]>((resolve, reject) => {
				const request = database.transaction(name).objectStore(name).getAll();
				request.onsuccess = () => resolve([name, request.result]);
				request.onerror = () => reject(request.error);
			});
		const rows = await Promise.all([...database.objectStoreNames].map(all));
		database.close();
		return Object.fromEntries(rows);
	});
}

/** Whether every row can still be read. */
export async function lossInRows(page: Page): Promise<Verdict> {
	const { documents = [], changes = [] } = await rowsOn(page);
	if (documents.length === 0) return 'kein Check mehr in der Datenbank';
	for (const { assessment } of documents as readonly DocumentRow[]) {
		const again = await opened(assessmentFile(assessment, { purpose: 'sichern' }).text);
		if (!again.ok) return `ein Check, der sich nicht lesen lässt: ${again.problems[0]?.message}`;
		const [aside] = again.value.setAside;
		if (aside !== undefined) return `ein Teil, der sich nicht lesen lässt: ${aside.path}`;
	}
	const broken = (changes as readonly ChangeRow[]).find((row) => !isWellFormed(row));
	return broken && `eine kaputte Zeile im Verlauf: ${JSON.stringify(broken)}`;
}

function isWellFormed({ id, at, path, check, seq }: ChangeRow): boolean {
	const isNamed = [id, check].every((name) => typeof name === 'string' && name !== '');
	if (!isNamed || !Number.isInteger(seq) || Number.isNaN(Date.parse(at))) return false;
	try {
		return parsedPath(path).length > 0;
	} catch {
		return false;
	}
}
