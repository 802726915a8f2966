import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerOf, STEP_STATES, type PlanRecord } from '../domain/register.ts';
import { fachplanungen } from '../texts/fachplanungen.ts';
import { massnahmen } from '../texts/massnahmen.ts';
import { measureTable, type MeasureRow } from './measure-table.ts';
import { planTable, type PlanRow } from './plan-table.ts';
import { registerShape } from './register-schema.ts';
import { stepTable, type StepRow } from './step-table.ts';
import { readTable, writeTable } from './table.ts';

const TYPES = [
	{ id: 'waermeplanung', title: 'Kommunaler Wärmeplan' },
	{ id: 'kita', title: 'Kita-Bedarfsplan' }
];
const plans = planTable({ fachplanungen: TYPES as never });
const onList = registerOf({
	fachplanungen: [
		{ id: 'p1', title: 'Kommunaler Wärmeplan' },
		{ id: 'p2', title: 'Rad, Fuß und Bus; Konzept' },
		{ id: 'p3', title: 'Dorfplan' }
	]
}).fachplanungen;
const measures = measureTable(onList);
const steps = stepTable({
	criteria: [
		{ id: 'fachplan-register', number: 9 },
		{ id: 'konzeptluecken', number: 16 }
	] as never
});

function planRows(text: string) {
	const read = readTable(plans, text);
	if (!read.ok) throw new Error(read.problems[0]?.message);
	return { ...read.value, warnings: read.warnings.map(({ message }) => message) };
}

const messages = (problems: readonly { readonly message: string }[]) =>
	problems.map(({ message }) => message);

/** Rows get their ids when they are taken over. */
const withIds = (rows: readonly object[]) => rows.map((row, index) => ({ ...row, id: `${index}` }));

