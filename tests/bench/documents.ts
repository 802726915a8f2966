import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import type { Wissen } from '#lib/domain/wissen.ts';
import type { ReportDocument } from '#lib/report/document.ts';
import { htmlOf } from '#lib/report/html/html-of.ts';
import { CHECK_KINDS, checkDocument, SHEET_KINDS, sheetDocument } from '#lib/report/kinds.ts';
import example from '#lib/session/example/musterstadt.insek.json' with { type: 'json' };
import { dokumente as words } from '#lib/texts/dokumente.ts';
import { ratsvorlage } from '#lib/texts/ratsvorlage.ts';
import { start } from '#lib/texts/start.ts';
import { afterWorkshops } from '../documents/held-workshops.ts';
import { comparedWith, yearLater } from '../documents/year-later.ts';
import { openExample } from './example.ts';
import { againstLimit, inTurns, median, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';

const RUNS = 5;
const LONG_NOTE = 12_600;

type Kind = keyof typeof words.kinds;
const EXAMPLE = example as unknown as Assessment;

/** Every document of the fictional town, against the same document as a web page that Chromium prints. */
export async function documents(stage: Stage): Promise<Figure[]> {
	const bench = await openBench(stage);
	const figures: Figure[] = [];
	const later = afterWorkshops(withFormerYear(EXAMPLE));
	await bench.open(later);
	for (const kind of [...CHECK_KINDS, ...SHEET_KINDS]) {
		const { time } = await bench.compare(kind, documentFor(kind, later));
		figures.push({ name: `${words.kinds[kind]}, vom Klick bis zur Datei`, ...time, limitRatio: 2 });
	}
	figures.push(...(await sizes(bench)), ...(await longAnnex(bench)), ...chunks());
	await bench.close();
	return figures;
}

async function sizes(bench: Bench): Promise<Figure[]> {
	const worksheet = await bench.make('arbeitsblatt');
	await bench.page.getByRole('radio', { name: words.kinds.ratsvorlage }).check();
	await bench.page.getByRole('checkbox', { name: ratsvorlage.annex }).uncheck();
	const council = await bench.make('ratsvorlage');
	return [
		againstLimit('Arbeitsblatt, Größe', worksheet.bytes / 1000, 'kB', 130),
		// six upright ones, and the plans on one on its side
		againstLimit('Arbeitsblatt, Seiten', worksheet.pages, 'Stück', 7),
		againstLimit('Ratsvorlage ohne Anhang, Größe', council.bytes / 1000, 'kB', 80)
	];
}

async function longAnnex(bench: Bench): Promise<Figure[]> {
	const long = withLongNotes(EXAMPLE);
	await bench.open(long);
	const { time, made } = await bench.compare('arbeitsblatt', documentFor('arbeitsblatt', long));
	const name = `Arbeitsblatt mit ${made.pages} Seiten, vom Klick bis zur Datei`;
	return [{ name, ...time, limitRatio: 0.5 }];
}

/** With a state to compare with. */
function withFormerYear(assessment: Assessment): Assessment {
	return { ...yearLater(assessment, catalogueOf(assessment).catalogue), id: crypto.randomUUID() };
}

function withLongNotes(assessment: Assessment): Assessment {
	const note = 'Das steht im Konzept, und es gilt. '.repeat(LONG_NOTE / 35);
	const answers = Object.entries(assessment.answers).map(([id, each]) => [id, { ...each, note }]);
	return { ...assessment, id: crypto.randomUUID(), answers: Object.fromEntries(answers) };
}

/** What is loaded when a document is written or read for the first time. */
function chunks(): Figure[] {
	const folder = 'build/_app/immutable';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(path.join(folder, file)));
	const largest = (mark: string) =>
		Math.max(
			...files.filter((bytes) => bytes.includes(mark)).map((bytes) => gzipSync(bytes).length)
		) / 1000;
	return [
		againstLimit(
			'PDF schreiben, Worker in gzip ohne Schriften',
			largest('putOnlyUsedFonts'),
			'kB',
			150
		),
		againstLimit('Word schreiben, in gzip', largest('word/document.xml'), 'kB', 150),
		againstLimit('Formular lesen, größte Datei in gzip', largest('GetAnnotationsByType'), 'kB', 350)
	];
}

