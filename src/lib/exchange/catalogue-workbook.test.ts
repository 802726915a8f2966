import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { arbitraryCatalogue } from '../../../tests/fixtures/catalogue/arbitrary.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Parsed } from '../domain/result.ts';
import { columnTitles, katalogProblems as words, sheetNames } from '../texts/katalogtabelle.ts';
import { workbookOf } from './catalogue-workbook.ts';
import { csvOf, workbookInCsv } from './csv-workbook.ts';
import { catalogueIn } from './read-catalogue-workbook.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { workbookInXlsx, xlsxOf } from './xlsx.ts';

const { catalogue } = builtIn;
const workbook = workbookOf(catalogue);
const titles = columnTitles.criteria;

function valueOf<T>(parsed: Parsed<T>): T {
	if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
	return parsed.value;
}

const throughXlsx = async (book: Workbook) => valueOf(await workbookInXlsx(await xlsxOf(book)));
const throughCsv = (book: Workbook) => valueOf(workbookInCsv(csvOf(book)));

function sheet(name: string, book: Workbook = workbook): Sheet {
	const found = book.find((each) => each.name === name);
	if (found === undefined) throw new Error(`no sheet ${name}`);
	return found;
}

/** The workbook with one sheet changed. */
function withSheet(name: string, change: (sheet: Sheet) => Partial<Sheet>): Workbook {
	return workbook.map((each) => (each.name === name ? { ...each, ...change(each) } : each));
}

/** The criteria with one cell changed. */
function withCell(title: string, row: number, text: string): Workbook {
	return withSheet(sheetNames.criteria, ({ columns, rows }) => ({
		rows: rows.map((cells, index) =>
			cells.map((cell, column) => (index === row && columns[column] === title ? text : cell))
		)
	}));
}

function messagesOf(book: Workbook): readonly string[] {
	const parsed = catalogueIn(book);
	return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

describe('a catalogue as a workbook', () => {
	it('has the sheets and columns its editors expect', () => {
		expect(workbook.map(({ name }) => name)).toEqual(Object.values(sheetNames));
		expect(sheet('Lesen Sie mich').rows).toHaveLength(5);
		expect(sheet('Kriterien').columns.slice(0, 12)).toEqual([
			'Nummer',
			'Id',
			'Bereich',
			'Titel',
			'Frage',
			'Einfach gesagt',
			'Stufe 0',
			'Stufe 1',
			'Stufe 2',
			'Stufe 3',
			'Nachweis',
			'Tipp'
		]);
		expect(sheet('Kriterien').rows).toHaveLength(catalogue.criteria.length);
	});

	it('is the same again by way of Excel and CSV', async () => {
		const same = canonicalJson(catalogue);
		for (const book of [workbook, await throughXlsx(workbook), throughCsv(workbook)]) {
			const read = catalogueIn(book);
			expect(read).toMatchObject({ ok: true, warnings: [] });
			expect(canonicalJson(valueOf(read))).toBe(same);
		}
	});

	it('keeps every content the schema lets pass', () => {
		fc.assert(
			fc.property(arbitraryCatalogue, (any) => {
				const same = canonicalJson(any);
				expect(canonicalJson(valueOf(catalogueIn(workbookOf(any))))).toBe(same);
				expect(canonicalJson(valueOf(catalogueIn(throughCsv(workbookOf(any)))))).toBe(same);
			}),
			{ numRuns: 150 }
		);
	}, 60_000);

	it('keeps it in a file for Excel too', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryCatalogue, async (any) => {
				const book = await throughXlsx(workbookOf(any));
				expect(canonicalJson(valueOf(catalogueIn(book)))).toBe(canonicalJson(any));
			}),
			{ numRuns: 40 }
		);
	}, 60_000);
});

