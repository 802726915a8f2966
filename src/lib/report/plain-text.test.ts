import { describe, expect, it } from 'vitest';
import { everyBlock } from '../../../tests/documents/every-block.ts';
import { realDocuments } from '../../../tests/documents/real-documents.ts';
import { firstLost, textsIn } from '../../../tests/documents/texts-in.ts';
import { meta } from '../../../tests/pdf/sample-document.ts';
import type { Block } from './document.ts';
import { plainTextOf } from './plain-text.ts';

const linesOf = (...blocks: Block[]) => plainTextOf({ meta, blocks }).split('\n').slice(2, -3);

describe('plain text', () => {
	it.each(Object.entries({ ...realDocuments(), alles: everyBlock }))(
		'leaves nothing of %s out',
		(_, document) => {
			const text = plainTextOf(document);
			expect(firstLost(textsIn(document), text)).toBeUndefined();
			expect(text.startsWith(`${document.meta.mark}\n\n`)).toBe(true);
			expect(text.endsWith(`\n\n${document.meta.footer}\n`)).toBe(true);
			expect(text).not.toMatch(/\n{3}|[.?]\. /);
		}
	);

	it('tells a drawing with its numbers', () => {
		expect(
			linesOf({
				type: 'figure',
				caption: 'Stand',
				alt: 'Balken: eins 3.',
				width: 1,
				height: 1,
				shapes: [],
				dataTable: {
					type: 'table',
					caption: 'Zahlen',
					head: ['Bereich', 'Wert'],
					rows: [['eins', '3']]
				}
			})
		).toEqual(['Stand', 'Balken: eins 3.', 'Zahlen', 'Bereich · Wert', '– eins. Wert: 3']);
	});

	it('says a level with its boxes and its own text', () => {
		const labels = ['noch nicht', 'begonnen', 'reicht', 'vorbildlich'];
		const spoken = 'Stufe 2 von 3, reicht';
		expect(
			linesOf({ type: 'levelBoxes', spoken, labels, chosen: 2, text: 'Eine Liste.' }).concat(
				linesOf({
					type: 'levelBoxes',
					spoken: 'Stufe ankreuzen',
					labels,
					extra: [{ label: 'Wissen wir nicht', checked: true }]
				})
			)
		).toEqual([
			'□□■□ Stufe 2 von 3, reicht. Eine Liste.',
			'Stufe ankreuzen: ☐ noch nicht ☐ begonnen ☐ reicht ☐ vorbildlich ☒ Wissen wir nicht'
		]);
	});

	it('gives each row one line, stacked cells one each, and the words for signs', () => {
		const rows: readonly Block[] = [
			{
				type: 'table',
				caption: '',
				head: ['', 'a', 'b'],
				rows: [
					['Zeile\nzwei?', { text: '–', spoken: 'nicht gefragt' }, { text: '', box: 'ticked' }]
				]
			},
			{
				type: 'table',
				caption: 'Blatt',
				head: ['Frage', 'ja', '?'],
				rows: [['1 Gut?', { text: 'gut', box: 'empty' }, { text: '', box: 'empty' }]],
				stacked: true,
				writing: 'Notiz'
			}
		];
		expect(linesOf(...rows)).toEqual([
			'a · b',
			'– Zeile zwei? a: – (nicht gefragt). b: ☒',
			'',
			'Blatt',
			'Frage · ja · ?',
			'– 1 Gut?',
			'  ja: ☐ gut',
			'  ?: ☐',
			'  Notiz: __________'
		]);
	});

	it('breaks no line, and writes addresses out', () => {
		const long = 'Wort '.repeat(4000).trim();
		expect(
			linesOf(
				{ type: 'paragraph', runs: [{ text: long }] },
				{
					type: 'list',
					items: [
						[
							{ text: 'Leitfaden', link: 'https://a.de/x' },
							{ text: ', a@b.de', link: 'mailto:a@b.de' }
						]
					]
				},
				{ type: 'paragraph', runs: [{ text: 'böse', link: 'javascript:x' }] }
			)
		).toEqual([long, '', '– Leitfaden (https://a.de/x), a@b.de (mailto:a@b.de)', '', 'böse']);
	});

	it('keeps lines as they were typed, but nothing that turns them round', () => {
		expect(linesOf({ type: 'paragraph', runs: [{ text: 'eins\r\nzwei \u202eiewz' }] })).toEqual([
			'eins',
			'zwei iewz'
		]);
	});
});
