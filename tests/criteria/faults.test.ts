import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '#lib/catalogue/parse.ts';
import type { Catalogue, Criterion } from '#lib/domain/catalogue.ts';
import { catalogueKinds, catalogueTexts, fieldTexts } from '#lib/texts/problems.ts';
import { builtIn } from './built-in.ts';

type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> };
type Draft = Mutable<Catalogue>;

const { catalogue } = builtIn;
const indexOf = (id: string) => catalogue.criteria.findIndex((criterion) => criterion.id === id);

function criterionOf(draft: Draft, id: string): Mutable<Criterion> {
	const criterion = draft.criteria.find((each) => each.id === id);
	if (criterion === undefined) throw new Error(`no criterion ${id}`);
	return criterion;
}

function problemsAfter(plant: (draft: Draft) => void) {
	const draft = structuredClone(catalogue) as Draft;
	plant(draft);
	const parsed = parseCatalogue(draft);
	return parsed.ok ? [] : parsed.problems;
}

/** An entry of a list, by its index. */
function at<T>(list: readonly T[], index: number): T {
	const entry = list[index];
	if (entry === undefined) throw new Error(`no entry ${index}`);
	return entry;
}

const ZIEL = 'zielabgleich';
const REGISTER = 'fachplan-register';
const ziel = indexOf(ZIEL);

describe('a planted fault of a field is seen', () => {
	const faults: [name: string, path: string, plant: (draft: Draft) => void, message?: string][] = [
		['strange field', '', (draft) => Object.assign(draft, { zukunft: 1 })],
		[
			'strange field of a criterion',
			`/criteria/${ziel}`,
			(draft) => Object.assign(criterionOf(draft, ZIEL), { gewicht: 1 })
		],
		[
			'missing field',
			`/criteria/${ziel}/tip`,
			(draft) => Reflect.deleteProperty(criterionOf(draft, ZIEL), 'tip'),
			fieldTexts.missing(`Kriterien, ${ziel + 1}. Eintrag, Tipp`)
		],
		[
			'wrong type',
			`/criteria/${ziel}/core`,
			(draft) => Object.assign(criterionOf(draft, ZIEL), { core: 'ja' }),
			fieldTexts.wrongType(`Kriterien, ${ziel + 1}. Eintrag, Kernkriterium`, 'boolean')
		],
		['format', '/format', (draft) => Object.assign(draft, { format: 'x' })],
		['newer format', '/formatVersion', (draft) => Object.assign(draft, { formatVersion: 2 })],
		['version', '/version', (draft) => (draft.version = '1.0')],
		['date', '/date', (draft) => (draft.date = '2026-02-30')],
		['scale of three', '/scale', (draft) => draft.scale.pop()],
		['scale of five', '/scale', (draft) => draft.scale.push(at(draft.scale, 3))],
		['scale out of order', '/scale/0/level', (draft) => draft.scale.reverse()],
		[
			'three level texts',
			`/criteria/${ziel}/levels`,
			(draft) => criterionOf(draft, ZIEL).levels.pop()
		],
		[
			'weight 4',
			`/criteria/${ziel}/weight`,
			(draft) => Object.assign(criterionOf(draft, ZIEL), { weight: 4 })
		],
		[
			'target 0',
			`/criteria/${ziel}/target`,
			(draft) => Object.assign(criterionOf(draft, ZIEL), { target: 0 })
		],
		['id', `/criteria/${ziel}/id`, (draft) => (criterionOf(draft, ZIEL).id = 'Ziel Abgleich')],
		['empty text', `/criteria/${ziel}/plain`, (draft) => (criterionOf(draft, ZIEL).plain = ' ')],
		['space at the end', '/notice', (draft) => (draft.notice += ' ')],
		['ratio above 1', '/thresholds/rated', (draft) => (draft.thresholds.rated = 1.1)],
		['seven groups', '/bausteinGroups', (draft) => draft.bausteinGroups.pop()],
		[
			'address',
			'/sources/0/urls/0',
			(draft) => (at(draft.sources, 0).urls = ['javascript:alert(1)'])
		],
		[
			'condition',
			`/criteria/${ziel}/appliesWhen`,
			(draft) => Object.assign(criterionOf(draft, ZIEL), { appliesWhen: { wenn: 1 } })
		]
	];

	it.each(faults)('%s', (_, path, plant, message) => {
		const problems = problemsAfter(plant);
		expect(problems.map((problem) => problem.path)).toContain(path);
		if (message !== undefined) expect(problems.map((each) => each.message)).toContain(message);
		expect(problems.every((each) => each.message.includes(':'))).toBe(true);
	});
});

