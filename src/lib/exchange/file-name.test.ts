import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

const at = '2026-11-21T14:32:05+01:00';
const nameOf = (name: string) => fileNameOf({ name, kind: 'daten', at });
const ENDING = '_INSEK-Check_2026-11-21_1432.insek.json';

describe('fileNameOf', () => {
	it('names place, kind and local time', () => {
		expect(nameOf('Musterdorf')).toBe('Musterdorf_INSEK-Check_2026-11-21_1432.insek.json');
		expect(fileNameOf({ name: 'A', kind: 'arbeitsblatt', at: '2026-03-21T04:32:05+01:00' })).toBe(
			'A_Arbeitsblatt_2026-03-21_0432.pdf'
		);
		expect(fileNameOf({ name: 'A', kind: 'arbeitsblatt-mit-daten', at })).toBe(
			'A_Arbeitsblatt-mit-Daten_2026-11-21_1432.pdf'
		);
		expect(fileNameOf({ name: '', kind: 'leer', at })).toBe(
			'Leeres-Arbeitsblatt_2026-11-21_1432.pdf'
		);
		expect(fileNameOf({ name: 'A', kind: 'termine', at })).toBe('A_Termine_2026-11-21_1432.ics');
		expect(fileNameOf({ name: 'A', kind: 'massnahmen', at })).toBe(
			'A_Maßnahmen_2026-11-21_1432.csv'
		);
	});

	it.each([
		['Bad Muster a/d: "Elbe" <x>|?*\\', 'Bad-Muster-a-d---Elbe---x'],
		['Großröhrsdorf', 'Großröhrsdorf'],
		['Ko\u0308nigstein', 'Königstein'],
		['rechts\u202Eherum\u0000', 'rechtsherum'],
		['..versteckt..', 'versteckt'],
		['a\nb', 'ab'],
		['   ', ''],
		['x'.repeat(80), 'x'.repeat(60)],
		['😀'.repeat(80), '😀'.repeat(60)]
	])('writes %j as %s', (name, safe) => {
		expect(nameOf(name)).toBe(`${safe}${ENDING}`.replace(/^_/, ''));
	});

	it('holds nothing a file system forbids, whatever the name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				const file = nameOf(name);
				expect(file).not.toMatch(/[\\/:*?"<>|\s\p{Cc}\p{Surrogate}]/u);
				expect(file).toBe(file.normalize('NFC'));
				expect(Array.from(file).length).toBeLessThanOrEqual(60 + ENDING.length);
			})
		);
	});
});
