import { afterAll, describe, expect, test, vi } from 'vitest';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { blankDocument } from '#lib/report/blank-sheet.ts';
import type { ReportDocument } from '#lib/report/document.ts';
import { layout } from '#lib/report/layout.ts';
import { readPdfFonts } from '#lib/report/pdf/fonts-node.ts';
import { typefaceOf } from '#lib/report/pdf/fonts.ts';
import { printedTexts, tenderTexts } from '#lib/report/printed-texts.ts';
import { proseDocument } from '#lib/report/prose-document.ts';
import { tenderDocument } from '#lib/report/tender.ts';
import { worksheetDocument } from '#lib/report/worksheet.ts';
import { checkPdf } from './check-pdf.ts';
import {
	assessment,
	catalogue,
	date,
	example,
	hostile,
	missingIn,
	note,
	requirements,
	sha256,
	wordsIn
} from './checks.ts';
import { attachment, labels } from './sample-document.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new PdfFolder();
afterAll(() => folder.remove());

const worksheet = worksheetDocument({
	catalogue,
	assessment,
	verdict: verdictOf(catalogue, assessment),
	date
});

describe('the Arbeitsblatt', () => {
	test('keeps the rules, says all that was typed and is small', async () => {
		const bytes = new TextEncoder().encode(JSON.stringify(assessment));
		const pdf = await folder.write(worksheet, { ...attachment, bytes });
		const checked = checkPdf(pdf.file, { claim: '3a', attachment: attachment.name });
		expect(checked.findings).toEqual([]);
		expect(checked.text.split(note).length - 1).toBe(catalogue.criteria.length);
		expect(pdf.replaced).toEqual([]);
		expect(pdf.bytes.length).toBeLessThan(130_000);
	});
});

describe('every word that was typed for others', () => {
	const input = {
		catalogue,
		assessment: hostile,
		verdict: verdictOf(catalogue, hostile),
		date
	};
	const document = worksheetDocument(input);

	test('stands in the worksheet, nothing private does, and lost characters are told', async () => {
		const pdf = await folder.write(document);
		const { findings, text } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		const texts = printedTexts(input);
		expect(texts.map(({ path }) => path)).toEqual(
			expect.arrayContaining([
				'/goals/z1/text',
				'/goals/z2/text',
				'/measures/m1/title',
				'/steps/s1/office',
				'/steps/s2/title'
			])
		);
		expect(wordsIn(texts).length).toBeGreaterThan(1000);
		expect(missingIn(text, texts)).toEqual([]);
		expect(text).not.toContain('geheim');
		expect([...pdf.replaced].sort()).toEqual(['\u202e', '😀'].sort());
	});

	test('every word typed for the Leistungsbeschreibung stands in it, and nothing private', async () => {
		const asked = { catalogue, assessment: hostile, requirements, date };
		const pdf = await folder.write(tenderDocument(asked));
		const { findings, text } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		const texts = tenderTexts(asked);
		expect(texts.length).toBeGreaterThan(10);
		expect(missingIn(text, texts)).toEqual([]);
		expect(text).not.toContain('geheim');
		expect([...pdf.replaced].sort()).toEqual(['\u202e', '😀'].sort());
	});
});

function indexOfHeading({ blocks }: Pick<ReportDocument, 'blocks'>, title: string): number {
	return blocks.findIndex((block) => block.type === 'heading' && block.text === title);
}

/** The items of the list that follows a heading. */
function itemsBelow({ blocks }: ReportDocument, title: string): string[] {
	const list = blocks[indexOfHeading({ blocks }, title) + 1];
	if (list?.type !== 'list') return [];
	return list.items.map((runs) => runs.map(({ text }) => text).join(''));
}

