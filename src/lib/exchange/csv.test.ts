import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelySeparator, readCsv, writeCsv } from './csv.ts';

describe('writeCsv', () => {
	it('writes what German Excel opens: a byte order mark, semicolons, CRLF', () => {
		const text = writeCsv([
			['Titel', 'Notiz'],
			['Radweg; Markt', 'sagt "ja"\nund nein']
		]);
		expect(text).toBe('\uFEFFTitel;Notiz\r\n"Radweg; Markt";"sagt ""ja""\nund nein"\r\n');
	});

	it.each([
		['=1+1', "'=1+1"],
		['+49', "'+49"],
		['-5', "'-5"],
		['@SUMME', "'@SUMME"],
		["'=1", "''=1"],
		["'s Garten", "'s Garten"]
	])('keeps a spreadsheet from computing %s', (cell, written) => {
		expect(writeCsv([[cell, '']])).toBe(`\uFEFF${written};\r\n`);
	});

	it('is read back as it was, whatever the cells hold', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.constantFrom("'", '"', ';', '\t', '\r', '\n', '=', '-', ',', 'ä') })
		);
		const rows = fc
			.integer({ min: 2, max: 5 })
			.chain((width) =>
				fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 })
			);
		fc.assert(
			fc.property(rows, (table) => {
				expect(readCsv(writeCsv(table), ';')).toEqual(table);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('readCsv', () => {
	it('goes on after a row whose quotation marks do not close', () => {
		const text = 'Titel;Amt\nSchule;Bauamt\n"Kita;Hauptamt\nRadweg;"Bau"amt\nMarkt;"a;b"\n';
		expect(readCsv(text, ';')).toEqual([
			['Titel', 'Amt'],
			['Schule', 'Bauamt'],
			null,
			null,
			['Markt', 'a;b']
		]);
	});

	it('takes a quotation mark between tabs as it is', () => {
		expect(readCsv('"Alte Schule" sanieren\tBauamt\nMarkt\tHauptamt', '\t')).toEqual([
			['"Alte Schule" sanieren', 'Bauamt'],
			['Markt', 'Hauptamt']
		]);
	});

	it('gives up where hardly any row is sound, soon', () => {
		const start = performance.now();
		expect(readCsv('"a;b\n'.repeat(50_000), ';')).toBeNull();
		expect(performance.now() - start).toBeLessThan(10_000);
	});

	it('keeps blank rows, so that rows are counted as a spreadsheet does', () => {
		expect(readCsv('a;b\r\n\r\nc;d\r\n', ';')).toEqual([['a', 'b'], [''], ['c', 'd']]);
	});
});

describe('likelySeparator', () => {
	it.each([
		['Schule;Bauamt\nKita;Hauptamt', ';'],
		['Schule\tBauamt\nKita, alt\tHauptamt', '\t'],
		['Schule,Bauamt\nKita,Hauptamt', ','],
		['Schule, alt\nKita\nMarkt, neu', '\t'],
		['Schule', '\t']
	])('in %j is %j', (text, separator) => {
		expect(likelySeparator(text)).toBe(separator);
	});
});