describe('a planted fault between fields is seen', () => {
	const other = (value: unknown) => value as never;
	const reference = (path: (string | number)[], kind: keyof typeof catalogueKinds, place: string) =>
		[
			`/${path.join('/')}`,
			catalogueTexts.unknownReference(place, catalogueKinds[kind], 'fehlt')
		] as const;
	const place = (field: string) => `Kriterien, ${ziel + 1}. Eintrag, ${field}`;

	const faults: [name: string, path: string, message: string, plant: (draft: Draft) => void][] = [
		[
			'circle of two',
			`/criteria/${indexOf('auftrag-und-rollen')}/needs`,
			catalogueTexts.cycle(['auftrag-und-rollen', REGISTER, 'auftrag-und-rollen']),
			(draft) => criterionOf(draft, 'auftrag-und-rollen').needs.push(REGISTER)
		],
		[
			'circle of one',
			`/criteria/${ziel}/needs`,
			catalogueTexts.cycle([ZIEL, ZIEL]),
			(draft) => criterionOf(draft, ZIEL).needs.push(ZIEL)
		],
		[
			'minimum above target',
			`/criteria/${ziel}/minimum`,
			catalogueTexts.minimumAboveTarget(ZIEL),
			(draft) => (criterionOf(draft, ZIEL).minimum = 3)
		],
		[
			'core with "trifft nicht zu"',
			`/criteria/${ziel}/naAllowed`,
			catalogueTexts.coreWithNotApplicable(ZIEL),
			(draft) => (criterionOf(draft, ZIEL).naAllowed = true)
		],
		[
			'id used twice',
			`/criteria/${ziel}/id`,
			catalogueTexts.duplicateId('Kriterium', REGISTER),
			(draft) => Object.assign(criterionOf(draft, ZIEL), { id: REGISTER, needs: [] })
		],
		[
			'number used twice',
			`/criteria/${ziel}/number`,
			catalogueTexts.duplicateId('Nummer', 9),
			(draft) => (criterionOf(draft, ZIEL).number = 9)
		],
		[
			'source twice',
			`/sources/${catalogue.sources.length}/id`,
			catalogueTexts.duplicateId('Quelle', at(catalogue.sources, 0).id),
			(draft) => draft.sources.push(at(draft.sources, 0))
		],
		[
			'reference twice',
			`/criteria/${ziel}/support`,
			catalogueTexts.duplicateReference(place('Wer hilft'), 'fs-inge'),
			(draft) => (criterionOf(draft, ZIEL).support = ['fs-inge', 'fs-inge'])
		],
		...(
			[
				['area', 'areas', 'Bereich'],
				['needs', 'criteria', 'Voraussetzungen'],
				['fachplanungen', 'fachplanungen', 'Fachplanungen'],
				['bausteine', 'bausteine', 'Kapitel'],
				['support', 'support', 'Wer hilft'],
				['sources', 'sources', 'Quellen']
			] as const
		).map(([field, kind, word]): [string, string, string, (draft: Draft) => void] => [
			`unknown ${field}`,
			...reference(
				['criteria', ziel, field],
				kind,
				kind === 'areas' ? place('„area“') : place(word)
			),
			(draft) =>
				Object.assign(criterionOf(draft, ZIEL), { [field]: field === 'area' ? 'fehlt' : ['fehlt'] })
		]),
		[
			'unknown group',
			...reference(['bausteine', 0, 'group'], 'bausteinGroups', 'Kapitel, 1. Eintrag, Gruppe'),
			(draft) => (at(draft.bausteine, 0).group = 'fehlt')
		],
		[
			'unknown relevance',
			...reference(
				['fachplanungen', 0, 'relevance'],
				'bausteine',
				'Fachplanungen, 1. Eintrag, Bezug zu Kapiteln'
			),
			(draft) => (at(draft.fachplanungen, 0).relevance = { fehlt: 1 })
		],
		[
			'unknown source of a Fachplanung',
			...reference(
				['fachplanungen', 0, 'sources'],
				'sources',
				'Fachplanungen, 1. Eintrag, Quellen'
			),
			(draft) => (at(draft.fachplanungen, 0).sources = ['fehlt'])
		],
		[
			'unknown driver',
			...reference(['levers', 0, 'drivers'], 'costDrivers', 'Hebel, 1. Eintrag, Kostentreiber'),
			(draft) => at(draft.levers, 0).drivers.push('fehlt')
		],
		[
			'unknown criterion of a lever',
			...reference(['levers', 0, 'criterion'], 'criteria', 'Hebel, 1. Eintrag, Kriterium'),
			(draft) => (at(draft.levers, 0).criterion = 'fehlt')
		],
		[
			'field that cannot be unverified',
			'/fachplanungen/0/unverified',
			catalogueTexts.unknownFieldName('Fachplanungen, 1. Eintrag, „unverified“', 'rechtsgrundlage'),
			(draft) => at(draft.fachplanungen, 0).unverified.push('rechtsgrundlage')
		],
		[
			'unknown question',
			...reference(
				['criteria', ziel, 'appliesWhen'],
				'profile',
				place('Bedingung „trifft zu, wenn“')
			),
			(draft) => (criterionOf(draft, ZIEL).appliesWhen = other({ not: { eq: ['fehlt', 'ja'] } }))
		],
		[
			'unknown option',
			...reference(
				['criteria', ziel, 'parts', 0, 'when'],
				'options',
				place('Zusatzzeilen, 1. Eintrag, Bedingung')
			),
			(draft) =>
				(criterionOf(draft, ZIEL).parts = other([
					{ when: { all: [{ in: ['leader', ['ja', 'fehlt']] }] }, text: 'Wenn …' }
				]))
		],
		[
			'size of a choice',
			`/criteria/${ziel}/appliesWhen`,
			catalogueTexts.comparesNoNumber(place('Bedingung „trifft zu, wenn“'), 'leader'),
			(draft) => (criterionOf(draft, ZIEL).appliesWhen = other({ any: [{ lt: ['leader', 3] }] }))
		],
		[
			'word for a number',
			`/criteria/${ziel}/appliesWhen`,
			catalogueTexts.comparesNoNumber(place('Bedingung „trifft zu, wenn“'), 'ortsteile'),
			(draft) => (criterionOf(draft, ZIEL).appliesWhen = other({ eq: ['ortsteile', 'ja'] }))
		],
		[
			'unknown question of a duty',
			...reference(
				['fachplanungen', 1, 'dutyWhen'],
				'profile',
				'Fachplanungen, 2. Eintrag, Bedingung der Pflicht'
			),
			(draft) => Object.assign(at(draft.fachplanungen, 1), { dutyWhen: { eq: ['fehlt', 'ja'] } })
		],
		[
			'condition of a duty that is none',
			'/fachplanungen/1/dutyWhen',
			catalogueTexts.dutyWhenWithoutCondition(at(catalogue.fachplanungen, 1).id),
			(draft) => (at(draft.fachplanungen, 1).duty = 'keine')
		],
		[
			'number with options',
			'/profile/0',
			catalogueTexts.profileOptions('einwohner'),
			(draft) => Object.assign(at(draft.profile, 0), { options: at(draft.profile, 1).options })
		],
		[
			'choice without options',
			`/profile/${catalogue.profile.length}`,
			catalogueTexts.profileOptions('neu'),
			(draft) => {
				const { options: _options, ...question } = at(draft.profile, 1);
				draft.profile.push({ ...question, id: 'neu' });
			}
		],
		[
			'range the wrong way',
			'/profile/0',
			catalogueTexts.profileRange('einwohner'),
			(draft) => Object.assign(at(draft.profile, 0), { min: 9, max: 8 })
		],
		[
			'option twice',
			'/profile/1',
			catalogueTexts.duplicateId('Antwortmöglichkeit', 'keines'),
			(draft) => at(draft.profile, 1).options?.push({ id: 'keines', label: 'Keines' })
		],
		[
			'too many words',
			`/criteria/${ziel}/levels`,
			catalogueTexts.tooManyWords(ZIEL, 61, 60),
			(draft) => {
				criterionOf(draft, ZIEL).question = 'Wort '.repeat(54).trim();
				criterionOf(draft, ZIEL).levels = ['a –', 'b', 'c', 'Zusätzlich: d e'];
				criterionOf(draft, ZIEL).question += ' eins';
			}
		],
		[
			'level 3 that does not add',
			`/criteria/${ziel}/levels`,
			catalogueTexts.levelThreeStart(ZIEL, 'Zusätzlich:'),
			(draft) => (criterionOf(draft, ZIEL).levels[3] = 'Wie 2; auch das.')
		],
		[
			'figure in a tip',
			`/criteria/${ziel}/tip`,
			catalogueTexts.figureInTip(ZIEL),
			(draft) => (criterionOf(draft, ZIEL).tip = 'Ein Termin von 4 Stunden genügt.')
		],
		[
			'third decimal',
			'/thresholds/rated',
			catalogueTexts.tooManyDecimals('Schwellen, „rated“'),
			(draft) => (draft.thresholds.rated = 0.795)
		],
		[
			'control character',
			'/notice',
			catalogueTexts.controlCharacter('Hinweis'),
			(draft) => (draft.notice = 'Ent\u0007wurf')
		],
		[
			'area without criterion',
			'/areas/6',
			catalogueTexts.emptyArea('leer'),
			(draft) => draft.areas.push({ id: 'leer', title: 'Leer', description: 'Leer' })
		],
		[
			'driver no lever moves',
			'/costDrivers/0',
			catalogueTexts.unusedDriver(at(catalogue.costDrivers, 0).id),
			(draft) => {
				const { id } = at(draft.costDrivers, 0);
				for (const lever of draft.levers)
					lever.drivers = lever.drivers.filter((each) => each !== id);
			}
		],
		...(
			[
				['GLEICH', [ZIEL], [ZIEL, REGISTER]],
				['GETEILT', ['alt'], [ZIEL]],
				['ZUSAMMEN', ['alt'], [ZIEL]],
				['NEU', ['alt'], [ZIEL]],
				['ENTFALLEN', [], []],
				['TEXT', [ZIEL], []]
			] as const
		).map(([kind, before, after]): [string, string, string, (draft: Draft) => void] => [
			`shape of ${kind}`,
			'/changes/0',
			catalogueTexts.changeShape(kind),
			(draft) =>
				draft.changes.push({ from: '0.0.9', kind, old: [...before], new: [...after], note: '' })
		]),
		[
			'dropped criterion that is back',
			'/changes/0',
			catalogueTexts.reusedId(ZIEL),
			(draft) =>
				draft.changes.push({ from: '0.0.9', kind: 'ENTFALLEN', old: [ZIEL], new: [], note: '' })
		],
		[
			'criterion changed twice',
			'/changes/1',
			catalogueTexts.changedTwice(ZIEL, '0.0.9'),
			(draft) => {
				const change = { from: '0.0.9', kind: 'TEXT' as const, old: [ZIEL], new: [ZIEL], note: '' };
				draft.changes.push(change, change);
			}
		],
		[
			'change into something unknown',
			'/changes/0',
			catalogueTexts.unknownReference(
				'Änderungen gegenüber früheren Fassungen, 1. Eintrag',
				'Kriterium',
				'fehlt'
			),
			(draft) =>
				draft.changes.push({ from: '0.0.9', kind: 'NEU', old: [], new: ['fehlt'], note: '' })
		],
		[
			'change from itself',
			'/changes/0',
			catalogueTexts.changeFromItself(catalogue.version),
			(draft) =>
				draft.changes.push({
					from: catalogue.version,
					kind: 'TEXT',
					old: [ZIEL],
					new: [ZIEL],
					note: ''
				})
		]
	];

	it.each(faults)('%s', (_, path, message, plant) => {
		expect(problemsAfter(plant)).toEqual([{ path, message }]);
	});

	it.each([
		['notes', (draft: Draft, text: string) => draft.notes.push(text)],
		['a tip', (draft: Draft, text: string) => (criterionOf(draft, ZIEL).tip = text)],
		['a lever', (draft: Draft, text: string) => (at(draft.levers, 0).origin = text)],
		['the publisher', (draft: Draft, text: string) => (draft.publisher = text)],
		['a question', (draft: Draft, text: string) => (at(draft.profile, 0).help = text)]
	])('words put into the mouth of the FS INGE in %s', (_, plant) => {
		for (const text of ['Die FS INGE rät dazu.', 'Laut FS-INGE gilt das.']) {
			const problems = problemsAfter((draft) => plant(draft, text));
			expect(problems).toHaveLength(1);
			expect(problems[0]?.message).toContain('nennt die FS INGE');
		}
	});

	it('lets sources and partners carry their name', () => {
		expect(
			problemsAfter((draft) => {
				at(draft.support, 0).title = 'FS INGE';
				at(draft.sources, 0).title = 'FS INGE – Fragen und Antworten';
			})
		).toEqual([]);
	});
});

