import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { comparedWith, yearLater } from '../../../tests/documents/year-later.ts';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { verdictOf } from '../domain/evaluation.ts';
import type { Trust } from '../domain/trust.ts';
import { CHECK_KINDS, checkDocument, SHEET_KINDS, sheetDocument } from './kinds.ts';
import { plainTextOf } from './plain-text.ts';

const { catalogue: own, sha256 } = builtIn;
const catalogue = { ...own, version: '0.9.0', title: 'Fremde \u202e<b>Kriterien</b>' };
const date = '2026-11-22T14:32+01:00';
const [criterion] = catalogue.criteria;
const answered = assessmentOf({ catalogue: { id: own.id, version: '0.9.0', sha256 } });
const assessment = yearLater(answered, catalogue);

/** Every kind of document, with what is known of the publisher. */
function documentsWith(trust?: Trust | null) {
	if (criterion === undefined) throw new Error('a catalogue without criteria');
	const verdict = verdictOf(catalogue, assessment);
	const input = { catalogue, date, ...(trust !== undefined && { trust }) };
	const ofCheck = {
		...input,
		assessment,
		verdict,
		requirements: [],
		version: null,
		former: comparedWith(assessment, catalogue),
		withAnnex: true
	};
	return [
		...CHECK_KINDS.map((kind) => [kind, checkDocument(kind, ofCheck).document] as const),
		...SHEET_KINDS.map((kind) => {
			return [kind, sheetDocument(kind, { ...input, sha256, criterion })] as const;
		})
	];
}

describe('criteria that are none of the own', () => {
	it('are named in every document, in front below its pages and in its text', () => {
		for (const [kind, document] of documentsWith({ state: 'unsigned' })) {
			expect(document.meta.footer).toMatch(
				/^Herausgeber nicht bestätigt · INSEK-Check · Kriterien 0\.9\.0/
			);
			const line = '„Fremde <b>Kriterien</b>“, Fassung 0.9.0 · Herausgeber nicht bestätigt\n';
			const hasLine = !['leer', 'stimmkarten', 'plakat'].includes(kind);
			expect([kind, plainTextOf(document).includes(line)]).toEqual([kind, hasLine]);
		}
	});

	it('name a publisher who is confirmed', () => {
		for (const [, { meta }] of documentsWith({ state: 'confirmed', name: 'Freistaat' })) {
			expect(meta.footer).toContain('Herausgeber bestätigt: Freistaat');
		}
	});

	it('change nothing else, and the own ones change nothing at all', () => {
		expect(documentsWith(null)).toEqual(documentsWith());
		for (const [, document] of documentsWith()) {
			expect(JSON.stringify(document)).not.toContain('Herausgeber');
		}
	});
});
