import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Wissen } from '#lib/domain/wissen.ts';
import { entriesOf } from '#lib/domain/wissen-entries.ts';
import { searchIn } from './wissen-search.ts';

const wissen = JSON.parse(readFileSync('criteria/wissen/3.json', 'utf8')) as Wissen;
const entries = entriesOf(wissen);
const search = searchIn(entries);
const titles = (typed: string) => search(typed).map(({ title }) => title);

describe('searchIn', () => {
	it('finds the same with any ending', () => {
		expect(titles('Gemeinde').length).toBeGreaterThan(3);
		expect(new Set(titles('Gemeinden'))).toEqual(new Set(titles('Gemeinde')));
		expect(titles('Bebauungspläne')[0]).toBe('Bebauungsplan');
	});

	it('forgives a typo', () => {
		expect(titles('Wärmepaln')[0]).toBe('Wärmeplan');
		expect(titles('Denkmalnets')[0]).toBe('Denkmalnetz Sachsen');
		expect(titles('Gemienden Wärmepaln')).toContain('Wärmeplan');
		// not where the word is there as it was typed
		expect(titles('Leerstand')).not.toContain('Fachzentrum Klima');
	});

	it('takes ae for ä, and ss for ß', () => {
		expect(titles('Waermeplan')).toEqual(titles('Wärmeplan'));
		expect(titles('massnahme')).toEqual(titles('Maßnahme'));
		expect(titles('Foerdergebiet')[0]).toBe('Fördergebiet');
		expect(titles('neue')).not.toEqual([]);
	});

	it('finds every entry at the very least by its own title, also while it is being typed', () => {
		const lost = entries.filter(({ id, title }) => !search(title).some((hit) => hit.id === id));
		expect(lost).toEqual([]);
		for (let end = 3; end <= 'Klimaanpassung'.length; end += 1)
			expect(titles('Klimaanpassung'.slice(0, end))).toContain('Klimaanpassung');
	});

	it('puts what is called so before what only says so', () => {
		expect(titles('Fokusgruppe').slice(0, 2)).toEqual(['Fokusgruppe', 'Fokusgruppe']);
		expect(titles('Landkreistag')[0]).toBe('Sächsischer Landkreistag');
	});

	it('needs all words where one entry has them, else any', () => {
		const both = search('Beratung Klima').map(({ id }) => id);
		expect(both).toContain('wer-saena');
		expect(both.length).toBeLessThan(search('Klima').length);
		expect(titles('Was ist bitte eine Brache?')).toContain('Brache');
	});

	it('finds nothing for nothing, and for what nobody wrote', () => {
		expect(search('')).toEqual([]);
		expect(search(' ?! ')).toEqual([]);
		expect(search('Xylophonquartett')).toEqual([]);
	});
});

describe('entriesOf', () => {
	it('has one entry for each partner, practice, method and word, each with an id of its own', () => {
		const { partners, practice, methods, glossary } = wissen;
		const { themes, projects, models } = practice;
		const all = [partners, themes, projects, models, methods, glossary];
		expect(entries).toHaveLength(all.reduce((sum, { length }) => sum + length, 0));
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
	});
});
