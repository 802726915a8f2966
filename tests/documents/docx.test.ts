// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Block, ReportDocument } from '#lib/report/document.ts';
import { cleanText } from '#lib/report/clean-text.ts';
import { writeDocx } from '#lib/report/docx/write-docx.ts';
import { docxWords } from '#lib/texts/documents.ts';
import { meta } from '../pdf/sample-document.ts';
import { all, paragraphText, partsOf, switches, textOf, valueOf, xmlOf } from './docx-file.ts';
import { everyBlock, withTexts } from './every-block.ts';
import { hasTables, realDocuments } from './real-documents.ts';
import { firstLost, textsIn } from './texts-in.ts';

vi.setConfig({ testTimeout: 60_000 });

const BODY = 'word/document.xml';
const documents = { ...realDocuments(), alles: everyBlock };
const written = new Map<string, ReadonlyMap<string, string>>();
for (const [name, document] of Object.entries(documents)) {
	written.set(name, partsOf(await writeDocx(document, docxWords)));
}

function partsNamed(name: string): ReadonlyMap<string, string> {
	return written.get(name) ?? new Map();
}

async function bodyOf(...blocks: Block[]): Promise<Document> {
	return xmlOf(partsOf(await writeDocx({ meta, blocks }, docxWords)), BODY);
}

describe.each(Object.entries(documents))('%s', (name, document) => {
	const parts = partsNamed(name);
	const body = xmlOf(parts, BODY);

	test('is well-formed in all its parts', () => {
		const names = [...parts.keys()].filter((part) => /\.(xml|rels)$/.test(part));
		expect(names).toContain('word/styles.xml');
		for (const part of names) expect(xmlOf(parts, part).documentElement).not.toBeNull();
	});

	test('holds every text in order', () => {
		expect(firstLost(textsIn(document), textOf(body))).toBeUndefined();
	});

	test('has one heading of level 1 and no gaps below it', () => {
		const levels = all(body, 'w:pStyle').flatMap((style) => {
			const [, level] = /^Heading(\d)$/.exec(style.getAttribute('w:val') ?? '') ?? [];
			return level === undefined ? [] : [Number(level)];
		});
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
	});

	test('names head and first column of each table, and keeps its rows whole', () => {
		const tables = all(body, 'w:tbl');
		expect(tables.length > 0).toBe(hasTables(document));
		for (const table of tables) {
			const rows = all(table, 'w:tr');
			expect(switches(rows[0] ?? table, 'w:tblHeader')).toHaveLength(1);
			expect(all(table, 'w:tblLook')[0]?.getAttribute('w:firstRow')).toBe('true');
			expect(all(table, 'w:tblLook')[0]?.getAttribute('w:firstColumn')).toBe('true');
			expect(switches(table, 'w:cantSplit')).toHaveLength(rows.length);
			const widths = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
			expect(widths.every((width) => width > 200)).toBe(true);
		}
	});

	test('says its language, its title and its author', () => {
		const defaults = all(xmlOf(parts, 'word/styles.xml'), 'w:rPrDefault')[0];
		expect(all(defaults ?? body, 'w:lang')[0]?.getAttribute('w:val')).toBe('de-DE');
		const core = xmlOf(parts, 'docProps/core.xml');
		expect(all(core, 'dc:title')[0]?.textContent).toBe(document.meta.title);
		expect(all(core, 'dc:creator')[0]?.textContent).toBe(document.meta.author);
		expect(all(core, 'dcterms:created')[0]?.textContent).toMatch(/^2026-11-2[12]T13:32:00Z$/);
	});

	test('has the mark above and the page numbers below every section', () => {
		const sections = all(body, 'w:sectPr').length;
		const texts = (kind: string) =>
			[...parts.keys()]
				.filter((part) => part.startsWith(`word/${kind}`))
				.map((part) => textOf(xmlOf(parts, part)));
		expect(texts('header')).toEqual(
			Array.from({ length: sections }, () => `${document.meta.header}\n${document.meta.mark}`)
		);
		expect(texts('footer')).toHaveLength(sections);
		expect(parts.get('word/footer1.xml')).toMatch(/Seite .*PAGE.* von .*NUMPAGES/);
	});
});

describe('every kind of block', () => {
	const parts = partsNamed('alles');
	const body = xmlOf(parts, BODY);
	const styled = (style: string) =>
		all(body, 'w:p').filter((paragraph) => valueOf(paragraph, 'w:pStyle') === style);

	test('gives runs of another language theirs', () => {
		const runs = all(body, 'w:r').filter(
			(run) => all(run, 'w:lang')[0]?.getAttribute('w:val') === 'hsb'
		);
		expect(runs.map((run) => run.textContent)).toEqual([
			'Wjerbno – město a wokolina, ě š ć ž ł ń ó ř ŕ'
		]);
	});

	test('links to the address outside', () => {
		const [link] = all(body, 'w:hyperlink');
		const relations = all(xmlOf(parts, 'word/_rels/document.xml.rels'), 'Relationship');
		const own = relations.filter(
			(relation) => relation.getAttribute('Id') === link?.getAttribute('r:id')
		);
		expect(own.map((relation) => relation.getAttribute('Target'))).toEqual([
			'https://example.org/leitfaden/%C3%BCbersicht?a=(1)'
		]);
		expect(new Set(relations.map((each) => each.getAttribute('Id'))).size).toBe(relations.length);
	});

	test('numbers each list anew', () => {
		const instances = styled('ListNumber').map((paragraph) => valueOf(paragraph, 'w:numId'));
		expect(instances).toHaveLength(3);
		expect(instances[0]).toBe(instances[1]);
		expect(instances[2]).not.toBe(instances[0]);
		expect(styled('ListBullet')).toHaveLength(3);
	});

	test('lies on the long side from one page break to the next', () => {
		const pages = all(body, 'w:pgSz').map((size) => [
			size.getAttribute('w:w'),
			size.getAttribute('w:h'),
			size.getAttribute('w:orient')
		]);
		const portrait = ['11906', '16838', 'portrait'];
		expect(pages).toEqual([portrait, portrait, ['16838', '11906', 'landscape'], portrait]);
	});

	test('draws boxes to tick and levels as signs, and says the words for a sign', () => {
		const text = textOf(body);
		expect(text).toContain('☒ ja');
		expect(text).toContain('☐ nein');
		expect(text).toContain('□□■□ Stufe 2 von 3, reicht. Eine Liste');
		expect(text).toContain('Stufe 1 von 3: □ 0 noch nicht ■ 1 begonnen');
		expect(text).toContain('☒ Wissen wir nicht');
		expect(text).toContain('2\nübernommen');
		expect(text).toContain('–\nnicht gefragt');
	});

	test('tells a drawing in words with its numbers', () => {
		expect(textOf(body)).toContain('Zeichnung in Worten: Balken je Bereich');
		expect(textOf(body)).toContain('Abbildung 1 in Zahlen');
	});
});

