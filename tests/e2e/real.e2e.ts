import { readFileSync } from 'node:fs';
import { pruefen, weitergeben } from '#lib/texts/ergebnis.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { matrix } from '#lib/texts/matrix.ts';
import { check as words } from '#lib/texts/check.ts';
import { start } from '#lib/texts/start.ts';
import { uebersicht } from '#lib/texts/uebersicht.ts';
import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { assessmentIn, attachmentsOf, downloaded, wordsOf } from './downloads.ts';
import {
	expect,
	goTo,
	openStart,
	radio,
	startCheck,
	test,
	textBox,
	type Choice
} from './fixtures.ts';
import type { Page } from '@playwright/test';

const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const fileOf = (name: string) => `tests/fixtures/real/${name}.insek.json`;
const { criteria, profile } = json<Catalogue>('criteria/insek-kleine-kommunen/0.1.0.json');

for (const [name, isByHand] of [
	['wilsdruff', true],
	['grossroehrsdorf', false]
] as const) {
	const town = json<Assessment>(fileOf(name));
	const way = isByHand ? 'entered by hand' : 'opened as a file';
	test(`${town.municipality.name}, ${way}, comes out of the PDF as it went in`, async ({
		page
	}) => {
		if (isByHand) await enterByHand(page, town);
		else await openAsFile(page, fileOf(name));
		await goTo(page, words.review);
		await expect(page.getByText(pruefen.open(0))).toBeVisible();

		await goTo(page, words.result);
		const headline = `Noch ${Object.keys(town.answers).length} Punkte klären`;
		const status = page.getByRole('region', { name: 'Gesamtstatus' });
		await expect(status).toHaveText(new RegExp(`^\\s*${headline}`));

		await goTo(page, words.share);
		const pdf = await downloaded(page, weitergeben.withData);
		const printed = wordsOf(pdf);
		expect(printed).toContain(headline);
		for (const { evidence, note } of Object.values(town.answers)) {
			// a line may be broken inside an address
			if (evidence) expect(printed.replaceAll(' ', '')).toContain(evidence.replaceAll(' ', ''));
			if (note) expect(printed).toContain(note);
		}

		const exported = assessmentIn(attachmentsOf(pdf)[0]?.bytes ?? Buffer.of());
		expect(contentOf(exported)).toEqual(contentOf(town));
	});
}

test('the list of a real town shows what is published, and its silence as unknown', async ({
	page
}) => {
	await openAsFile(page, fileOf('wilsdruff'));
	await goTo(page, fachplanungen.nav);
	const plans = page.getByRole('list', { name: fachplanungen.title }).getByRole('listitem');
	await expect(plans).toHaveText([/SEKo.*Stadt Wilsdruff · in Arbeit · Stand 07\/2019.*veraltet/s]);
	await page
		.getByRole('navigation', { name: fachplanungen.pages })
		.getByRole('link', { name: matrix.nav })
		.click();
	const row = page
		.getByRole('region', { name: matrix.overview })
		.getByRole('row', { name: /SEKo/ });
	await expect(row).toContainText(matrix.unknownCell);
	await expect(row).not.toContainText(matrix.uses[0] ?? '');
});

/** Everything but ids and times. */
function contentOf({ answers, profile, municipality, mode, depth, catalogue }: Assessment) {
	const untimed = Object.entries(answers).map(([id, { updatedAt: _at, ...answer }]) => [
		id,
		answer
	]);
	const content = { profile, municipality, mode, depth, catalogue };
	return { ...content, answers: Object.fromEntries(untimed) as Record<string, unknown> };
}

async function openAsFile(page: Page, file: string) {
	await openStart(page);
	await page.getByLabel(start.open, { exact: true }).setInputFiles(file);
	await expect(page.getByRole('progressbar', { name: uebersicht.progress })).toBeVisible();
}

async function enterByHand(page: Page, town: Assessment) {
	await startCheck(page, town.municipality.name);
	for (const { id, question, options } of profile) {
		const option = options?.find((each) => each.id === town.profile[id]);
		if (!option) continue;
		await page.getByRole('combobox', { name: question }).selectOption({ label: option.label });
	}
	await goTo(page, words.overview);
	await page.getByRole('link', { name: uebersicht.begin }).click();
	for (const { id, number, title } of criteria) {
		const answer = town.answers[id];
		if (answer === undefined) continue;
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${number} ${title}`);
		await enter(page, answer);
		await page.getByRole('button', { name: kriterium.next, exact: true }).click();
	}
}

async function enter(page: Page, { state, level, reason, evidence, note }: Answer) {
	const choice: Choice | undefined =
		state === 'level' ? level : state === 'open' ? undefined : state;
	if (choice !== undefined) await radio(page, choice).check();
	if (reason) await (await textBox(page, kriterium.reason)).fill(reason);
	if (evidence) await (await textBox(page, kriterium.evidence)).fill(evidence);
	if (note) await (await textBox(page, kriterium.note)).fill(note);
}
