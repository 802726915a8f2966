import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogueOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import { feedbackSummary } from './feedback-summary.ts';
import { FROM_CHECK, FROM_WORKSHOP, type Feedback } from './feedback.ts';
import { REMARK_ANSWERS } from './remarks.ts';

const catalogue = catalogueOf([
	criterionOf({ id: 'z', title: 'Zuerst' }),
	criterionOf({ id: 'a', number: 2 })
]);
const file = (id: string, given: Partial<Feedback> = {}): Feedback => ({
	format: 'insek-check/feedback',
	formatVersion: 1,
	id,
	day: '2026-11-22',
	source: FROM_CHECK,
	catalogue: { id: 'test', version: '0.1.0', sha256: 'ab' },
	voters: 1,
	criteria: [],
	...given
});
const meeting = file('w', {
	source: FROM_WORKSHOP,
	criteria: [
		{
			criterion: 'a',
			opinions: { behalten: 5, aendern: 1, streichen: 0 },
			dontKnow: 1,
			settled: 'behalten',
			minority: 'Anders'
		},
		{ criterion: 'z', opinions: null, dontKnow: null, settled: 'unknown' }
	]
});
const first = file('1', {
	help: { geld: 2 },
	criteria: [{ criterion: 'z', answers: { wichtig: 'ja' }, comment: 'Zu lang.' }]
});
const second = file('2', {
	help: { geld: 1, recht: 1 },
	criteria: [
		{ criterion: 'z', answers: { wichtig: 'ja', machbar: 'nein' }, comment: 'Gut.' },
		{ criterion: 'neu', comment: 'Fehlt.' }
	]
});

it('adds up what many say of a criterion, in the order of the catalogue', () => {
	const summary = feedbackSummary([first, meeting, second], catalogue);
	expect(summary).toMatchObject({
		files: 3,
		sources: { 'kriterien-werkstatt': 1, rueckmeldung: 2 },
		help: { geld: 3, recht: 1 }
	});
	expect(summary.criteria.map(({ criterion, title, files }) => [criterion, title, files])).toEqual([
		['z', 'Zuerst', 3],
		['a', catalogue.criteria[1]?.title, 1],
		['neu', undefined, 1]
	]);
	expect(summary.criteria[0]).toMatchObject({
		answers: { wichtig: { ja: 2, teils: 0, nein: 0 }, machbar: { ja: 0, teils: 0, nein: 1 } },
		untold: 1,
		settled: { unknown: 1 },
		comments: ['Gut.', 'Zu lang.']
	});
	expect(summary.criteria[1]).toMatchObject({
		opinions: { behalten: 5, aendern: 1, streichen: 0 },
		dontKnow: 1,
		settled: { behalten: 1 },
		minorities: ['Anders']
	});
});

it('counts one id once, with its latest day', () => {
	const later = file('1', {
		day: '2026-12-01',
		criteria: [{ criterion: 'z', comment: 'Besser.' }]
	});
	const summary = feedbackSummary([later, first], catalogue);
	expect(summary.files).toBe(1);
	expect(summary.criteria[0]?.comments).toEqual(['Besser.']);
});

const anyFile = fc
	.record({
		id: fc.constantFrom('1', '2', '3', '4'),
		day: fc.constantFrom('2026-11-22', '2026-11-23'),
		answer: fc.constantFrom(...REMARK_ANSWERS),
		comment: fc.constantFrom('', 'Gut.', 'Zu lang.')
	})
	.map(({ id, day, answer, comment }) =>
		file(id, { day, criteria: [{ criterion: 'z', answers: { wichtig: answer }, comment }] })
	);

it('says the same whatever the order of the files, and loses no voice', () => {
	const files = fc.array(anyFile, { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(files, (list) => {
			const [some, ...others] = list as [Feedback, ...Feedback[]];
			const summary = feedbackSummary([some, ...others], catalogue);
			expect(feedbackSummary(list.toReversed() as [Feedback], catalogue)).toEqual(summary);
			const { ja, teils, nein } = summary.criteria[0]?.answers.wichtig ?? {
				ja: 0,
				teils: 0,
				nein: 0
			};
			expect(ja + teils + nein).toBe(new Set(list.map(({ id }) => id)).size);
		})
	);
});
