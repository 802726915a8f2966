import { readFileSync } from 'node:fs';
import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { Wissen } from '#lib/domain/wissen.ts';
import type { PrintedText } from '#lib/report/printed-texts.ts';

export const catalogue = JSON.parse(
	readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8')
) as Catalogue;
export const { requirements } = JSON.parse(
	readFileSync('criteria/wissen/3.json', 'utf8')
) as Wissen;
export const sha256 = 'ab'.repeat(32);
export const date = '2026-11-21T14:32:00+01:00';
const updatedAt = '2026-11-20';
const evidence = 'Kapitel 3, Seite 21 bis 24; Beschluss Nr. 17/2026 („Zukunft ländlicher Raum“).';
export const note =
	'Die Übersicht liegt vor. Zuständig: Fachbereich Grünflächen & Straßen; město, wjas.';

/** All levels, every seventh question unknown. */
const answers = Object.fromEntries(
	catalogue.criteria.map(({ id }, index): [string, Answer] => [
		id,
		index % 7 === 6
			? { state: 'unknown', note, updatedAt }
			: { state: 'level', level: (index % 4) as 0 | 1 | 2 | 3, evidence, note, updatedAt }
	])
);
export const assessment: Assessment = {
	format: 'insek-check/assessment',
	formatVersion: 1,
	id: 'a',
	revision: { id: 'r', parents: [] },
	omits: [],
	title: '',
	municipality: { name: 'Wjerbno / Werben' },
	mode: 'pruefen',
	depth: 'voll',
	createdAt: date,
	updatedAt: date,
	catalogue: { id: catalogue.id, version: catalogue.version, sha256 },
	profile: { einwohner: 1742 },
	answers
};
/** Emoji, decomposed umlauts, what PDF strings escape, a narrow space, other letters of the neighbourhood. */
export const HOSTILE = '😀 a\u0308o\u0308 ( ) \\ % 5\u202f000 Wjerbno ěšćžłńóřŕ <b>x</b> \u202efdp';

const typed = Object.fromEntries(
	catalogue.criteria.map(({ id, naAllowed }, index): [string, Answer] => [
		id,
		{
			state:
				(['level', 'unknown', naAllowed ? 'na' : 'level', 'open'] as const)[index % 4] ?? 'open',
			...(index % 4 === 0 || (index % 4 === 2 && !naAllowed) ? { level: 1 as const } : {}),
			evidence: `Nachweis-${id} ${HOSTILE}`,
			note: `Notiz-${id} ${'lang '.repeat(index === 0 ? 1000 : 1)}Ende-${id}`,
			reason: `Grund-${id} und mehr`,
			privateNote: `geheim-${id}`,
			updatedAt
		}
	])
);
/** Every text that can be typed is typed; what must stay off the worksheet begins with "geheim". */
export const hostile: Assessment = {
	...assessment,
	title: 'Titel (hostil)',
	answers: typed,
	fachplanungen: [
		{
			id: 'p',
			title: `Plan-p ${HOSTILE}`,
			owner: `Amt-p ${HOSTILE}`,
			area: [`Ost-p ${HOSTILE}`],
			horizon: 'Jahr-p',
			formats: 'Formate-p',
			office: 'Stelle-p',
			place: 'Ort-p',
			note: `Notiz-p ${HOSTILE}`,
			privateNote: 'geheim-p'
		}
	],
	goals: [
		{ id: 'z1', text: `und Ziel-eins ${HOSTILE}` },
		{ id: 'z2', text: 'und Ziel-zwei und', from: 'p' },
		{ id: 'z3', text: 'geheim-nicht-im-streit' }
	],
	goalPairs: { 'z1|z2': { value: -2 } },
	measures: [
		{ id: 'm1', number: 1, title: `Massnahme Wegebau ${HOSTILE}`, from: ['p'] },
		{ id: 'm2', number: 2, title: `Wegebau: Massnahme ${HOSTILE}`, from: [] }
	],
	hints: { 'DW3|m1|m2': { state: 'bestaetigt' } },
	steps: [
		{
			id: 's1',
			title: `Schritt-eins ${HOSTILE}`,
			office: `Amt-eins ${HOSTILE}`,
			until: '2026-10',
			proof: 'geheim-nicht-gedruckt',
			dependsOn: ['s2']
		},
		{ id: 's2', title: 'Schritt-zwei', privateNote: 'geheim-s2' },
		{ id: 's3', title: 'geheim-weil-erledigt', state: 'erledigt' }
	],
	bausteine: {
		wohnen: { work: 'weglassen', reason: `Grund-wohnen ${HOSTILE}` },
		soziales: { work: 'uebernehmen', from: 'p' }
	},
	matrix: { p: { soziales: { use: 2, reference: 'und Fundstelle-p und' } } },
	plan: {
		standarddaten: { requirement: `Satz-daten ${HOSTILE}` },
		'nutzung-im-alltag': { inScope: true, requirement: 'Satz-alltag' },
		'monitoring-kennzahlen': { inScope: false, reason: 'Grund-kennzahlen' }
	},
	profile: { vorhaben: 'fortschreibung', konzeptstand: 'bis-5', foerderung: 'anderes-programm' }
};

/** The fictional town. */
export const example = JSON.parse(
	readFileSync('src/lib/session/example/musterstadt.insek.json', 'utf8')
) as Assessment;

/** Words of letters and digits: others may be torn apart by a replaced character. */
export function wordsIn(texts: readonly PrintedText[]): string[] {
	const words = texts.flatMap(({ text }) => text.split(/\s+/));
	return words.filter((word) => /^[\p{L}\d<>/-]+$/u.test(word.normalize('NFC')));
}

export function missingIn(document: string, texts: readonly PrintedText[]): string[] {
	const read = new Set(document.split(/\s+/));
	return [...new Set(wordsIn(texts))].filter((word) => !read.has(word.normalize('NFC')));
}