test('the same document gives the same bytes, whatever the clock says', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
	const first = await writeDocx(everyBlock, docxWords);
	vi.setSystemTime(new Date('2031-01-02T03:04:05Z'));
	const second = await writeDocx(everyBlock, docxWords);
	vi.useRealTimers();
	expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('links only to the web or a mail', async () => {
	const links = ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'mailto:a@b.de'];
	const body = await bodyOf({
		type: 'paragraph',
		runs: links.map((link) => ({ text: link, link }))
	});
	expect(all(body, 'w:hyperlink').map((link) => link.textContent)).toEqual(['mailto:a@b.de']);
	expect(firstLost(links, textOf(body))).toBeUndefined();
});

test('mends headings that leave a level out, and begins with one of level 1', async () => {
	const body = await bodyOf(
		{ type: 'heading', level: 3, text: 'a' },
		{ type: 'heading', level: 3, text: 'b' },
		{ type: 'heading', level: 1, text: 'c' }
	);
	const styles = all(body, 'w:pStyle').map((style) => style.getAttribute('w:val'));
	expect(styles).toEqual(['Heading1', 'Heading2', 'Heading2']);
});

describe('hostile texts', () => {
	const HOSTILE = [
		'<w:p/>&amp;"\'</w:t>]]>',
		'a\u0000b\u0008c\u001bd\ud83d e\udc00\uffff',
		'rückwärts \u202etxt.exe\u202c \u2066x\u2069',
		'👩‍👧 😀 U\u0308bergro\u0308ße שלום العربية',
		'eins\r\nzwei\u2028drei\tvier'
	];

	test.each(HOSTILE)('%j stands whole in every block', async (hostile) => {
		const document = withTexts(everyBlock, (text) => (text === '' ? '' : `${hostile} ${text}`));
		const parts = partsOf(await writeDocx(document, docxWords));
		for (const part of parts.keys()) expect(xmlOf(parts, part).documentElement).not.toBeNull();
		const text = textOf(xmlOf(parts, BODY));
		expect(firstLost(textsIn(document).map(cleanText), text)).toBeUndefined();
		expect([...parts.values()].join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
	});

	test('any text leaves the file well-formed', async () => {
		const anyText = fc.string({ unit: 'binary', maxLength: 30 });
		const property = fc.asyncProperty(anyText, async (hostile) => {
			const document = withTexts(everyBlock, () => hostile);
			const parts = partsOf(await writeDocx(document, docxWords));
			for (const part of parts.keys()) expect(xmlOf(parts, part).documentElement).not.toBeNull();
		});
		await fc.assert(property, { numRuns: 15 });
	});

	test('20,000 characters and 400 rows stand whole', async () => {
		const long = Array.from({ length: 3000 }, (_, index) => `Wort${index}`)
			.join(' ')
			.slice(0, 20_000);
		const rows = Array.from({ length: 400 }, (_, index) => [`Zeile ${index}`, `Wert ${index}`]);
		const document: ReportDocument = {
			meta,
			blocks: [
				{ type: 'paragraph', runs: [{ text: long }] },
				{ type: 'table', caption: '', head: ['a', 'b'], rows: [...rows, ['lang', long]] }
			]
		};
		const body = xmlOf(partsOf(await writeDocx(document, docxWords)), BODY);
		expect(firstLost(textsIn(document), textOf(body))).toBeUndefined();
		const torn = all(body, 'w:tr').filter((row) => switches(row, 'w:cantSplit').length === 0);
		expect(torn.map((row) => paragraphText(all(row, 'w:p')[0] ?? row))).toEqual(['lang']);
	});
});

test('keeps tables apart that would touch, and ends no section with one', async () => {
	const table: Block = { type: 'table', caption: '', head: ['a'], rows: [['b']] };
	const body = await bodyOf(table, table, { type: 'pageBreak', landscape: true }, table);
	const names = [...(all(body, 'w:body')[0]?.children ?? [])].map(({ tagName }) => tagName);
	expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
});

test('nothing at all is still a document', async () => {
	const body = await bodyOf({ type: 'pageBreak' }, { type: 'paragraph', runs: [{ text: ' ' }] });
	expect(all(body, 'w:sectPr')).toHaveLength(1);
});
