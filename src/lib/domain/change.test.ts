import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from './assessment.ts';
import {
	applied,
	editAt,
	inverseOf,
	isSameValue,
	merged,
	parsedPath,
	pathOf,
	valueAt,
	withValue,
	type Change
} from './change.ts';

const AT = '2026-11-21T14:32:00.000Z';
const LATER = '2026-11-21T14:33:00.000Z';

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}

function changeTo(document: Assessment, path: string, after: unknown): Change {
	return { id: '1', at: AT, ...editAt(document, path, after) };
}

const check = frozen(
	assessmentOf({
		profile: { ortsteile: 3 },
		answers: {
			zielabgleich: { state: 'level', level: 2, note: 'Seite 4', updatedAt: '2026-11-01' },
			konzeptluecken: { state: 'open', note: 'fragen', updatedAt: '2026-11-01' }
		},
		measures: [
			{ id: 'b', title: 'Radweg' },
			{ id: 'd', title: 'Schule', funding: ['LEADER', 'StBauF'] }
		]
	})
);

describe('paths', () => {
	it('are JSON Pointers with escapes (RFC 6901)', () => {
		expect(pathOf('answers', 'a/b', 'm~n')).toBe('/answers/a~1b/m~0n');
		expect(parsedPath('/answers/a~1b/m~0n')).toEqual(['answers', 'a/b', 'm~n']);
		expect(parsedPath('/~01')).toEqual(['~1']);
		expect(parsedPath('/')).toEqual(['']);
		expect([pathOf(), parsedPath('')]).toEqual(['', []]);
	});

	it('go there and back', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (segments) => {
				fc.pre(!segments.some((each) => /^(__proto__|constructor|prototype)$/.test(each)));
				expect(parsedPath(pathOf(...segments))).toEqual(segments);
			})
		);
	});

	it.each(['answers/x', '/a~2b', '/a~', '/__proto__/x', '/answers/constructor', '/a/prototype'])(
		'refuse %s',
		(path) => {
			expect(() => parsedPath(path)).toThrow(RangeError);
			expect(() => withValue({}, path, 1)).toThrow(RangeError);
			expect(() => valueAt({}, path)).toThrow(RangeError);
		}
	);

	it('never reach a prototype', () => {
		expect(() => pathOf('answers', '__proto__')).toThrow(RangeError);
		expect(valueAt(check, '/answers/toString')).toBeUndefined();
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('valueAt', () => {
	it('finds fields, elements by id, and plain elements by index', () => {
		expect(valueAt(check, '/answers/zielabgleich/note')).toBe('Seite 4');
		expect(valueAt(check, '/measures/d/title')).toBe('Schule');
		expect(valueAt(check, '/measures/d/funding/1')).toBe('StBauF');
		expect(valueAt(check, '')).toBe(check);
	});

	it.each(['/answers/x/note', '/measures/0', '/measures/x', '/measures/d/funding/01', '/title/0'])(
		'finds nothing at %s',
		(path) => {
			expect(valueAt(check, path)).toBeUndefined();
		}
	);
});

describe('withValue', () => {
	it('creates missing parents, and takes empty ones away again', () => {
		const document = { plan: {} };
		const planned = withValue(document, '/plan/zielabgleich/inScope', true);
		expect(planned).toEqual({ plan: { zielabgleich: { inScope: true } } });
		expect(withValue(planned, '/plan/zielabgleich/inScope', undefined)).toEqual(document);
	});

	it('adds an element at its sorted place, changes it, removes it', () => {
		const added = withValue(check, '/measures/c', { id: 'c', title: 'Kita' });
		const ids = (each: unknown) =>
			(each as { measures: { id: string }[] }).measures.map((m) => m.id);
		expect(ids(added)).toEqual(['b', 'c', 'd']);
		expect(valueAt(withValue(added, '/measures/c/title', 'Hort'), '/measures/c/title')).toBe(
			'Hort'
		);
		expect(withValue(added, '/measures/c', undefined)).toEqual(check);
		expect(withValue({ list: [] }, '/list/a', { id: 'a' })).toEqual({ list: [{ id: 'a' }] });
		expect(withValue({}, '/list/a', { id: 'a' })).toEqual({ list: [{ id: 'a' }] });
		expect(withValue({}, '/list/a', { id: 'b' })).toEqual({ list: { a: { id: 'b' } } });
	});

	it('lets a list without ids grow and shrink at its end', () => {
		expect(withValue({ list: ['a'] }, '/list/1', 'b')).toEqual({ list: ['a', 'b'] });
		expect(withValue({ list: ['a', 'b'] }, '/list/0', 'c')).toEqual({ list: ['c', 'b'] });
		expect(withValue({ list: ['a', 'b'] }, '/list/1', undefined)).toEqual({ list: ['a'] });
		expect(() => withValue({ list: ['a', 'b'] }, '/list/0', undefined)).toThrow(RangeError);
		expect(() => withValue({ list: ['a'] }, '/list/2', 'c')).toThrow(RangeError);
	});

	it('refuses what would overwrite or cannot be there', () => {
		expect(() => withValue(check, '', {})).toThrow(RangeError);
		expect(() => withValue(check, '/title/x', 1)).toThrow(RangeError);
		expect(() => withValue(check, '/measures/x/title', 'neu')).toThrow(RangeError);
		expect(() => withValue(check, '/measures/x', { id: 'y' })).toThrow(RangeError);
		expect(() => withValue(check, '/measures/b', { id: 'c' })).toThrow('keeps its id');
		expect(() => withValue(check, '/measures/b/id', 'c')).toThrow('keeps its id');
		expect(() => withValue(check, '/measures/b/id', undefined)).toThrow('keeps its id');
		expect(() => withValue({ list: [] }, '/list/0', { id: 'a' })).toThrow(RangeError);
	});

	it('returns the document itself when there is nothing to remove', () => {
		expect(withValue(check, '/answers/x/note', undefined)).toBe(check);
		expect(withValue(check, '/title/x', undefined)).toBe(check);
	});

	it('removes an answer that is open and holds nothing', () => {
		const without = withValue(check, '/answers/konzeptluecken/note', undefined);
		expect(without.answers).not.toHaveProperty('konzeptluecken');
		expect(without.answers['zielabgleich']).toBe(check.answers['zielabgleich']);
		const withHelp = withValue(check, '/answers/konzeptluecken/help', ['daten']);
		expect(withValue(withHelp, '/answers/konzeptluecken/note', undefined).answers).toHaveProperty(
			'konzeptluecken'
		);
	});
});

describe('applied', () => {
	it('marks the check and the answer with time and role', () => {
		const change: Change = {
			...changeTo(check, '/answers/zielabgleich/note', 'Seite 5'),
			role: 'bauamt'
		};
		const after = applied(check, change);
		expect(after.updatedAt).toBe(AT);
		expect(after.answers['zielabgleich']).toEqual({
			state: 'level',
			level: 2,
			note: 'Seite 5',
			updatedAt: AT,
			role: 'bauamt'
		});
		expect(after.answers['konzeptluecken']).toBe(check.answers['konzeptluecken']);
	});

	it('begins an answer as open, and ends it with its last text', () => {
		const begun = applied(check, changeTo(check, '/answers/neu/note', 'x'));
		expect(begun.answers['neu']).toEqual({ state: 'open', note: 'x', updatedAt: AT });
		expect(applied(begun, changeTo(begun, '/answers/neu/note', undefined)).answers).toEqual(
			check.answers
		);
	});

	it('leaves the answers alone when something else changes', () => {
		const after = applied(check, changeTo(check, '/municipality/name', 'Neustadt'));
		expect(after.municipality).toEqual({ name: 'Neustadt' });
		expect(after.answers).toBe(check.answers);
	});
});

/** What time and role say about the touched answer and the check is not taken back. */
function unstamped({ updatedAt: _updatedAt, ...assessment }: Assessment): unknown {
	const answers = Object.entries(assessment.answers).map(([id, answer]) => {
		const { updatedAt: _at, role: _role, ...rest } = answer;
		return [id, rest] as const;
	});
	return { ...assessment, answers: Object.fromEntries(answers) };
}

const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
const criterion = fc.constantFrom('zielabgleich', 'konzeptluecken', 'neu');
const edit = fc.oneof(
	fc.tuple(
		fc
			.tuple(criterion, fc.constantFrom('note', 'evidence', 'reason', 'privateNote'))
			.map(([id, field]) => pathOf('answers', id, field)),
		text
	),
	fc.tuple(
		criterion.map((id) => pathOf('answers', id, 'state')),
		fc.constantFrom('unknown', 'na', 'level')
	),
	fc.tuple(
		criterion.map((id) => pathOf('answers', id)),
		fc.constantFrom(undefined, { state: 'unknown', note: 'a' })
	),
	fc.tuple(
		fc.constantFrom('/profile/ortsteile', '/profile/zentrum', '/municipality/name', '/depth'),
		fc.constantFrom(4, 'ja')
	),
	fc.tuple(fc.constant('/profile/ortsteile'), fc.constant(undefined)),
	fc.tuple(fc.constantFrom('/measures/a/title', '/measures/d/title', '/measures/d/office'), text),
	fc.tuple(
		fc.constantFrom('/measures/d/funding/0', '/measures/d/funding/1', '/measures/d/funding/2'),
		fc.constantFrom(undefined, 'SAB', { id: 'x' })
	),
	fc.tuple(fc.constant('/measures'), fc.constantFrom([], [{ id: 'c', title: 'neu' }])),
	fc.tuple(
		fc.constantFrom('a', 'b', 'c', 'd', 'e').map((id) => pathOf('measures', id)),
		fc.constant(undefined)
	),
	fc.tuple(
		fc.constantFrom('a', 'c', 'e').map((id) => pathOf('measures', id)),
		fc.constantFrom('a', 'c', 'e').map((id) => ({ id, title: 'neu' }))
	)
);
/** The change and what it leads to; null for a path that cannot be changed. */
function tryApplied(document: Assessment, path: string, after: unknown) {
	try {
		const change = changeTo(document, path, after);
		return { change, next: applied(document, change) };
	} catch (error) {
		expect(error).toBeInstanceOf(RangeError);
		return null;
	}
}

describe('changes and their inverses', () => {
	it('cancel each other, one by one and as a row, and never mutate', () => {
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
				const done: Change[] = [];
				let current: Assessment = check;
				for (const [path, after] of edits) {
					const step = tryApplied(current, path, after);
					if (step === null) continue;
					const back = inverseOf(step.change, '2', LATER);
					expect(unstamped(applied(step.next, back))).toEqual(unstamped(current));
					done.push(step.change);
					current = frozen(step.next);
				}
				const undone = done
					.reverse()
					.reduce((each, change) => applied(each, inverseOf(change, '2', LATER)), current);
				expect(unstamped(undone)).toEqual(unstamped(check));
			}),
			{ numRuns: 300 }
		);
	});

	it('swap before and after, keep the role, leave the group', () => {
		const change: Change = {
			id: '1',
			at: AT,
			path: '/profile/zentrum',
			after: 'ja',
			role: 'bauamt',
			group: 'g'
		};
		expect(inverseOf(change, '2', LATER)).toEqual({
			id: '2',
			at: LATER,
			path: '/profile/zentrum',
			before: 'ja',
			role: 'bauamt'
		});
		expect(inverseOf(change, '2', LATER)).not.toHaveProperty('after');
	});
});

