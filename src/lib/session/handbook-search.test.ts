import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '#lib/texts/prose.ts';
import { searchIn } from './handbook-search.ts';

const heading = (text: string): ProseBlock => ({ type: 'heading', level: 2, text, id: text });
const paragraph = (text: string): ProseBlock => ({ type: 'paragraph', runs: [{ text }] });

const page: readonly ProseBlock[] = [
	heading('Vorher'),
	paragraph('Drucken Sie Karten. Öffnen Sie das Fenster.'),
	{ type: 'list', ordered: false, items: [[{ text: 'die ' }, { text: 'Straße', bold: true }]] },
	heading('Danach'),
	{
		type: 'table',
		head: [[{ text: 'Wort' }]],
		rows: [[[{ text: 'reicht' }], [{ text: 'brauchbar' }]]]
	}
];
const found = (text: string) => searchIn(page, text).map(({ heading: title }) => title);

describe('searchIn', () => {
	it('finds chapters by a part of a word, whatever its letters', () => {
		expect(found('KART')).toEqual(['Vorher']);
		expect(found('oeffnen')).toEqual(['Vorher']);
		expect(found('öffnen')).toEqual(['Vorher']);
		expect(found('strasse')).toEqual(['Vorher']);
		expect(found('brauchbar')).toEqual(['Danach']);
		expect(found('danach')).toEqual(['Danach']);
	});

	it('wants all words in one chapter, and shows a sentence that holds one', () => {
		expect(searchIn(page, 'fenster  karten')).toEqual([
			{ id: 'Vorher', heading: 'Vorher', excerpt: 'Drucken Sie Karten.' }
		]);
		expect(searchIn(page, 'danach')[0]?.excerpt).toBe('');
		expect(found('karten brauchbar')).toEqual([]);
	});

	it('says nothing to a single letter or a blank', () => {
		expect([found(''), found('  '), found('e')]).toEqual([[], [], []]);
	});
});
