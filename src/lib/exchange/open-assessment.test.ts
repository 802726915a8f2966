import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parseCatalogue } from '#lib/catalogue/parse.ts';
import { catalogueHash, readCriteria } from '#lib/catalogue/read-criteria.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { fileTexts } from '#lib/texts/problems.ts';
import { textOfFile } from './envelope.ts';
import { openAssessment, type CatalogueShelf } from './open-assessment.ts';
import { MAX_DEPTH } from './scan-json.ts';
import { assessmentFile } from './write-assessment.ts';

const FOLDER = 'tests/fixtures/files';
const TODAY = '2026-11-22';

const [own] = readCriteria('criteria').catalogues;
if (own === undefined) throw new Error('criteria/ is empty');
const { catalogue, sha256 } = own;

const shelf: CatalogueShelf = {
	known: [{ id: catalogue.id, version: catalogue.version, sha256 }],
	load: () => Promise.resolve(catalogue),
	parse: parseCatalogue
};

const textOf = (name: string) => readFileSync(`${FOLDER}/${name}.insek.json`, 'utf8');
const jsonOf = (name: string) => JSON.parse(textOf(name)) as Record<string, unknown>;
const open = (text: string, from = shelf) => openAssessment(text, from, TODAY);

async function opened(text: string, from = shelf) {
	const result = await open(text, from);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

/** The good file with some fields changed. */
const fileWith = (fields: Record<string, unknown>) =>
	JSON.stringify({ ...jsonOf('format-1'), ...fields });
const fileWithAnswer = (answer: Record<string, unknown>) =>
	fileWith({ answers: { zielabgleich: { updatedAt: '2026-11-20', ...answer } } });

describe('a file that must not be opened', () => {
	const refusals: Record<string, [path: string, message: string]> = {
		'refused-not-json': ['', fileTexts.notJson()],
		'refused-wrong-format': ['/format', fileTexts.wrongFormat()],
		'refused-newer-format': ['/formatVersion', fileTexts.newerFormat(2)],
		'refused-duplicate-key': ['/depth', fileTexts.duplicateKey('depth')],
		'refused-proto-key': ['/profile/__proto__', fileTexts.forbiddenKey('__proto__')],
		'refused-constructor-key': ['/profile/constructor', fileTexts.forbiddenKey('constructor')],
		'refused-prototype-key': ['/profile/prototype', fileTexts.forbiddenKey('prototype')],
		'refused-no-id': ['/id', fileTexts.missingId()],
		'refused-no-catalogue': ['/catalogue', fileTexts.missingCatalogue()],
		'refused-lone-surrogate': ['/answers/fachplan-register/evidence', fileTexts.loneSurrogate()],
		'refused-unknown-catalogue': [
			'/catalogue',
			fileTexts.unknownCatalogue('leitfaden-nrw', '2.0.0')
		],
		'refused-embedded-catalogue-changed': ['/catalogue/content', fileTexts.wrongCatalogueHash()]
	};

	it('has a test here for every file of that name', () => {
		const files = readdirSync(FOLDER).filter((name) => name.startsWith('refused-'));
		expect(files.map((name) => name.replace('.insek.json', '')).toSorted()).toEqual(
			Object.keys(refusals).toSorted()
		);
	});

	it.each(Object.entries(refusals))('%s', async (name, [path, message]) => {
		expect(await open(textOf(name))).toEqual({ ok: false, problems: [{ path, message }] });
	});

	it('is more than 20 MB, by its bytes', () => {
		const bytes = new Uint8Array(20_000_000 + 1).fill(0x20);
		expect(textOfFile(bytes)).toEqual({
			ok: false,
			problems: [{ path: '', message: fileTexts.tooBig(20) }]
		});
	});

	it('is nested too deep', async () => {
		const levels = MAX_DEPTH;
		const deep = '['.repeat(levels) + ']'.repeat(levels);
		const result = await open(`${textOf('format-1').trimEnd().slice(0, -1)}, "deep": ${deep}}`);
		expect(result).toMatchObject({ problems: [{ message: fileTexts.tooDeep(MAX_DEPTH) }] });
	});

	it('is no UTF-8', () => {
		expect(textOfFile(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({
			problems: [{ message: fileTexts.notUtf8() }]
		});
	});

	it.each([
		['a list', '[]', '', fileTexts.notAnObject()],
		['a word', '"insek-check/assessment"', '', fileTexts.notAnObject()],
		['nothing', 'null', '', fileTexts.notAnObject()],
		['a catalogue', JSON.stringify(catalogue), '/format', fileTexts.catalogueInstead()],
		['without format', '{}', '/format', fileTexts.wrongFormat()]
	])('is %s', async (_, text, path, message) => {
		expect(await open(text)).toEqual({ ok: false, problems: [{ path, message }] });
	});

	it.each([
		[{ formatVersion: 0 }, '/formatVersion', fileTexts.wrongFormatVersion()],
		[{ formatVersion: 1.5 }, '/formatVersion', fileTexts.wrongFormatVersion()],
		[{ formatVersion: '1' }, '/formatVersion', fileTexts.wrongFormatVersion()],
		[{ id: ' ' }, '/id', fileTexts.missingId()],
		[{ id: '\u0000\u0007' }, '/id', fileTexts.missingId()],
		[{ id: 7 }, '/id', fileTexts.missingId()],
		[{ catalogue: null }, '/catalogue', fileTexts.missingCatalogue()],
		[{ catalogue: { id: catalogue.id } }, '/catalogue', fileTexts.missingCatalogue()]
	])('has an outside like %j', async (fields, path, message) => {
		expect(await open(fileWith(fields))).toEqual({ ok: false, problems: [{ path, message }] });
	});
});

describe('a file with a catalogue of its own', () => {
	const foreign: Catalogue = { ...catalogue, id: 'anderer-katalog', version: '3.2.1' };
	const hash = catalogueHash(foreign);
	const embedded = (fields: Record<string, unknown> = {}) =>
		fileWith({
			catalogue: {
				id: foreign.id,
				version: foreign.version,
				sha256: hash,
				content: foreign,
				...fields
			}
		});

	it('is read with it when its hash fits', async () => {
		const { catalogue: used, warnings, assessment } = await opened(embedded());
		expect(used).toEqual(foreign);
		expect(warnings).toEqual([]);
		expect(assessment.catalogue).toEqual({
			id: foreign.id,
			version: foreign.version,
			sha256: hash,
			content: foreign
		});
	});

	it('may be signed without another hash', async () => {
		const signature = { key: 'k', value: 'v' };
		expect((await open(embedded({ content: { ...foreign, signature } }))).ok).toBe(true);
	});

	it('is refused when one letter of the catalogue differs', async () => {
		const result = await open(embedded({ content: { ...foreign, title: `${foreign.title}.` } }));
		expect(result).toEqual({
			ok: false,
			problems: [{ path: '/catalogue/content', message: fileTexts.wrongCatalogueHash() }]
		});
	});

	it.each([[{ sha256: undefined }], [{ content: 'x' }], [{ content: [] }], [{ version: '3.2.2' }]])(
		'is refused with %j',
		async (fields) => {
			expect(await open(embedded(fields))).toMatchObject({
				problems: [{ message: fileTexts.wrongCatalogueHash() }]
			});
		}
	);

	it('is refused when the catalogue is unsound, with the places inside', async () => {
		const content = { ...foreign, thresholds: { ...foreign.thresholds, rated: 2 } };
		const result = await open(embedded({ content, sha256: catalogueHash(content) }));
		expect(result).toMatchObject({
			ok: false,
			problems: [{ path: '/catalogue/content' }, { path: '/catalogue/content/thresholds/rated' }]
		});
	});

	it('is refused where foreign catalogues are not taken, but one of our own is', async () => {
		const { known, load } = shelf;
		expect(await open(embedded(), { known, load })).toMatchObject({
			problems: [{ message: fileTexts.unknownCatalogue(foreign.id, foreign.version) }]
		});
		const { id, version } = catalogue;
		const ownText = fileWith({ catalogue: { id, version, sha256, content: catalogue } });
		expect((await open(ownText, { known, load })).ok).toBe(true);
	});

	it('is refused where nothing can be hashed', async () => {
		vi.stubGlobal('crypto', undefined);
		vi.doMock('@noble/hashes/sha2.js', () => Promise.reject(new Error('offline')));
		const result = await open(embedded());
		vi.doUnmock('@noble/hashes/sha2.js');
		vi.unstubAllGlobals();
		expect(result).toMatchObject({
			problems: [{ path: '/catalogue/content', message: fileTexts.uncheckedCatalogueHash() }]
		});
	});

	it('is refused where it would be kept beside another of that name', async () => {
		const { id, version } = foreign;
		const known = [...shelf.known, { id, version, sha256: 'of another text' }];
		const one = { ...shelf, known, keepsContent: true };
		expect(await open(embedded(), one)).toEqual({
			ok: false,
			problems: [
				{ path: '/catalogue/content', message: fileTexts.otherCatalogueOfThatName(id, version) }
			]
		});
		expect((await open(embedded(), { ...shelf, known })).ok).toBe(true);
	});

	it('is read from here when the very same is at hand, also beside another of that name', async () => {
		const { id, version } = foreign;
		const known = [
			{ id, version, sha256: 'of another text' },
			{ id, version, sha256: hash }
		];
		const asked: string[] = [];
		const load = (_id: string, _version: string, sha256: string) => {
			asked.push(sha256);
			return Promise.resolve(foreign);
		};
		expect((await open(embedded(), { known, load, keepsContent: true })).ok).toBe(true);
		expect((await open(embedded({ content: undefined }), { known, load })).ok).toBe(true);
		expect(asked).toEqual([hash, hash]);
	});
});

describe('a file that opens', () => {
	it('comes out whole when it is sound', async () => {
		const { assessment, warnings, setAside } = await opened(textOf('format-1'));
		expect(warnings).toEqual([]);
		expect(setAside).toEqual([]);
		const file = jsonOf('format-1');
		const answers = Object.entries(file['answers'] as Record<string, Record<string, unknown>>);
		const withoutBasis = answers.map(([id, { basis: _basis, ...answer }]) => [id, answer]);
		expect(assessment).toEqual({ ...file, answers: Object.fromEntries(withoutBasis) });
	});

	it('opens with nothing but its outside', async () => {
		const { format, formatVersion, id, catalogue: ref } = jsonOf('format-1');
		const text = JSON.stringify({ format, formatVersion, id, catalogue: ref });
		const { assessment, warnings, setAside } = await opened(text);
		expect([...warnings, ...setAside]).toEqual([]);
		expect(assessment).toEqual({
			format,
			formatVersion,
			id,
			catalogue: ref,
			revision: { id, parents: [] },
			omits: [],
			title: '',
			municipality: { name: '' },
			mode: 'pruefen',
			depth: 'voll',
			createdAt: TODAY,
			updatedAt: TODAY,
			profile: {},
			answers: {}
		});
	});

	it('may begin with a byte order mark', async () => {
		const bytes = new TextEncoder().encode(`\uFEFF${textOf('format-1')}`);
		const text = textOfFile(bytes);
		expect(text.ok && (await open(text.value)).ok).toBe(true);
	});

	it('names a catalogue of another wording: ours is used, the other is kept', async () => {
		const { assessment, warnings, setAside } = await opened(textOf('opens-other-catalogue-text'));
		expect(setAside).toEqual([]);
		expect(warnings).toEqual([
			{ path: '/catalogue', message: fileTexts.otherCatalogueText(catalogue.id, '0.1.0') }
		]);
		expect(assessment.catalogue).toEqual({ id: catalogue.id, version: '0.1.0', sha256 });
		expect(assessment.setAside).toEqual({
			'/catalogue': jsonOf('opens-other-catalogue-text')['catalogue']
		});
	});

	it('answers a criterion the catalogue does not have: set aside, unchanged', async () => {
		const { assessment, setAside } = await opened(textOf('opens-unknown-criterion'));
		const path = '/answers/gibt-es-nicht';
		expect(setAside).toEqual([{ path, message: fileTexts.unknownCriterion('gibt-es-nicht') }]);
		const answers = jsonOf('opens-unknown-criterion')['answers'] as Record<string, unknown>;
		expect(assessment.setAside).toEqual({ [path]: answers['gibt-es-nicht'] });
		expect(Object.keys(assessment.answers)).toEqual(['fachplan-register']);
	});

	it('puts aside a broken answer, date or figure by itself', async () => {
		const { assessment, setAside } = await opened(
			JSON.stringify({
				...jsonOf('format-1'),
				ortskern: { leerstand: 'ja', handel: 'vielleicht' },
				process: [{ id: 'ziele', from: 'bald', note: 'bleibt' }],
				dataSheet: { einwohner: { value: '4800', asOf: '2025-13' } }
			})
		);
		expect(setAside.map(({ path }) => path)).toEqual([
			'/ortskern/handel',
			'/process/0/from',
			'/dataSheet/einwohner/asOf'
		]);
		expect(assessment).toMatchObject({
			ortskern: { leerstand: 'ja' },
			process: [{ id: 'ziele', note: 'bleibt' }],
			dataSheet: { einwohner: { value: '4800' } }
		});
	});

	it('takes several elements out of a list and nothing of those beside them', async () => {
		const events = [
			{ title: 'ohne Kennung', date: '2027-03' },
			{ id: 'b', title: 'sound', date: '2027-04' },
			{ id: 3, title: 7, date: '2027-05' },
			{ id: 'd', title: 'kept', date: 'bald' },
			{ id: 'e', title: 'whole', date: '2027-06' }
		];
		const { assessment, setAside } = await opened(fileWith({ events }));
		expect(assessment.events).toEqual([events[1], { id: 'd', title: 'kept' }, events[4]]);
		expect(assessment.setAside).toMatchObject({
			'/events/0': events[0],
			'/events/2': events[2],
			'/events/3/date': 'bald'
		});
		expect(setAside.map(({ path }) => path)).toContain('/events/3/date');
	});

	it('keeps what is nested as deep as may be, also once it is put aside', async () => {
		const levels = MAX_DEPTH - 1;
		const deep = '['.repeat(levels) + ']'.repeat(levels);
		const text = fileWith({ title: 'tief' }).replace('"tief"', deep);
		const { assessment } = await opened(text);
		expect(JSON.stringify(assessment.setAside?.['/title'])).toBe(deep);
		const { text: saved } = assessmentFile(assessment, { purpose: 'sichern' });
		expect((await opened(saved)).assessment.setAside).toEqual(assessment.setAside);
	});

	it('has a level out of range: it is set aside, the note stays', async () => {
		const { assessment, setAside } = await opened(textOf('opens-level-out-of-range'));
		expect(setAside).toMatchObject([{ path: '/answers/zielabgleich/level' }]);
		expect(setAside[0]?.message).toContain('Kriterium 11');
		expect(assessment.setAside).toEqual({ '/answers/zielabgleich/level': 4 });
		expect(assessment.answers['zielabgleich']).toEqual({
			state: 'open',
			note: 'Notiz bleibt',
			updatedAt: '2026-11-20T10:15:00+01:00'
		});
	});

	it.each([['2'], [-1], [1.5], [null], [[2]], [99]])(
		'does not take %j for a level',
		async (level) => {
			const { assessment } = await opened(fileWithAnswer({ state: 'level', level }));
			expect(assessment.answers).toEqual({});
			expect(assessment.setAside).toMatchObject({ '/answers/zielabgleich/level': level });
		}
	);

	it('has a state without its level, or a level without its state', async () => {
		const missing = await opened(fileWithAnswer({ state: 'level' }));
		expect(missing.assessment.setAside).toMatchObject({ '/answers/zielabgleich/state': 'level' });
		expect(missing.setAside).toMatchObject([{ path: '/answers/zielabgleich/state' }]);

		const surplus = await opened(fileWithAnswer({ state: 'unknown', level: 2 }));
		expect(surplus.assessment.answers['zielabgleich']).toEqual({
			state: 'unknown',
			updatedAt: '2026-11-20'
		});
		expect(surplus.setAside).toMatchObject([{ path: '/answers/zielabgleich/level' }]);

		const strange = await opened(fileWithAnswer({ state: 'fertig', level: 2, note: 'bleibt' }));
		expect(strange.assessment.answers['zielabgleich']).toMatchObject({ state: 'open' });
		expect(strange.assessment.setAside).toMatchObject({
			'/answers/zielabgleich/state': 'fertig',
			'/answers/zielabgleich/level': 2
		});
	});

	it('has parts of the wrong type: each is set aside by itself', async () => {
		const { assessment, setAside } = await opened(textOf('opens-wrong-types'));
		expect(assessment.setAside).toEqual({
			'/title': 7,
			'/mode': 'raten',
			'/goals': 'viele',
			'/measures/1': 'kaputt',
			'/measures/3': 3,
			'/profile/einwohner': '3200',
			'/profile/zentrum': 'vielleicht',
			'/profile/ortsteile': -4,
			'/answers/konzeptluecken/note': { text: 'x' },
			'/answers/konzeptluecken/help/1': 'kaffee',
			'/answers/konzeptluecken/help/2': 7,
			'/answers/konzeptluecken/role': 'koch',
			'/answers/konzeptluecken/updatedAt': 'gestern',
			'/answers/zielabgleich': 'zwei'
		});
		expect(setAside.map(({ path }) => path).toSorted()).toEqual(
			Object.keys(assessment.setAside ?? {}).toSorted()
		);
		expect(assessment).toMatchObject({
			title: '',
			mode: 'pruefen',
			measures: [{ id: 'm1' }, { id: 'm2' }],
			profile: { leader: 'ja' }
		});
		expect(assessment).not.toHaveProperty('goals');
		expect(assessment.answers['konzeptluecken']).toEqual({
			state: 'level',
			level: 1,
			help: ['geld', 'daten'],
			updatedAt: assessment.updatedAt
		});
	});

	it.each([
		['answers', [1, 2]],
		['answers', 'viele'],
		['profile', 3],
		['municipality', null],
		['municipality', { name: 5 }],
		['revision', 'x'],
		['revision', {}],
		['revision', { id: 'x', parents: [1] }],
		['omits', [1]],
		['fachplanungen', [{ id: 'p', status: 'irgendwie', stand: 'März', title: 'bleibt' }]],
		['goalPairs', { 'a|b': { value: 3 } }],
		['matrix', { a: 1 }],
		['history', {}],
		['setAside', 'x'],
		['createdAt', 'gestern'],
		['updatedAt', '2026-02-31'],
		['effortPlan', []],
		['effortPlan', { cooperation: { daten: { choice: 'irgendwer' } }, sizeClass: 'S' }],
		['effortPlan', { actuals: { pages: 'viele' } }],
		['bausteine', { wohnen: { work: 'neu', estimate: [1, 2] } }],
		['bausteine', { wohnen: { work: 'neu', estimate: [1, 2, 'drei'] } }],
		['matrix', { p: { wohnen: { use: 1, reuse: 4 } } }],
		['matrix', { p: { wohnen: { use: 1, adaptation: 3 } } }]
	])('has an unreadable %s: %j', async (field, value) => {
		const { assessment, setAside } = await opened(fileWith({ [field]: value }));
		expect(setAside.length).toBeGreaterThan(0);
		expect(setAside.every(({ path }) => path.startsWith(`/${field}`))).toBe(true);
		expect(JSON.stringify(assessment.setAside)).toContain(JSON.stringify(`/${field}`).slice(0, -1));
	});

	it('has an element without an id: it is put aside, the others stay', async () => {
		const plans = [{ title: 'ohne' }, { id: 'p', title: 'mit' }];
		const { assessment, setAside } = await opened(fileWith({ fachplanungen: plans }));
		expect(assessment.fachplanungen?.map(({ title }) => title)).toEqual(['mit']);
		expect(setAside.map(({ path }) => path)).toEqual(['/fachplanungen/0']);
		expect(assessment.setAside).toMatchObject({ '/fachplanungen/0': { title: 'ohne' } });
	});

	it('says "trifft nicht zu" without a reason, or where it may not: read as unknown', async () => {
		const short = await opened(textOf('opens-na-without-reason'));
		expect(short.assessment.answers['nachnutzbare-formate']).toMatchObject({
			state: 'unknown',
			reason: 'zu kurz'
		});
		expect(short.warnings).toMatchObject([{ path: '/answers/nachnutzbare-formate/state' }]);

		const core = await opened(textOf('opens-na-not-allowed'));
		expect(core.assessment.answers['zielabgleich']).toMatchObject({
			state: 'unknown',
			reason: 'Bei uns gibt es keine Ziele.'
		});
		expect(core.warnings).toMatchObject([{ path: '/answers/zielabgleich/state' }]);
		expect([...short.setAside, ...core.setAside]).toEqual([]);
	});

	it('holds control characters: removed but for line break and tab', async () => {
		const { assessment, warnings, setAside } = await opened(textOf('opens-control-characters'));
		expect(assessment.answers['zielabgleich']?.note).toBe('Glocke und\nZeile\tTab\nEnde');
		expect(warnings).toMatchObject([{ path: '/answers/zielabgleich/note' }]);
		expect(setAside).toEqual([]);
	});

	it('sets a part aside as it was, control characters and all', async () => {
		const { assessment } = await opened(fileWith({ goals: 'a\u0007', title: { x: 'b\u0000' } }));
		expect(assessment.setAside).toMatchObject({ '/goals': 'a\u0007', '/title': { x: 'b\u0000' } });
	});

	it('leaves control characters where bytes matter', async () => {
		const frozen = [{ id: 'f', text: 'a\u0007' }];
		const { assessment, warnings } = await opened(
			fileWith({ frozen, setAside: { '/x': 'b\u0007' } })
		);
		expect(assessment).toMatchObject({ frozen, setAside: { '/x': 'b\u0007' } });
		expect(warnings).toEqual([]);
	});

	it('holds characters that turn the direction of reading: kept, with a warning', async () => {
		const { assessment, warnings } = await opened(textOf('opens-bidi-controls'));
		expect(assessment.answers['zielabgleich']?.note).toBe('rechts\u202Eherum');
		expect(warnings).toMatchObject([{ path: '/answers/zielabgleich/note' }]);
	});

	it('has a date in the future: kept, with a warning', async () => {
		const { assessment, warnings } = await opened(textOf('opens-future-date'));
		expect(assessment.answers['zielabgleich']?.updatedAt).toBe('2999-01-01T00:00:00Z');
		expect(warnings).toMatchObject([{ path: '/answers/zielabgleich/updatedAt' }]);
	});

	it.each([
		['2026-11-22', 0],
		['2026-11-22T23:59:59Z', 0],
		['2026-11-23', 1],
		['2026-11-23T00:00:00+14:00', 1]
	])('today is %s or not', async (createdAt, warned) => {
		expect((await opened(fileWith({ createdAt }))).warnings).toHaveLength(warned);
	});

	it.each([
		['2026-11', 0],
		['2026-12', 1],
		['2027-01', 1]
	])('a Fachplanung of %s is from the future or not', async (stand, warned) => {
		const text = fileWith({ fachplanungen: [{ id: 'a', stand, start: '2031-01' }] });
		expect((await opened(text)).warnings).toHaveLength(warned);
	});

	it('names a basis that does not follow from the evidence: corrected', async () => {
		const { assessment, warnings } = await opened(textOf('opens-wrong-basis'));
		expect(warnings).toMatchObject([{ path: '/answers/zielabgleich/basis' }]);
		expect(assessment.answers['zielabgleich']).not.toHaveProperty('basis');
		const fine = await opened(fileWithAnswer({ state: 'unknown', basis: 'eingeschaetzt' }));
		expect(fine.warnings).toEqual([]);
	});

	it('answers a question the catalogue does not ask: kept, with a warning', async () => {
		const { assessment, warnings, setAside } = await opened(
			fileWith({ profile: { hauptort: 'ja', bahnhof: true } })
		);
		expect(assessment.profile).toEqual({ hauptort: 'ja' });
		expect(warnings).toMatchObject([{ path: '/profile/hauptort' }]);
		expect(setAside).toMatchObject([{ path: '/profile/bahnhof' }]);
	});

	it.each([
		['einwohner', 0],
		['einwohner', 100001],
		['einwohner', '3200'],
		['ortsteile', -1],
		['zentrum', 1],
		['zentrum', 'vielleicht'],
		['zentrum', null]
	])('does not take %s = %j for an answer', async (id, value) => {
		const { assessment, setAside } = await opened(
			fileWith({ profile: { [id]: value, leader: 'ja' } })
		);
		expect(assessment.profile).toEqual({ leader: 'ja' });
		expect(assessment.setAside).toMatchObject({ [`/profile/${id}`]: value });
		expect(setAside).toMatchObject([{ path: `/profile/${id}` }]);
	});

	it('keeps what was set aside before, also when the same place breaks again', async () => {
		const text = fileWith({ setAside: { '/title': 1, '/x': 2 }, title: 3 });
		const { assessment } = await opened(text);
		expect(assessment.setAside).toEqual({ '/title': 1, '/x': 2, '/title (2)': 3 });
	});

	it('takes HTML for plain text', async () => {
		const { assessment } = await opened(textOf('format-1'));
		expect(assessment.answers['querschnittsthemen']?.note).toContain('<b>Später</b> &');
	});
});

describe('files of real towns and the example', () => {
	it.each([
		['tests/fixtures/real/grossroehrsdorf.insek.json'],
		['tests/fixtures/real/wilsdruff.insek.json'],
		['src/lib/session/example/musterstadt.insek.json']
	])('%s opens without a word', async (file) => {
		const { warnings, setAside } = await opened(readFileSync(file, 'utf8'));
		expect([...warnings, ...setAside]).toEqual([]);
	});
});
