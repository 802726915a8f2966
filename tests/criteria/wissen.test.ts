import { describe, expect, it } from 'vitest';
import { problemsBeside } from '#lib/catalogue/wissen-checks.ts';
import { parseWissen } from '#lib/catalogue/wissen-schema.ts';
import type { Wissen } from '#lib/domain/wissen.ts';
import { builtIn } from './built-in.ts';
import { bytesOfWissen, wissen } from './built-in-wissen.ts';
import { textsIn } from './texts-in.ts';

const { catalogue } = builtIn;
const { practice, ortskern, process, origin } = wissen;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** All that says where it is known from. */
const told = [
	...wissen.partners,
	...wissen.programmes,
	...wissen.cooperation,
	...practice.themes,
	...practice.projects,
	...practice.models,
	...wissen.methods,
	...process.stations,
	...origin,
	...wissen.dataGuide,
	{ id: 'ortskern', ...ortskern },
	{ id: 'process', ...process }
];

describe('the built-in Wissen', () => {
	it('is small enough for the page of a criterion', () => {
		expect(bytesOfWissen).toBeLessThan(150_000);
	});

	it('knows every partner the catalogue names, and every criterion and question it names itself', () => {
		const partners = idsOf(wissen.partners);
		expect(idsOf(catalogue.support).filter((id) => !partners.includes(id))).toEqual([]);
		expect(problemsBeside(wissen, [catalogue])).toEqual([]);
	});

	it('has its lists', () => {
		const { topics, requirements, programmes, cooperation, dataGuide, dataSheet } = wissen;
		const lists = { topics, programmes, cooperation, dataGuide, dataSheet };
		const counts = Object.entries(lists).map(([name, list]) => [name, list.length]);
		expect(Object.fromEntries(counts)).toEqual({
			topics: 22,
			programmes: 6,
			cooperation: 6,
			dataGuide: 13,
			dataSheet: 26
		});
		expect(requirements.length).toBeGreaterThanOrEqual(15);
	});

	it('uses every topic and every source', () => {
		const { sources, topics, ...rest } = wissen;
		const used = new Set(textsIn(rest));
		expect(idsOf([...sources, ...topics]).filter((id) => !used.has(id))).toEqual([]);
	});

	it('goes from the first decision to the next edition, and through the years', () => {
		const stations = idsOf(process.stations);
		expect([stations[0], stations.at(-1)]).toEqual(['aufstellungsbeschluss', 'fortschreibung']);
		const days = origin.map(({ on }) => on.slice(0, 4));
		expect(days).toEqual(days.toSorted());
	});
});

describe('what it says', () => {
	it('is called verified only where every source was read', () => {
		const unread = wissen.sources.filter(({ verified }) => !verified).map(({ id }) => id);
		const wrong = told.filter(
			({ verified, sources }) =>
				verified && (sources.length === 0 || sources.some((id) => unread.includes(id)))
		);
		expect(idsOf(wrong)).toEqual([]);
	});

	it('puts no word into the mouth of the Fachstelle: it is named where it is a partner, and in what happened', () => {
		const { partners: _partners, origin: _origin, sources: _sources, ...own } = wissen;
		for (const text of textsIn(own)) expect(text).not.toMatch(/\bFS[\s-]?INGE|Fachstelle/);
	});

	it('promises nothing', () => {
		const { glossary: _glossary, sources: _sources, ...rest } = wissen;
		for (const text of textsIn(rest)) {
			expect(text).not.toMatch(
				/erhalten|bekommen|Anspruch|garantier|sichert? Ihnen|steht Ihnen zu/i
			);
			expect(text).not.toMatch(/\d ?(%|Prozent|€|Euro)/);
		}
	});

	it('tells what happened in the past and calls for nothing', () => {
		for (const { id, text } of origin) {
			expect(text, id).toMatch(
				/\b(war|waren|fand|begann|nahmen|stellte|konnten|wurden|sollten|veröffentlichte)\b/
			);
			expect(text, id).not.toMatch(/\b(Sie|Ihnen|Ihre?|bitte|melden Sie|jetzt)\b/);
		}
	});

	it('names no figure of a method or a station that no source names', () => {
		const { methods } = wissen;
		const figures = [...methods, ...process.stations].flatMap((entry) => [
			entry.duration,
			'groupSize' in entry ? entry.groupSize : null
		]);
		const given = figures.filter((figure) => figure !== null);
		expect(given).toHaveLength(2);
		for (const figure of given) expect(figure).toContain('Annahme dieses Entwurfs');
	});

	it('rests on no newspapers, law firms or wikis, and names no person', () => {
		const urls = wissen.sources.flatMap((source) => source.urls).join('\n');
		expect(urls).not.toMatch(
			/wikipedia|wiki\.|saechsische\.de|lvz\.de|mdr\.de|freiepresse|rechtsanw|anwalt|pdfslide/
		);
		for (const text of textsIn(wissen))
			expect(text).not.toMatch(/\b(Dr|Prof)\. |\b(Herr|Frau) [A-Z]/);
	});

	it('says of the models of other states that they do not hold here', () => {
		const here = practice.models.filter(({ appliesInSaxony }) => appliesInSaxony);
		expect(here.map(({ land }) => land)).toEqual(['Bund', 'Europäische Union']);
	});
});

