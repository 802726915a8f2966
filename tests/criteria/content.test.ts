import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOfEdition, problemsOfSoundness } from '#lib/catalogue/checks.ts';
import { wordCount } from '#lib/catalogue/check-texts.ts';
import { truthOf } from '#lib/domain/condition.ts';
import type { Profile } from '#lib/domain/assessment.ts';
import { parseJson } from '#lib/exchange/scan-json.ts';
import { builtIn } from './built-in.ts';
import { textsIn } from './texts-in.ts';

const { catalogue, file } = builtIn;

const criterionOf = (id: string) => {
	const criterion = catalogue.criteria.find((each) => each.id === id);
	if (criterion === undefined) throw new Error(`no criterion ${id}`);
	return criterion;
};
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the built-in catalogue', () => {
	it('is sound', () => {
		expect([...problemsOfSoundness(catalogue), ...problemsOfEdition(catalogue)]).toEqual([]);
		expect(parseJson(readFileSync(file, 'utf8')).ok).toBe(true);
	});

	it('says what it is', () => {
		expect(catalogue).toMatchObject({
			id: 'insek-kleine-kommunen',
			version: '0.1.0',
			status: 'draft',
			licence: 'CC BY 4.0',
			thresholds: { rated: 0.8, notApplicable: 0.3, overall: 70, area: 50 },
			changes: []
		});
		expect(catalogue.notice).toMatch(/^Entwurf, nicht amtlich\. .*keine Förderzusage\.$/);
		const labels = catalogue.scale.map(({ label }) => label);
		expect(labels).toEqual(['noch nicht', 'begonnen', 'reicht', 'vorbildlich']);
	});

	it('has all its parts', () => {
		const { areas, criteria, fachplanungen, bausteine, costDrivers, levers, support } = catalogue;
		expect(areas).toHaveLength(6);
		expect(criteria.map(({ number }) => number)).toEqual(
			Array.from({ length: 30 }, (_, index) => index + 1)
		);
		expect(
			[fachplanungen, bausteine, costDrivers, levers, support].map((list) => list.length)
		).toEqual([33, 18, 16, 15, 13]);
		expect(idsOf(catalogue.bausteinGroups)).toEqual([
			'lage-demografie',
			'siedlung-wohnen',
			'wirtschaft',
			'infrastruktur',
			'klima-energie',
			'soziales-kultur',
			'strategie',
			'umsetzung'
		]);
		const strategie = bausteine.filter(({ group }) => group === 'strategie');
		expect(idsOf(strategie).toSorted()).toEqual(['swot', 'teilraeume', 'ziele']);
	});
});

describe('core criteria', () => {
	const ALWAYS = [
		'beteiligung-passend',
		'interkommunal-geprueft',
		'fachplan-register',
		'kernaussagen-statt-nacherzaehlung',
		'zielabgleich',
		'klimaanpassung-eingebunden',
		'konzeptluecken',
		'gemeinsame-datenbasis',
		'ziele-prioritaeten',
		'massnahmen-finanzierung',
		'beschluss-und-aktualitaet',
		'monitoring-kennzahlen'
	];
	const core = catalogue.criteria.filter((criterion) => criterion.core);
	const inScope = (profile: Profile) =>
		idsOf(
			core.filter(
				({ appliesWhen }) =>
					appliesWhen === null || truthOf(appliesWhen, profile, catalogue.profile) !== false
			)
		);

	it('are twelve, and two more where they apply', () => {
		expect(inScope({ vorhaben: 'selbstcheck', foerderung: 'keine' })).toEqual(ALWAYS);
		const both = [...ALWAYS, 'umfang-begrenzt', 'foerderableitung'].toSorted();
		expect(inScope({}).toSorted()).toEqual(both);
		expect(inScope({ vorhaben: 'fortschreibung', foerderung: 'unklar' }).toSorted()).toEqual(both);
		expect(core).toHaveLength(14);
	});

	it('ask for level 2 and allow no "trifft nicht zu"; the others ask for nothing', () => {
		for (const { id, core: isCore, minimum, naAllowed, target } of catalogue.criteria) {
			expect({ id, minimum, target }).toEqual({ id, minimum: isCore ? 2 : null, target: 2 });
			if (isCore) expect({ id, naAllowed }).toEqual({ id, naAllowed: false });
		}
	});
});

