import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Run, TableBlock } from './document.ts';
import { meta } from '../../../tests/pdf/layout-setting.ts';
import { labels } from '../../../tests/pdf/sample-document.ts';
import { layout } from './layout.ts';
import type {
	Measure,
	PlacedDocument,
	PlacedItem,
	Role,
	StructureElement,
	StructureKid
} from './placed.ts';

const measure: Measure = (text, size, bold) => text.length * size * (bold ? 0.55 : 0.5);

const placedOf = (blocks: readonly Block[]): PlacedDocument =>
	layout({ meta, blocks }, measure, labels);
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const words = (count: number): string =>
	Array.from({ length: count }, (_, i) => `wort${i}`).join(' ');

/** All elements of the structure in reading order. */
function elementsOf(element: StructureElement): StructureElement[] {
	return [element, ...element.kids.flatMap((kid) => ('kids' in kid ? elementsOf(kid) : []))];
}

function withRole(placed: PlacedDocument, role: Role): StructureElement[] {
	return elementsOf(placed.structure).filter((element) => element.role === role);
}

function itemsOf(placed: PlacedDocument, kid: StructureKid): readonly PlacedItem[] {
	if ('kids' in kid) return kid.kids.flatMap((each) => itemsOf(placed, each));
	return 'group' in kid ? (placed.pages[kid.page]?.groups[kid.group]?.items ?? []) : [];
}

function textOf(placed: PlacedDocument, kid: StructureKid): string {
	return itemsOf(placed, kid)
		.map((item) => (item.item === 'text' ? item.text : ''))
		.join('');
}

/** Texts on a page that are no decoration, from top to bottom. */
function linesOn(placed: PlacedDocument, page: number): string[] {
	const groups = placed.pages[page]?.groups.filter((group) => group.artifact === undefined) ?? [];
	return groups.flatMap(({ items }) =>
		items.flatMap((item) => (item.item === 'text' ? [item.text] : []))
	);
}

const text = fc.string({
	unit: fc.constantFrom('a', 'Ü', ' ', 'x', '\n', '-', 'w'),
	maxLength: 400
});
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ž'), minLength: 1, maxLength: 30 });
const run: fc.Arbitrary<Run> = fc.oneof(
	fc.record({ text, bold: fc.boolean() }),
	word.map((name) => ({ text: name, link: `https://example.org/${name}` })),
	word.map((name) => ({ text: name, lang: 'hsb' }))
);
const table: fc.Arbitrary<TableBlock> = fc.record(
	{
		type: fc.constant('table'),
		caption: word,
		head: fc.array(word, { minLength: 1, maxLength: 5 }),
		rows: fc.array(
			fc.array(fc.oneof(text, fc.record({ text, box: fc.constantFrom('empty', 'ticked') })), {
				maxLength: 5
			}),
			{ maxLength: 30 }
		),
		small: fc.boolean(),
		stacked: fc.boolean(),
		writing: word
	},
	{ requiredKeys: ['type', 'caption', 'head', 'rows'] }
);
const block: fc.Arbitrary<Block> = fc.oneof(
	fc.record({ type: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text: word }),
	fc.record({ type: fc.constant('paragraph'), runs: fc.array(run), small: fc.boolean() }),
	fc.record({
		type: fc.constant('list'),
		items: fc.array(fc.array(run)),
		ordered: fc.boolean(),
		size: fc.constantFrom('normal', 'detail', 'small'),
		runIn: fc.boolean()
	}),
	fc.record({
		type: fc.constant('keyValues'),
		pairs: fc.array(fc.record({ key: text, value: text }), { maxLength: 5 })
	}),
	table,
	fc.record({
		type: fc.constant('levelBoxes'),
		spoken: word,
		chosen: fc.constantFrom(0, 1, 2, 3),
		labels: fc.array(word, { maxLength: 5 }),
		extra: fc.array(fc.record({ label: word, checked: fc.boolean() }), { maxLength: 3 })
	}),
	fc.record({
		type: fc.constant('writingLines'),
		labels: fc.array(word, { minLength: 1, maxLength: 3 }),
		count: fc.integer({ min: 0, max: 60 })
	}),
	fc.record({ type: fc.constant('pageBreak'), landscape: fc.boolean() }),
	fc.record({ type: fc.constant('notice'), title: word, text })
) as fc.Arbitrary<Block>;
const blocks = fc.array(block, { maxLength: 12 });
const runsOf = { numRuns: 60 };

