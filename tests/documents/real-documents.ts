import { readFileSync } from 'node:fs';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import type { Wissen } from '#lib/domain/wissen.ts';
import { blankDocument } from '#lib/report/blank-sheet.ts';
import type { ReportDocument } from '#lib/report/document.ts';
import { tenderDocument } from '#lib/report/tender.ts';
import { worksheetDocument } from '#lib/report/worksheet.ts';
import { sampleDocument } from '../pdf/sample-document.ts';

const EXAMPLE = 'src/lib/session/example/musterstadt.insek.json';
const WISSEN = 'criteria/wissen/2.json';

/** What the app really hands out, made from the example Musterstadt, and the sample with every kind of block. */
export function realDocuments(): Readonly<Record<string, ReportDocument>> {
	const own = readCriteria('criteria').catalogues.at(-1);
	if (own === undefined) throw new Error('criteria/ holds no catalogue');
	const { catalogue, sha256 } = own;
	const assessment = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Assessment;
	const { requirements } = JSON.parse(readFileSync(WISSEN, 'utf8')) as Wissen;
	const date = '2026-11-22T14:32:00+01:00';
	const verdict = verdictOf(catalogue, assessment);
	return {
		arbeitsblatt: worksheetDocument({ catalogue, assessment, verdict, date }),
		leer: blankDocument({ catalogue, sha256, date }),
		leistungsbeschreibung: tenderDocument({ catalogue, assessment, requirements, date }),
		muster: sampleDocument
	};
}
