import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answerFor,
	answersOf,
	assessmentOf,
	catalogueOf,
	criterionOf,
	DAY,
	questionOf,
	type ShortAnswer
} from '../../../tests/fixtures/method/build.ts';
import { succession } from '../../../tests/fixtures/method/version-arbitrary.ts';
import vectors from '../../../tests/fixtures/method/version-carry.json' with { type: 'json' };
import { archiveOf } from './archive.ts';
import type { Answer, Assessment } from './assessment.ts';
import { movesBetween, type Edition } from './carry-moves.ts';
import { carriedAlong } from './carry-along.ts';
import { carriedOver, type Carried } from './carry.ts';
import type { ChangeKind, Criterion, VersionChange } from './catalogue.ts';
import { isSameValue } from './change.ts';
import { proposalsIn } from './proposals.ts';

const AT = '2026-12-01T09:00:00+01:00';

function counter(): () => string {
	let count = 0;
	return () => `neu-${(count += 1)}`;
}

const options = () => ({ ids: counter(), at: AT });

function edition(
	version: string,
	criteria: readonly Criterion[],
	changes: readonly VersionChange[] = []
): Edition {
	return { catalogue: catalogueOf(criteria, { version, changes }), sha256: version };
}

const criteria = (...ids: readonly string[]) =>
	ids.map((id) => criterionOf({ id, title: `Titel ${id}` }));

const change = (kind: ChangeKind, old: readonly string[], young: readonly string[]) => ({
	from: '1',
	kind,
	old,
	new: young,
	note: ''
});

function checkOf(answers: Assessment['answers'], given: Partial<Assessment> = {}): Assessment {
	const catalogue = { id: 'test', version: '1', sha256: '1' };
	return assessmentOf({ catalogue, answers, ...given });
}

/** A level, "u", "n" or nothing, as the example writes it, and what became of it. */
function shown({ assessment, changes }: Carried) {
	const entries = changes.map(({ criterion, result }) => {
		const answer = assessment.answers[criterion];
		const proposed = proposalsIn(assessment).find((each) => each.criterion === criterion);
		const said: Partial<Answer> | undefined =
			answer === undefined || answer.state === 'open' ? proposed?.answer : answer;
		const short = { level: said?.level, unknown: 'u', na: 'n', open: null };
		return [criterion, [said === undefined ? null : short[said.state ?? 'open'], result]];
	});
	return Object.fromEntries(entries) as unknown;
}

describe('the example of the method', () => {
	const { old, mapping, expect: expected } = vectors;
	const short = (value: string | number) => ({ n: 'na', u: 'unknown' })[value] ?? value;
	const answers = Object.entries(old).map(([id, value]) => [id, short(value)] as const);
	const young = mapping.flatMap(([, , ids]) => ids as string[]);
	const changes = mapping.map(([kind, before, after]) =>
		change(kind as ChangeKind, before as string[], after as string[])
	);
	const from = edition('1', criteria(...Object.keys(old)));
	const to = edition('2', criteria(...young), changes);
	const check = checkOf(answersOf(Object.fromEntries(answers) as Record<string, ShortAnswer>));

	it('comes out as it stands there', () => {
		expect(shown(carriedOver(check, from.catalogue, to, options()))).toEqual(expected);
	});

	it('is again what it was on the way back', () => {
		const { assessment } = carriedOver(check, from.catalogue, to, options());
		const back = carriedOver(assessment, to.catalogue, from, options());
		expect(withoutStamps(back.assessment)).toEqual(withoutStamps(check));
		expect(proposalsIn(back.assessment)).toEqual([]);
		// the text that was made of two might have been changed since
		expect(Object.keys(back.assessment.archive ?? {})).toEqual(['K10']);
	});
});