describe('any document', () => {
	test('has nothing outside of the page', () => {
		fc.assert(
			fc.property(blocks, (given) => expectNothingOutside(placedOf(given))),
			runsOf
		);
	});

	test('names each piece of content exactly once in its structure', () => {
		fc.assert(
			fc.property(blocks, (given) => {
				const placed = placedOf(given);
				const named = elementsOf(placed.structure).flatMap(({ kids }) =>
					kids.flatMap((kid) => ('group' in kid ? [`${kid.page}/${kid.group}`] : []))
				);
				const drawn = placed.pages.flatMap(({ groups }, page) =>
					groups.flatMap((group, index) => (group.artifact ? [] : [`${page}/${index}`]))
				);
				expect(named.sort()).toEqual(drawn.sort());
			}),
			runsOf
		);
	});

	test('is read in the order in which it was written', () => {
		fc.assert(
			fc.property(blocks, (given) => {
				const read = textOf(placedOf(given), placedOf(given).structure);
				expect(withoutSpaces(read)).toBe(withoutSpaces(given.map(writtenText).join('')));
			}),
			runsOf
		);
	});

	test('has each row of a table once', () => {
		fc.assert(
			fc.property(table, (given) => {
				const placed = placedOf([given]);
				expect(withRole(placed, 'row')).toHaveLength(given.rows.length + 1);
			}),
			runsOf
		);
	});

	test('has elements with content only, but for empty cells', () => {
		fc.assert(
			fc.property(blocks, (given) => {
				for (const element of elementsOf(placedOf(given).structure)) {
					const mayBeEmpty = ['document', 'cell', 'rowHeader', 'columnHeader'];
					expect(element.kids.length > 0 || mayBeEmpty.includes(element.role)).toBe(true);
				}
			}),
			runsOf
		);
	});

	test('never ends a page with a heading', () => {
		const flowing = block.filter(({ type }) => type !== 'pageBreak' && type !== 'writingLines');
		fc.assert(
			fc.property(fc.array(flowing, { maxLength: 40 }), (given) => {
				const named = given.map((each, index) =>
					each.type === 'heading' ? { ...each, text: `Überschrift ${index}` } : each
				);
				const placed = placedOf([...named, paragraph('Ende')]);
				for (const { page, title } of placed.bookmarks) {
					expect(linesOn(placed, page).at(-1)).not.toBe(title);
				}
			}),
			runsOf
		);
	});
});

function expectNothingOutside({ pages }: PlacedDocument): void {
	const placed = pages.flatMap(({ width, height, groups }) =>
		groups.flatMap(({ items }) => items.map((item) => ({ item, width, height })))
	);
	for (const { item, width, height } of placed) {
		const [left, right, top, bottom] = extentOf(item);
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(width);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(height);
	}
}

function extentOf(item: PlacedItem): [number, number, number, number] {
	switch (item.item) {
		case 'text': {
			const right = item.x + measure(item.text.trimEnd(), item.size, item.bold);
			return [item.x, right, item.y - item.size, item.y + item.size / 4];
		}
		case 'rect':
			return [item.x, item.x + item.width, item.y, item.y + item.height];
		case 'line':
			return [
				Math.min(item.x1, item.x2),
				Math.max(item.x1, item.x2),
				Math.min(item.y1, item.y2),
				Math.max(item.y1, item.y2)
			];
	}
}

function withoutSpaces(given: string): string {
	return given.replace(/\s/g, '');
}

