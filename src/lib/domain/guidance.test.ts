import { describe, expect, it } from 'vitest';
import type { Condition, ProfileQuestion } from './catalogue.ts';
import { methodsFor, practiceFor } from './guidance.ts';
import type { Method } from './wissen-guides.ts';

const KNOWN = { sources: [], date: null, verified: false };
const questions: readonly ProfileQuestion[] = [
	{
		id: 'zentrum',
		question: 'Ortskern?',
		plain: 'Ortskern?',
		help: '',
		type: 'choice',
		first: false,
		options: [
			{ id: 'ja', label: 'Ja' },
			{ id: 'nein', label: 'Nein' }
		]
	}
];
const methodOf = (
	id: string,
	criteria: readonly string[],
	fitsWhen: Condition | null = null
): Method => ({
	id,
	title: id,
	purpose: '…',
	groupSize: null,
	duration: null,
	steps: [],
	stepsAreOurs: true,
	material: [],
	fitsWhen,
	criteria,
	...KNOWN
});

describe('methodsFor', () => {
	const methods = [
		methodOf('team', ['ziele']),
		methodOf('rundgang', ['ortskern', 'ziele'], { eq: ['zentrum', 'ja'] }),
		methodOf('gespraech', ['kosten']),
		methodOf('befragung', ['ziele'])
	];
	const open = [{ id: 'ziele' }, { id: 'ortskern' }];
	const proposed = (profile: Readonly<Record<string, string>>) =>
		methodsFor({ profile, questions }, open, { methods }).map(({ method, criteria }) => [
			method.id,
			criteria
		]);

	it('proposes what serves open criteria, most first, then by id', () => {
		expect(proposed({ zentrum: 'ja' })).toEqual([
			['rundgang', ['ziele', 'ortskern']],
			['befragung', ['ziele']],
			['team', ['ziele']]
		]);
	});

	it('leaves out only what certainly does not fit', () => {
		expect(proposed({}).map(([id]) => id)).toContain('rundgang');
		expect(proposed({ zentrum: 'nein' }).map(([id]) => id)).toEqual(['befragung', 'team']);
	});
});

describe('practiceFor', () => {
	it('finds what others did about a criterion, and nothing of projects known by name alone', () => {
		const theme = { id: 't', title: 't', what: '…', topics: [], criteria: ['daten'], ...KNOWN };
		const project = { theme: 't', finished: true, howToReach: null, ...KNOWN };
		const model = { id: 'm', title: 'm', land: 'Bund', what: '…', lesson: '…', ...KNOWN };
		const practice = {
			themes: [theme],
			projects: [
				{ id: 'p', name: 'p', instrument: 'Karten', criteria: ['daten', 'ziele'], ...project },
				{ id: 'q', name: 'q', instrument: null, criteria: [], ...project }
			],
			models: [{ ...model, appliesInSaxony: false, criteria: ['ziele'] }]
		};
		const found = (id: string) => {
			const { themes, projects, models } = practiceFor({ id }, { practice });
			return [themes, projects, models].map((list) => list.map((entry) => entry.id));
		};
		expect(found('daten')).toEqual([['t'], ['p'], []]);
		expect(found('ziele')).toEqual([[], ['p'], ['m']]);
		expect(found('fehlt')).toEqual([[], [], []]);
	});
});