describe('each kind of change', () => {
	const full: Answer = {
		state: 'level',
		level: 2,
		evidence: 'Seite 3',
		note: 'Notiz',
		privateNote: 'intern',
		help: ['geld'],
		role: 'bauamt',
		updatedAt: DAY
	};
	const { state: _state, level: _level, ...texts } = full;
	const one = (kind: ChangeKind, young: readonly string[], given: Partial<Assessment> = {}) =>
		carriedOver(
			checkOf({ a: full }, given),
			edition('1', criteria('a')).catalogue,
			edition('2', criteria(...young), [change(kind, ['a'], young)]),
			options()
		).assessment;

	it('TEXT carries the answer, also to another id', () => {
		const after = one('TEXT', ['b'], { plan: { a: { inScope: true } } });
		expect(after.answers).toEqual({ b: full });
		expect(after.plan).toEqual({ b: { inScope: true } });
		expect(after.catalogue).toEqual({ id: 'test', version: '2', sha256: '2' });
		expect([after.archive, after.proposals]).toEqual([undefined, undefined]);
	});

	it.each(['STRENGER', 'LOCKERER'] as const)('%s keeps every text and asks again', (kind) => {
		const after = one(kind, ['a']);
		expect(after.answers).toEqual({ a: { ...texts, state: 'open' } });
		expect(after.proposals).toMatchObject([
			{
				id: 'neu-1',
				criterion: 'a',
				answer: { state: 'level', level: 2 },
				source: 'fassung',
				createdAt: AT,
				former: { catalogue: { version: '1' }, criteria: ['a'] }
			}
		]);
		expect(after.archive).toBeUndefined();
	});

	it('GETEILT gives each part the texts and a proposal', () => {
		const after = one('GETEILT', ['b', 'c'], {
			steps: [{ id: 's', title: 'Los', criterion: 'a' }],
			plan: { a: { reason: 'Darum' } }
		});
		expect(after.answers).toEqual({
			b: { ...texts, state: 'open' },
			c: { ...texts, state: 'open' }
		});
		expect(after.proposals?.map(({ criterion }) => criterion)).toEqual(['b', 'c']);
		expect(after.steps).toMatchObject([{ criterion: 'b' }]);
		expect(after.plan).toEqual({ b: { reason: 'Darum' }, c: { reason: 'Darum' } });
	});

	it('ENTFALLEN goes to the archive with title and version, and its steps keep their titles', () => {
		const after = one('ENTFALLEN', [], {
			steps: [{ id: 's', title: 'Los', criterion: 'a' }],
			plan: { a: { reason: 'Darum' } }
		});
		expect(after.answers).toEqual({});
		const catalogue = { id: 'test', version: '1', sha256: '1' };
		expect(after.archive).toEqual({
			a: { answer: full, title: 'Titel a', catalogue, plan: { reason: 'Darum' } }
		});
		expect(after.steps).toEqual([{ id: 's', title: 'Los' }]);
		expect(after.plan).toBeUndefined();
	});

	it('"Trifft nicht zu" is proposed, or "Wissen wir nicht" where it is not allowed any more', () => {
		const proposed = (naAllowed: boolean) => {
			const na = { a: answerFor('na') as Answer };
			const to = edition(
				'2',
				[criterionOf({ id: 'a', naAllowed })],
				[change('STRENGER', ['a'], ['a'])]
			);
			const { assessment } = carriedOver(
				checkOf(na),
				edition('1', criteria('a')).catalogue,
				to,
				options()
			);
			return [assessment.proposals?.[0]?.answer?.state, assessment.archive?.['a']?.answer?.state];
		};
		expect(proposed(true)).toEqual(['na', undefined]);
		expect(proposed(false)).toEqual(['unknown', 'na']);
	});

	it('a rejected proposal is not made again, and its answer is in the archive', () => {
		const rejected = {
			id: 'r',
			criterion: 'a',
			answer: { state: 'level', level: 2 },
			source: 'fassung',
			decision: 'abgelehnt'
		} as const;
		const after = one('STRENGER', ['a'], { proposals: [rejected] });
		expect(after.proposals).toEqual([rejected]);
		expect(after.archive?.['a']?.answer).toEqual(full);
	});
});

describe('ZUSAMMEN', () => {
	it.each<[readonly ShortAnswer[], unknown]>([
		[[2, 1], { state: 'level', level: 1 }],
		[[2, 'na'], { state: 'level', level: 2 }],
		[['na', 'na'], { state: 'na' }],
		[[2, 'unknown'], { state: 'unknown' }],
		[['na', 'unknown'], { state: 'unknown' }],
		[[2, 'open'], undefined],
		[['open', 'open'], undefined]
	])('%j', (shorts, expected) => {
		const ids = shorts.map((_, index) => `k${index}`);
		const answers = answersOf(
			Object.fromEntries(ids.map((id, index) => [id, shorts[index] ?? 'open']))
		);
		const to = edition('2', criteria('m'), [change('ZUSAMMEN', ids, ['m'])]);
		const { assessment } = carriedOver(
			checkOf(answers),
			edition('1', criteria(...ids)).catalogue,
			to,
			options()
		);
		expect(assessment.proposals?.[0]?.answer).toEqual(expected);
	});

	it('puts each text under the title of its question, and one that all share once', () => {
		const note = { note: 'Beide' };
		const answers = {
			a: { ...answerFor(1, { ...note, evidence: 'A' }), help: ['geld'] } as Answer,
			b: { ...answerFor(2, { ...note, evidence: 'B' }), help: ['daten', 'geld'] } as Answer
		};
		const to = edition('2', criteria('m'), [change('ZUSAMMEN', ['a', 'b'], ['m'])]);
		const { assessment } = carriedOver(
			checkOf(answers),
			edition('1', criteria('a', 'b')).catalogue,
			to,
			options()
		);
		expect(assessment.answers).toEqual({
			m: {
				state: 'open',
				note: 'Beide',
				evidence: 'Titel a:\nA\n\nTitel b:\nB',
				help: ['geld', 'daten'],
				updatedAt: DAY
			}
		});
		expect(assessment.archive).toMatchObject({
			a: { answer: answers.a },
			b: { answer: answers.b }
		});
	});
});

