import { describe, expect, it } from 'vitest';
import { registerOf } from './register.ts';

describe('registerOf', () => {
	it('is empty where a check says nothing', () => {
		expect(registerOf({})).toEqual({
			fachplanungen: [],
			matrix: {},
			bausteine: {},
			measures: [],
			events: [],
			goals: [],
			goalPairs: {},
			hints: {},
			plan: {},
			steps: []
		});
	});

	it('shows of two elements with one id the first', () => {
		const goals = [
			{ id: 'a', text: 'erstes' },
			{ id: 'a', text: 'zweites' }
		];
		expect(registerOf({ goals }).goals.map(({ text }) => text)).toEqual(['erstes']);
	});

	it('says what holds where a field is missing, and keeps what is there', () => {
		const { fachplanungen, matrix, bausteine } = registerOf({
			fachplanungen: [{ id: 'p', title: 'Wärmeplan', mehr: 1 }, { title: 'ohne Kennung' }],
			matrix: { p: { klima: { kinds: ['daten'] } } },
			bausteine: { klima: {} }
		});
		expect(fachplanungen).toEqual([
			{
				id: 'p',
				type: null,
				title: 'Wärmeplan',
				owner: '',
				status: 'vorhanden',
				area: 'gesamt',
				topics: [],
				mehr: 1
			}
		]);
		expect(matrix).toEqual({ p: { klima: { use: 'unknown', kinds: ['daten'] } } });
		expect(bausteine).toEqual({ klima: { work: 'offen' } });
	});
});
