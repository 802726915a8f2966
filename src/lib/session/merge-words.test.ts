import { describe, expect, it } from 'vitest';
import {
	assessmentOf,
	catalogueOf,
	criterionOf,
	questionOf
} from '../../../tests/fixtures/method/build.ts';
import { placeOfConflict, valueInWords, whoAndWhen } from './merge-words.ts';
import { summaryOfEdits } from './merge-summary.ts';

const catalogue = catalogueOf([criterionOf({ id: 'register', number: 9, title: 'Liste' })], {
	profile: [questionOf('foerderung', 'keine', 'unklar')],
	bausteine: [{ id: 'lage', title: 'Lage', description: '', pages: 2, group: 'g' }]
});
const state = assessmentOf({
	fachplanungen: [{ id: 'p', title: 'Wärmeplan' }] as never,
	goals: [
		{ id: 'a', text: 'Ortskern beleben' },
		{ id: 'b', text: 'Bauland ausweisen' }
	] as never
});
const sources = { catalogue, states: [assessmentOf(), state] };

describe('places and values of a merge', () => {
	it.each([
		[
			'/answers/register/state',
			{ state: 'level', level: 2 },
			'Kriterium 9 Liste: Antwort',
			'2 – reicht'
		],
		[
			'/answers/register/state',
			{ state: 'na', reason: 'Gibt es nicht.' },
			'Kriterium 9 Liste: Antwort',
			'Trifft bei uns nicht zu (Begründung: Gibt es nicht.)'
		],
		[
			'/answers/register/state',
			{ state: 'open' },
			'Kriterium 9 Liste: Antwort',
			'nicht beantwortet'
		],
		['/answers/register/note', undefined, 'Kriterium 9 Liste: Notiz', 'keine Angabe'],
		[
			'/answers/register/help',
			['geld', 'daten'],
			'Kriterium 9 Liste: Was würde Ihnen helfen?',
			'Geld, Daten'
		],
		['/feedback/register/machbar', 'teils', 'Rückmeldung zu Kriterium 9 Liste: Machbar?', 'teils'],
		[
			'/feedback/register/comment',
			'Zu lang.',
			'Rückmeldung zu Kriterium 9 Liste: Kommentar',
			'Zu lang.'
		],
		['/profile/foerderung', 'unklar', 'foerderung', 'unklar'],
		['/municipality/name', 'Musterdorf', 'Name der Gemeinde', 'Musterdorf'],
		['/depth', 'kurz', 'Umfang', 'Kurzcheck'],
		['/fachplanungen/p/stand', '2024-05', 'Planung „Wärmeplan“: Stand der Daten', '05/2024'],
		['/fachplanungen/p/status', 'fehlt', 'Planung „Wärmeplan“: Gibt es sie schon?', 'fehlt'],
		[
			'/fachplanungen/p/topics',
			['lage'],
			'Planung „Wärmeplan“: Kapitel, zu denen sie passt',
			'Lage'
		],
		['/fachplanungen/p', undefined, 'Planung „Wärmeplan“', 'gelöscht'],
		['/fachplanungen/p', { id: 'p', title: 'Neu' }, 'Planung „Wärmeplan“', 'Neu'],
		[
			'/matrix/p/lage/kinds',
			['daten'],
			'Einbindung von „Wärmeplan“ ins Kapitel „Lage“: Arten von Beiträgen',
			'Daten'
		],
		[
			'/matrix/p/lage',
			{ use: 2, kinds: ['daten'] },
			'Einbindung von „Wärmeplan“ ins Kapitel „Lage“',
			'Was übernommen ist: 2, Arten von Beiträgen: Daten'
		],
		['/bausteine/lage/from', 'p', 'Kapitel „Lage“: Herkunft', 'Wärmeplan'],
		[
			'/goalPairs/a|b/value',
			-2,
			'Ziele „Ortskern beleben“ und „Bauland ausweisen“: Wie sie zusammenpassen',
			'widersprechen sich'
		],
		['/ratsvorlage/finances', 'Keine', 'Ratsvorlage: Finanzielle Auswirkungen', 'Keine'],
		['/ortskern/leerstand', 'ja', 'Ortskern „leerstand“', 'Ja'],
		['/process/ziele/from', '2027-03', 'Fahrplan „ziele“: Beginn', '03/2027'],
		['/process/ziele/done', true, 'Fahrplan „ziele“: Erledigt', 'ja'],
		[
			'/dataSheet/einwohner',
			{ value: '4800', asOf: '2025-12-31' },
			'Datenblatt „einwohner“',
			'Wert: 4800, Stichtag: 31.12.2025'
		],
		['/zukunft/feld', true, 'zukunft, feld', 'ja']
	])('%s', (path, value, place, words) => {
		expect([placeOfConflict(path, sources), valueInWords(path, value, sources)]).toEqual([
			place,
			words
		]);
	});

	it('name the office and the day of a side', () => {
		const conflict = {
			path: '',
			roles: ['bauamt', null],
			at: ['2026-11-21T09:00', '2026-11-22']
		} as const;
		expect([whoAndWhen(conflict, 0), whoAndWhen(conflict, 1)]).toEqual([
			'Bauamt, 21.11.2026',
			'22.11.2026'
		]);
	});
});

describe('summaryOfEdits', () => {
	it('counts things, not edits', () => {
		const paths = [
			'/answers/a/level',
			'/answers/a/note',
			'/answers/b',
			'/matrix/p/lage',
			'/matrix/p/klima',
			'/hints/x'
		];
		expect(summaryOfEdits(paths.map((path) => ({ path })))).toEqual({
			count: 5,
			text: '2 Antworten, 2 Angaben zu den Kapiteln, eine weitere Angabe'
		});
		expect(summaryOfEdits([])).toEqual({ count: 0, text: '' });
	});
});
