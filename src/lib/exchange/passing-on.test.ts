import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { passedOn, withPrivateNotesOf } from './passing-on.ts';

const updatedAt = '2026-11-22';

const former = assessmentOf({
	answers: {
		a: { state: 'level', level: 2, privateNote: 'zu a', updatedAt },
		b: { state: 'open', privateNote: 'zu b', updatedAt },
		c: { state: 'unknown', updatedAt }
	},
	fachplanungen: [
		{ id: 'p1', title: 'Wärmeplan', privateNote: 'zu p1', updatedAt },
		{ id: 'p2', title: 'Radwege', more: { privateNote: 'tief in p2' }, updatedAt }
	],
	workshops: [
		{
			id: 'w',
			title: 'Werkstatt',
			criteria: ['a'],
			ballots: [{ id: '00af', code: '0'.repeat(32), number: 1 }]
		}
	]
});

describe('passedOn', () => {
	it('holds neither a private note nor a ballot, sound or put aside', () => {
		const setAside = {
			'/workshops/0/ballots/1': 'Zettel',
			'/answers/a/privateNote (2)': 'Zettel',
			'/title': 'bleibt'
		};
		const file = JSON.stringify(passedOn({ ...former, setAside }));
		expect(file).not.toMatch(/ballots"|zu a|tief|00af|Zettel/);
		expect(file).toContain('bleibt');
	});
});

describe('withPrivateNotesOf', () => {
	it('gives a check back what passing on took from it, at any depth', () => {
		const { omits: _omits, ...restored } = withPrivateNotesOf(former, passedOn(former));
		const { omits: _none, ...whole } = former;
		expect(restored).toEqual(whole);
	});

	it('keeps what the file says, and finds elements by their id', () => {
		const file = assessmentOf({
			answers: { a: { state: 'level', level: 1, updatedAt } },
			fachplanungen: [
				{ id: 'p0', title: 'neu', updatedAt },
				{ id: 'p1', title: 'Wärmeplan 2026', updatedAt }
			]
		});
		expect(withPrivateNotesOf(former, file)).toMatchObject({
			answers: {
				a: { level: 1, privateNote: 'zu a' },
				b: { state: 'open', privateNote: 'zu b' }
			},
			fachplanungen: [{ id: 'p0' }, { id: 'p1', title: 'Wärmeplan 2026', privateNote: 'zu p1' }]
		});
	});

	it('changes nothing where there was no note', () => {
		const file = assessmentOf({ answers: { c: { state: 'unknown', updatedAt } } });
		expect(withPrivateNotesOf(assessmentOf({}), file)).toEqual(file);
	});
});
