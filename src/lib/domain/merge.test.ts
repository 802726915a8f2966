import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answerFor,
	assessmentOf,
	DAY,
	type ShortAnswer
} from '../../../tests/fixtures/method/build.ts';
import vectors from '../../../tests/fixtures/method/merge.json' with { type: 'json' };
import { isEmptyAnswer, type Answer, type Assessment } from './assessment.ts';
import { isSameValue, valueAt } from './change.ts';
import { editsBetween } from './edits-between.ts';
import { isNothing } from './merge-values.ts';
import { mergeOf } from './merge.ts';
import { isRecord } from './record.ts';
import { shareable } from './shareable.ts';

const NEW = '00000000-0000-4000-8000-00000000000f';
const merged = (base: Assessment | null, a: Assessment, b: Assessment) => mergeOf(base, a, b, NEW);

const withAnswer = (answer: Partial<Answer> | undefined, given: Partial<Assessment> = {}) =>
	assessmentOf({
		answers: answer === undefined ? {} : { x: { state: 'open', updatedAt: DAY, ...answer } },
		...given
	});
const withPlan = (...plans: readonly object[]) => assessmentOf({ fachplanungen: plans as never });
/** As others get it: without private notes, with days. */
const passedOn = (assessment: Assessment) => ({
	...(shareable(assessment) as Assessment),
	omits: ['history', 'privateNote', 'time']
});

it('takes what each side says of a criterion itself, field by field', () => {
	const saying = (remark: NonNullable<Assessment['feedback']>[string]) =>
		assessmentOf({ feedback: { x: remark } });
	const { merged: both, conflicts } = merged(
		saying({ wichtig: 'ja' }),
		saying({ wichtig: 'ja', comment: 'Kürzer.' }),
		saying({ wichtig: 'nein', machbar: 'teils' })
	);
	expect(both.feedback).toEqual({ x: { wichtig: 'nein', machbar: 'teils', comment: 'Kürzer.' } });
	expect(conflicts).toEqual([]);
});

describe('one field', () => {
	const short = (value: number | null) => (value ?? 'open') as ShortAnswer;
	it.each(vectors)('$base, $a, $b with base $haveBase: $expect', (vector) => {
		const [base, a, b] = [vector.base, vector.a, vector.b].map((value) =>
			withAnswer(answerFor(short(value)))
		) as [Assessment, Assessment, Assessment];
		const result = merged(vector.haveBase ? base : null, a, b);
		const [kind, value] = vector.expect as [string, number | null | (number | null)[]];
		if (Array.isArray(value)) {
			const choices = value.map((level) => ({ state: 'level', level }));
			expect(kind).toBe('CONFLICT');
			expect(result.conflicts).toMatchObject([{ a: choices[0], b: choices[1] }]);
			expect(result.merged.answers['x']?.level ?? null).toBe(vector.haveBase ? vector.base : null);
		} else {
			expect(result.conflicts).toEqual([]);
			expect(result.merged.answers['x']?.level ?? null).toBe(value);
		}
	});
});

describe('an answer', () => {
	const base = withAnswer({ state: 'level', level: 1, note: 'Seite 4' });

	it('is one field in state, level and reason; the texts are fields of their own', () => {
		const a = withAnswer({ state: 'na', reason: 'Gibt es hier nicht.', note: 'Seite 4' });
		const b = withAnswer({ state: 'level', level: 2, note: 'Seite 5', role: 'bauamt' });
		const result = merged(base, a, b);
		expect(result.conflicts).toEqual([
			{
				path: '/answers/x/state',
				base: { state: 'level', level: 1 },
				a: { state: 'na', reason: 'Gibt es hier nicht.' },
				b: { state: 'level', level: 2 },
				roles: [null, 'bauamt'],
				at: [DAY, DAY]
			}
		]);
		expect(result.merged.answers['x']).toEqual({
			...base.answers['x'],
			note: 'Seite 5',
			role: 'bauamt'
		});
	});

	it('that is open and without a word is gone; a typed reason is not nothing', () => {
		expect(merged(base, withAnswer(undefined), withAnswer(undefined)).merged.answers).toEqual({});
		const typed = withAnswer({ reason: 'Weil' });
		const { conflicts } = merged(null, typed, withAnswer({ state: 'unknown' }));
		expect(conflicts).toMatchObject([{ a: { state: 'open', reason: 'Weil' } }]);
	});

	it('has no say in what is derived, and its office is a field', () => {
		const a = withAnswer({ ...base.answers['x'], basis: 'belegt', role: 'bauamt' });
		const b = withAnswer({ ...base.answers['x'], role: 'kaemmerei' });
		const paths = merged(base, a, b).conflicts.map(({ path }) => path);
		expect(paths).toEqual(['/answers/x/role']);
	});
});

