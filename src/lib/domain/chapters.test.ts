import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { chapterOf, pagesOf, problemOf, scopeOf, sourcesFor } from './chapters.ts';
import { CHAPTER_WORKS, registerOf, type Chapter, type StoredRegister } from './register.ts';

const { catalogue } = builtIn;
const heat = { id: 'w', type: 'waermeplanung', title: 'Wärmeplan' };
const climate = {
	id: 'k',
	title: 'Klimaanpassung',
	status: 'fehlt',
	decision: 'insek-kapitel'
} as const;

function problem(chapter: Chapter, register: StoredRegister = {}) {
	return problemOf(registerOf({ ...register, bausteine: { wohnen: chapter } }), 'wohnen');
}

describe('what is wrong with a planned chapter', () => {
	it.each([
		['nothing to take it over from', { work: 'uebernehmen' }, 'no-source'],
		['a plan that has been taken off the list', { work: 'uebernehmen', from: 'x' }, 'source-gone'],
		['a plan there is', { work: 'uebernehmen', from: 'w' }, null],
		['a plan for which the chapter is to do', { work: 'uebernehmen', from: 'k' }, 'circle'],
		['a plan that is missing', { work: 'uebernehmen', from: 'f' }, 'source-missing'],
		['itself', { work: 'uebernehmen', from: 'wohnen' }, 'circle'],
		['left out without a reason', { work: 'weglassen', reason: ' ' }, 'no-reason'],
		['left out with one', { work: 'weglassen', reason: 'Steht im Kita-Plan.' }, null],
		['made anew', { work: 'neu' }, null]
	] as const)('%s', (_what, chapter, expected) => {
		const missing = { id: 'f', title: 'Radkonzept', status: 'fehlt' } as const;
		expect(problem(chapter, { fachplanungen: [heat, climate, missing] })).toBe(expected);
	});

	it('sees a circle of several chapters, and not a chain', () => {
		const take = (from: string): Chapter => ({ work: 'uebernehmen', from });
		const round = registerOf({
			bausteine: { wohnen: take('siedlung'), siedlung: take('ziele'), ziele: take('wohnen') }
		});
		expect(['wohnen', 'siedlung', 'ziele'].map((id) => problemOf(round, id))).toEqual([
			'circle',
			'circle',
			'circle'
		]);
		const chain = registerOf({
			bausteine: { wohnen: take('siedlung'), siedlung: take('ziele'), ziele: { work: 'neu' } }
		});
		expect(problemOf(chain, 'wohnen')).toBeNull();
	});

	it('comes to an end whatever points to whatever, and blames only what takes over', () => {
		const ids = ['a', 'b', 'c', 'd'];
		const chapter = fc.record({
			work: fc.constantFrom(...CHAPTER_WORKS),
			from: fc.constantFrom(...ids, 'w', 'k', 'gone')
		});
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...ids), chapter), (bausteine) => {
				const register = registerOf({ fachplanungen: [heat, climate], bausteine });
				const idle = ids.filter((id) =>
					['offen', 'haben', 'neu', 'beauftragen'].includes(chapterOf(register, id).work)
				);
				for (const id of ids) {
					const found = problemOf(register, id);
					if (idle.includes(id)) expect(found).toBeNull();
					if (bausteine[id]?.work === 'uebernehmen' && bausteine[id].from === 'gone') {
						expect(found).toBe('source-gone');
					}
				}
			})
		);
	});
});

describe('the length of the concept', () => {
	const [first] = catalogue.bausteine;

	it.each([
		[{ work: 'neu' }, 2],
		[{ work: 'neu', depth: 'kurz' }, 1],
		[{ work: 'uebernehmen', depth: 'verweis' }, 0],
		[{ work: 'beauftragen', depth: 'kurz', pages: 5 }, 5],
		[{ work: 'weglassen', pages: 5 }, 0]
	] as const)('%j has %i pages', (chapter, pages) => {
		expect(first && pagesOf(first, chapter)).toBe(pages);
	});

	it('counts all chapters but the annex', () => {
		const all = catalogue.bausteine.reduce((sum, { pages }) => sum + pages, 0);
		const annex = catalogue.bausteine.find(({ id }) => id === 'fachplan-register')?.pages ?? 0;
		expect(scopeOf(catalogue, registerOf({}))).toEqual({
			decided: 0,
			all: 18,
			pages: all - annex
		});
		const less = registerOf({ bausteine: { wohnen: { work: 'weglassen' } } });
		expect(scopeOf(catalogue, less)).toEqual({ decided: 1, all: 18, pages: all - annex - 2 });
	});
});

it('names the plans a chapter can use, the closest first', () => {
	const register = registerOf({
		fachplanungen: [
			{ id: '1', type: 'brandschutzbedarf', title: 'Feuerwehr' },
			{ id: '2', type: 'flaechennutzungsplan', title: 'FNP' },
			{ id: '3', type: 'waermeplanung', title: 'Wärmeplan' },
			{ id: '4', type: 'wohnraum', title: 'Wohnraumkonzept', status: 'fehlt' }
		]
	});
	const titles = sourcesFor(catalogue, register, 'wohnen').map(({ title }) => title);
	expect(titles).toEqual(['FNP', 'Wärmeplan']);
	expect(chapterOf(register, 'wohnen')).toEqual({ work: 'offen' });
});
