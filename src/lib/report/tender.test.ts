import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from '../domain/assessment.ts';
import { plainTextOf } from './plain-text.ts';
import { tenderDocument } from './tender.ts';

const { catalogue } = builtIn;
const requirements = [
	{ criterion: 'monitoring-kennzahlen', part: 'inhalt', text: 'Fünf bis zehn Kennzahlen.' },
	{ criterion: 'nachnutzbare-formate', part: 'formate', text: 'Bearbeitbare Dateien.' }
] as const;

function textOf(given: Partial<Assessment>): string {
	const assessment = { ...assessmentOf({}), ...given };
	const date = '2026-11-22T10:00:00+01:00';
	return plainTextOf(tenderDocument({ catalogue, assessment, requirements, date }));
}

describe('the Leistungsbeschreibung', () => {
	it('numbers only the sections that have something to say', () => {
		const titles = textOf({}).match(/^\d .*$/gm);
		expect(titles).toEqual([
			'1 Gegenstand',
			'2 Umfang und Tiefe',
			'3 Anforderungen an den Inhalt',
			'4 Formate und Rechte',
			'5 Noch zu entscheiden'
		]);
	});

	it('says what is taken over, at which length, and where it stands', () => {
		const text = textOf({
			fachplanungen: [
				{ id: 'w', title: 'Wärmeplan', owner: ' ', stand: '2025-03', place: 'Akte 7' },
				{ id: 'f', title: 'Radkonzept', status: 'fehlt' }
			],
			matrix: { w: { 'klima-energie': { use: 2, reference: 'Seite 12' } } },
			bausteine: { 'klima-energie': { work: 'uebernehmen', from: 'w', depth: 'kurz' } }
		});
		expect(text).toContain(
			'– Umwelt, Klima, Energie, Wärme. Leistung: aus „Wärmeplan“ übernehmen. Umfang: kurz, 2 Seiten'
		);
		expect(text).toContain(
			'– Wärmeplan. Zuständig: noch offen. Stand: 03/2025. Kapitel und Fundstelle: Umwelt, Klima, Energie, Wärme (Seite 12). Ablage: Akte 7'
		);
		expect(text).not.toContain('Radkonzept');
	});

	it('names what does not go together instead of asking for it in silence', () => {
		const text = textOf({
			bausteine: {
				monitoring: { work: 'weglassen' },
				wohnen: { work: 'uebernehmen', from: 'weg' }
			}
		});
		expect(text).toMatch(/Anforderung zu Kriterium 29 .*: Das Kapitel dazu entfällt \(Monitoring/);
		expect(text).toContain('„Monitoring und Fortschreibung“: Der Grund für das Weglassen fehlt.');
		expect(text).toContain(
			'„Wohnen und Leerstand“: Die Fachplanung, aus der es kommen sollte, steht nicht mehr in der Liste.'
		);
	});

	it('has a limit of pages that is preliminary while chapters are open', () => {
		expect(textOf({ bausteine: { wohnen: { work: 'neu' } } })).toContain('46 Seiten (vorläufig');
		const all = Object.fromEntries(catalogue.bausteine.map(({ id }) => [id, { work: 'neu' }]));
		const text = textOf({ bausteine: all as NonNullable<Assessment['bausteine']> });
		expect(text).toContain('höchstens 46 Seiten.');
		expect(text).not.toContain('Noch zu entscheiden');
	});
});