describe('stamps', () => {
	it('never conflict: the later counts, of createdAt the earlier, a time says more than its day', () => {
		const [early, late] = ['2026-11-21T23:30:00+01:00', '2026-11-21T23:10:00Z'];
		const a = assessmentOf({ updatedAt: early, createdAt: DAY, proposals: [stamped(late)] });
		const b = assessmentOf({ updatedAt: late, createdAt: early, proposals: [stamped(early)] });
		const { merged: both, conflicts } = merged(null, a, b);
		expect(conflicts).toEqual([]);
		expect(both).toMatchObject({ updatedAt: late, createdAt: early });
		expect(both.proposals).toEqual([stamped(late)]);
	});
	const stamped = (decidedAt: string) => ({ id: 'p', decidedAt }) as never;
});

describe('elements', () => {
	const fnp = { id: 'p', title: 'FNP', owner: 'Gemeinde', updatedAt: DAY };
	const base = withPlan(fnp);

	it('of both sides are kept, their properties merged one by one', () => {
		const a = withPlan({ ...fnp, title: 'Flächennutzungsplan' }, { id: 'r', title: 'Radweg' });
		const b = withPlan({ id: 'a', title: 'Wärmeplan' }, { ...fnp, owner: 'Zweckverband' });
		const { merged: both, conflicts } = merged(base, a, b);
		expect(conflicts).toEqual([]);
		expect(both.fachplanungen).toEqual([
			{ id: 'a', title: 'Wärmeplan' },
			{ ...fnp, title: 'Flächennutzungsplan', owner: 'Zweckverband' },
			{ id: 'r', title: 'Radweg' }
		]);
	});

	it('removed on one side go when the other left them alone, whatever their stamp', () => {
		const touched = withPlan({ ...fnp, updatedAt: '2026-12-24' });
		expect(merged(base, withPlan(), touched)).toMatchObject({
			merged: { fachplanungen: [] },
			conflicts: []
		});
	});

	it('removed on one side and changed on the other are one conflict, as a whole', () => {
		const changed = { ...fnp, title: 'Flächennutzungsplan', owner: 'Land' };
		const { merged: both, conflicts } = merged(base, withPlan(), withPlan(changed));
		expect(conflicts).toEqual([
			{ path: '/fachplanungen/p', base: fnp, b: changed, roles: [null, null], at: [DAY, DAY] }
		]);
		expect(both.fachplanungen).toEqual([fnp]);
	});

	it('come and go as a whole in lists by key too, but a row of the matrix is none', () => {
		const cell = { use: 1, reference: 'Seite 3' } as const;
		const matrix = (row: object) => assessmentOf({ matrix: { p: row } as never });
		const one = matrix({ lage: cell });
		const none = assessmentOf({ matrix: {} });
		expect(merged(one, none, matrix({ lage: cell, klima: cell })).merged.matrix).toEqual({
			p: { klima: cell }
		});
		const { conflicts } = merged(one, none, matrix({ lage: { ...cell, use: 2 } }));
		expect(conflicts.map(({ path }) => path)).toEqual(['/matrix/p/lage']);
	});

	it('without ids are one value', () => {
		const levers = (...list: string[]) => assessmentOf({ effortPlan: { levers: list } as never });
		const { conflicts } = merged(levers('a'), levers('a', 'b'), levers('a', 'c'));
		expect(conflicts.map(({ path }) => path)).toEqual(['/effortPlan/levers']);
	});
});

