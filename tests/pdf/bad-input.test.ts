import { describe, expect, test, vi } from 'vitest';
import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { evaluationOf, verdictOf, type Verdict } from '#lib/domain/evaluation.ts';
import { freeze, type FrozenCheck } from '#lib/domain/frozen.ts';
import { criteriaListDocument } from '#lib/report/criteria-list.ts';
import type { ReportDocument } from '#lib/report/document.ts';
import { CHECK_KINDS, checkDocument, SHEET_KINDS, sheetDocument } from '#lib/report/kinds.ts';
import { layout } from '#lib/report/layout.ts';
import { readPdfFonts } from '#lib/report/pdf/fonts-node.ts';
import { typefaceOf } from '#lib/report/pdf/fonts.ts';
import { printable } from '#lib/report/pdf/printable.ts';
import type { PlacedDocument } from '#lib/report/placed.ts';
import { assessment, catalogue, date, requirements, sha256 } from './checks.ts';
import { placedFaults } from './placed-faults.ts';
import { labels } from './sample-document.ts';

vi.setConfig({ testTimeout: 60_000 });

const { measure, hasGlyph } = typefaceOf(await readPdfFonts());

function placedOf(document: ReportDocument): PlacedDocument {
	return layout(printable(document, hasGlyph), measure, labels);
}

/** Everything a check can be printed as. */
function documentsOf(check: Assessment, of: Catalogue = catalogue): ReportDocument[] {
	const verdict = verdictOf(of, check);
	const [criterion] = of.criteria;
	if (criterion === undefined) throw new Error('no criterion');
	const input = { catalogue: of, assessment: check, verdict, requirements, date };
	const former = { frozen: frozenOf(check, verdict), code: null, catalogue: of, via: [] };
	const sheets = { catalogue: of, sha256, date, criterion };
	return [
		...CHECK_KINDS.map(
			(kind) => checkDocument(kind, { ...input, version: null, former, withAnnex: true }).document
		),
		...SHEET_KINDS.map((kind) => sheetDocument(kind, sheets))
	];
}

/** The check itself laid down, with every answer another one. */
function frozenOf(check: Assessment, verdict: Verdict): FrozenCheck {
	const answers = Object.entries(check.answers).map(([id, answer]): [string, Answer] => {
		const level = answer.level === 0 ? 3 : 0;
		return [id, answer.state === 'level' ? { ...answer, level } : answer];
	});
	const former = { ...check, answers: Object.fromEntries(answers) };
	const [edit] = freeze(former, evaluationOf(verdict), { id: 'f', at: '2025-11-21' });
	return edit?.after as FrozenCheck;
}

function expectSound(documents: readonly ReportDocument[]): void {
	for (const document of documents) {
		const placed = placedOf(document);
		expect([document.meta.title, placedFaults(placed, measure)]).toEqual([document.meta.title, []]);
	}
}

const LONG = Array.from({ length: 2500 }, (_, index) => `Wort${index % 97}`)
	.join(' ')
	.slice(0, 20_000);
const UNBROKEN = 'Donaudampfschifffahrt'.repeat(200);
const FOREIGN = 'שלום עולם 🌲🏘️ مرحبا \u202eabc\u202c 👩‍👩‍👧 ﷽ Ünïcödé a\u0308';

/** A check in which every text that can be typed is this one. */
function checkWith(text: string): Assessment {
	const answers = catalogue.criteria.map(({ id }, index): [string, Answer] => [
		id,
		{
			state: 'level',
			level: (index % 4) as 0 | 1 | 2 | 3,
			evidence: index < 3 ? text : text.slice(0, 300),
			note: index < 3 ? text : text.slice(0, 300),
			help: ['daten'],
			updatedAt: date
		}
	]);
	const short = text.slice(0, 400);
	return {
		...assessment,
		title: short,
		municipality: { name: short },
		answers: Object.fromEntries(answers),
		fachplanungen: [
			{ id: 'p', title: short, owner: short, area: [short], note: text, place: short },
			{ id: 'q', title: short, owner: short, type: 'waermeplan' }
		],
		matrix: { q: { 'klima-energie': { use: 2, reference: short } } },
		goals: [
			{ id: 'z1', text: short },
			{ id: 'z2', text: short }
		],
		goalPairs: { 'z1|z2': { value: -2 } },
		steps: [{ id: 's', title: short, office: short, whyNot: text }],
		ratsvorlage: { decision: text, finances: text, inaction: short }
	};
}

