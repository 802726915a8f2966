import { describe, expect, it } from 'vitest';
import { headlineOf, sentenceOf, type HeadlineParts } from './headline.ts';

const parts = (given: Partial<HeadlineParts>): HeadlineParts => ({
	status: 'MIT_LUECKEN',
	depth: 'voll',
	startpunkt: false,
	openCount: 0,
	coreCount: 12,
	coreFailed: 0,
	coreUnclear: 0,
	tooManyNa: false,
	...given
});
const words = (given: Partial<HeadlineParts>) => [
	headlineOf(parts(given)),
	sentenceOf(parts(given))
];

describe('the result in words', () => {
	it('counts the open core, and what is unclear in the sentence below', () => {
		expect(words({ status: 'MUSS_VERFEHLT', coreFailed: 4, coreUnclear: 3 })).toEqual([
			'Kern noch offen: 4 von 12',
			'4 Kernkriterien brauchen noch Arbeit. 3 weitere sind noch zu klären.'
		]);
		expect(words({ status: 'MUSS_VERFEHLT', coreFailed: 1, coreUnclear: 1 })).toEqual([
			'Kern noch offen: 1 von 12',
			'1 Kernkriterium braucht noch Arbeit. 1 weiteres ist noch zu klären.'
		]);
		expect(words({ status: 'MUSS_VERFEHLT', coreFailed: 2 })[1]).toBe(
			'2 Kernkriterien brauchen noch Arbeit.'
		);
	});

	it('counts the points to clarify', () => {
		const status = 'NICHT_BEURTEILBAR';
		expect(words({ status, openCount: 2 })).toEqual([
			'Noch 2 Punkte klären',
			'Danach lässt sich der Stand beurteilen.'
		]);
		expect(words({ status, openCount: 1 })[0]).toBe('Noch 1 Punkt klären');
		expect(words({ status, openCount: 0, tooManyNa: true })).toEqual([
			'Vieles trifft nicht zu – bitte prüfen',
			'Prüfen Sie bitte die Antworten „Trifft bei uns nicht zu“.'
		]);
		expect(words({ status, openCount: 1, tooManyNa: true })[1]).toContain('nicht zu“');
	});

	it('has one headline for a complete core in the Kurzcheck, two in the Vollcheck', () => {
		const short = ['Kern vollständig', 'Der Vollcheck zeigt, was darüber hinaus geht.'];
		expect(words({ status: 'TRAGFAEHIG', depth: 'kurz' })).toEqual(short);
		expect(words({ status: 'MIT_LUECKEN', depth: 'kurz' })).toEqual(short);
		expect(words({ status: 'TRAGFAEHIG' })[0]).toBe('Kern vollständig, gut ausgebaut');
		expect(words({ status: 'MIT_LUECKEN' })[0]).toBe('Kern vollständig – Ausbau möglich');
	});

	it('says "Startpunkt" to who starts anew, unless the core is complete', () => {
		for (const status of ['NICHT_BEGONNEN', 'MUSS_VERFEHLT', 'NICHT_BEURTEILBAR'] as const) {
			expect(words({ status, startpunkt: true, openCount: 3, coreFailed: 2 })).toEqual([
				'Startpunkt',
				'Sie fangen neu an. Diese Fragen zeigen, was Sie schon haben.'
			]);
		}
		expect(words({ status: 'TRAGFAEHIG', startpunkt: true, depth: 'kurz' })[0]).toBe(
			'Kern vollständig'
		);
	});

	it('has words for the beginning and for nothing that applies', () => {
		expect(words({ status: 'NICHT_BEGONNEN' })[0]).toBe('Noch nicht begonnen');
		expect(words({ status: 'NICHT_ANWENDBAR' })[0]).toBe('Keine zutreffenden Kriterien');
	});

	it('never speaks of failing', () => {
		const codes = [
			'NICHT_ANWENDBAR',
			'NICHT_BEGONNEN',
			'MUSS_VERFEHLT',
			'NICHT_BEURTEILBAR',
			'TRAGFAEHIG',
			'MIT_LUECKEN'
		] as const;
		for (const status of codes) {
			for (const startpunkt of [true, false]) {
				const text = words({ status, startpunkt, openCount: 2, coreFailed: 1 }).join(' ');
				expect(text).not.toMatch(/verfehlt|durchgefallen|Note|schlecht|mangelhaft/i);
			}
		}
	});
});