describe('a profile that leaves fewer than ten criteria is seen', () => {
	/** All criteria but nine hang on the size of the municipality. */
	const hangOn = (appliesWhen: unknown) => (draft: Draft) => {
		for (const [index, criterion] of draft.criteria.entries()) {
			criterion.appliesWhen = index < 9 ? null : (appliesWhen as never);
		}
	};

	it.each([
		['a threshold', { gte: ['einwohner', 5000] }, 'einwohner = 4999'],
		['an exact number', { ne: ['ortsteile', 7] }, 'ortsteile = 7'],
		['an option', { in: ['verbund', ['nein', 'mitglied']] }, 'verbund = erfuellend'],
		[
			'two answers together',
			{ any: [{ eq: ['leader', 'ja'] }, { eq: ['zentrum', 'ja'] }] },
			'zentrum = nein, leader = nein'
		]
	])('for %s', (_, condition, profile) => {
		expect(problemsAfter(hangOn(condition))).toEqual([
			{ path: '/criteria', message: catalogueTexts.tooFewCriteria(9, 10, profile) }
		]);
	});

	it('but not where the answer can never be given', () => {
		expect(problemsAfter(hangOn({ gte: ['einwohner', 1] }))).toEqual([]);
	});

	it('and not tried without end', () => {
		const all = {
			all: catalogue.profile.map(({ id, type, options }) =>
				type === 'number' ? { gt: [id, 10] } : { eq: [id, options?.[0]?.id] }
			)
		};
		expect(problemsAfter(hangOn(all))).toEqual([
			{ path: '/criteria', message: catalogueTexts.tooManyCases() }
		]);
	});
});

describe('whatever is no catalogue is refused', () => {
	it.each([[undefined], [null], [7], ['x'], [[]], [{}], [[catalogue]]])('%j', (raw) => {
		expect(parseCatalogue(raw).ok).toBe(false);
	});
});
