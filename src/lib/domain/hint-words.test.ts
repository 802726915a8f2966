import { describe, expect, it } from 'vitest';
import { hintWords } from './hint-words.ts';
import { registerOf } from './register.ts';

const catalogue = { bausteine: [] };
const register = registerOf({
	fachplanungen: [{ id: 'p', title: 'Radverkehrskonzept' }],
	measures: [
		{ id: 'a', number: 'M1', title: 'Radweg zum Nachbarort', from: ['p'] },
		{ id: 'b', number: 'M2', title: ' Radweg zum  Nachbarort', from: [] },
		{ id: 'c', number: 'M3', title: 'Radweg in den Nachbarort', from: ['gone'] }
	]
});

const wordsFor = (a: string, b: string) =>
	hintWords(catalogue, register, {
		key: '',
		rule: 'DW3',
		a: { kind: 'measure', id: a },
		b: { kind: 'measure', id: b },
		decision: null
	});

describe('hintWords', () => {
	it('tells two measures with one title apart by where they stem from', () => {
		const { text, left } = wordsFor('a', 'b');
		expect(left).toBe('M1 Radweg zum Nachbarort (Radverkehrskonzept)');
		expect(text).toMatch(/„M2 Radweg zum Nachbarort \(INSEK\)“ heißen gleich\.$/);
	});

	it('names others by number and title', () => {
		expect(wordsFor('a', 'c').text).toBe(
			'Dasselbe Vorhaben? „M1 Radweg zum Nachbarort“ und „M3 Radweg in den Nachbarort“ heißen sehr ähnlich.'
		);
	});
});