/** The texts of a block as they are read, without the layout's own words. */
function writtenText(given: Block): string {
	const join = (runs: readonly Run[]): string => runs.map((each) => each.text).join('');
	switch (given.type) {
		case 'heading':
			return given.text;
		case 'paragraph':
			return join(given.runs);
		case 'list':
			return given.items
				.filter((runs) => join(runs).trim() !== '')
				.map((runs, index) => (given.ordered ? `${index + 1}.` : '•') + join(runs))
				.join('');
		case 'keyValues':
			return given.pairs.map(({ key, value }) => key + value).join('');
		case 'table':
			return tableText(given);
		case 'levelBoxes':
			return [...given.labels, ...(given.extra ?? []).map(({ label }) => label)].join('');
		case 'writingLines':
			return given.labels.join('');
		case 'notice':
			return given.title + given.text;
		default:
			return '';
	}
}

function tableText({ caption, head, rows, writing = '' }: TableBlock): string {
	const cells = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('')
	);
	return caption + head.join('') + cells.map((row) => row + writing).join('');
}

describe('paragraphs', () => {
	test('leave at least two lines on either side of a page break', () => {
		for (let lead = 0; lead < 60; lead++) {
			const placed = placedOf([...Array<Block>(lead).fill(paragraph('x')), paragraph(words(80))]);
			const last = withRole(placed, 'paragraph').at(-1);
			const counts = (last?.kids ?? []).map((kid) => itemsOf(placed, kid).length);
			expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
		}
	});

	test('of a detail stay with what they belong to', () => {
		for (let lead = 30; lead < 45; lead++) {
			const placed = placedOf([
				...Array<Block>(lead).fill(paragraph('x')),
				paragraph('Nachweis'),
				{ type: 'paragraph', size: 'detail', runs: [{ text: 'Notiz' }] }
			]);
			const pages = withRole(placed, 'paragraph').slice(-2).flatMap(pagesOf);
			expect(new Set(pages).size).toBe(1);
		}
	});

	test('link only to the web or a mail, each line with its own area', () => {
		const link = (address: string): Run => ({ text: words(30), link: address });
		const placed = placedOf([
			{ type: 'paragraph', runs: [link('https://example.org/ä b'), link('https://example.org/ü')] },
			{ type: 'paragraph', runs: [link('javascript:alert(1)'), link('file:///etc/passwd')] }
		]);
		const links = placed.pages[0]?.links ?? [];
		expect(new Set(links.map(({ address }) => address))).toEqual(
			new Set(['https://example.org/%C3%BC'])
		);
		expect(links.length).toBeGreaterThan(1);
		expect(withRole(placed, 'link')).toHaveLength(1);
		const kids = withRole(placed, 'link')[0]?.kids ?? [];
		expect(kids.filter((kid) => 'link' in kid)).toHaveLength(links.length);
	});
});

describe('lists', () => {
	const items = ['Ziele, Konflikte', 'Beschluss'].map((each) => [{ text: each }]);
	const firstLines = (runIn: boolean): number[] => {
		const placed = placedOf([{ type: 'list', items, runIn }]);
		return withRole(placed, 'itemLabel').flatMap((label) =>
			itemsOf(placed, label).flatMap((item) => ('text' in item ? [item.y] : []))
		);
	};

	test('give each item a line of its own, or run them in', () => {
		expect(new Set(firstLines(false)).size).toBe(2);
		expect(new Set(firstLines(true)).size).toBe(1);
	});

	test('name each item, also those run in', () => {
		const placed = placedOf([{ type: 'list', items, runIn: true }]);
		const bodies = withRole(placed, 'itemBody').map((body) => textOf(placed, body).trim());
		expect(bodies).toEqual(['Ziele, Konflikte', 'Beschluss']);
		expect(withRole(placed, 'item')).toHaveLength(2);
	});
});