describe('conditions', () => {
	it('are these five', () => {
		const conditional = catalogue.criteria.filter(({ appliesWhen }) => appliesWhen !== null);
		expect(Object.fromEntries(conditional.map((each) => [each.number, each.appliesWhen]))).toEqual({
			2: { in: ['vorhaben', ['erstaufstellung', 'fortschreibung']] },
			13: { ne: ['waermeplan', 'ausgenommen'] },
			24: { ne: ['foerderung', 'keine'] },
			25: { any: [{ gte: ['ortsteile', 2] }, { eq: ['zentrum', 'ja'] }] },
			30: { ne: ['konzeptstand', 'keines'] }
		});
	});

	it('of a part stand in its text', () => {
		const parts = catalogue.criteria.flatMap((criterion) => criterion.parts);
		expect(parts.length).toBeGreaterThan(0);
		for (const { text } of parts) expect(text).toMatch(/^(Wenn|Bei) .*: /);
	});
});

describe('the profile', () => {
	it('asks three questions beside the name at first', () => {
		const first = catalogue.profile.filter((question) => question.first);
		expect(idsOf(first)).toEqual(['einwohner', 'konzeptstand', 'vorhaben']);
	});

	it('has these answers', () => {
		const choices = catalogue.profile.filter(({ type }) => type === 'choice');
		const options = choices.map((question) => [question.id, idsOf(question.options ?? [])]);
		const yesNo = ['ja', 'nein', 'unklar'];
		expect(Object.fromEntries(options)).toEqual({
			konzeptstand: ['keines', 'bis-5', '6-10', 'ueber-10'],
			vorhaben: ['erstaufstellung', 'fortschreibung', 'selbstcheck'],
			verbund: ['nein', 'mitglied', 'erfuellend'],
			foerderung: [
				'keine',
				'staedtebau-geplant',
				'staedtebau-laufend',
				'anderes-programm',
				'unklar'
			],
			zentrum: yesNo,
			waermeplan: ['ausgenommen', 'nicht-begonnen', 'in-arbeit', 'fertig'],
			klimakonzept: ['keines', 'landkreis', 'eigenes'],
			'schule-kita': yesNo,
			'strasse-3mio': yesNo,
			wasserrisiko: yesNo,
			leader: yesNo,
			sorbisch: yesNo
		});
		const numbers = catalogue.profile.filter(({ type }) => type === 'number');
		expect(idsOf(numbers)).toEqual(['einwohner', 'einwohner-1-1-2024', 'ortsteile']);
	});

	it('takes exactly "unklar" for not known', () => {
		for (const option of catalogue.profile.flatMap(({ options }) => options ?? [])) {
			expect(option.unknown ?? false).toBe(option.id === 'unklar');
		}
	});
});

describe('texts', () => {
	it('are short, in steps, and without paragraph signs', () => {
		for (const { id, question, levels } of catalogue.criteria) {
			expect(wordCount([question, ...levels].join(' ')), id).toBeLessThanOrEqual(60);
			expect(levels[3], id).toMatch(/^Zusätzlich: \S/);
			expect(levels.join(), id).not.toContain('§');
		}
	});

	it('call a number in a level a proposal', () => {
		const NUMBER = /\d|\b(drei|vier|fünf|sechs|zehn|zwölf)\b|halbe Seite|zwei Seiten/;
		const withNumber = catalogue.criteria.filter(({ levels }) => NUMBER.test(levels.join(' ')));
		expect(withNumber.length).toBeGreaterThan(5);
		for (const { id, evidence } of withNumber) expect(evidence, id).toContain('Vorschlag');
	});

	it('carry no figure in a tip', () => {
		for (const { id, tip } of catalogue.criteria) expect(tip, id).not.toMatch(/\d|Prozent|Euro/);
	});

	it('put no word into the mouth of the FS INGE', () => {
		const { sources: _sources, support: _support, ...own } = catalogue;
		for (const text of textsIn(own)) expect(text).not.toMatch(/FS[\s-]?INGE/);
	});

	it('tell who knows the answer', () => {
		for (const { id, ask } of catalogue.criteria) expect(ask.length, id).toBeGreaterThan(0);
		expect(new Set(catalogue.criteria.map(({ about }) => about))).toEqual(
			new Set(['konzept', 'prozess'])
		);
	});

	it.each([
		['auftrag-und-rollen', 2, /Zeitbudget/],
		['auftrag-und-rollen', 3, /^Zusätzlich: Der Haushalt enthält das Geld dafür/],
		['flaeche-bauleitplanung', 2, /Bestand vor Neubau/],
		['wohnen-leerstand-baukultur', 2, /Bestand statt Neubau/],
		['massnahmen-finanzierung', 3, /Folgekosten/]
	])('%s, level %i, holds what belongs there', (id, level, words) => {
		expect(criterionOf(id).levels[level]).toMatch(words);
	});

	it('ask for results of the heat plan, not for another one', () => {
		const { tip } = criterionOf('waermeplanung-eingebunden');
		expect(tip).toMatch(/^Übernehmen Sie Ergebnisse des Wärmeplans/);
		expect(tip).toContain('ist für den Wärmeplan gedacht');
	});

	it('say that Städtebauförderung asks for a concept of its area', () => {
		expect(criterionOf('foerderableitung').tip).toMatch(
			/Konzept für das Fördergebiet \(Stand prüfen\)/
		);
		const [part] = criterionOf('konzeptluecken').parts;
		expect(part?.text).toContain('ein INSEK-Kapitel ersetzt es nicht');
		expect(criterionOf('konzeptluecken').fachplanungen).not.toContain('foerdergebiet');
		const [hint] = criterionOf('foerderableitung').parts;
		expect(hint?.text).toBe(
			'Bei unter 2.000 Einwohnern: Antragsberechtigung zuerst bei der SAB klären (nicht verifiziert).'
		);
	});
});

