import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wissen } from '../../../tests/criteria/built-in-wissen.ts';
import { sheetFiguresOf } from '#lib/domain/data-sheet.ts';
import { readCsv } from './csv.ts';
import { dataSheetTable } from './data-sheet-table.ts';

const figures = sheetFiguresOf(wissen);

describe('dataSheetTable', () => {
	it('has a row for each figure, with Stichtag and source', () => {
		const rows = readCsv(
			dataSheetTable(figures, {
				einwohner: { value: '4.812', asOf: '2025-12-31', note: 'geprüft' },
				leerstand: { value: '9,2', asOf: '2022-05', source: 'eigene Zählung' }
			}),
			';'
		);
		expect(rows).toHaveLength(figures.length + 1);
		expect(rows?.[0]).toEqual(['Zahl', 'Wert', 'Einheit', 'Stichtag', 'Quelle', 'Notiz']);
		expect(rows?.[1]).toEqual([
			'Einwohner',
			'4.812',
			'Personen',
			'31.12.2025',
			'Gemeindestatistik des Statistischen Landesamtes Sachsen',
			'geprüft'
		]);
		expect(rows).toContainEqual([
			'Leer stehende Wohnungen',
			'9,2',
			'Anteil in Prozent',
			'05/2022',
			'eigene Zählung',
			''
		]);
	});

	it('holds no formula, whatever was typed', () => {
		const typed = fc.string({ minLength: 1 }).map((rest) => `=${rest}`);
		fc.assert(
			fc.property(typed, (value) => {
				const table = dataSheetTable(figures, { einwohner: { value, source: value, note: value } });
				expect(table).not.toMatch(/(^|;)"?=/m);
			})
		);
	});
});
