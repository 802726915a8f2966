import { expect, test } from 'vitest';
import type { Block, ReportDocument } from '../document.ts';
import { drawnTexts, printable } from './printable.ts';

const blocks: readonly Block[] = [
	{ type: 'heading', level: 1, text: 'H😀' },
	{ type: 'paragraph', runs: [{ text: 'P😀', link: 'https://example.org/😀', bold: true }] },
	{ type: 'list', items: [[{ text: 'L😀' }]] },
	{ type: 'keyValues', pairs: [{ key: 'K😀', value: 'V😀' }] },
	{
		type: 'table',
		caption: 'C😀',
		head: ['TH😀'],
		rows: [['TD😀', { text: 'B😀', box: 'empty' }]],
		writing: 'W😀'
	},
	{
		type: 'figure',
		alt: 'A😀',
		caption: 'FC😀',
		width: 1,
		height: 1,
		shapes: [{ shape: 'text', x: 0, y: 0, text: 'FT😀', size: 8 }],
		dataTable: { type: 'table', caption: 'DC😀', head: ['DH😀'], rows: [['DD😀']] }
	},
	{
		type: 'levelBoxes',
		spoken: 'S😀',
		labels: ['LL😀'],
		text: 'LT😀',
		extra: [{ label: 'LE😀', checked: true }]
	},
	{ type: 'writingLines', labels: ['WL😀'], count: 1 },
	{ type: 'pageBreak' },
	{ type: 'notice', title: 'NT😀', text: 'NX😀' }
];
const document: ReportDocument = {
	meta: {
		title: 'MT😀',
		author: 'MA😀',
		lang: 'de',
		date: '2026-11-21',
		mark: 'MM😀',
		header: 'MH😀\nzwei',
		footer: 'MF😀'
	},
	blocks
};
const hasGlyph = (codePoint: number): boolean => codePoint < 0x250 || codePoint === 0x25ca;

test('every drawn text is made safe, what is read aloud or followed stays whole', () => {
	const whole = ['MT😀', 'MA😀', 'A😀', 'S😀', 'https://example.org/😀'];
	const source = JSON.stringify(printable(document, hasGlyph));
	const kept = [...source.matchAll(/"([^"]*😀)"/g)].map(([, text]) => text);
	expect(kept.sort()).toEqual(whole.sort());
	expect(source.split('◊').length - 1).toBe(drawnTexts(document).length);
	expect(source).toContain('MH◊ zwei');
});

test('drawn texts are all texts that are drawn', () => {
	expect(
		drawnTexts(document)
			.map((text) => text.replace(/😀.*/s, ''))
			.sort()
	).toEqual('B C DC DD DH FC FT H K L LE LL LT MF MH MM NT NX P TD TH V W WL'.split(' '));
});
