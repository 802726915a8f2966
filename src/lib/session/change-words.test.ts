import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Edit } from '#lib/domain/change.ts';
import { changeWordsOf } from './change-words.ts';
import { wordsOfStep } from './undo-words.ts';

const { catalogue } = builtIn;
const present = assessmentOf({
	fachplanungen: [{ id: 'w', title: 'Wärmeplan' }] as never,
	goals: [{ id: 'g', text: 'Leerstand halbieren' }] as never
});
const REGISTER = '/answers/fachplan-register';
const LONG = 'Die Liste liegt im Bauamt und wird jährlich mit dem Landkreis abgeglichen. '.repeat(
	3
);

/** "was: vorher → nachher", line by line. */
function linesOf(...edits: readonly Edit[]): readonly string[] {
	return changeWordsOf(catalogue, present, edits).map(({ what, values }) =>
		values === null ? what : `${what}: ${values.before.short} → ${values.after.short}`
	);
}

describe('changeWordsOf', () => {
	it.each<[string, readonly Edit[], readonly string[]]>([
		[
			'a first choice',
			[
				{ path: `${REGISTER}/state`, after: 'level' },
				{ path: `${REGISTER}/level`, after: 2 }
			],
			['Antwort zu Kriterium 9: nicht beantwortet → 2 – reicht']
		],
		[
			'what is said of a criterion itself',
			[
				{ path: '/feedback/fachplan-register/machbar', after: 'ja' },
				{ path: '/feedback/fachplan-register/updatedAt', after: '2026-11-22T09:00:00Z' }
			],
			['Rückmeldung zu Kriterium 9']
		],
		[
			'another level',
			[{ path: `${REGISTER}/level`, before: 2, after: 1 }],
			['Antwort zu Kriterium 9: 2 – reicht → 1 – begonnen']
		],
		[
			'a level and a text that go with the whole answer',
			[
				{
					path: REGISTER,
					before: { state: 'level', level: 3, note: 'Seite 4', role: 'bauamt', updatedAt: '2026' }
				}
			],
			[
				'Antwort zu Kriterium 9: 3 – vorbildlich → nicht beantwortet',
				'Notiz zu Kriterium 9: „Seite 4“ → leer'
			]
		],
		[
			'a reason that has not become an answer yet',
			[{ path: '/answers/standarddaten/reason', after: 'zu klein' }],
			['Begründung zu Kriterium 5: leer → „zu klein“']
		],
		[
			'wishes for help',
			[{ path: `${REGISTER}/help`, before: ['geld'], after: ['geld', 'recht'] }],
			['Hilfewunsch zu Kriterium 9: Geld → Geld, Auskunft zum Recht']
		],
		[
			'a field of a plan, without its stamp',
			[
				{ path: '/fachplanungen/w/status', before: 'geplant', after: 'in-arbeit' },
				{ path: '/fachplanungen/w/stand', after: '2026-05' },
				{ path: '/fachplanungen/w/updatedAt', after: '2026-11-21' }
			],
			[
				'Planung „Wärmeplan“ – Gibt es die Planung schon?: geplant → in Arbeit',
				'Planung „Wärmeplan“ – Stand der Daten: leer → 05/2026'
			]
		],
		[
			'a goal that is gone by now',
			[{ path: '/goals/x', before: { id: 'x', text: 'Bauland schaffen' } }],
			['Ziel „Bauland schaffen“: in der Liste → entfernt']
		],
		[
			'a cell of the matrix',
			[{ path: `/matrix/w/${catalogue.bausteine[0]?.id}/use`, before: 'unknown', after: 2 }],
			[
				`Einbindung „Wärmeplan / ${catalogue.bausteine[0]?.title}“ – Einbindung: Wissen wir nicht → übernommen`
			]
		],
		[
			'a list as a whole',
			[{ path: '/measures', before: [], after: [{}, {}] }],
			['Angabe zu den Maßnahmen: leer → 2 Einträge']
		],
		[
			'what hangs on the Wissen, by its id until that is there',
			[
				{ path: '/ortskern/leerstand', before: 'nein', after: 'teilweise' },
				{ path: '/ortskern/handel', after: 'unklar' },
				{ path: '/process/ziele', after: { id: 'ziele', from: '2027-03' } },
				{ path: '/process/ziele/until', before: '2027-03', after: '2027-05-31' },
				{ path: '/dataSheet/einwohner/value', after: '4800' }
			],
			[
				'Ortskern „leerstand“: Nein → Teilweise',
				'Ortskern „handel“: leer → Wissen wir nicht',
				'Station im Fahrplan „ziele“: leer → hinzugefügt',
				'Station im Fahrplan „ziele“ – Ende: 03/2027 → 31.05.2027',
				'Zahl im Datenblatt „einwohner“ – Wert: leer → „4800“'
			]
		],
		[
			'what has no words',
			[{ path: '/effortPlan/rates/x', before: { a: 1 } }],
			['Angabe zum Aufwand']
		],
		[
			'the municipality',
			[
				{ path: '/municipality/name', before: '', after: 'Musterdorf' },
				{ path: '/profile/waermeplan', before: 'fertig', after: 'in-arbeit' },
				{ path: '/depth', before: 'kurz', after: 'voll' }
			],
			[
				'Name der Gemeinde: leer → „Musterdorf“',
				expect.stringMatching(/^Angabe „.*“: .* → .*$/) as string,
				'Umfang des Checks: Kurzcheck → Vollcheck'
			]
		]
	])('says %s', (_what, edits, lines) => {
		expect(linesOf(...edits)).toEqual(lines);
	});

	it('shows a long text by its beginning, and keeps all of it', () => {
		const edit = { path: `${REGISTER}/note`, before: 'kurz', after: LONG };
		const [line] = changeWordsOf(catalogue, present, [edit]);
		expect(line?.values?.after.short).toMatch(/^„Die Liste .{60,80} …“$/);
		expect(line?.values?.after.whole).toBe(LONG);
		expect(line?.values?.before).toEqual({ short: '„kurz“', whole: null });
	});
});

describe('wordsOfStep', () => {
	it('names the first of many, and counts the others', () => {
		const name = { path: '/municipality/name', after: 'Musterdorf' };
		const note = { path: `${REGISTER}/note`, after: 'Seite 4' };
		expect(wordsOfStep(catalogue, [name, name])).toBe('Name der Gemeinde');
		expect(wordsOfStep(catalogue, [name, note])).toBe('Name der Gemeinde und eine weitere Angabe');
		expect(wordsOfStep(catalogue, [])).toBe('letzte Änderung');
	});
});
