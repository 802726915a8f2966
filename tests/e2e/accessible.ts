import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** No rule is broken on the page as it stands. */
export async function expectAccessible(page: Page, where = '', rules: 'all' | 'colours' = 'all') {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	const chosen = rules === 'all' ? axe.withTags(TAGS) : axe.withRules(['color-contrast']);
	// legacy mode: no frames here, so no second page is needed to gather what they found
	const { violations } = await chosen.setLegacyMode().analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html }) => `${where}${id}: ${html.slice(0, 160)}`)
	);
	expect(found).toEqual([]);
}

/** The same narrow and wide, light and dark. */
export async function expectAccessibleEverywhere(page: Page) {
	const usual = page.viewportSize() ?? { width: 1280, height: 720 };
	for (const width of [320, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page, `light, ${width} px: `);
	}
	// the dark scheme has other colours, and nothing else
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page, 'dark, 1920 px: ', 'colours');
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize(usual);
}
