import { readFileSync } from 'node:fs';
import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import { dokumente } from '#lib/texts/dokumente.ts';
import { ergebnis } from '#lib/texts/ergebnis.ts';
import { changed, check as pages } from '#lib/texts/check.ts';
import { start } from '#lib/texts/start.ts';
import { jahr, TREND_LABELS, trendWords, vergleich as words } from '#lib/texts/vergleich.ts';
import { expectAccessible, expectAccessibleEverywhere } from './axe.ts';
import { downloaded, pagesOf, wordsOf } from './downloads.ts';
import { answer, expect, goTo, openExample, openStart, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const EXAMPLE = 'src/lib/session/example/musterstadt.insek.json';

test('a state laid down is compared with what became of it, on screen and on one page', async ({
	page
}) => {
	await page.clock.setFixedTime('2026-11-22T14:32:00+01:00');
	await openExample(page);
	await compare(page);
	await expect(page.getByRole('heading', { name: words.empty })).toBeVisible();
	await page.getByRole('button', { name: words.freeze }).click();
	await expect(page.getByText(trendWords.unchanged(24))).toBeVisible();

	await answer(page, 16, 2);
	await answer(page, 9, 1);
	await answer(page, 21, 2);
	await compare(page);
	const sentence = `${TREND_LABELS.besser}: 1. ${TREND_LABELS.schlechter}: 1. ${TREND_LABELS.geklaert}: 1.`;
	await expect(page.getByText(sentence)).toBeVisible();
	const better = page.getByRole('table', { name: words.group(TREND_LABELS.besser, 1) });
	await expect(better.getByRole('row', { name: /^16 / })).toContainText(
		trendWords.rated('noch nicht', 'reicht')
	);
	await expectAccessibleEverywhere(page);

	const step = page.getByRole('group', { name: 'Lücken bei den Fachplanungen entscheiden' });
	await step.getByRole('textbox', { name: words.whyNot }).fill('Es fehlten Leute.');
	await page.getByRole('heading', { level: 1 }).click();
	await page.getByRole('button', { name: pages.undo }).click();
	await expect(page.getByText(pages.undone(changed.steps))).toBeVisible();
	await page.getByRole('button', { name: pages.redo }).click();
	const paper = await downloaded(page, words.asPdf);
	expect(paper.name).toMatch(/_Ein-Jahr-danach_2026-11-22_1432\.pdf$/);
	expect(pagesOf(paper)).toBe(1);
	expect(wordsOf(paper)).toContain(sentence);
	expect(wordsOf(paper)).toContain('Es fehlten Leute.');
	await page.getByRole('link', { name: words.morePaper }).click();
	await expect(page.getByRole('radio', { name: dokumente.kinds.jahr })).toBeChecked();
});

test('a new check goes on from last year’s and says what to look at first', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T14:32:00+01:00');
	await openStart(page);
	await page.getByLabel(start.open).setInputFiles({
		name: 'vorjahr.insek.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(lastYear()))
	});
	await page.waitForURL('**/uebersicht/?check=*');
	await openStart(page);
	await page.getByRole('button', { name: start.recheckNamed('Musterstadt 2025') }).click();
	await expect(page.getByText(jahr.made('Musterstadt 2026'))).toBeVisible();

	const first = page.getByRole('region', { name: jahr.first });
	await expect(first).toContainText(jahr.unknown);
	const old = first.getByRole('listitem').filter({ hasText: '21.10.2025' });
	await expect(old).toHaveCount(1);
	await expectAccessible(page);
	await old.getByRole('button', { name: jahr.still }).click();
	await expect(page.getByText(jahr.confirmed(9))).toBeVisible();
	await expect(page.getByRole('button', { name: pages.takeBack })).toBeFocused();
	await expect(old).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(old).toHaveCount(1);

	await compare(page);
	await expect(page.getByText(trendWords.unchanged(24))).toBeVisible();
	await expect(page.getByLabel(words.before, { exact: true })).toContainText(
		words.frozen(1, '21.11.2025')
	);
});

/** By the way from the result. */
async function compare(page: Page): Promise<void> {
	await goTo(page, pages.result);
	await expect(page.getByRole('heading', { name: ergebnis.steps })).toBeVisible();
	await page.getByRole('link', { name: words.link }).click();
	await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
}

/** The fictional town as it was a year ago: one answer is older than that. */
function lastYear(): Assessment {
	const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Assessment;
	const dated = Object.entries(example.answers).map(([id, given]): [string, Answer] => [
		id,
		{ ...given, updatedAt: id === 'fachplan-register' ? '2025-10-21' : '2025-11-22' }
	]);
	return {
		...example,
		id: '5b1c7c52-0b44-4a52-9d0e-2f8b8c8f3a10',
		title: 'Musterstadt 2025',
		createdAt: '2025-10-21',
		updatedAt: '2025-11-21',
		answers: Object.fromEntries(dated)
	};
}