describe('funding', () => {
	it('is tagged on these five', () => {
		const tagged = catalogue.criteria.filter(({ tags }) => tags.includes('foerder'));
		expect(idsOf(tagged).toSorted()).toEqual([
			'beschluss-und-aktualitaet',
			'beteiligung-passend',
			'foerderableitung',
			'klimaanpassung-eingebunden',
			'massnahmen-finanzierung'
		]);
	});
});

describe('figures of effort', () => {
	it('are assumptions, with a spread', () => {
		for (const { id, origin } of [...catalogue.costDrivers, ...catalogue.levers]) {
			expect(origin, id).toMatch(/^Annahme dieses Entwurfs/);
		}
		for (const { spread } of catalogue.costDrivers) expect(spread).toEqual([0.75, 1, 1.25]);
	});

	it('of the levers are ranges', () => {
		for (const { id, effectText } of catalogue.levers) {
			if (/\d/.test(effectText)) expect(effectText, id).toMatch(/\d+ bis \d+ .*\(Annahme/);
		}
	});
});

describe('Fachplanungen', () => {
	it('matter most to at most two chapters', () => {
		for (const { id, relevance } of catalogue.fachplanungen) {
			const most = Object.values(relevance).filter((weight) => weight === 2);
			expect(most.length, id).toBeGreaterThan(0);
			expect(most.length, id).toBeLessThanOrEqual(2);
		}
	});

	it('without a source are not verified', () => {
		const unproven = catalogue.fachplanungen.filter(({ sources }) => sources.length === 0);
		for (const { id, unverified } of unproven) {
			expect(unverified, id).toEqual(
				expect.arrayContaining(['legalBasis', 'owner', 'duty', 'dutyNote'])
			);
		}
	});
});

describe('sources', () => {
	const parts = [...catalogue.criteria, ...catalogue.fachplanungen];
	const used = new Set(parts.flatMap(({ sources }) => sources));

	it('are all used', () => {
		expect(idsOf(catalogue.sources).filter((id) => !used.has(id))).toEqual([]);
		for (const { id, sources } of catalogue.criteria) expect(sources.length, id).toBeGreaterThan(0);
	});

	it('of law lie in the official collection', () => {
		const law = catalogue.sources.filter(({ title }) => /§|Art\. \d/.test(title));
		expect(law.length).toBeGreaterThan(5);
		for (const { id, title, urls } of law) {
			if (title.includes('Servicestelle')) continue;
			expect(urls.join(' '), id).toMatch(/revosax|recht\.sachsen\.de|gesetze-im-internet\.de/);
		}
	});

	it('are no newspapers, law firms or wikis', () => {
		const urls = catalogue.sources.flatMap((source) => source.urls).join('\n');
		expect(urls).not.toMatch(
			/wikipedia|saechsische\.de|lvz\.de|mdr\.de|freiepresse|rechtsanw|anwalt/
		);
	});
});
