import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** What depends on colours and on the size of things. */
const SIGHT = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size'
];

/** No violation on the page as it stands; `where` begins each line of what was found. */
export async function expectAccessible(page: Page, where = '', rules: 'all' | 'sight' = 'all') {
	const isThere = await page.evaluate(() => 'axe' in globalThis);
	// reading axe takes as long as running it: once for each document
	const axe = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page });
	const options = { resultTypes: ['violations' as const] };
	const chosen =
		rules === 'all' ? axe.options(options).withTags(TAGS) : axe.options(options).withRules(SIGHT);
	// legacy mode: no frames here, so no second page is needed to gather what they found
	const { violations } = await chosen.setLegacyMode().analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html }) => `${where}${id}: ${html.slice(0, 160)}`)
	);
	expect(found).toEqual([]);
}

export const NARROW = { width: 320, height: 900 };
const WIDE = { width: 1920, height: 900 };

/** The same narrow and wide, light and dark. */
export async function expectAccessibleEverywhere(page: Page) {
	const usual = page.viewportSize() ?? { width: 1280, height: 720 };
	await page.setViewportSize(NARROW);
	await expectAccessible(page, 'light, narrow: ');
	await expectSeenInTheDark(page);
	await page.setViewportSize(usual);
}

/** No style sheet hides anything in the dark or on a wide screen: what is left to look at are colours and sizes. */
export async function expectSeenInTheDark(page: Page) {
	await page.setViewportSize(WIDE);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page, 'dark, wide: ', 'sight');
	await page.emulateMedia({ colorScheme: 'light' });
}
