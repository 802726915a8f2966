import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baustein, Fachplanung } from './catalogue.ts';
import { hintsOf, type HintRule } from './hints.ts';
import {
	registerOf,
	type Chapter,
	type MatrixCell,
	type Measure,
	type PlanRecord,
	type StoredRegister
} from './register.ts';

const TODAY = '2026-11-22';

const type = (given: Partial<Fachplanung>): Fachplanung => ({
	id: 'waerme',
	title: 'Wärmeplan',
	legalBasis: '',
	owner: 'gemeinde',
	duty: 'keine',
	dutyNote: '',
	cycleMonths: 60,
	maxAgeMonths: 60,
	sharedData: '',
	kinds: ['daten', 'analyse'],
	relevance: { klima: 2, wohnen: 1 },
	unverified: [],
	sources: [],
	...given
});
const catalogue = {
	bausteine: ['klima', 'wohnen', 'ziele'].map((id): Baustein => ({
		id,
		title: id,
		description: '',
		pages: 2,
		group: 'g'
	})),
	fachplanungen: [type({}), type({ id: 'ziel', kinds: ['ziele'], relevance: { ziele: 2 } })]
};

const plan = (id: string, given: Partial<PlanRecord> = {}): PlanRecord => ({
	id,
	type: 'waerme',
	title: id,
	owner: '',
	status: 'vorhanden',
	stand: '2025-01',
	area: 'gesamt',
	topics: [],
	...given
});
const measure = (id: string, title: string, ...from: string[]): Measure => ({
	id,
	number: id,
	title,
	from
});
const matrix = (use: MatrixCell['use'], reference?: string) => ({
	p: { klima: { use, ...(reference !== undefined && { reference }) } }
});
const chapter = (work: Chapter['work'], given: Partial<Chapter> = {}) => ({
	klima: { work, ...given }
});

const keysOf = (rule: HintRule, register: StoredRegister) =>
	hintsOf(catalogue, registerOf(register), TODAY)
		.filter((hint) => hint.rule === rule)
		.map(({ key }) => key);

describe('DW1, double surveys', () => {
	const planned = { status: 'geplant', start: '2027-03' } as const;
	const both = (a: Partial<PlanRecord>, b: Partial<PlanRecord>) =>
		keysOf('DW1', {
			fachplanungen: [plan('b', { ...planned, ...a }), plan('a', { ...planned, ...b })]
		});

	it('fires for two works on one topic, in one place, within two years', () => {
		expect(both({}, {})).toEqual(['DW1|a|b']);
		expect(both({}, { start: '2029-03', status: 'in-arbeit' })).toEqual(['DW1|a|b']);
		expect(both({ area: ['Ost'] }, { area: [' ost '] })).toEqual(['DW1|a|b']);
	});

	it.each([
		['starts more than two years apart', { start: '2029-04' }],
		['no start', { start: '' }],
		['another topic', { topics: ['wohnen'] }],
		['goals only', { type: 'ziel', topics: ['klima'] }],
		['another place', { area: ['West'] }],
		['a finished plan', { status: 'vorhanden' as const }]
	])('does not with %s', (_what, given) => {
		expect(both({ area: 'area' in given ? ['Ost'] : 'gesamt' }, given)).toEqual([]);
	});

	it('knows chapters that are made anew as works', () => {
		const fachplanungen = [plan('p', planned)];
		const bausteine = chapter('beauftragen', { start: '2027-01' });
		expect(keysOf('DW1', { fachplanungen, bausteine })).toEqual(['DW1|klima|p']);
		expect(keysOf('DW1', { fachplanungen, bausteine: chapter('uebernehmen') })).toEqual([]);
	});
});

describe('DW2, unused stocks', () => {
	const unused = (
		given: Partial<PlanRecord>,
		use: MatrixCell['use'] = 0,
		work: Chapter['work'] = 'neu'
	) =>
		keysOf('DW2', {
			fachplanungen: [plan('p', given)],
			matrix: matrix(use),
			bausteine: chapter(work)
		});

	it('fires when a fresh plan is not used by a chapter made anew', () => {
		expect(unused({})).toEqual(['DW2|p|klima']);
		expect(unused({ stand: '2021-11' })).toEqual(['DW2|p|klima']);
	});

	it('does not for an old plan, an unknown or higher use, another work, a plan not there', () => {
		expect(unused({ stand: '2021-10' })).toEqual([]);
		expect(unused({ stand: '' })).toEqual([]);
		expect(unused({}, 'unknown')).toEqual([]);
		expect(unused({}, 1)).toEqual([]);
		expect(unused({}, 0, 'beauftragen')).toEqual([]);
		expect(unused({ status: 'geplant' })).toEqual([]);
	});
});