describe('Musterstadt', () => {
	const document = worksheetDocument({
		catalogue,
		assessment: example,
		verdict: verdictOf(catalogue, example),
		date
	});

	test('tells the result first, and what it was made from at the end', () => {
		const headings = document.blocks.flatMap((block) =>
			block.type === 'heading' && block.level === 2 ? [block.text] : []
		);
		expect(headings).toEqual([
			'Ergebnis',
			'Kernkriterien',
			'Nächste Schritte',
			'Was Ihnen helfen würde',
			...catalogue.areas.map(({ title }) => title),
			'Nicht beantwortet',
			'Fachplanungen',
			'Angaben zu diesem Arbeitsblatt',
			'Ihre Gemeinde',
			'Quellen der Kriterien (Auswahl)',
			'Einbindung der Fachplanungen',
			'Stand je Bereich in Zahlen'
		]);
	});

	test('says below its title whose check of which day it is, and by which criteria', () => {
		expect(document.blocks[1]).toMatchObject({
			type: 'paragraph',
			runs: [
				{
					text: 'Musterstadt · Stand 22.11.2026 · Vollcheck · 27 von 30 Fragen beantwortet · Kriterien 0.1.0'
				}
			]
		});
	});

	test('sets its headline apart and says when the core is met', () => {
		const index = indexOfHeading(document, 'Ergebnis');
		expect(document.blocks[index + 1]).toMatchObject({
			size: 'lead',
			runs: [{ text: 'Kern noch offen: 3 von 14', bold: true }]
		});
		expect(document.blocks.find(({ type }) => type === 'table')).toMatchObject({
			caption: 'Der Kern ist erfüllt, wenn hier überall mindestens „reicht“ steht.',
			head: ['Kriterium', 'Antwort', 'Ergebnis']
		});
	});

	test('lists criteria and sources one by one, since their titles contain commas', () => {
		expect(itemsBelow(document, 'Danach')).toEqual([
			'7 Vorgaben von Land, Region und Landkreis',
			'15 Bauflächen und Bedarf abgeglichen',
			'25 Ortskern und Ortsteile',
			'21 Unterlagen weiterverwendbar'
		]);
		expect(itemsBelow(document, 'Nicht beantwortet')).toEqual([
			'26 Wohnen, Leerstand, Baukultur',
			'27 Querschnittsthemen kurz und konkret',
			'30 Im Alltag genutzt'
		]);
		expect(itemsBelow(document, 'Ihre Gemeinde')).toContain(
			'Wie alt ist Ihr letztes INSEK oder INGEKO? Über 5 bis 10 Jahre'
		);
		const used = new Set(catalogue.criteria.flatMap(({ sources }) => sources));
		const read = catalogue.sources.filter(({ id, verified }) => verified && used.has(id));
		const sources = indexOfHeading(document, 'Quellen der Kriterien (Auswahl)');
		expect(JSON.stringify(document.blocks[sources + 1])).toContain(
			'Gelesen am 21.11.2026. Weitere'
		);
		expect(document.blocks[sources + 2]).toMatchObject({
			type: 'list',
			items: read.map(({ title }) => [{ text: title }])
		});
	});

	test('has a row for each plan, its further facts below, the matrix, and the state of the hints', () => {
		const index = indexOfHeading(document, 'Fachplanungen');
		const [table, further, conflicts, hints] = document.blocks.slice(index + 1, index + 5);
		const wide = indexOfHeading(document, 'Einbindung der Fachplanungen');
		const [turn, , matrix] = document.blocks.slice(wide - 1);
		expect(turn).toEqual({ type: 'pageBreak', landscape: true });
		expect(table).toMatchObject({
			type: 'table',
			rows: [
				['Brandschutzbedarfsplan', 'Gemeinde', '06/2020', 'veraltet'],
				['Flächennutzungsplan', 'Gemeinde', '05/2009', 'veraltet'],
				['Kita-Bedarfsplan', 'Landkreis', '01/2026', 'aktuell'],
				['Klimaanpassungskonzept', 'Landkreis', '–', 'geplant'],
				['Kommunaler Wärmeplan', 'Gemeinde', '06/2026', 'in Arbeit'],
				['Schulnetzplan', 'Landkreis', '03/2024', 'aktuell']
			]
		});
		expect(JSON.stringify(further)).toContain('Amt: Hauptamt · Ablage: Aktenplan 131');
		expect(matrix).toMatchObject({
			type: 'table',
			head: ['Planung', ...catalogue.bausteinGroups.map(({ title }) => title), 'Punkte']
		});
		const rows = matrix?.type === 'table' ? matrix.rows : [];
		expect(
			rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
		).toEqual([
			['Brandschutzbedarfsplan', '–', '–', '–', '2', '–', '–', '–', '?', '40–60'],
			['Flächennutzungsplan', '–', '?', '?', '–', '–', '–', '–', '–', '20–80'],
			['Kita-Bedarfsplan', '?', '–', '–', '–', '–', '2', '–', '–', '50–100'],
			['Kommunaler Wärmeplan', '–', '?', '–', '?', '2', '–', '–', '–', '50–84'],
			['Schulnetzplan', '2', '–', '–', '–', '–', '2', '–', '–', '100']
		]);
		expect(rows[0]?.[4]).toEqual({ text: '2', spoken: 'übernommen', filled: 2 });
		expect(JSON.stringify(conflicts)).toContain('„Leerstand im Ortskern bis 2035 halbieren“ und');
		expect(JSON.stringify(hints)).toContain('1 aufgegriffen, 5 noch offen');
	});

	test('has the steps of the plan that are not done, in their order', () => {
		const index = indexOfHeading(document, 'Ihr Plan');
		expect(document.blocks[index + 1]).toMatchObject({
			type: 'table',
			head: ['Schritt', 'Amt', 'bis', 'Stand'],
			rows: [
				['Lücken bei den Fachplanungen entscheiden', 'Bauamt', '01/2027', 'läuft'],
				['Grundschule: M1 und M2 zusammenlegen', 'Bauamt', '02/2027', 'offen'],
				['Fortschreibung im Stadtrat beschließen', 'Hauptamt', '17.06.2027', 'offen']
			]
		});
	});

	test('quotes the areas that weigh in the result', () => {
		const verdict = verdictOf(catalogue, example);
		const areas = catalogue.areas.filter((_, index) => [0, 5].includes(index));
		const told = worksheetDocument({
			catalogue,
			assessment: example,
			verdict: { ...verdict, robust: false, robustness: { ...verdict.robustness, areas } },
			date
		});
		expect(JSON.stringify(told)).toContain(
			'Betroffen: „Auftrag, Aufwand, Beteiligung“, „Beschluss, Steuerung, Fortschreibung“.'
		);
	});

	test('has a Leistungsbeschreibung of three pages', async () => {
		const tender = tenderDocument({ catalogue, assessment: example, requirements, date });
		const pdf = await folder.write(tender);
		const { findings } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(pdf.pages).toBe(3);
	});

	test('has a worksheet of six pages at most and one on its side', async () => {
		const pdf = await folder.write(document);
		const { findings } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(pdf.pages).toBeLessThanOrEqual(7);
		expect(pdf.bytes.length).toBeLessThan(130_000);
	});
});