interface Made {
	readonly time: number;
	readonly bytes: number;
	readonly pages: number;
}

/** A page of the app that writes documents, and a plain one that is printed. */
interface Bench {
	readonly page: Page;
	make(kind: Kind): Promise<Made>;
	compare(
		kind: Kind,
		document: ReportDocument
	): Promise<{ time: Pick<Figure, 'value' | 'unit' | 'reference'>; made: Made }>;
	/** Goes on with another check. */
	open(assessment: Assessment): Promise<void>;
	close(): Promise<void>;
}

async function openBench(stage: Stage): Promise<Bench> {
	const context = await stage.visitor({ acceptDownloads: true });
	await context.addInitScript(watchDownloads);
	const page = await context.newPage();
	const check = await openExample(page, stage);
	await page.goto(`${stage.app}dokumente/?check=${check}`);
	const plain = await (await stage.visitor()).newPage();
	const make = (kind: Kind) => made(page, kind);
	return {
		page,
		make,
		async compare(kind, document) {
			await plain.goto(stage.plainPage(kind, htmlOf(document)));
			const first = await make(kind);
			await print(plain);
			const { values, references } = await inTurns(
				RUNS,
				async () => (await make(kind)).time,
				() => print(plain)
			);
			const time = { value: median(values), unit: 'ms', reference: median(references) } as const;
			return { time, made: first };
		},
		async open(assessment) {
			await page.goto(stage.app);
			const buffer = Buffer.from(JSON.stringify(assessment));
			const file = { name: 'a.insek.json', mimeType: 'application/json', buffer };
			await page.getByLabel(start.open).setInputFiles(file);
			await page.waitForURL('**/uebersicht/?check=*');
			await page.goto(`${stage.app}dokumente/?check=${assessment.id}`);
		},
		async close() {
			await context.close();
			await plain.context().close();
		}
	};
}

async function made(page: Page, kind: Kind): Promise<Made> {
	await page.getByRole('radio', { name: words.kinds[kind] }).check();
	// the preview is there, so the worker has nothing else to do
	await page.getByRole('img', { name: /^Seite 1 / }).waitFor();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: words.saveAs(words.formats.pdf) }).click();
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

function documentFor(kind: Kind, assessment: Assessment): ReportDocument {
	const own = catalogueOf(assessment);
	const [criterion] = own.catalogue.criteria;
	if (criterion === undefined) throw new Error('a catalogue without criteria');
	const { catalogue, sha256 } = own;
	const date = '2026-11-21T14:32:00+01:00';
	const ofCatalogue = SHEET_KINDS.find((each) => each === kind);
	if (ofCatalogue !== undefined) {
		return sheetDocument(ofCatalogue, { catalogue, sha256, date, criterion });
	}
	const ofCheck = CHECK_KINDS.find((each) => each === kind) ?? 'arbeitsblatt';
	const { requirements } = JSON.parse(readFileSync('criteria/wissen/3.json', 'utf8')) as Wissen;
	const verdict = verdictOf(catalogue, assessment);
	const former = kind === 'jahr' ? comparedWith(assessment, catalogue) : null;
	const input = { catalogue, assessment, verdict, requirements, date, former };
	return checkDocument(ofCheck, { ...input, version: null, withAnnex: true }).document;
}

function catalogueOf({ catalogue: { version } }: Assessment) {
	const { catalogues } = readCriteria('criteria');
	const own = catalogues.find(({ catalogue }) => catalogue.version === version);
	if (own === undefined) throw new Error('the catalogue is missing');
	return own;
}