describe('merged', () => {
	const typed = (
		before: string | undefined,
		after: string,
		given: Partial<Change> = {}
	): Change => ({
		id: after,
		at: AT,
		path: '/answers/neu/note',
		...(before === undefined ? {} : { before }),
		after,
		group: 'g',
		...given
	});

	it('joins what is typed in one field', () => {
		const one = merged(typed(undefined, 'a'), typed('a', 'ab', { at: LATER }));
		expect(one).toEqual({ id: 'a', at: LATER, path: '/answers/neu/note', after: 'ab', group: 'g' });
		expect(one).not.toHaveProperty('before');
	});

	it('has the effect of both', () => {
		const [first, second] = [typed(undefined, 'a'), typed('a', 'ab')];
		const one = merged(first, second);
		expect(one && applied(check, one)).toEqual(applied(applied(check, first), second));
	});

	it.each([
		['another group', { group: 'h' }],
		['another path', { path: '/answers/neu/evidence' }],
		['another role', { role: 'bauamt' as const }],
		['something in between', { before: 'x' }]
	])('keeps apart: %s', (_name, given) => {
		expect(merged(typed(undefined, 'a'), typed('a', 'ab', given))).toBeNull();
	});

	it('keeps apart what has no group', () => {
		const { group: _group, ...alone } = typed(undefined, 'a');
		expect(merged(alone, { ...alone, before: 'a', after: 'ab' })).toBeNull();
	});
});

describe('isSameValue', () => {
	it('compares JSON values by content', () => {
		expect(isSameValue({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
		expect(isSameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
		expect(isSameValue({ a: 1 }, { b: 1 })).toBe(false);
		expect(isSameValue([1], [1, 2])).toBe(false);
		expect(isSameValue([], {})).toBe(false);
		expect(isSameValue(undefined, null)).toBe(false);
	});
});
