import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcel from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { katalogProblems as words, sheetNames } from '../texts/katalogtabelle.ts';
import { tableProblems } from '../texts/tabellen.ts';
import { csvOf } from './csv-workbook.ts';
import { readSheet } from './read-sheet.ts';
import { MAX_MEGABYTES } from './scan-json.ts';
import { workbookInFile } from './table-file.ts';
import { sheetOf, type Workbook } from './workbook.ts';
import { xlsxOf } from './xlsx.ts';

const TEXTS = ['=1+1', '+49', '-5', '@SUMME(A1)', '2024', '0,5', '007', 'a;b', 'sagt "ja"', 'x\ny'];
const book: Workbook = [
	sheetOf(sheetNames.criteria, ['Text', 'Zahl'], [...TEXTS.map((text) => [text, '']), ['', '3']])
];
const utf8 = (text: string) => new TextEncoder().encode(text);

async function sheetsIn(bytes: Uint8Array): Promise<Workbook> {
	const read = await workbookInFile(bytes);
	if (!read.ok) throw new Error(read.problems[0]?.message);
	return read.value;
}

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
	const read = await workbookInFile(bytes);
	return read.ok ? undefined : read.problems[0]?.message;
}

/** Every cell, blank ones at the end of a row left out. */
const cellsOf = (workbook: Workbook) =>
	workbook.flatMap(({ rows }) => rows.map((cells) => cells.join('|').replace(/\|+$/, '')));

async function partOf(name: string): Promise<string> {
	const part = unzipSync(await xlsxOf(book))[name];
	return part === undefined ? '' : strFromU8(part);
}

/** The file with one of its parts changed. */
async function withPart(name: string, change: (xml: string) => string): Promise<Uint8Array> {
	const parts = unzipSync(await xlsxOf(book));
	return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a file for Excel', () => {
	it('holds texts as texts, never as formulas, and numbers only where they read the same', async () => {
		const sheet = await partOf(SHEET);
		expect(sheet).not.toContain('<f>');
		const numbers = [...sheet.matchAll(/<c r="\w+"(?: s="\d+")?><v>([^<]*)/g)].map(
			([, each]) => each
		);
		expect(numbers).toEqual(['2024', '0.5', '3']);
		expect(cellsOf(await sheetsIn(await xlsxOf(book)))).toEqual(cellsOf(book));
	});

	it('keeps its headings bold and in sight, its columns wide, its texts in several lines', async () => {
		const sheet = await partOf(SHEET);
		expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
		expect(sheet).toMatch(/<col [^>]*width="1[0-9]/);
		const styles = await partOf('xl/styles.xml');
		expect(styles).toContain('<b/>');
		expect(styles).toContain('wrapText="1"');
	});

	it('is read with numbers, ja and nein, and days as Excel keeps them', async () => {
		const row = [
			{ type: Number, value: 0.8 },
			{ type: Boolean, value: true },
			{ type: Boolean, value: false },
			{ type: Date, value: new Date('2026-11-22T00:00:00Z'), format: 'dd.mm.yyyy' },
			{ type: String, value: 'a\r\nb' }
		];
		const sheets = [{ sheet: 'S', data: [[], ['A', 'B', 'C', 'D', 'E'], [], row] }];
		const blob = await writeExcel(sheets).toBlob();
		expect(await sheetsIn(new Uint8Array(await blob.arrayBuffer()))).toEqual([
			{
				name: 'S',
				columns: ['A', 'B', 'C', 'D', 'E'],
				rows: [
					['', '', '', '', ''],
					['0,8', 'ja', 'nein', '2026-11-22', 'a\nb']
				],
				firstRow: 3
			}
		]);
	});

	it('is refused when it unpacks to more than 20 MB, whatever its table of contents says', async () => {
		const bomb = zipSync({ 'xl/a.xml': new Uint8Array(21_000_000) }, { level: 9 });
		expect(bomb.length).toBeLessThan(100_000);
		expect(await refusalOf(bomb)).toBe(words.tooBig(MAX_MEGABYTES));
		const parts = {
			'xl/a.xml': new Uint8Array(11_000_000),
			'xl/b.bin': new Uint8Array(11_000_000)
		};
		expect(await refusalOf(zipSync(parts))).toBe(words.tooBig(MAX_MEGABYTES));
		const lying = bomb.slice();
		const entry = lying.findLastIndex((byte, at) => byte === 0x50 && lying[at + 2] === 0x01);
		new DataView(lying.buffer).setUint32(entry + 24, 100, true);
		expect(await refusalOf(lying)).toBe(words.noExcel());
	});

	it('is refused when a cell lies where no catalogue reaches', async () => {
		for (const place of ['ZZZ3', 'B99999']) {
			const far = await withPart(SHEET, (xml) => xml.replace('r="A3"', `r="${place}"`));
			expect(await refusalOf(far)).toBe(words.tooFar());
		}
		const row = '<row r="999999999"></row></sheetData>';
		const deep = await withPart(SHEET, (xml) => xml.replace('</sheetData>', row));
		expect(await refusalOf(deep)).toBe(words.tooFar());
	});

	it('is refused with a way out when it is none', async () => {
		expect(await refusalOf(utf8('PK\u0003\u0004 halb'))).toBe(words.noExcel());
		expect(await refusalOf(zipSync({ 'a.txt': utf8('a') }))).toBe(words.noExcel());
		expect(await refusalOf(await withPart(SHEET, (xml) => xml.slice(0, 300)))).toBe(
			words.noExcel()
		);
		expect(await refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0))).toBe(words.oldExcel());
		expect(await refusalOf(new Uint8Array(20_000_001))).toBe(words.tooBig(MAX_MEGABYTES));
	});
});

