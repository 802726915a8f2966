import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { check as words } from '#lib/texts/check.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { LEVEL_LABELS, NOT_APPLICABLE, UNKNOWN } from '#lib/texts/common.ts';
import { start } from '#lib/texts/start.ts';
import { uebersicht } from '#lib/texts/uebersicht.ts';

/** What no page may do, whatever a test is about: break its own rules, talk to others, fail. */
export class Watch {
	readonly problems: string[] = [];
	readonly #expected: RegExp[] = [];

	/** For the few tests whose subject is a failure. */
	expect(problem: RegExp): void {
		this.#expected.push(problem);
	}

	async follow(context: BrowserContext): Promise<void> {
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`);
			});
		});
		context.on('console', (message) => {
			if (message.type() === 'error') this.#note(`console: ${message.text()}`);
		});
		context.on('weberror', (error) => this.#note(`page: ${error.error().message}`));
		context.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			const isOurs = hostname === '127.0.0.1' || !protocol.startsWith('http');
			if (!isOurs) this.#note(`request: ${request.url()}`);
		});
	}

	#note(problem: string): void {
		if (!this.#expected.some((pattern) => pattern.test(problem))) this.problems.push(problem);
	}
}

interface Stage {
	/** The service worker keeps every file for work offline. Elsewhere it would fetch them all anew for each test. */
	readonly worksOffline: boolean;
	readonly watch: Watch;
}

export const test = base.extend<Stage>({
	worksOffline: [false, { option: true }],
	watch: [
		async ({ context, worksOffline }, use) => {
			if (!worksOffline) await context.addInitScript(withoutServiceWorker);
			const watch = new Watch();
			await watch.follow(context);
			await use(watch);
			expect(watch.problems).toEqual([]);
		},
		{ auto: true }
	]
});

/** As in a browser that has none: the app works all the same, only not without a network. */
function withoutServiceWorker(): void {
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

export { expect };

export type Choice = 0 | 1 | 2 | 3 | 'unknown' | 'na';

/** The start page, once it works: its list of checks is read from the device. */
export async function openStart(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	const rows = page.getByRole('list', { name: start.checks }).getByRole('listitem');
	const none = page.getByText(start.noChecks).or(page.getByText(start.allBinned));
	await expect(rows.or(none).first()).toBeVisible();
}

/** A new check for a municipality of this name. Answers its id; the page shows "Ihre Gemeinde". */
export async function startCheck(
	page: Page,
	name: string,
	way: 'assess' | 'prepare' = 'assess'
): Promise<string> {
	await openStart(page);
	await page.getByRole('button', { name: start[way] }).click();
	await page.getByRole('textbox', { name: gemeinde.name }).fill(name);
	await expectSaved(page);
	return checkIdOf(page);
}

/** The fictional town, filled in. Answers its id; the page shows "Übersicht". */
export async function openExample(page: Page): Promise<string> {
	await openStart(page);
	await page.getByRole('button', { name: start.example }).click();
	await expect(page.getByRole('progressbar', { name: uebersicht.progress })).toBeVisible();
	return checkIdOf(page);
}

export function checkIdOf(page: Page): string {
	return new URL(page.url()).searchParams.get('check') ?? '';
}

/** One of the pages of the check that is open, by its link. */
export async function goTo(page: Page, label: string): Promise<void> {
	const links = page.getByRole('navigation', { name: words.nav });
	await links.getByRole('link', { name: label, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(links.getByRole('link', { name: label, exact: true })).toHaveAttribute(
		'aria-current',
		'page'
	);
}

export async function openCriterion(page: Page, number: number): Promise<void> {
	await goTo(page, words.overview);
	await page
		.getByRole('link', { name: new RegExp(`^${number} `) })
		.first()
		.click();
	await expect(
		page.getByRole('heading', { level: 1, name: new RegExp(`^${number} `) })
	).toBeFocused();
}

export function radio(page: Page, choice: Choice) {
	if (choice === 'unknown') return page.getByRole('radio', { name: UNKNOWN });
	if (choice === 'na') return page.getByRole('radio', { name: NOT_APPLICABLE });
	return page.getByRole('radio', { name: kriterium.levelName(choice, LEVEL_LABELS[choice]) });
}

export async function answer(page: Page, number: number, choice: Choice): Promise<void> {
	await openCriterion(page, number);
	await radio(page, choice).check();
}

/** The row of a criterion in a list. */
export function rowOf(page: Page, number: number) {
	return page.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${number} `) });
}

const IN_MORE: readonly string[] = [kriterium.evidence, kriterium.note, kriterium.privateNote];

/** A text box by its label; those in "Mehr dazu" are unfolded first. */
export async function textBox(page: Page, label: string) {
	const box = page.getByRole('textbox', { name: label, exact: true });
	if (!IN_MORE.includes(label)) return box;
	const more = page.getByText(kriterium.more, { exact: true });
	await expect(more).toBeVisible();
	if (!(await box.isVisible())) await more.click();
	return box;
}

/** Types key by key, behind what already stands there. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
	const box = await textBox(page, label);
	await box.press('Control+End');
	await box.pressSequentially(text);
}

export async function expectSaved(page: Page): Promise<void> {
	await expect(page.getByText(words.savedInBrowser(''))).toBeVisible();
}
