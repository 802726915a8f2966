import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Block, ReportDocument } from '#lib/report/document.ts';
import type { WrittenPdf } from '#lib/report/pdf/pdf-job.ts';
import { checkPdf, type Checked } from './check-pdf.ts';
import { meta } from './sample-document.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Typed text, and how it must stand in the document; empty: as typed. */
const texts: readonly (readonly [typed: string, shown: string])[] = [
	['Emoji 😀 und Familie 👩‍👧 danach', 'Emoji ◊ und Familie ◊◊ danach'],
	['zerlegt: U\u0308bergro\u0308ße, me\u030csto, z\u030c', 'zerlegt: Übergröße, město, ž'],
	['sorbisch: Budyšin, Chóśebuz, měsćański, wjacełka, źěło, pjerść, ŕ', ''],
	['Zeichen \\ ( ) (( \\) %%EOF << /MCID 3 >> endstream', ''],
	['schmal: 5\u202f000 € und 12\u00a0m²', 'schmal: 5\u00a0000 € und 12\u00a0m²'],
	['rückwärts \u202etxt.exe\u202c Ende \u2066x\u2069', 'rückwärts ◊txt.exe◊ Ende ◊x◊'],
	['unsichtbar: Daseins\u00advor\u200bsorge\ufeff', 'unsichtbar: Daseinsvorsorge'],
	['Zeile eins\nZeile zwei\r\nZeile drei', 'Zeile eins Zeile zwei Zeile drei'],
	['kyrillisch: Привіт, halb: \ud83d Ende', 'kyrillisch: ◊◊◊◊◊◊, halb: ◊ Ende'],
	['CO₂, m², ½, ≥ 3, → weiter, „Zitat“, STRAẞE', ''],
	['ﬁnden ① Ａ', 'finden 1 A'],
	['☑ erledigt ☐ offen ✓', '[x] erledigt [ ] offen [x]']
];

const long = Array.from({ length: 900 }, (_, i) => `Wort${i}`)
	.join(' ')
	.slice(0, 5000);
const unbroken = 'Donaudampfschifffahrt'.repeat(250).slice(0, 5000);

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const document: ReportDocument = {
	meta: { ...meta, title: 'Feindlich 😀 & <Text> \u202e', header: `Kopf ${'lang '.repeat(60)}` },
	blocks: [
		{ type: 'heading', level: 1, text: 'Feindlicher Text 😀' },
		...texts.map(([typed]) => paragraph(typed)),
		paragraph(long),
		paragraph(unbroken),
		{
			type: 'table',
			caption: 'Auch in Zellen',
			head: ['Feld', 'Text', 'Kästchen'],
			rows: [
				...texts.map(([typed], index) => [
					String(index),
					typed,
					{ text: typed, box: 'empty' } as const
				]),
				['lang', long, ''],
				['ohne Lücke', unbroken, { text: '', box: 'ticked' }]
			],
			widths: [1, 3, 2],
			writing: 'Nachweis'
		},
		{ type: 'keyValues', pairs: texts.map(([typed]) => ({ key: typed, value: typed })) },
		{ type: 'list', items: texts.map(([typed]) => [{ text: typed }]) },
		{ type: 'notice', title: texts[0]?.[0] ?? '', text: long + long }
	]
};

const folder = new PdfFolder();
let written: WrittenPdf;
let checked: Checked;

beforeAll(async () => {
	const result = await folder.write(document);
	written = result;
	checked = checkPdf(result.file, { claim: '2a' });
});
afterAll(() => folder.remove());

test('keeps the rules', () => {
	expect(checked.findings).toEqual([]);
});

test.each(texts)('%j stands in the structure wherever it was typed', (typed, shown) => {
	const places = checked.text.split(shown || typed).length - 1;
	// paragraph, two cells, key, value, list item
	expect(places).toBeGreaterThanOrEqual(6);
});

test('5,000 characters stand whole in paragraph and cell', () => {
	expect(checked.text.split(long).length - 1).toBe(4);
	expect(checked.text.split(unbroken).length - 1).toBe(2);
});

test('says which characters were replaced', () => {
	const expected = [
		'😀',
		'👩',
		'👧',
		'\u202e',
		'\u202c',
		'\u2066',
		'\u2069',
		...'Привт',
		'і',
		'\ud83d'
	];
	expect([...written.replaced].sort()).toEqual(expected.sort());
});