describe('the profile', () => {
	it('keeps what fits, puts the rest aside, and takes it back', () => {
		const asked = (version: string, ...options: readonly string[]): Edition => ({
			catalogue: catalogueOf([], { version, profile: [questionOf('ort', ...options)] }),
			sha256: version
		});
		const [from, to] = [asked('1', 'ja', 'nein'), asked('2', 'ja')];
		const check = checkOf({}, { profile: { ort: 'nein', gone: 3 } });
		const { assessment } = carriedOver(check, from.catalogue, to, options());
		expect(assessment.profile).toEqual({});
		expect(assessment.setAside).toEqual({ '/profile/ort': 'nein', '/profile/gone': 3 });
		const back = carriedOver(assessment, to.catalogue, from, options()).assessment;
		expect(back.profile).toEqual({ ort: 'nein' });
		expect(back.setAside).toEqual({ '/profile/gone': 3 });
	});
});

/** Everything a check says, in texts. */
function textsIn({ answers, proposals, archive, plan, setAside }: Assessment): string {
	return JSON.stringify([answers, proposals, archive, plan, setAside]);
}

const stateOf = ({ state, level }: { readonly state: string; readonly level?: number }) =>
	level === undefined ? { state } : { state, level };

/** Answers of a check that cannot be found again after it was carried over. */
function lost(
	before: Assessment,
	from: Edition,
	to: Edition,
	after: Assessment
): readonly string[] {
	const { origins } = movesBetween(from.catalogue, to.catalogue);
	const all = textsIn(after);
	const archive = archiveOf(after);
	const waiting = proposalsIn(before).filter(
		({ source, decision, criterion, former }) =>
			source === 'fassung' &&
			decision === undefined &&
			// what was made of an answer to that very version is nothing anybody has said since
			former?.catalogue.sha256 !== to.sha256 &&
			(before.answers[criterion]?.state ?? 'open') === 'open'
	);
	return from.catalogue.criteria.flatMap(({ id }) => {
		const heirs = origins
			.filter(({ old }) => old.includes(id))
			.map(({ criterion }) => criterion.id);
		const answer = before.answers[id];
		const states = [
			...heirs.flatMap((heir) => (after.answers[heir] ? [stateOf(after.answers[heir])] : [])),
			...proposalsIn(after)
				.filter((each) => heirs.includes(each.criterion))
				.map((each) => each.answer),
			...(archive.get(id) ?? []).flatMap((entry) => [
				stateOf(entry.answer),
				...(entry.proposals ?? []).map((each) => each.answer)
			])
		];
		const said = [
			...(answer === undefined || answer.state === 'open' ? [] : [stateOf(answer)]),
			...waiting.filter(({ criterion }) => criterion === id).map((each) => each.answer)
		];
		const written = Object.entries(answer ?? {}).filter(
			([field, value]) => field !== 'updatedAt' && field !== 'state' && typeof value === 'string'
		);
		return [
			...said
				.filter((state) => !states.some((each) => isSameValue(each, state)))
				.map((state) => `${id} ${JSON.stringify(state)}`),
			...written
				.filter(([, text]) => !all.includes(JSON.stringify(text).slice(1, -1)))
				.map(([field]) => `${id} ${field}`)
		];
	});
}

const withoutStamps = ({ answers }: Assessment) =>
	Object.fromEntries(
		Object.entries(answers).flatMap(([id, { updatedAt: _at, role: _role, ...rest }]) => {
			const said = Object.entries(rest).filter(([, value]) => value !== '');
			return said.length === 1 && rest.state === 'open' ? [] : [[id, Object.fromEntries(said)]];
		})
	);

/** More of them in `npm run torture`. */
const ROUNDS = { numRuns: Number(process.env['CARRY_ROUNDS'] ?? 100) };