describe('a table of plans', () => {
	it('is written with the labels of the fields', () => {
		const [heading, row] = writeTable(plans, [
			{ title: 'Dorfplan', status: 'geplant', stand: '2024-05', councilDate: '2024-06-12' }
		]).split('\r\n');
		expect(heading).toMatch(/^\uFEFFName der Planung;Wer ist zuständig\?;Stand der Daten;/);
		expect(row).toBe('Dorfplan;;05/2024;geplant;;;12.06.2024;;die ganze Gemeinde;;;;;');
	});

	it('is known by its headings, in any order and by other names', () => {
		const { rows, hasHeading, ignored } = planRows(
			'STAND;Seite; titel ;Träger\n5.2024;12;kommunaler  Wärmeplan;Gemeinde\n'
		);
		expect(rows).toEqual([
			{
				type: 'waermeplanung',
				title: 'kommunaler  Wärmeplan',
				owner: 'Gemeinde',
				stand: '2024-05'
			}
		]);
		expect(hasHeading).toBe(true);
		expect(ignored).toEqual(['Seite']);
	});

	it('may begin with a line that names the separator, which is no row', () => {
		const { rows, unreadable } = planRows('sep=;\r\nTitel;Stand\r\nDorfplan;05/2024\r\n;06/2024');
		expect(rows.map(({ title }) => title)).toEqual(['Dorfplan']);
		expect(messages(unreadable)).toEqual([expect.stringMatching(/^Zeile 3:/)]);
	});

	it('without headings has our own order, and says so', () => {
		const { rows, hasHeading, columns } = planRows('Dorfplan\tOrtschaftsrat\t2024-05\n');
		expect(rows).toEqual([
			{ type: null, title: 'Dorfplan', owner: 'Ortschaftsrat', stand: '2024-05' }
		]);
		expect(hasHeading).toBe(false);
		expect(columns).toHaveLength(3);
	});

	it('leaves out rows that cannot be read, counted as a spreadsheet does', () => {
		const { rows, unreadable } = planRows(
			'Titel;Stand\n\nDorfplan;05/2024\n;06/2024\n"Kita;07/2024\nRadplan;;zu viel\n'
		);
		expect(rows.map(({ title }) => title)).toEqual(['Dorfplan']);
		expect(messages(unreadable)).toEqual([
			'Zeile 4: „Name der Planung“ ist leer.',
			'Zeile 5: Die Anführungszeichen passen nicht zusammen.',
			'Zeile 6: Die Zeile hat mehr Zellen, als es Spalten gibt.'
		]);
	});

	it('leaves a cell empty that cannot be read, and names it', () => {
		const { rows, warnings, readings } = planRows(
			'Titel;Stand;Entscheidung\nDorfplan;13/2024;vielleicht\n'
		);
		expect(rows).toEqual([{ type: null, title: 'Dorfplan' }]);
		expect(warnings).toEqual([
			expect.stringMatching(/^Zeile 2, Spalte „Stand der Daten“: „13\/2024“ ist kein Monat/),
			expect.stringMatching(/^Zeile 2, Spalte „Entscheidung“: „vielleicht“ kennen/)
		]);
		expect(readings).toEqual([]);
	});

	it('names a cell that is taken for something it does not say', () => {
		const { rows, warnings, readings } = planRows(
			'Titel;Stand;Status\nA;05/2024;geplant\nDorfplan;2021;vielleicht\n'
		);
		expect(rows[1]).toEqual({
			type: null,
			title: 'Dorfplan',
			stand: '2021-12',
			status: 'vorhanden'
		});
		expect(warnings).toEqual([]);
		expect(messages(readings)).toEqual([
			'Zeile 3, Stand „2021“: als 12/2021 gelesen',
			'Zeile 3, Status „vielleicht“: nicht verstanden, wird als „liegt vor“ gelesen. Bitte prüfen.'
		]);
	});

	it.each([
		['ja', 'vorhanden'],
		['Vorhanden', 'vorhanden'],
		['beschlossen', 'vorhanden'],
		['gültig', 'vorhanden'],
		['fertig', 'vorhanden'],
		['in Bearbeitung', 'in-arbeit'],
		['IN  AUFSTELLUNG', 'in-arbeit'],
		['läuft', 'in-arbeit'],
		['im Bau', 'in-arbeit'],
		['Entwurf', 'in-arbeit'],
		['vorgesehen', 'geplant'],
		['Geplant', 'geplant'],
		['nein', 'fehlt'],
		['fehlt', 'fehlt'],
		['keine', 'fehlt'],
		['nicht vorhanden', 'fehlt'],
		['nichtvorhanden', 'fehlt'],
		['nicht nötig', 'nicht-noetig'],
		['entfällt', 'nicht-noetig']
	])('understands the status %j', (text, status) => {
		const { rows, readings } = planRows(`Titel;Status\nDorfplan;${text}`);
		expect(rows[0]?.status).toBe(status);
		expect(readings).toEqual([]);
	});

	it('still reads the words its own tables once had', () => {
		const { rows, warnings } = planRows(
			'Name der Planung;Was soll geschehen?\nDorfplan;ein Kapitel im INSEK genügt\n'
		);
		expect(rows[0]?.decision).toBe('insek-kapitel');
		expect(warnings).toEqual([]);
	});

	it.each([
		['05/2024', '2024-05'],
		['5/24', '2024-05'],
		['2024-05-11', '2024-05'],
		['Mai 24', '2024-05'],
		['Mrz. 24', '2024-03'],
		['Dezember 1999', '1999-12'],
		['45413', '2024-05'],
		['2024', '2024-12'],
		['13/2024', undefined],
		['1024', undefined],
		['Maifest', undefined]
	])('reads the month %s, also as a spreadsheet changes it', (text, month) => {
		expect(planRows(`Titel;Stand\nDorfplan;${text}`).rows[0]?.stand).toBe(month);
	});

	it('keeps a day where one may be known', () => {
		const read = (text: string) =>
			planRows(`Titel;Beschluss\nDorfplan;${text}`).rows[0]?.councilDate;
		expect(read('12.3.27')).toBe('2027-03-12');
		expect(read('45413')).toBe('2024-05-01');
		expect(read('März 2027')).toBe('2027-03');
	});

	it('tells where each row stands', () => {
		expect(planRows('Titel;Stand\n\nA;\n"B;\nC;\n').lines).toEqual([3, 5]);
	});

	it('knows the whole municipality from its parts', () => {
		const areas = planRows('Titel;Gebiet\nA;die ganze Gemeinde\nB;Gesamt\nC;Ost, West').rows;
		expect(areas.map(({ area }) => area)).toEqual(['gesamt', 'gesamt', ['Ost', 'West']]);
	});

	it('lets no character in that the data file would refuse', () => {
		const { rows } = planRows('Titel;Notiz\nA\u0007B\uD800;"eins\r\nzwei"');
		expect(rows).toEqual([{ type: null, title: 'AB\uFFFD', note: 'eins\nzwei' }]);
	});

	it.each([
		['', /steht nichts/],
		['Titel;Stand\n;\n', /steht nichts/],
		['Stand;Status\n05/2024;geplant\n', /fehlt „Name der Planung“/],
		[`Titel\n${'Dorfplan\n'.repeat(10_001)}`, /mehr als 10000 Zeilen/],
		['"a;b\n'.repeat(500), /Anführungszeichen/]
	])('is refused as a whole where it is none', (text, reason) => {
		const read = readTable(plans, text);
		expect(read.ok ? [] : messages(read.problems)).toEqual([expect.stringMatching(reason)]);
	});

	it('reads 10,000 rows in no time', () => {
		const text = `Titel;Stand\n${'Dorfplan;05/2024\n'.repeat(10_000)}`;
		const start = performance.now();
		expect(planRows(text).rows).toHaveLength(10_000);
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});

/** Any text a field of one line may hold. */
const line = fc
	.string({ unit: 'grapheme' })
	.map((text) => text.replace(/[\p{Cc}\p{Surrogate}]/gu, '').trim())
	.filter((text) => text !== '');
const name = line.map((text) => text.replace(/[,;]/g, '').trim()).filter((text) => text !== '');
const month = fc
	.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const codes = (labels: object) => fc.constantFrom(...Object.keys(labels));

function without(row: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

describe('written and read again', () => {
	const planRecords = fc
		.record({
			title: line,
			type: fc.constantFrom(...TYPES.map(({ id }) => id)),
			area: fc.oneof(fc.constant('gesamt'), fc.array(name, { minLength: 1 })),
			owner: some(line),
			stand: some(month),
			start: some(month),
			status: some(codes(fachplanungen.statuses)),
			decision: some(codes(fachplanungen.decisions)),
			councilDate: some(
				fc.oneof(
					month,
					month.map((each) => `${each}-12`)
				)
			),
			horizon: some(line),
			note: some(line.map((text) => `- ${text}\n= ${text}`))
		})
		.filter(({ area }) => typeof area === 'string' || area.join().toLowerCase() !== 'alle')
		.map((row) => without(row) as PlanRow);

	it('plans are the same, and fit the data file', () => {
		fc.assert(
			fc.property(fc.array(planRecords, { minLength: 1 }), (rows) => {
				const read = readTable(plans, writeTable(plans, rows));
				expect(read).toMatchObject({ ok: true, warnings: [] });
				expect(read.ok && read.value.rows).toEqual(rows);
				expect(registerShape.fachplanungen.safeParse(withIds(rows)).success).toBe(true);
			})
		);
	});

	const measureRecords = fc
		.record({
			title: line,
			from: fc.uniqueArray(fc.constantFrom('p1', 'p3'), { maxLength: 2 }),
			number: some(line),
			office: some(line),
			begin: some(fc.integer({ min: 1900, max: 2199 }).map(String)),
			until: some(fc.integer({ min: 1900, max: 2199 }).map(String)),
			costClass: some(codes(massnahmen.costs)),
			funding: some(fc.array(name, { minLength: 1 }))
		})
		.map((row) => without(row) as MeasureRow);

	it('measures are the same, and fit the data file', () => {
		fc.assert(
			fc.property(fc.array(measureRecords, { minLength: 1 }), (rows) => {
				const read = readTable(measures, writeTable(measures, rows));
				expect(read).toMatchObject({ ok: true, warnings: [] });
				expect(read.ok && read.value.rows).toEqual(rows);
				expect(registerShape.measures.safeParse(withIds(rows)).success).toBe(true);
			})
		);
	});
});

describe('a table of steps', () => {
	const stepRecords = fc
		.record({
			title: line,
			criterion: some(fc.constantFrom('fachplan-register', 'konzeptluecken')),
			office: some(line),
			until: some(
				fc.oneof(
					month,
					month.map((each) => `${each}-28`)
				)
			),
			effort: some(fc.constantFrom(1, 2, 3)),
			proof: some(line.map((text) => `${text}\n- ${text}`)),
			state: some(fc.constantFrom(...STEP_STATES))
		})
		.map((row) => without(row) as StepRow);

	it('is the same when it is read again, and fits the data file', () => {
		fc.assert(
			fc.property(fc.array(stepRecords, { minLength: 1 }), (rows) => {
				const read = readTable(steps, writeTable(steps, rows));
				expect(read).toMatchObject({ ok: true, warnings: [] });
				expect(read.ok && read.value.rows).toEqual(rows);
				expect(registerShape.steps.safeParse(withIds(rows)).success).toBe(true);
			})
		);
	});

	it('names what it cannot read, and what stands in other words', () => {
		const read = readTable(
			steps,
			'Aufgabe;Amt;Frist;Stand;Aufwand;Kriterium\nListe;Bauamt;bald;fertig;2;99\nRat;;12.3.2027;LÄUFT;hoher Aufwand;9'
		);
		expect(read.ok && read.value.rows).toEqual([
			{ title: 'Liste', office: 'Bauamt', effort: 2 },
			{
				title: 'Rat',
				until: '2027-03-12',
				state: 'laeuft',
				effort: 3,
				criterion: 'fachplan-register'
			}
		]);
		expect(read.ok && messages(read.warnings)).toEqual([
			expect.stringMatching(/^Zeile 2, Spalte „Bis wann\?“: „bald“ ist kein Monat/),
			expect.stringMatching(/^Zeile 2, Spalte „Stand“: „fertig“ kennen wir hier nicht/),
			expect.stringMatching(/^Zeile 2, Spalte „Kriterium“: Ein Kriterium „99“ gibt es nicht/)
		]);
	});
});

describe('a table of measures', () => {
	const read = (from: string) => {
		const table = readTable(measures, `Nr.;Maßnahme;Herkunft\nM1;Radweg;"${from}"`);
		return table.ok ? { row: table.value.rows[0], warnings: messages(table.warnings) } : null;
	};

	it('names plans by their titles', () => {
		expect(read('Dorfplan; kommunaler Wärmeplan')?.row?.from).toEqual(['p3', 'p1']);
		expect(read('Rad, Fuß und Bus; Konzept')?.row?.from).toEqual(['p2']);
		expect(read(massnahmen.own)?.row?.from).toEqual([]);
		expect(read('Klimaplan')).toEqual({
			row: { number: 'M1', title: 'Radweg' },
			warnings: [expect.stringMatching(/„Klimaplan“ steht nicht in der Liste der Fachplanungen/)]
		});
	});

	it('is not mistaken for a heading by a title that sounds like one', () => {
		const table = readTable(measures, 'M1\tBeginn\nM2\tRadweg');
		expect(table.ok && table.value.rows.map(({ title }) => title)).toEqual(['Beginn', 'Radweg']);
	});

	it('leaves out plans that have gone', () => {
		const gone: Pick<PlanRecord, 'id'> = { id: 'gone' };
		expect(writeTable(measures, [{ title: 'A', from: [gone.id, 'p3'] }])).toContain(';A;Dorfplan;');
	});
});
