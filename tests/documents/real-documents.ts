import { readFileSync } from 'node:fs';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { sheetFiguresOf } from '#lib/domain/data-sheet.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import type { Wissen } from '#lib/domain/wissen.ts';
import type { ReportDocument } from '#lib/report/document.ts';
import { CHECK_KINDS, checkDocument, SHEET_KINDS, sheetDocument } from '#lib/report/kinds.ts';
import { sampleDocument } from '../pdf/sample-document.ts';
import { afterWorkshops } from './held-workshops.ts';
import { comparedWith, yearLater } from './year-later.ts';

const EXAMPLE = 'src/lib/session/example/musterstadt.insek.json';
const WISSEN = 'criteria/wissen/3.json';
const POSTER = 'fachplan-register';

/** What the app really hands out, made from the example Musterstadt, and the sample with every kind of block. */
export function realDocuments(): Readonly<Record<string, ReportDocument>> {
	return { ...ownDocuments(), muster: sampleDocument };
}

/** Every kind of document the app hands out. */
export function ownDocuments(): Readonly<Record<string, ReportDocument>> {
	const own = readCriteria('criteria').catalogues.at(-1);
	const criterion = own?.catalogue.criteria.find(({ id }) => id === POSTER);
	if (own === undefined || criterion === undefined) throw new Error('criteria/ holds no catalogue');
	const { catalogue, sha256 } = own;
	const assessment = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Assessment;
	const wissen = JSON.parse(readFileSync(WISSEN, 'utf8')) as Wissen;
	const { requirements } = wissen;
	const date = '2026-11-22T14:32:00+01:00';
	const verdict = verdictOf(catalogue, assessment);
	const ofCheck = { catalogue, assessment, verdict, requirements, date };
	const figures = sheetFiguresOf(wissen);
	const options = { figures, version: null, former: null, withAnnex: true };
	const later = yearLater(assessment, catalogue);
	const ofYear = { assessment: later, former: comparedWith(later, catalogue) };
	const checks = CHECK_KINDS.map((kind) => {
		const input = { ...ofCheck, ...options, ...(kind === 'jahr' ? ofYear : {}) };
		const held = kind === 'protokoll' ? { assessment: afterWorkshops(assessment) } : {};
		const told = kind === 'datenblatt' ? { assessment: withFigures(assessment) } : {};
		return [kind, checkDocument(kind, { ...input, ...held, ...told }).document] as const;
	});
	const judged = { ...ofCheck, ...options, assessment: afterWorkshops(assessment), workshop: 'w2' };
	const sheets = SHEET_KINDS.map(
		(kind) => [kind, sheetDocument(kind, { catalogue, sha256, date, criterion })] as const
	);
	return {
		...Object.fromEntries([...checks, ...sheets]),
		'protokoll-kriterien': checkDocument('protokoll', judged).document
	};
}

/** A few figures as a small town has them; the others are missing. */
function withFigures(assessment: Assessment): Assessment {
	return {
		...assessment,
		dataSheet: {
			einwohner: { value: '4.812', asOf: '2025-12-31' },
			'einwohner-ortsteile': {
				value: 'Musterstadt 3.100, Oberdorf 980, Niederdorf 732',
				asOf: '2025-12-31',
				source: 'Melderegister'
			},
			'ab-65': { value: '31,4', asOf: '2024-12-31' },
			leerstand: { value: '9,2', asOf: '2022-05', note: 'Vor Ort nachgezählt wird 2027.' },
			'kita-plaetze': { value: '185', asOf: '2026-08', source: 'Kita-Bedarfsplan 2026, Seite 4' }
		}
	};
}

/** Whether there is a table in it, of its own or with the numbers of a drawing. */
export function hasTables({ blocks }: ReportDocument): boolean {
	return blocks.some(
		(block) => block.type === 'table' || (block.type === 'figure' && block.dataTable !== undefined)
	);
}