describe('between two versions', () => {
	const there = (check: Assessment, from: Edition, to: Edition) =>
		carriedOver(check, from.catalogue, to, options()).assessment;

	it('nothing is lost', () => {
		fc.assert(
			fc.property(succession, ({ from, to, assessment }) => {
				expect(lost(assessment, from, to, there(assessment, from, to))).toEqual([]);
			}),
			ROUNDS
		);
	});

	it('going back gives every answer as it was', () => {
		fc.assert(
			fc.property(succession, ({ from, to, assessment }) => {
				const back = there(there(assessment, from, to), to, from);
				expect(withoutStamps(back)).toEqual(withoutStamps(assessment));
				expect(back.plan ?? {}).toEqual(assessment.plan);
				expect(back.profile).toEqual(assessment.profile);
				expect(lost(assessment, from, from, back)).toEqual([]);
			}),
			ROUNDS
		);
	});

	it('nothing is lost of what was answered in between', () => {
		const edits = fc.array(
			fc.record({
				at: fc.nat(20),
				state: fc.constantFrom<ShortAnswer>(0, 3, 'unknown', 'na'),
				note: fc.option(fc.constantFrom('dazu', 'anders'), { nil: undefined })
			}),
			{ maxLength: 4 }
		);
		fc.assert(
			fc.property(succession, edits, ({ from, to, assessment }, made) => {
				const young = there(assessment, from, to);
				const { criteria: asked } = to.catalogue;
				const answers = made.flatMap(({ at, state, note }) => {
					const id = asked[at % Math.max(1, asked.length)]?.id;
					const texts = note === undefined ? {} : { note: `${note} ${id}` };
					return id === undefined
						? []
						: [[id, { ...young.answers[id], ...answerFor(state, texts) } as Answer] as const];
				});
				const edited = { ...young, answers: { ...young.answers, ...Object.fromEntries(answers) } };
				const back = there(edited, to, from);
				expect(lost(edited, to, from, back)).toEqual([]);
				const again = there(back, from, to);
				expect(lost(back, from, to, again)).toEqual([]);
			}),
			ROUNDS
		);
	});
});

describe('through several versions', () => {
	const first = edition('1', criteria('a', 'b', 'c', 'd'));
	const second = edition('2', criteria('a', 'b', 'c', 'n'), [
		change('STRENGER', ['a'], ['a']),
		change('NEU', [], ['n']),
		change('ENTFALLEN', ['d'], [])
	]);
	const later = (kind: ChangeKind, old: readonly string[], young: readonly string[]) => ({
		...change(kind, old, young),
		from: '2'
	});
	const third = edition('3', criteria('a', 'm'), [
		later('ZUSAMMEN', ['b', 'c'], ['m']),
		later('ENTFALLEN', ['n'], [])
	]);
	const check = checkOf(answersOf({ a: 2, b: 3, c: 1, d: 0 }));

	it('tells what became of the first in the last', () => {
		const { assessment, changes } = carriedAlong(
			check,
			first.catalogue,
			[second, third],
			options()
		);
		expect(changes.map(({ criterion, kind, result }) => [criterion, kind, result])).toEqual([
			['a', 'STRENGER', 'BESTAETIGEN'],
			['m', 'ZUSAMMEN', 'BESTAETIGEN'],
			['d', 'ENTFALLEN', 'ARCHIV']
		]);
		expect(assessment.catalogue.version).toBe('3');
		// it is the answer to the first version that waits to be confirmed
		const waiting = proposalsIn(assessment).find((each) => each.criterion === 'a');
		expect(waiting?.former?.catalogue.version).toBe('1');
	});

	it('and all the way back', () => {
		const there = carriedAlong(check, first.catalogue, [second, third], options()).assessment;
		const back = carriedAlong(there, third.catalogue, [second, first], options()).assessment;
		expect(withoutStamps(back)).toEqual(withoutStamps(check));
	});
});

it('keeps what was said of criteria that read the same, and puts the rest aside', () => {
	const check = checkOf({}, { feedback: { a: { wichtig: 'ja' }, b: { machbar: 'nein' } } });
	const to = edition('2', criteria('a', 'b'), [change('TEXT', ['b'], ['b'])]);
	const { assessment } = carriedOver(
		check,
		catalogueOf(criteria('a', 'b'), { version: '1' }),
		to,
		options()
	);
	expect(assessment.feedback).toEqual({ a: { wichtig: 'ja' } });
	expect(assessment.setAside).toEqual({ '/feedback/b': { machbar: 'nein' } });
});
