import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { checkDocument, type CheckInput } from '#lib/report/kinds.ts';
import { plainTextOf } from '#lib/report/plain-text.ts';
import { trendWords, yearPaper as words } from '#lib/texts/vergleich.ts';
import { comparedWith, yearLater } from '../documents/year-later.ts';
import { checkPdf } from './check-pdf.ts';
import { catalogue, date, example, HOSTILE, hostile, missingIn, requirements } from './checks.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new PdfFolder();
afterAll(() => folder.remove());

const later = yearLater(example, catalogue);
const former = comparedWith(later, catalogue);
const { evaluation } = former.frozen;

function made(
	kind: 'jahr' | 'ratsvorlage',
	assessment: Assessment,
	more: Partial<CheckInput> = {}
) {
	const given = { catalogue, assessment, requirements, date, version: null, former };
	const input = { ...given, withAnnex: false, ...more };
	return checkDocument(kind, { ...input, verdict: verdictOf(input.catalogue, assessment) });
}

const textOf = (...given: Parameters<typeof made>) => plainTextOf(made(...given).document);
/** As if it had been said otherwise then. */
const said = {
	...evaluation,
	headline: 'Damals anders',
	score: { low: 12.5, point: 20, high: 20 }
};
const altered = { ...former, frozen: { ...former.frozen, evaluation: said } };
const notice = trendWords.formerRules(
	'21.11.2025',
	trendWords.result('Damals anders', trendWords.band(12, 20))
);

describe('"Ein Jahr danach"', () => {
	test('is one page, small', async () => {
		const pdf = await folder.write(made('jahr', later).document);
		expect([pdf.pages, pdf.bytes.length < 60_000]).toEqual([1, true]);
	});

	test('names the former result as it was stored, and says so where the rules are others', () => {
		expect(textOf('jahr', later)).toContain(`Ergebnis damals: „${evaluation.headline}“.`);
		expect(textOf('jahr', later)).not.toContain('mit früheren Regeln');
		expect(textOf('jahr', later, { former: altered })).toContain(notice);
	});

	test('lists only what changed where there is much, everything where it is little', () => {
		expect(textOf('jahr', later)).toContain(words.rest(18, 4, 1));
		const few = { ...catalogue, criteria: catalogue.criteria.slice(8, 16) };
		const text = textOf('jahr', later, { catalogue: few, former: { ...former, catalogue: few } });
		expect(text).toContain(words.allCaption);
		expect(text).toContain('Gleich geblieben');
	});

	test('keeps results of two versions of the criteria apart', () => {
		const next: Catalogue = {
			...catalogue,
			version: '0.2.0',
			criteria: catalogue.criteria.slice(1),
			changes: [
				{ from: '0.1.0', kind: 'ENTFALLEN', old: ['auftrag-und-rollen'], new: [], note: '' }
			]
		};
		const { headline, band } = verdictOf(next, later);
		if (band === null) throw new Error('nothing measured');
		const result = trendWords.result(headline, trendWords.band(band.low, band.high));
		const text = textOf('jahr', later, { catalogue: next });
		expect(text).toContain(trendWords.newVersion('0.2.0', result));
		expect(text).not.toContain('Ergebnis jetzt');
		expect(textOf('jahr', later)).not.toContain('nicht vergleichbar:');
	});

	test('shows every word that was typed for it, and no note, evidence or reason', async () => {
		const steps = hostile.steps?.map((step) => ({ ...step, whyNot: `Weil-${step.id} ${HOSTILE}` }));
		const typed: Assessment = { ...hostile, steps: steps ?? [] };
		const check = yearLater(typed, catalogue);
		const { document, texts } = made('jahr', check, { former: comparedWith(check, catalogue) });
		const { file } = await folder.write(document);
		const { findings, text } = checkPdf(file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(texts.map(({ path }) => path)).toContain('/steps/s1/whyNot');
		expect(missingIn(text, texts)).toEqual([]);
		for (const secret of ['geheim-nicht', 'Nachweis-', 'Notiz-', 'Grund-', 'geheim-s2']) {
			expect(text).not.toContain(secret);
		}
	});

	test('says where nothing was laid down', () => {
		expect(textOf('jahr', example, { former: null })).toContain(words.none);
	});
});

test('a Ratsvorlage shows what was said when its state was laid down', () => {
	const asThen = textOf('ratsvorlage', later, { version: altered });
	expect(asThen).toContain(`Damals anders\n\n${notice}`);
	expect(textOf('ratsvorlage', later, { version: former })).not.toContain('Damals anders');
});