describe('a planted fault is seen', () => {
	const { partners, glossary, requirements, programmes, cooperation, methods } = wissen;
	const first = <T>(list: readonly T[]): T => {
		const [entry] = list;
		if (entry === undefined) throw new Error('empty list');
		return entry;
	};
	const project = first(practice.projects);
	const faults: [
		name: string,
		path: string,
		fault: Partial<Record<keyof Wissen | 'extra', unknown>>
	][] = [
		['strange field', '', { extra: 1 }],
		['earlier format', '/formatVersion', { formatVersion: 1 }],
		[
			'unknown source',
			'/glossary/0/sources',
			{ glossary: [{ ...first(glossary), sources: ['fehlt'] }] }
		],
		['name given twice', '/glossary/1/id', { glossary: [first(glossary), first(glossary)] }],
		['empty text', '/glossary/0/short', { glossary: [{ ...first(glossary), short: '' }] }],
		[
			'demand given twice',
			'/requirements/1/criterion',
			{ requirements: [first(requirements), first(requirements)] }
		],
		[
			'unknown part',
			'/requirements/0/part',
			{ requirements: [{ ...first(requirements), part: 'anders' }] }
		],
		[
			'unknown source of a programme',
			'/programmes/0/sources',
			{ programmes: [{ ...first(programmes), sources: ['fehlt'] }] }
		],
		[
			'no condition',
			'/programmes/0/fitsWhen',
			{ programmes: [{ ...first(programmes), fitsWhen: { vielleicht: ['leader', 'ja'] } }] }
		],
		[
			'form given twice',
			'/cooperation/1/id',
			{ cooperation: [first(cooperation), first(cooperation)] }
		],
		[
			'empty note',
			'/cooperation/0/legalNote',
			{ cooperation: [{ ...first(cooperation), legalNote: '' }] }
		],
		[
			'unknown topic',
			'/partners/0/topics',
			{ partners: [{ ...first(partners), topics: ['fehlt'] }] }
		],
		[
			'unknown wish',
			'/partners/0/help/0',
			{ partners: [{ ...first(partners), help: ['kuchen'] }] }
		],
		[
			'unknown theme',
			'/practice/projects/0/theme',
			{ practice: { ...practice, projects: [{ ...project, theme: 'fehlt' }] } }
		],
		[
			'only a name, but criteria',
			'/practice/projects/0/criteria',
			{
				practice: {
					...practice,
					projects: [{ ...project, instrument: null, criteria: ['standarddaten'] }]
				}
			}
		],
		[
			'model given twice',
			'/practice/models/1/id',
			{ practice: { ...practice, models: [first(practice.models), first(practice.models)] } }
		],
		[
			'unknown source of the centre',
			'/ortskern/sources',
			{ ortskern: { ...ortskern, sources: ['fehlt'] } }
		],
		[
			'focus given twice',
			'/ortskern/focuses/1/id',
			{ ortskern: { ...ortskern, focuses: [first(ortskern.focuses), first(ortskern.focuses)] } }
		],
		['method without steps', '/methods/0/steps', { methods: [{ ...first(methods), steps: [] }] }],
		[
			'station needs a later one',
			'/process/stations/0/needs',
			{
				process: {
					...process,
					stations: [{ ...first(process.stations), needs: ['fortschreibung'] }]
				}
			}
		],
		[
			'figure from nowhere',
			'/dataSheet/0/source',
			{ dataSheet: [{ ...first(wissen.dataSheet), source: 'fehlt' }] }
		]
	];

	it.each(faults)('%s', (_name, path, fault) => {
		const parsed = parseWissen({ ...wissen, ...fault });
		const places = parsed.ok ? [] : parsed.problems.map((problem) => problem.path);
		expect(places).toContain(path);
	});

	it('a criterion or a question no catalogue has', () => {
		const fault: Wissen = {
			...wissen,
			partners: [{ ...first(partners), criteria: ['fehlt'] }],
			ortskern: { ...ortskern, criterion: 'fehlt', when: { eq: ['fehlt', 'ja'] } },
			programmes: [{ ...first(programmes), fitsWhen: { gt: ['fehlt', 1] } }],
			requirements: [{ ...first(requirements), criterion: 'fehlt' }]
		};
		expect(problemsBeside(fault, [catalogue]).map(({ path }) => path)).toEqual([
			'/requirements/0/criterion',
			'/ortskern/criterion',
			'/ortskern/when',
			'/partners/0/criteria',
			'/programmes/0/fitsWhen'
		]);
	});
});