describe('what a file omits', () => {
	const noted = withAnswer({ state: 'unknown', privateNote: 'Nur für uns' });

	it('is no change of it', () => {
		const passed = passedOn(withAnswer({ state: 'level', level: 2 }));
		const { merged: both, conflicts } = merged(noted, noted, passed);
		expect(conflicts).toEqual([]);
		expect(both.answers['x']).toMatchObject({ level: 2, privateNote: 'Nur für uns' });
		expect(both.omits).toEqual([]);
	});

	it('stays as the base has it when both omit it', () => {
		const passed = passedOn(noted);
		expect(merged(noted, passed, passed).merged.answers).toEqual(noted.answers);
	});

	it('is not known of a base that omits it', () => {
		const other = withAnswer({ state: 'unknown', privateNote: 'Anders' });
		expect(merged(passedOn(noted), noted, other).conflicts).toMatchObject([
			{ path: '/answers/x/privateNote', a: 'Nur für uns', b: 'Anders' }
		]);
		const gone = withAnswer({ state: 'unknown' });
		expect(merged(passedOn(noted), gone, noted).merged.answers).toEqual(noted.answers);
	});

	it('is also what could not be read of it', () => {
		const goals = [{ id: 'g', text: 'Ortskern beleben' }];
		const whole = withAnswer(
			{ state: 'level', level: 2 },
			{ goals: goals as never, title: 'INSEK' }
		);
		const setAside = { '/goals': 'viele', '/title': 7, '/answers/x/level': 9 };
		const broken = assessmentOf({ setAside });
		const { merged: both, conflicts } = merged(whole, broken, whole);
		expect(conflicts).toEqual([]);
		expect(both).toMatchObject({ answers: whole.answers, goals, title: 'INSEK', setAside });
		const element = assessmentOf({ setAside: { '/goals/0': 'keines', '/goals/1/text (2)': 7 } });
		expect(merged(whole, element, whole).merged.goals).toEqual(goals);
	});

	it('makes a day of every time', () => {
		const timed = (at: string) => assessmentOf({ zukunft: { at } });
		const here = timed('2026-11-21T14:32:00+01:00');
		expect(merged(here, here, passedOn(here))).toMatchObject({
			merged: { zukunft: { at: '2026-11-21T14:32:00+01:00' } },
			conflicts: []
		});
	});
});

describe('parts with rules of their own', () => {
	it('keeps every state laid down; one id with two contents is a conflict', () => {
		const frozen = (...list: readonly object[]) => assessmentOf({ frozen: list as never });
		const [one, two] = [
			{ id: 'f1', title: 'Rat 1' },
			{ id: 'f2', title: 'Rat 2' }
		];
		expect(merged(frozen(one), frozen(), frozen(one, two)).merged.frozen).toEqual([one, two]);
		const other = { id: 'f1', title: 'geändert' };
		const { merged: both, conflicts } = merged(frozen(one), frozen(one), frozen(other));
		expect(conflicts).toMatchObject([{ path: '/frozen/f1', base: one, a: one, b: other }]);
		expect(both.frozen).toEqual([one]);
	});

	it('keeps the history of both, each change once, in order of time', () => {
		const change = (id: string, at: string, after = 1) => ({ id, at, path: '/title', after });
		const a = assessmentOf({ history: [change('1', '2026-11-21'), change('3', '2026-11-23')] });
		const b = assessmentOf({ history: [change('2', '2026-11-22'), change('3', '2026-11-24', 2)] });
		expect(merged(null, a, b).merged.history).toEqual([
			change('1', '2026-11-21'),
			change('2', '2026-11-22'),
			change('3', '2026-11-24', 2)
		]);
	});

	it('keeps all that was put aside', () => {
		const a = assessmentOf({ setAside: { '/goals': 'viele', '/title': 7 } });
		const b = assessmentOf({ setAside: { '/goals': 'keine' } });
		const { setAside } = merged(null, a, b).merged;
		expect(setAside).toEqual({ '/goals': 'viele', '/title': 7, '/goals (2)': 'keine' });
	});

	it('names both revisions as parents, and no side of it matters', () => {
		const of = (id: string, ...parents: string[]) => assessmentOf({ revision: { id, parents } });
		expect(merged(null, of('b', 'r'), of('a', 's')).merged.revision).toEqual({
			id: NEW,
			parents: ['a', 'b'],
			ancestors: ['s', 'r']
		});
	});
});

