import { describe, expect, test } from 'vitest';
import type { PlacedDocument, PlacedGroup, StructureElement } from '../placed.ts';
import { beginMark, contentMarks } from './marked-content.ts';
import { writeOutlines } from './outlines.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { parentTreeKeys, writeTagTree } from './tag-tree.ts';

/** Objects in a list instead of a file. */
class ListedObjects implements PdfObjects {
	readonly bodies: string[] = [];
	allocate(): number {
		return this.bodies.push('');
	}
	put(id: number, body: string): void {
		this.bodies[id - 1] = body;
	}
	stream(): void {
		throw new Error('no streams here');
	}
	pageReference(page: number): string {
		return `${101 + page} 0 R`;
	}
}

const size = { width: 595, height: 842 };
const page = { ...size, groups: [], links: [] };
const text: PlacedGroup = { items: [] };
const rule: PlacedGroup = { artifact: 'layout', items: [] };
const link = { rect: { x: 1, y: 2, width: 3, height: 4 }, address: 'https://a', title: 'a' };
const structure: StructureElement = {
	role: 'document',
	kids: [
		{ role: 'heading1', kids: [{ page: 0, group: 0 }] },
		{
			role: 'paragraph',
			kids: [
				{ page: 0, group: 2 },
				{ page: 1, group: 1 },
				{
					role: 'link',
					lang: 'hsb',
					kids: [
						{ page: 1, group: 2 },
						{ page: 1, link: 0 }
					]
				}
			]
		},
		{
			role: 'figure',
			alt: 'Bild (1)',
			box: { x: 50, y: 100, width: 200, height: 50 },
			kids: [{ page: 1, group: 3 }]
		},
		{ role: 'span', spoken: 'angekreuzt', kids: [{ page: 1, group: 4 }] }
	]
};
const placed: PlacedDocument = {
	meta: { title: '', author: '', lang: 'de-DE', date: '', mark: '', header: '', footer: '' },
	pages: [
		{ ...size, groups: [text, rule, text], links: [] },
		{ ...size, groups: [rule, text, text, text, text], links: [link] }
	],
	structure,
	bookmarks: []
};

describe('content marks', () => {
	const marks = contentMarks(placed);

	test('count tagged groups on every page from 0', () => {
		const numbers = marks.map((page) =>
			page.map((mark) => ('mcid' in mark ? mark.mcid : mark.artifact))
		);
		expect(numbers).toEqual([
			[0, 'layout', 1],
			['layout', 0, 1, 2, 3]
		]);
	});

	test('begin with the tag of their element', () => {
		const [first, second] = (marks[0] ?? []).map(beginMark);
		expect(first).toBe('/H1 <</MCID 0>> BDC');
		expect(second).toBe('/Artifact <</Type /Layout>> BDC');
	});

	test('refuse content that no element names', () => {
		const loose = { ...placed, structure: { ...structure, kids: structure.kids.slice(1) } };
		expect(() => contentMarks(loose)).toThrow('group 0 of page 0 has no element');
	});
});

test('tag tree and parent tree name each other', () => {
	const objects = new ListedObjects();
	const marks = contentMarks(placed);
	expect(writeTagTree(objects, { placed, marks, annotationIds: [[], [99]] })).toBe(1);
	expect(objects.bodies).toEqual([
		'<</Type /StructTreeRoot /K 3 0 R /ParentTree 2 0 R /ParentTreeNextKey 3>>',
		'<</Nums [0 [4 0 R 5 0 R]\n1 [5 0 R 6 0 R 7 0 R 8 0 R]\n2 6 0 R]>>',
		'<</S /Document /P 1 0 R /K [4 0 R 5 0 R 7 0 R 8 0 R]>>',
		'<</S /H1 /P 3 0 R /Pg 101 0 R /K 0>>',
		'<</S /P /P 3 0 R /Pg 101 0 R /K [1 <</Type /MCR /Pg 102 0 R /MCID 0>> 6 0 R]>>',
		'<</S /Link /P 5 0 R /Pg 102 0 R ' +
			'/K [1 <</Type /OBJR /Obj 99 0 R /Pg 102 0 R>>] /Lang (hsb)>>',
		'<</S /Figure /P 3 0 R /Pg 102 0 R /K 2 ' +
			'/A <</O /Layout /Placement /Block /BBox [50 692 250 742]>> /Alt (Bild \\(1\\))>>',
		'<</S /Span /P 3 0 R /Pg 102 0 R /K 3 /ActualText (angekreuzt)>>'
	]);
	expect(parentTreeKeys(placed)).toEqual([[], [2]]);
});

test('outlines nest by level, also where one is left out', () => {
	const objects = new ListedObjects();
	const mark = (level: 1 | 2 | 3, title: string) => ({ level, title, page: 0, y: 42 });
	writeOutlines(objects, [mark(1, 'A'), mark(3, 'B'), mark(2, 'C'), mark(1, 'D')], [page]);
	const dest = '/Dest [101 0 R /XYZ null 800 null]';
	expect(objects.bodies).toEqual([
		'<</Type /Outlines /First 2 0 R /Last 5 0 R /Count 2>>',
		`<</Title (A) /Parent 1 0 R ${dest} /Next 5 0 R /First 3 0 R /Last 4 0 R /Count -2>>`,
		`<</Title (B) /Parent 2 0 R ${dest} /Next 4 0 R>>`,
		`<</Title (C) /Parent 2 0 R ${dest} /Prev 3 0 R>>`,
		`<</Title (D) /Parent 1 0 R ${dest} /Prev 2 0 R>>`
	]);
	expect(writeOutlines(objects, [], [page])).toBeUndefined();
});