describe('headings', () => {
	test('keep the asked room below them', () => {
		const headed = (keep: number): Block[] => [
			...Array<Block>(30).fill(paragraph('x')),
			{ type: 'heading', level: 2, text: 'Überschrift', keep },
			...Array<Block>(20).fill(paragraph('y'))
		];
		expect(placedOf(headed(30)).bookmarks[0]?.page).toBe(0);
		expect(placedOf(headed(200)).bookmarks[0]?.page).toBe(1);
	});

	test('move with a table whose first row has no room', () => {
		const rows = [[words(150), 'x']];
		const placed = placedOf([
			...Array<Block>(27).fill(paragraph('x')),
			{ type: 'heading', level: 2, text: 'Tabelle' },
			{ type: 'table', caption: 'Titel', head: ['a', 'b'], rows }
		]);
		expect(placed.bookmarks[0]?.page).toBe(1);
	});
});

describe('tables', () => {
	const rows = (count: number) =>
		Array.from({ length: count }, (_, i) => [`Zeile ${i}`, words(40)]);
	const tableOf = (count: number): Block => ({
		type: 'table',
		caption: 'Titel',
		head: ['links', 'rechts'],
		rows: rows(count)
	});

	test('repeat their head on every page, as decoration', () => {
		const placed = placedOf([tableOf(60)]);
		expect(placed.pages.length).toBeGreaterThan(2);
		placed.pages.forEach(({ groups }, page) => {
			const repeated = groups.filter(({ artifact }) => artifact === 'pagination');
			const heads = repeated.flatMap(({ items }) => items);
			expect(heads).toHaveLength(page === 0 ? 0 : 2);
			const body = groups.filter(({ artifact }) => artifact === undefined);
			const tops = body.flatMap(({ items }) => items).map((item) => extentOf(item)[2]);
			for (const head of heads) expect(Math.min(...tops)).toBeGreaterThan(extentOf(head)[3]);
		});
		expect(withRole(placed, 'columnHeader')).toHaveLength(2);
	});

	test('do not tear a row apart that fits on a page', () => {
		const placed = placedOf([tableOf(60)]);
		for (const row of withRole(placed, 'row')) {
			const refs = elementsOf(row).flatMap(({ kids }) =>
				kids.flatMap((kid) => ('group' in kid ? [kid.page] : []))
			);
			expect(new Set(refs).size).toBe(1);
		}
	});

	test('tear a row apart by lines if it is higher than a page', () => {
		const placed = placedOf([
			{ type: 'table', caption: '', head: ['a', 'b'], rows: [['kurz', words(2000)]] }
		]);
		expect(placed.pages.length).toBeGreaterThan(1);
		expectNothingOutside(placed);
		expect(withoutSpaces(textOf(placed, placed.structure))).toContain(withoutSpaces(words(2000)));
	});

	test('of few rows stand on one page, and no last row stands alone', () => {
		for (let lead = 20; lead < 40; lead++) {
			const short = placedOf([...Array<Block>(lead).fill(paragraph('x')), tableOf(2)]);
			const pages = withRole(short, 'table').flatMap((each) => pagesOf(each));
			expect(new Set(pages).size).toBe(1);
			const long = placedOf([...Array<Block>(lead).fill(paragraph('x')), tableOf(20)]);
			const rowPages = withRole(long, 'row').map((row) => pagesOf(row)[0]);
			expect(rowPages.at(-1)).toBe(rowPages.at(-2));
		}
	});

	test('say how a box is read aloud', () => {
		const placed = placedOf([
			{
				type: 'table',
				caption: 'Titel',
				head: ['a', 'b'],
				rows: [
					['x', { text: 'ja', box: 'ticked' }],
					['y', { text: '', box: 'empty' }]
				]
			}
		]);
		expect(withRole(placed, 'span').map(({ spoken }) => spoken)).toEqual([
			'angekreuzt ',
			'Kästchen '
		]);
	});

	test('put the first cell above the others when stacked, each below its own head', () => {
		const placed = placedOf([
			{
				type: 'table',
				caption: '',
				head: ['Frage', 'ja', 'nein'],
				rows: [[words(30), 'links', 'rechts']],
				stacked: true
			}
		]);
		const placesOf = (role: Role): [number, number][] =>
			withRole(placed, role).flatMap((cell) =>
				itemsOf(placed, cell).flatMap((item): [number, number][] =>
					item.item === 'text' ? [[item.x, item.y]] : []
				)
			);
		const [question, ...heads] = placesOf('columnHeader');
		const cells = placesOf('cell');
		const title = placesOf('rowHeader');
		expect(heads.map(([x]) => x)).toEqual(cells.map(([x]) => x));
		expect(question?.[0]).toBe(heads[0]?.[0]);
		expect(title.length).toBeGreaterThan(1);
		expect(Math.max(...title.map(([, y]) => y))).toBeLessThan(Math.min(...cells.map(([, y]) => y)));
	});

	test('without rows have no body', () => {
		const placed = placedOf([{ type: 'table', caption: 'x', head: ['a'], rows: [] }]);
		expect(withRole(placed, 'tableHead')).toEqual([]);
		expect(withRole(placed, 'row')).toHaveLength(1);
	});
});