describe('the compact Arbeitsblatt', () => {
	test('has two pages, with the core and the first five steps', async () => {
		const compact = worksheetDocument({
			edition: 'kompakt',
			catalogue,
			assessment: hostile,
			verdict: verdictOf(catalogue, hostile),
			date
		});
		const pdf = await folder.write(compact);
		const { findings, text } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(pdf.pages).toBe(2);
		expect(text).not.toContain('Nachweis-');
		expect(text).not.toContain('geheim');
	});
});

describe('the blank sheet', () => {
	const blank = blankDocument({ catalogue, sha256, date });

	test('keeps the rules and has two pages', async () => {
		const pdf = await folder.write(blank);
		const { findings } = checkPdf(pdf.file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(pdf.pages).toBe(2);
	});

	test('has a line to write on for each of its three fields', () => {
		expect(blank.blocks.filter(({ type }) => type === 'writingLines')).toMatchObject([
			{ labels: ['Gemeinde', 'Datum', 'Ausgefüllt von (Amt)'], count: 1 }
		]);
	});

	test('is set in nine points at least', async () => {
		const { measure } = typefaceOf(await readPdfFonts());
		const { pages } = layout(blank, measure, labels);
		const groups = pages.flatMap((page) => page.groups.filter(({ artifact }) => !artifact));
		const sizes = groups.flatMap(({ items }) =>
			items.flatMap((item) => (item.item === 'text' ? [item.size] : []))
		);
		expect(Math.min(...sizes)).toBe(9);
	});
});

test('the page for IT keeps the rules, too', async () => {
	const document = proseDocument(
		'Für IT und Datenschutz',
		[
			{ type: 'heading', level: 2, text: 'Was wo gespeichert wird', id: 'was' },
			{ type: 'paragraph', runs: [{ text: 'Siehe ' }, { text: 'EUPL', href: 'https://eupl.eu/' }] },
			{ type: 'list', ordered: false, items: [[{ text: 'IndexedDB', bold: true }]] },
			{
				type: 'table',
				head: [[{ text: 'Inhalt' }], [{ text: 'Ort' }]],
				rows: [[[{ text: 'Checks' }], [{ text: 'Browser' }]]]
			}
		],
		date
	);
	const pdf = await folder.write(document);
	expect(checkPdf(pdf.file, { claim: '2a' }).findings).toEqual([]);
});
