import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { worksheetDocument } from '#lib/report/worksheet.ts';
import example from '#lib/session/example/musterstadt.insek.json' with { type: 'json' };
import { weitergeben } from '#lib/texts/ergebnis.ts';
import { openExample } from './example.ts';
import { againstLimit, inTurns, median, type Figure } from './figure.ts';
import { htmlOf } from './html.ts';
import type { Stage } from './stage.ts';

const RUNS = 7;

/** The worksheet of the fictional town, against the same words as a web page that Chromium prints. */
export async function worksheet(stage: Stage): Promise<Figure[]> {
	const context = await stage.visitor({ acceptDownloads: true });
	await context.addInitScript(watchDownloads);
	const page = await context.newPage();
	const check = await openExample(page, stage);
	await page.goto(`${stage.app}weitergeben/?check=${check}`);
	const plain = await (await stage.visitor()).newPage();
	await plain.goto(stage.plainPage('arbeitsblatt', exampleHtml()));
	await plain.evaluate(() => document.fonts.ready);

	const first = await make(page);
	await print(plain);
	const { values, references } = await inTurns(
		RUNS,
		async () => (await make(page)).time,
		() => print(plain)
	);
	await context.close();
	await plain.context().close();
	return [
		{
			name: 'Arbeitsblatt, vom Klick bis zur Datei',
			value: median(values),
			unit: 'ms',
			reference: median(references),
			limitRatio: 2
		},
		againstLimit('Arbeitsblatt, Größe', first.bytes / 1000, 'kB', 130),
		againstLimit('Arbeitsblatt, Seiten', first.pages, 'Stück', 7)
	];
}

interface Made {
	readonly time: number;
	readonly bytes: number;
	readonly pages: number;
}

async function make(page: Page): Promise<Made> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: weitergeben.worksheet, exact: true }).click();
	const file = await (await waiting).path();
	const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
	const factOf = (name: string) => Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(facts)?.[1]);
	const time = await page.evaluate(() => (globalThis as unknown as Watched).bench.time);
	return { time, bytes: factOf('File size'), pages: factOf('Pages') };
}

async function print(page: Page): Promise<number> {
	const began = performance.now();
	await page.pdf({ format: 'A4', tagged: true, outline: true });
	return performance.now() - began;
}

interface Watched {
	bench: { time: number };
}

/** Runs in the page before its own code: the file is there when it gets an address. */
function watchDownloads(): void {
	const bench = { time: 0 };
	let began = 0;
	Object.assign(globalThis, { bench });
	addEventListener('click', ({ timeStamp, isTrusted }) => isTrusted && (began = timeStamp), true);
	const { createObjectURL } = URL;
	URL.createObjectURL = (file) => {
		bench.time = performance.now() - began;
		return createObjectURL(file);
	};
}

function exampleHtml(): string {
	const assessment = example as unknown as Assessment;
	const { id, version } = assessment.catalogue;
	const file = readCriteria('criteria').catalogues.find(
		({ catalogue }) => catalogue.id === id && catalogue.version === version
	);
	if (file === undefined) throw new Error(`no catalogue ${id} ${version}`);
	const { catalogue } = file;
	const verdict = verdictOf(catalogue, assessment);
	const date = '2026-11-21T14:32:00+01:00';
	return htmlOf(worksheetDocument({ catalogue, assessment, verdict, date }));
}
