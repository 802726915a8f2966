import { describe, expect, it } from 'vitest';
import { HELP_WISHES } from '#lib/domain/assessment.ts';
import { helpersFor } from '#lib/domain/helpers.ts';
import { builtIn } from './built-in.ts';
import { wissen } from './built-in-wissen.ts';

/** What the five founding documents name must be found in the Wissen; their names, by heart. */

const { catalogue } = builtIn;
const { partners, practice, ortskern, methods, process, origin } = wissen;

describe('the networks of the Fachstelle', () => {
	it.each([
		'Sächsischer Landkreistag',
		'Sächsischer Städte- und Gemeindetag',
		'Digital-Lotsen-Sachsen',
		'Die Dezentrale',
		'Servicestelle für Quartiersentwicklung und Gemeinwesenarbeit',
		'Denkmalnetz Sachsen',
		'Zentrum für Baukultur Sachsen',
		'Innenstadtnetzwerk Sachsen',
		'simul+',
		'Ab in die Mitte! Die City-Offensive Sachsen',
		'Allianz Sichere Sächsische Kommunen',
		'Deutsche Vernetzungsstelle Ländliche Räume'
	])('%s', (name) => {
		const partner = partners.find((each) => each.name === name);
		expect(partner?.kind).toBe('netzwerk');
		expect(partner?.offers.length).toBeGreaterThan(1);
		expect(partner?.topics.length).toBeGreaterThan(0);
		expect(partner?.sources).toContain('fs-inge-netzwerk-partner');
		expect(partner?.howToReach).toMatch(/^https:\/\//);
	});

	it('are twelve, beside the Fachstelle itself and others', () => {
		const namesOf = (kind: string) =>
			partners.filter((each) => each.kind === kind).map(({ id }) => id);
		expect(namesOf('netzwerk')).toHaveLength(12);
		expect(namesOf('fachstelle')).toEqual(['fs-inge']);
		expect(namesOf('weitere').length).toBeGreaterThan(6);
	});
});

describe('the Fokusthemen of Kommunen innovativ and their Verbünde', () => {
	it.each([
		[
			'Infrastruktur und Daseinsvorsorge',
			'Fokusland, lebenswert, NoLA, TempALand, JuMoWestküste, KoDa_eG, KuDeQua, KOMOBIL2035, iMona, DeWaK'
		],
		[
			'Innenentwicklung mit neuen Instrumenten',
			'Bürgerfonds, KIF, Ortsinnentwicklung, KOMET, MOSAIK, AktVis, LebensRäume, Flächenmanagement'
		],
		[
			'Partizipation und Innovation in Reallaboren',
			'KoSI-LAB, TransformBar, WatNu, Kleinstadt_gestalten, CoProGrün, LAZIKN2030, IN², MIGOEK'
		],
		['Datenmanagement und Entscheidungstools', 'WEBWiKo, KomMonitor, NaKoFi, IER-SEK']
	])('%s', (title, names) => {
		const theme = practice.themes.find((each) => each.title === title);
		expect(theme?.criteria.length).toBeGreaterThan(0);
		const projects = practice.projects.filter((each) => each.theme === theme?.id);
		expect(projects.map(({ name }) => name).join(', ')).toBe(names);
	});

	it('are four and thirty', () => {
		expect([practice.themes.length, practice.projects.length]).toEqual([4, 30]);
	});
});

describe('Lust auf Innenstadt', () => {
	it.each([
		['Vielfalt der Funktionen', 'funktionsvielfalt'],
		['Erreichbarkeit und Mobilität', 'erreichbarkeit'],
		['Leerstand und Brachflächen', 'leerstand'],
		['Dienstleistung und Einzelhandel: Qualität, Wettbewerb', 'handel'],
		['digitale Innenstadt', 'digital'],
		['Kooperation am Standort, Management', 'kooperation'],
		['Image und Identität', 'identitaet']
	])('Schwerpunkt: %s', (_name, id) => {
		const focus = ortskern.focuses.find((each) => each.id === id);
		expect(focus?.question).toMatch(/\?$/);
	});

	it('has seven, each with the same few answers, a Kernteam and steps', () => {
		expect(ortskern.focuses).toHaveLength(7);
		expect(ortskern.answers.map(({ id }) => id)).toEqual(['ja', 'teilweise', 'nein', 'unklar']);
		expect([ortskern.team.length > 1, ortskern.steps.length > 3]).toEqual([true, true]);
		expect(ortskern.criterion).toBe('ortskern-und-ortsteile');
	});

	it.each([
		['Kernteam', 'kernteam'],
		['Ideen-Werkstätten', 'ideen-werkstatt'],
		['Werkstatt-Gespräche', 'werkstatt-gespraech'],
		['Fokusgruppen', 'fokusgruppe'],
		['Rundgang durch die Innenstadt', 'rundgang'],
		['Austausch der Erfahrungen, reihum', 'erfahrungsaustausch']
	])('Methode: %s', (_name, id) => {
		const method = methods.find((each) => each.id === id);
		expect(method?.sources).toEqual(['lust-auf-innenstadt']);
		expect(method?.criteria.length).toBeGreaterThan(1);
	});

	it('stands beside the Werkstatt of this app', () => {
		expect(methods.map(({ id }) => id)).toContain('werkstatt');
		expect(methods).toHaveLength(7);
	});
});

describe('the start of the Fachstelle and the Austauschformat', () => {
	it.each([
		['fachstelle', '2024-03-01'],
		['leitfaden', '2024-03-01'],
		['druckfassung', '2024-04'],
		['lust-auf-innenstadt', '2018-06-22'],
		['aufruf', '2026-03-16'],
		['treffen-1', '2026'],
		['treffen-2', '2026'],
		['treffen-3', '2026']
	])('%s, %s', (id, on) => {
		expect(origin.find((each) => each.id === id)?.on).toBe(on);
	});
});

it.each([...HELP_WISHES])('the wish for help "%s" finds somebody', (wish) => {
	expect(partners.some(({ help }) => help.includes(wish))).toBe(true);
});

describe('every criterion', () => {
	it.each(catalogue.criteria.map((criterion) => [criterion.number, criterion] as const))(
		'%i has a helper, a tip, a source and a station on the way',
		(_number, criterion) => {
			expect(helpersFor(criterion, wissen).length).toBeGreaterThan(0);
			const stations = process.stations.filter(({ criteria }) => criteria.includes(criterion.id));
			expect(stations.length).toBeGreaterThan(0);
			expect(criterion.tip).not.toBe('');
			expect(criterion.sources.length).toBeGreaterThan(0);
		}
	);
});