describe('reading what a spreadsheet made of it', () => {
	const same = canonicalJson(catalogue);
	const readAgain = (book: Workbook) => canonicalJson(valueOf(catalogueIn(book)));

	it('takes columns and rows in another order, and blank ones', () => {
		const turned = workbook.map((each): Sheet => {
			if (each.name === sheetNames.readMe) return each;
			return {
				...each,
				columns: [...each.columns.toReversed(), '', ''],
				rows: [[], ...each.rows.map((cells) => [...cells.toReversed(), '', ' ']), ['', ' ']]
			};
		});
		const [head] = turned.filter(({ name }) => name === sheetNames.catalogue);
		const rest = turned.filter(({ name }) => name !== sheetNames.catalogue);
		expect(head).toBeDefined();
		expect(readAgain([...rest.toReversed(), sheet(sheetNames.catalogue)])).toBe(same);
	});

	it('takes headings without their explanation and in other letters', () => {
		const plain = workbook.map((each) => ({
			...each,
			columns: each.columns.map((title) =>
				title
					.replace(/ \(.*\)$/, '')
					.toLowerCase()
					.normalize('NFD')
			)
		}));
		expect(readAgain(plain)).toBe(same);
	});

	it.each([
		[titles.core, 'WAHR', { core: true }],
		[titles.core, ' Falsch', { core: false }],
		[titles.weight, ' 3 ', { weight: 3 }],
		[titles.needs, 'a;b\nc,', { needs: ['a', 'b', 'c'] }],
		[titles.fachplanungen, ' * ', { fachplanungen: '*' }],
		[titles.title, ' Neu ', { title: 'Neu' }],
		[titles.minimum, '', { minimum: null }]
	])('reads in „%s“ the cell %j', (title, text, fields) => {
		const read = valueOf(catalogueIn(withCell(title, 0, text))) as Catalogue;
		expect(read.criteria[0]).toMatchObject(fields);
	});

	it.each([
		[sheetNames.catalogue, 'Datum', '22.11.2026', { date: '2026-11-22' }],
		[sheetNames.catalogue, 'Datum', '46348', { date: '2026-11-22' }],
		[sheetNames.catalogue, 'Fassung', '01.02.2003', { version: '1.2.3' }],
		[sheetNames.catalogue, 'Fassung', '2003-02-01', { version: '1.2.3' }],
		[sheetNames.catalogue, 'Schwelle bewertet', '0.8', { thresholds: { rated: 0.8 } }]
	])('reads on sheet „%s“ the line „%s“ %j', (name, line, text, fields) => {
		const book = withSheet(name, ({ rows }) => ({
			rows: rows.map(([title = '', old = '']) => [title, title === line ? text : old])
		}));
		expect(valueOf(catalogueIn(book))).toMatchObject(fields);
	});

	it('reads a day of a source as exactly as Excel still shows it', () => {
		const dates = ['Mai 24', '2024', '11.05.2024', '2024-05'];
		const book = withSheet(sheetNames.sources, ({ columns, rows }) => ({
			rows: rows.map((cells, index) =>
				cells.map((cell, column) => (columns[column] === 'Datum' ? (dates[index] ?? cell) : cell))
			)
		}));
		const { sources } = valueOf(catalogueIn(book)) as Catalogue;
		expect(sources.slice(0, 4).map(({ date }) => date)).toEqual([
			'2024-05',
			'2024',
			'2024-05-11',
			'2024-05'
		]);
	});

	it('names what it does not take over', () => {
		const more = withSheet(sheetNames.criteria, ({ columns, rows }) => ({
			columns: [...columns, 'Meine Notiz'],
			rows: rows.map((cells) => [...cells, 'x', 'y'])
		}));
		const strange = { name: 'Tabelle1', columns: ['a'], rows: [], firstRow: 2 };
		const read = catalogueIn([...more, strange]);
		expect(canonicalJson(valueOf(read))).toBe(same);
		expect(read.ok && read.warnings.map(({ message }) => message)).toEqual([
			words.ignoredSheet('Tabelle1'),
			words.ignoredColumn('Kriterien', 'Meine Notiz'),
			words.ignoredColumn('Kriterien', words.unnamedColumn(30))
		]);
	});
});

describe('what is wrong is named with sheet, row and column', () => {
	it.each([
		[titles.core, 'vielleicht', words.noYesNo('vielleicht')],
		[titles.weight, '15.000', words.noNumber('15.000')],
		[titles.title, ' ', words.empty()],
		[titles.appliesWhen, '{"eq":[', words.noJson('{"eq":[')]
	])('„%s“: %j', (title, text, reason) => {
		expect(messagesOf(withCell(title, 3, text))).toEqual([
			words.cell('Kriterien', 5, title, reason)
		]);
		expect(words.cell('Kriterien', 5, title, reason)).toContain('Zeile 5');
	});

	it.each([
		[sheetNames.fachplanungen, columnTitles.fachplanungen.relevance, 'wohnen', words.noRelevance],
		[sheetNames.fachplanungen, columnTitles.fachplanungen.relevance, 'a 1, a 2', words.noRelevance],
		[sheetNames.sources, columnTitles.sources.readAt, 'gestern', words.noDay],
		[sheetNames.sources, columnTitles.sources.readAt, '2024', words.noDay],
		[
			sheetNames.profile,
			columnTitles.profile.type,
			'Text',
			(text: string) => words.noCode(text, ['Zahl', 'Auswahl'])
		]
	])('on sheet „%s“ in „%s“: %j', (name, title, text, reasonOf) => {
		const book = withSheet(name, ({ columns, rows }) => ({
			rows: rows.map((cells, row) =>
				cells.map((cell, column) => (row === 0 && columns[column] === title ? text : cell))
			)
		}));
		expect(messagesOf(book)).toEqual([words.cell(name, 2, title, reasonOf(text))]);
	});

	it('a sheet or column that is missing or there twice', () => {
		const without = workbook.filter(({ name }) => name !== sheetNames.levers);
		expect(messagesOf(without)).toEqual([words.missingSheet('Hebel')]);
		expect(messagesOf([...workbook, sheet('Hebel')])).toEqual([words.doubleSheet('Hebel')]);
		const unnamed = withSheet(sheetNames.criteria, ({ columns }) => ({
			columns: columns.map((title) => (title === titles.tip ? 'Rat' : title))
		}));
		expect(messagesOf(unnamed)).toEqual([words.missingColumn('Kriterien', 'Tipp')]);
		const twice = withSheet(sheetNames.criteria, ({ columns }) => ({
			columns: [...columns, 'TIPP']
		}));
		expect(messagesOf(twice)).toEqual([words.doubleColumn('Kriterien', 'Tipp')]);
	});

	it('a line of the sheet „Katalog“, and an answer without its question', () => {
		const shorter = withSheet(sheetNames.catalogue, ({ rows }) => ({
			rows: rows.filter(([title]) => title !== 'Titel')
		}));
		expect(messagesOf(shorter)).toEqual([words.missingLine('Katalog', 'Titel')]);
		const lost = withSheet(sheetNames.options, ({ rows }) => ({
			rows: [...rows, ['gibt-es-nicht', 'a', 'A', '']]
		}));
		const row = sheet(sheetNames.options).rows.length + 2;
		expect(messagesOf(lost)).toEqual([
			words.cell('Antworten', row, 'Frage (Id)', words.noQuestion('gibt-es-nicht'))
		]);
	});
});