describe('DW3, double measures', () => {
	const school = measure('1', 'Sanierung der Grundschule am Markt', 'p');

	it('fires for like titles of two plans', () => {
		const measures = [school, measure('2', 'Grundschule Markt: energetische Sanierung', 'q')];
		expect(keysOf('DW3', { measures })).toEqual(['DW3|1|2']);
		const own = [school, measure('2', 'Grundschule am Markt sanieren')];
		expect(keysOf('DW3', { measures: own })).toEqual(['DW3|1|2']);
	});

	it('begins exactly at three words of five', () => {
		const pair = (a: string, b: string) =>
			keysOf('DW3', { measures: [measure('1', a, 'p'), measure('2', b, 'q')] });
		expect(pair('Radweg Markt Bahnhof Nord', 'Radweg Markt Bahnhof West')).toEqual(['DW3|1|2']);
		expect(pair('Radweg Markt Nord', 'Radweg Markt West')).toEqual([]);
	});

	it('does not for unlike titles, or within one plan', () => {
		expect(keysOf('DW3', { measures: [school, measure('2', 'Radweg', 'q')] })).toEqual([]);
		expect(keysOf('DW3', { measures: [school, { ...school, id: '2' }] })).toEqual([]);
	});
});

describe('DW4 and DW7, what is taken over', () => {
	it('should not be too old', () => {
		const old = [plan('p', { stand: '2020-01' })];
		expect(keysOf('DW4', { fachplanungen: old, matrix: matrix(2, 'Seite 3') })).toEqual([
			'DW4|p|klima'
		]);
		expect(keysOf('DW4', { fachplanungen: old, matrix: matrix(1) })).toEqual([]);
		expect(keysOf('DW4', { fachplanungen: [plan('p')], matrix: matrix(2) })).toEqual([]);
	});

	it('should say where it stands', () => {
		const fachplanungen = [plan('p')];
		expect(keysOf('DW7', { fachplanungen, matrix: matrix(3) })).toEqual(['DW7|p|klima']);
		expect(keysOf('DW7', { fachplanungen, matrix: matrix(3, '  ') })).toEqual(['DW7|p|klima']);
		expect(keysOf('DW7', { fachplanungen, matrix: matrix(3, 'Seite 3') })).toEqual([]);
		expect(keysOf('DW7', { fachplanungen, matrix: matrix(1) })).toEqual([]);
	});
});

describe('DW5, contradictions', () => {
	const goals = [
		{ id: 'b', text: 'mehr Bauland', from: 'p' },
		{ id: 'a', text: 'weniger Flächenverbrauch', from: 'q' }
	];

	it('are named until something is decided', () => {
		expect(keysOf('DW5', { goals, goalPairs: { 'a|b': { value: -2 } } })).toEqual(['DW5|a|b']);
		const settled = { 'a|b': { value: -2, resolution: 'hingenommen' } } as const;
		expect(keysOf('DW5', { goals, goalPairs: settled })).toEqual([]);
		expect(keysOf('DW5', { goals, goalPairs: { 'a|b': { value: 1 } } })).toEqual([]);
	});
});

describe('DW6, invitations', () => {
	const event = (id: string, date: string, ...targetGroups: string[]) => ({
		id,
		title: id,
		date,
		targetGroups
	});

	it('of the same people within half a year', () => {
		const first = event('a', '2027-01-10', 'jugend', 'alle');
		expect(keysOf('DW6', { events: [first, event('b', '2027-07', 'jugend')] })).toEqual([
			'DW6|a|b'
		]);
		expect(keysOf('DW6', { events: [first, event('b', '2027-08', 'jugend')] })).toEqual([]);
		expect(keysOf('DW6', { events: [first, event('b', '2027-02', 'vereine')] })).toEqual([]);
	});
});

describe('DW8, chapters that wait', () => {
	it('when all plans with data for it are only planned', () => {
		const waiting = [plan('p', { status: 'geplant' }), plan('q', { status: 'fehlt' })];
		const bausteine = chapter('uebernehmen');
		expect(keysOf('DW8', { fachplanungen: waiting, bausteine })).toEqual(['DW8|p|klima']);
		expect(keysOf('DW8', { fachplanungen: [...waiting, plan('r')], bausteine })).toEqual([]);
		expect(keysOf('DW8', { fachplanungen: waiting, bausteine: chapter('offen') })).toEqual([]);
		expect(keysOf('DW8', { fachplanungen: [], bausteine })).toEqual([]);
	});
});

describe('a decision on a hint', () => {
	it('stays with it, in whatever order the lists stand', () => {
		const titles = fc.constantFrom(
			'Radweg Bahnhof',
			'Radweg zum Bahnhof',
			'Schule',
			'Schule am Markt'
		);
		const measures = fc.uniqueArray(
			fc.record({
				id: fc.string({ minLength: 1 }),
				title: titles,
				plan: fc.constantFrom('p', 'q')
			}),
			{ selector: ({ id }) => id, maxLength: 6 }
		);
		fc.assert(
			fc.property(measures, fc.boolean(), (found, turned) => {
				const list = found.map(({ id, title, plan: from }) => measure(id, title, from));
				const first = hintsOf(catalogue, registerOf({ measures: list }), TODAY);
				const hints = Object.fromEntries(
					first.map(({ key }) => [key, { state: 'abgelehnt' as const }])
				);
				const again = { measures: turned ? list.toReversed() : list, hints };
				expect(
					hintsOf(catalogue, registerOf(again), TODAY).every(
						({ decision }) => decision?.state === 'abgelehnt'
					)
				).toBe(true);
			})
		);
	});
});