function pagesOf(element: StructureElement): number[] {
	return elementsOf(element).flatMap(({ kids }) =>
		kids.flatMap((kid) => ('group' in kid ? [kid.page] : []))
	);
}

describe('figures', () => {
	const figure = (width: number, height: number): Block => ({
		type: 'figure',
		alt: 'Ein Kreuz',
		caption: 'Abbildung',
		width,
		height,
		shapes: [
			{ shape: 'rect', x: 0, y: 0, width, height, hatched: true },
			{ shape: 'text', x: width, y: height, text: 'Ende', size: 9, anchor: 'end' }
		],
		dataTable: { type: 'table', caption: 'Zahlen', head: ['a'], rows: [['1']] }
	});

	test('stand on one page with a box, the numbers follow', () => {
		const placed = placedOf([figure(200, 100)]);
		expect(withRole(placed, 'figure')[0]).toMatchObject({
			alt: 'Ein Kreuz',
			box: { x: 50, width: 200, height: 100 }
		});
		expect(placed.structure.kids.map((kid) => 'role' in kid && kid.role)).toEqual([
			'group',
			'table'
		]);
	});

	test('are made smaller where they are larger than a page', () => {
		const placed = placedOf([figure(2000, 3000)]);
		const box = withRole(placed, 'figure')[0]?.box;
		expect(box?.height).toBeLessThan(placed.pages[0]?.height ?? 0);
		expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(1.5);
	});
});

describe('lines to write on', () => {
	test('stand below each label, side by side', () => {
		const placed = placedOf([
			{ type: 'writingLines', labels: ['Ort', 'Tag'], widths: [2, 1], count: 2 }
		]);
		const items = placed.pages[0]?.groups.flatMap(({ artifact, items: all }) =>
			artifact === 'header' || artifact === 'footer' ? [] : all
		);
		const labelled = items?.flatMap((item) => (item.item === 'text' ? [item.x] : []));
		const ruled = items?.flatMap((item) => (item.item === 'line' ? [[item.x1, item.x2]] : []));
		expect(labelled).toHaveLength(2);
		expect(ruled?.map(([left]) => left)).toEqual([...(labelled ?? []), ...(labelled ?? [])]);
		expect(ruled?.[0]?.[1]).toBeLessThan(labelled?.[1] ?? 0);
	});
});