describe('a CSV file', () => {
	it('holds all sheets one below the other, as German Excel opens them', () => {
		const two = [...book, sheetOf(sheetNames.levers, ['Id'], [['a']])];
		expect(csvOf(two).split('\r\n').slice(0, 3)).toEqual([
			'\uFEFF# Kriterien',
			'Text;Zahl',
			"'=1+1;"
		]);
		expect(csvOf(two)).toMatch(/\r\n;3\r\n\r\n# Hebel\r\nId\r\na\r\n\r\n$/);
	});

	it('gives the texts back, and counts rows as Excel does', async () => {
		const two = [...book, sheetOf(sheetNames.levers, ['Id'], [['a']])];
		const [criteria, levers] = await sheetsIn(utf8(csvOf(two)));
		expect(cellsOf([criteria ?? sheetOf('', [], [])]).filter((row) => row !== '')).toEqual(
			cellsOf(book)
		);
		expect(levers).toMatchObject({ name: 'Hebel', columns: ['Id'], firstRow: 17 });
	});

	it.each([';', ',', '\t'])(
		'is read with %j between cells, and blank cells behind',
		async (separator) => {
			const lines = ['# Kriterien', 'Text;Zahl (eins, zwei)', 'a;1', '', '# Hebel', 'Id;', 'b;'];
			const text = lines
				.map((line) => line.split(';').map((cell) => (cell.includes(',') ? `"${cell}"` : cell)))
				.map((cells) => [...cells, '', ''].join(separator))
				.join('\r\n');
			const [criteria, levers] = await sheetsIn(utf8(text));
			expect(criteria?.columns.slice(0, 2)).toEqual(['Text', 'Zahl (eins, zwei)']);
			expect(criteria?.rows[0]?.slice(0, 2)).toEqual(['a', '1']);
			expect(levers).toMatchObject({ name: 'Hebel', firstRow: 7 });
		}
	);

	it('may have more blank rows than anyone can count', async () => {
		const [sheet] = await sheetsIn(utf8(`# Kriterien\r\nText\r\n${'\n'.repeat(300_000)}`));
		expect(readSheet(sheet ?? sheetOf('', [], []), []).entries).toEqual([]);
	});

	it('is read in the letters of an older Excel', async () => {
		const bytes = Uint8Array.from('# Kriterien\r\nText\r\nGröße', (each) => each.charCodeAt(0));
		expect(cellsOf(await sheetsIn(bytes))).toEqual(['Größe']);
	});

	it('is refused with a way out where it cannot be read', async () => {
		expect(await refusalOf(utf8('Text;Zahl\r\na;1'))).toBe(words.noSheets());
		expect(await refusalOf(utf8('# Kriterien\r\nText;Zahl\r\n"a;1'))).toBe(words.brokenRow(3));
		expect(await refusalOf(utf8('# Kriterien\r\n' + '"a;b\r\n'.repeat(200)))).toBe(
			words.manyBroken()
		);
		expect(await refusalOf(utf8('%PDF-1.7'))).toBe(tableProblems.foreign.pdf);
	});
});
