import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '#lib/domain/assessment.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { workshopsOf, type Round, type Workshop } from '#lib/domain/workshop.ts';
import { checkDocument } from '#lib/report/kinds.ts';
import { plainTextOf } from '#lib/report/plain-text.ts';
import { protokoll as words } from '#lib/texts/protokoll.ts';
import { afterWorkshops } from '../documents/held-workshops.ts';
import { checkPdf } from './check-pdf.ts';
import { catalogue, date, example, HOSTILE, hostile, missingIn, requirements } from './checks.ts';
import { PdfFolder } from './temporary-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new PdfFolder();
afterAll(() => folder.remove());

function made(assessment: Assessment, workshop?: string) {
	const given = { catalogue, assessment, requirements, date, version: null, former: null };
	const verdict = verdictOf(catalogue, assessment);
	return checkDocument('protokoll', { ...given, verdict, withAnnex: false, workshop });
}

const textOf = (...given: Parameters<typeof made>) => plainTextOf(made(...given).document);
const held = afterWorkshops(example);

/** A meeting on one criterion, with these rounds on it. */
function withRounds(rounds: readonly Partial<Round>[], check: Assessment = example): Assessment {
	const before = { state: 'open' } as const;
	const workshop: Workshop = {
		id: 'w',
		title: '',
		date: '2026-11-19',
		criteria: ['fachplan-register'],
		rounds: rounds.map((round) => ({
			id: 'fachplan-register.1',
			criterion: 'fachplan-register',
			votes: [0, 0, 4, 0],
			dontKnow: 0,
			round: 1,
			isShown: true,
			before,
			...round
		}))
	};
	return { ...check, workshops: [workshop] };
}

describe('the protocol of a meeting', () => {
	test('is two pages for eight criteria, small', async () => {
		const pdf = await folder.write(made(held).document);
		expect([pdf.pages, pdf.bytes.length < 70_000]).toEqual([2, true]);
	});

	test('tells of the latest meeting, or of the one that is asked for', () => {
		expect(textOf(held)).toContain('Auftakt zur Fortschreibung');
		expect(textOf(held, 'w2')).toContain('Protokoll der Kriterien-Werkstatt');
		expect(textOf(held, 'w2')).toContain('ändern: 5 Stimmen');
	});

	test('tells how many chose what from five voters on, of four the word alone', () => {
		const settled = { settled: 'level', level: 2 } as const;
		const four = textOf(withRounds([{ votes: [0, 1, 3, 0], ...settled }]));
		expect(four).toContain('Erste Abstimmung: Einig\n');
		expect(four).not.toMatch(/\d Stimme/);
		const five = textOf(withRounds([{ votes: [0, 1, 3, 0], dontKnow: 1, ...settled }]));
		expect(five).toContain('(1 begonnen: 1 Stimme, 2 reicht: 3 Stimmen, weiß nicht: 1)');
	});

	test('never uncovers votes, also not those of ballots', () => {
		const covered = textOf(withRounds([{ votes: [0, 0, 7, 0], isShown: false }]));
		expect(covered).toContain('Noch keine Stimmen');
		expect(covered).not.toMatch(/bis zu|7 Stimmen/);
		const printed = [textOf(held), textOf(held, 'w2')].join('\n');
		expect(printed).not.toMatch(/GEHEIM|00ff/);
	});

	test('says so where nothing is settled, or nobody has met', () => {
		expect(textOf(withRounds([]))).toContain(words.noneSettled);
		expect(textOf(example)).toContain(words.none);
		expect(textOf(held, 'w3')).toContain(words.none);
	});

	test('says how many of its criteria this version does not know', () => {
		const check = withRounds([]);
		const [workshop] = workshopsOf(check);
		const workshops = [{ ...workshop, id: 'w', criteria: ['fachplan-register', 'gone'] }];
		expect(textOf({ ...check, workshops } as Assessment)).toContain(words.unknown(1));
	});

	test('says what became of a proposal', () => {
		const decided = (held.proposals ?? []).map((each) => ({
			...each,
			decision: 'abgelehnt' as const
		}));
		expect(textOf(held)).toContain(words.proposedTitle);
		const after = textOf({ ...held, proposals: decided });
		expect(after).toContain(words.proposals.abgelehnt);
		expect(after).not.toContain(words.proposedTitle);
	});

	test('shows every word that was typed for it, however long, and nothing that was not', async () => {
		const check = withRounds(
			[
				{
					settled: 'unknown',
					wording: `Wortlaut-w ${'lang '.repeat(1000)}Ende-wortlaut`,
					reason: `Weil-w ${HOSTILE}`,
					minority: `Minderheit-w ${'Grundstücksverkehrsgenehmigung'.repeat(8)}`,
					papers: [{ title: `Karte-w ${HOSTILE}`, office: 'bauamt' }]
				}
			],
			hostile
		);
		const { document, texts } = made(check);
		const { file, replaced } = await folder.write(document);
		const { findings, text } = checkPdf(file, { claim: '2a' });
		expect(findings).toEqual([]);
		expect(replaced).toContain('😀');
		expect(texts.map(({ path }) => path)).toEqual([
			'/municipality/name',
			'/title',
			'/workshops/w/rounds/fachplan-register.1/wording',
			'/workshops/w/rounds/fachplan-register.1/reason',
			'/workshops/w/rounds/fachplan-register.1/minority',
			'/workshops/w/rounds/fachplan-register.1/papers'
		]);
		const short = texts.filter(({ path }) => !path.endsWith('minority'));
		expect(missingIn(text, short)).toEqual([]);
		for (const secret of ['geheim', 'Nachweis-', 'Notiz-', 'Grund-', 'Schritt-', 'Plan-p']) {
			expect(text).not.toContain(secret);
		}
	});
});