describe('no text overlaps another or leaves the page', () => {
	test.each([
		['20,000 characters', LONG],
		['a word without an end', UNBROKEN],
		['letters from right to left and emoji', FOREIGN.repeat(20)]
	])('with %s in every field', (_, text) => {
		expectSound(documentsOf(checkWith(text)));
	});

	test('in an empty check', () => {
		expectSound(
			documentsOf({ ...assessment, answers: {}, profile: {}, municipality: { name: '' } })
		);
	});

	test('where nothing applies', () => {
		const answers = Object.fromEntries(
			catalogue.criteria.map(({ id }): [string, Answer] => [
				id,
				{ state: 'na', reason: 'Das gibt es bei uns nicht.', updatedAt: date }
			])
		);
		expectSound(documentsOf({ ...assessment, answers }));
	});

	test('with 400 measures and plans, all of them alike', () => {
		const measures = Array.from({ length: 400 }, (_, index) => ({
			id: `m${index}`,
			number: index,
			title: `Straße ${index % 40} erneuern`,
			from: ['p0']
		}));
		const hints = Object.fromEntries(
			measures
				.slice(1)
				.map(({ id }, index) => [
					`DW3|${[`m${index}`, id].sort().join('|')}`,
					{ state: 'bestaetigt' as const }
				])
		);
		const fachplanungen = Array.from({ length: 400 }, (_, index) => ({
			id: `p${index}`,
			title: `Konzept ${index}`,
			type: catalogue.fachplanungen[index % 33]?.id ?? null,
			area: [`Ortsteil ${index % 30}`]
		}));
		const documents = documentsOf({ ...assessment, measures, hints, fachplanungen });
		expectSound(documents);
		expect(placedOf(documents[0] as ReportDocument).pages.length).toBeGreaterThan(20);
	});

	test('with a catalogue of 200 criteria', () => {
		const criteria = Array.from({ length: 200 }, (_, index) => {
			const [first] = catalogue.criteria;
			const like = catalogue.criteria[index % 30] ?? first;
			if (like === undefined) throw new Error('no criterion');
			return { ...like, id: `k${index}`, number: index + 1, needs: [], core: true };
		});
		const areas = catalogue.areas.map((area) => ({ ...area, title: `${area.title} `.repeat(5) }));
		const large: Catalogue = { ...catalogue, areas, criteria };
		const documents = documentsOf({ ...assessment, answers: {} }, large);
		expectSound([...documents, criteriaListDocument({ catalogue: large, sha256, date })]);
		const [bars] = documents[0]?.blocks.filter(({ type }) => type === 'figure') ?? [];
		expect(bars).toMatchObject({ type: 'figure' });
	});
});

test('faults are found where there are some', () => {
	const placed = placedOf(criteriaListDocument({ catalogue, sha256, date }));
	const [page] = placed.pages;
	if (page === undefined) throw new Error('no page');
	const text = { item: 'text', y: 200, size: 10, bold: false, tone: 'ink' } as const;
	const groups = [
		{
			items: [
				{ ...text, x: 50, text: 'eins und' },
				{ ...text, x: 60, text: 'zwei' }
			]
		},
		{ items: [{ ...text, x: 560, text: 'hinaus' }] }
	];
	expect(placedFaults({ ...placed, pages: [{ ...page, groups }] }, measure)).toEqual([
		'page 1: outside: hinaus',
		'page 1: overlap: eins und | zwei'
	]);
});