describe('level boxes', () => {
	const boxes: Block = {
		type: 'levelBoxes',
		spoken: 'Stufe 2 von 3, reicht',
		chosen: 2,
		labels: ['noch nicht', 'begonnen', 'reicht', 'vorbildlich'],
		extra: [{ label: 'Wissen wir nicht', checked: true }]
	};

	test('fill the chosen one and are read as one phrase', () => {
		const placed = placedOf([boxes]);
		const [levels, extra] = withRole(placed, 'span');
		expect(levels?.spoken).toBe('Stufe 2 von 3, reicht ');
		expect(extra?.spoken).toBe('angekreuzt ');
		const drawn = levels ? itemsOf(placed, levels).filter(({ item }) => item === 'rect') : [];
		expect(drawn.map((item) => 'fill' in item)).toEqual([false, false, true, false]);
	});

	test('beside the text of a level hold their digits, only the chosen one is filled', () => {
		const labels = ['noch nicht', 'begonnen', 'reicht', 'vorbildlich'];
		for (const chosen of [0, 1, 2, 3] as const) {
			const placed = placedOf([
				{ type: 'levelBoxes', spoken: 'Stufe', chosen, labels, text: 'Es liegt vor.' }
			]);
			const spans = withRole(placed, 'span').flatMap((span) => itemsOf(placed, span));
			const filled = spans.flatMap((item) => (item.item === 'rect' ? [item.fill] : []));
			expect(filled).toEqual(labels.map((_, level) => (level === chosen ? 'ink' : undefined)));
			const layouts = placed.pages[0]?.groups.filter(({ artifact }) => artifact === 'layout');
			const digits = layouts?.flatMap(({ items }) => items);
			expect(digits?.map((item) => 'text' in item && [item.text, item.tone])).toEqual(
				labels.map((_, level) => [String(level), level === chosen ? 'paper' : 'grey'])
			);
		}
	});
});

describe('pages', () => {
	test('begin at a page break, but never stay empty', () => {
		const breaks: Block[] = [{ type: 'pageBreak' }, { type: 'pageBreak' }];
		const placed = placedOf([...breaks, paragraph('a'), ...breaks, paragraph('b'), ...breaks]);
		expect(placed.pages.map((_, page) => linesOn(placed, page))).toEqual([['a'], ['b']]);
	});

	test('tell their number and all their number', () => {
		const placed = placedOf([paragraph('a'), { type: 'pageBreak' }, paragraph('b')]);
		const footers = placed.pages.map(({ groups }) =>
			groups.filter(({ artifact }) => artifact === 'footer').flatMap(({ items }) => items)
		);
		const numbers = footers.map((items) => items.map((item) => 'text' in item && item.text));
		expect(numbers).toEqual([
			['Fuß', 'Seite 1 von 2'],
			['Fuß', 'Seite 2 von 2']
		]);
	});

	test('lie on their side from a landscape break to the next break', () => {
		const wide: Block = { type: 'pageBreak', landscape: true };
		const table: TableBlock = { type: 'table', caption: '', head: ['a', 'b'], rows: [['c', 'd']] };
		const placed = placedOf([wide, table, { type: 'pageBreak' }, table, wide, table]);
		const isWide = ({ width, height }: { width: number; height: number }) => width > height;
		expect(placed.pages.map(isWide)).toEqual([true, false, true]);
		const widths = placed.pages.map(({ groups }) =>
			Math.max(...groups.flatMap(({ items }) => items.map((item) => extentOf(item)[1])))
		);
		expect(widths[0]).toBeCloseTo((widths[1] ?? 0) + 841.89 - 595.28);
	});

	test('of a poster are A3 and their type is magnified', () => {
		const poster = layout(
			{ meta: { ...meta, paper: 'poster' }, blocks: [paragraph(words(300))] },
			measure,
			labels
		);
		expect(poster.pages.map(({ width }) => Math.round(width))).toEqual([842, 842]);
		expect(poster.pages.map(({ height }) => Math.round(height))).toEqual([1191, 1191]);
		expectNothingOutside(poster);
		const item = poster.pages[0]?.groups[0]?.items[0];
		expect(item?.item === 'text' ? item.size : 0).toBeCloseTo(28.28);
	});

	test('exist even without content', () => {
		expect(placedOf([]).pages).toHaveLength(1);
	});
});