const text = fc.constantFrom('', 'FNP', 'Lücke');
const typed = fc.constantFrom('FNP', 'Lücke');
const id = fc.constantFrom('k', 'l');
const stamp = fc.constantFrom(DAY, '2026-11-21T09:00:00+01:00', '2026-11-22');
const element = fc.record(
	{
		id,
		title: text,
		topics: fc.array(text, { maxLength: 2 }),
		privateNote: text,
		updatedAt: stamp
	},
	{ requiredKeys: ['id', 'title'] }
);
const elements = fc
	.uniqueArray(element, { selector: (each) => each.id, maxLength: 2 })
	.map((list) => list.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
const choice = fc.constantFrom<object>(
	{ state: 'open' },
	{ state: 'unknown' },
	{ state: 'level', level: 1 },
	{ state: 'level', level: 2 },
	{ state: 'na', reason: 'Gibt es hier nicht.' }
);
const answer = fc
	.tuple(
		choice,
		fc.record(
			{ note: typed, privateNote: typed, role: fc.constantFrom('bauamt', 'kaemmerei') },
			{ requiredKeys: [] }
		),
		stamp
	)
	.map(([chosen, texts, updatedAt]) => ({ ...chosen, ...texts, updatedAt }))
	.filter((each) => !isEmptyAnswer(each));
const cell = fc.record({ use: fc.constantFrom(0, 2), reference: text }, { requiredKeys: ['use'] });
const state: fc.Arbitrary<Assessment> = fc
	.record(
		{
			title: text,
			updatedAt: stamp,
			profile: fc.dictionary(id, fc.constantFrom('ja', 3)),
			answers: fc.dictionary(id, answer),
			measures: elements,
			matrix: fc.dictionary(id, fc.dictionary(id, cell, { minKeys: 1 })),
			setAside: fc.dictionary(fc.constantFrom('/a', '/a (2)', '/b'), fc.constantFrom(1, 2)),
			revision: fc.record({ id: fc.uuid(), parents: fc.constant([]) })
		},
		{ requiredKeys: ['title', 'profile', 'answers', 'updatedAt', 'revision'] }
	)
	.map((given) => assessmentOf(given as unknown as Partial<Assessment>));
const maybePassedOn = fc
	.tuple(state, fc.boolean())
	.map(([each, is]) => (is ? passedOn(each) : each));
const base = fc.option(maybePassedOn, { freq: 3 });

/** A base, and two states of which each part was changed in one of them at most. */
const apart = fc
	.tuple(state, state, fc.infiniteStream(fc.constantFrom('a', 'b', 'none')), fc.boolean())
	.map(([from, changed, owners, isPassedOn]) => {
		const ownerOf = (_key: string) => owners.next().value as string;
		const picked = { a: { ...from.answers }, b: { ...from.answers } };
		const [a, b]: Record<string, unknown>[] = [{ ...from }, { ...from }];
		for (const key of ['title', 'profile', 'measures', 'matrix', 'setAside']) {
			const side = { a, b }[ownerOf(key)];
			if (side !== undefined && changed[key] !== undefined) side[key] = changed[key];
		}
		for (const [key, each] of Object.entries(changed.answers)) {
			const side = { ...picked, none: undefined }[ownerOf(key) as 'a' | 'b' | 'none'];
			if (side !== undefined) side[key] = each;
		}
		const states = [
			{ ...a, answers: picked.a },
			{ ...b, answers: picked.b }
		] as Assessment[];
		return [from, states[0], isPassedOn ? passedOn(states[1] as Assessment) : states[1]] as [
			Assessment,
			Assessment,
			Assessment
		];
	});

describe('any two states', () => {
	it('give the same whichever comes first', () => {
		fc.assert(
			fc.property(base, maybePassedOn, maybePassedOn, (from, a, b) => {
				const [ab, ba] = [merged(from, a, b), merged(from, b, a)];
				expect(ba.merged).toEqual(ab.merged);
				const turned = ab.conflicts.map((each) => {
					const { a: first, b: second, roles, at, ...others } = each;
					const values = { ...others, roles: roles.toReversed(), at: at.toReversed() };
					const sides = Object.entries({ a: second, b: first });
					return {
						...values,
						...Object.fromEntries(sides.filter(([, value]) => value !== undefined))
					};
				});
				const inOrder = (list: readonly { path: string }[]) =>
					list.toSorted((x, y) => (x.path < y.path ? -1 : 1));
				expect(inOrder(ba.conflicts)).toEqual(inOrder(turned as never));
			})
		);
	});

	it('merged without a conflict change nothing when merged once more', () => {
		fc.assert(
			fc.property(apart, fc.boolean(), ([from, a, b], isKnown) => {
				const { merged: both, conflicts } = merged(isKnown ? from : null, a, b);
				fc.pre(isKnown || conflicts.length === 0);
				expect(conflicts).toEqual([]);
				for (const side of [a, b, both]) {
					const again = merged(isKnown ? from : null, both, side);
					expect(again.conflicts).toEqual([]);
					expect(editsBetween(both, again.merged)).toEqual([]);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('lose no change that nothing stands against', () => {
		const ofChoice = (path: string) =>
			path.replace(/^(\/answers\/[^/]+\/)(level|reason)$/, '$1state');
		const isBeside = (x: string, y: string) =>
			!`${x}/`.startsWith(`${y}/`) && !`${y}/`.startsWith(`${x}/`);
		/** Nothing typed is as good as nothing there. */
		const plain = (value: unknown): unknown =>
			isRecord(value)
				? Object.fromEntries(
						Object.entries(value)
							.filter(([key, each]) => key !== 'updatedAt' && !isNothing(each))
							.map(([key, each]) => [key, plain(each)])
					)
				: isNothing(value)
					? undefined
					: value;
		fc.assert(
			fc.property(state, state, state, (from, a, b) => {
				const { merged: both } = merged(from, a, b);
				const others = editsBetween(from, b).map(({ path }) => ofChoice(path));
				const changes = editsBetween(from, a).filter(
					({ path }) =>
						others.every((other) => isBeside(ofChoice(path), other)) &&
						// what an office answered may be gone with the answer
						!/^\/setAside|\/(updatedAt|role)$/.test(path)
				);
				for (const { path } of changes) {
					const [is, ought] = [plain(valueAt(both, path)), plain(valueAt(a, path))];
					// an answer that says nothing else is a missing key when it is open
					expect([path, path.endsWith('/state') ? (is ?? 'open') : is]).toEqual([path, ought]);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('name at every conflict what each side says, and keep the base there', () => {
		fc.assert(
			fc.property(state, state, state, (from, a, b) => {
				const { merged: both, conflicts } = merged(from, a, b);
				for (const { path, base: was, ...sides } of conflicts) {
					if (path.endsWith('/state')) continue;
					expect([sides.a, sides.b]).toEqual([valueAt(a, path), valueAt(b, path)]);
					expect(isSameValue(sides.a, sides.b)).toBe(false);
					if (!path.endsWith('/role')) expect(valueAt(both, path)).toEqual(was);
				}
			})
		);
	});

	it('keep every private note when the other file has none to tell of', () => {
		fc.assert(
			fc.property(fc.option(state), state, (from, here) => {
				const changed = { ...here, title: 'neu', measures: here.measures };
				const { merged: both } = merged(from, here, passedOn(changed as Assessment));
				for (const [key, { privateNote }] of Object.entries(here.answers)) {
					expect(both.answers[key]?.privateNote || undefined).toBe(privateNote || undefined);
				}
			})
		);
	});
});
