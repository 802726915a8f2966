import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import { HELP_WISHES, ROLES, type Answer, type Assessment } from '#lib/domain/assessment.ts';
import type { Criterion, ProfileQuestion, ProfileValue } from '#lib/domain/catalogue.ts';
import { ORTSKERN_ANSWERS } from '#lib/domain/ortskern.ts';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { openAssessment } from './open-assessment.ts';
import { assessmentFile, withNewRevision } from './write-assessment.ts';

const [own] = readCriteria('criteria').catalogues;
if (own === undefined) throw new Error('criteria/ is empty');
const { catalogue, sha256 } = own;

const TODAY = '2026-11-22';
const AT = '2026-11-20T10:15:00+01:00';
/** Stands in every private text and nowhere else. */
const SECRET = 'streng-vertraulich';

async function read(text: string) {
	const shelf = {
		known: [{ id: catalogue.id, version: catalogue.version, sha256 }],
		load: () => Promise.resolve(catalogue)
	};
	const result = await openAssessment(text, shelf, TODAY);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

const text = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
	.filter((each) => !/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(each));
const secret = text.map((each) => SECRET + each);
const time = fc.constantFrom(AT, '2026-11-21', '2025-01-02T03:04:05.678Z', '2024-02-29T00:00');
const key = fc.stringMatching(/^[a-z]{1,6}$/).map((each) => `x-${each}`);

/** JSON as a later version of the app might write it; private notes may lie anywhere inside. */
const foreign = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small' },
		text,
		time,
		fc.integer(),
		fc.boolean(),
		fc.constant(null),
		fc.array(tie('value'), { maxLength: 3 }),
		fc
			.tuple(
				fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
				fc.option(secret)
			)
			.map(([fields, note]) => (note === null ? fields : { ...fields, privateNote: note }))
	)
})).value;
const unknownFields = fc.dictionary(key, foreign, { maxKeys: 2, noNullPrototype: true });

const texts = fc.record(
	{
		reason: text.map((each) => `Begründung: ${each}`),
		evidence: fc.oneof(text, fc.constant(' ')),
		note: text,
		privateNote: secret,
		help: fc.subarray([...HELP_WISHES], { minLength: 1 }),
		role: fc.constantFrom(...ROLES)
	},
	{ requiredKeys: [], noNullPrototype: true }
);

const answerTo = ({ naAllowed }: Criterion): fc.Arbitrary<Answer> => {
	const state = fc.oneof(
		fc.record({ state: fc.constant('level' as const), level: fc.constantFrom(0, 1, 2, 3) }),
		fc.record({ state: fc.constant('unknown' as const) }),
		fc.record({ state: fc.constant('open' as const), note: text }),
		...(naAllowed
			? [fc.record({ state: fc.constant('na' as const), reason: fc.constant('Passt hier nicht.') })]
			: [])
	);
	return fc
		.tuple(unknownFields, texts, state, time)
		.map(([extra, fields, chosen, updatedAt]) => ({ ...extra, ...fields, ...chosen, updatedAt }));
};

const valueOf = ({ type, min, max, options = [] }: ProfileQuestion): fc.Arbitrary<ProfileValue> =>
	type === 'number'
		? fc.integer({ min: min ?? 0, max: max ?? 99 })
		: fc.constantFrom(...options.map(({ id }) => id));

/** Some of the entries, in catalogue order. */
function some<T extends { readonly id: string }, V>(
	entries: readonly T[],
	value: (entry: T) => fc.Arbitrary<V>
): fc.Arbitrary<Record<string, V>> {
	const fields = Object.fromEntries(entries.map((entry) => [entry.id, value(entry)]));
	return fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<
		Record<string, V>
	>;
}

const elements = fc
	.uniqueArray(fc.uuid(), { maxLength: 3 })
	.chain((ids) =>
		fc.tuple(...ids.toSorted().map((id) => unknownFields.map((extra) => ({ ...extra, id }))))
	);
const month = fc.constantFrom('2026-11', '2027-01-31');
const planned = (plan: fc.Arbitrary<object>) =>
	elements.chain((ids) => fc.tuple(...ids.map((id) => plan.map((each) => ({ ...each, ...id })))));
const byKey = fc.dictionary(key, unknownFields, { maxKeys: 2, noNullPrototype: true });

const assessments: fc.Arbitrary<Assessment> = fc
	.tuple(
		unknownFields,
		fc.record({
			format: fc.constant('insek-check/assessment' as const),
			formatVersion: fc.constant(1 as const),
			id: fc.uuid(),
			revision: fc.record({ id: fc.uuid(), parents: fc.array(fc.uuid(), { maxLength: 2 }) }),
			omits: fc.subarray(['history', 'privateNote', 'time']),
			title: text,
			municipality: fc.tuple(unknownFields, text).map(([extra, name]) => ({ ...extra, name })),
			mode: fc.constantFrom('pruefen' as const, 'vorbereiten' as const),
			depth: fc.constantFrom('kurz' as const, 'voll' as const),
			createdAt: time,
			updatedAt: time,
			catalogue: unknownFields.map((extra) => ({
				...extra,
				id: catalogue.id,
				version: catalogue.version,
				sha256
			})),
			profile: some(catalogue.profile, valueOf),
			answers: some(catalogue.criteria, answerTo)
		}),
		fc.record(
			{
				proposals: elements,
				fachplanungen: elements,
				measures: elements,
				feedback: byKey,
				workshops: elements,
				frozen: elements,
				archive: byKey,
				matrix: fc.dictionary(key, byKey, { maxKeys: 2, noNullPrototype: true }),
				goalPairs: byKey,
				effortPlan: unknownFields,
				ortskern: fc.dictionary(key, fc.constantFrom(...ORTSKERN_ANSWERS), {
					maxKeys: 2,
					noNullPrototype: true
				}),
				process: planned(
					fc.record(
						{ from: month, until: month, done: fc.boolean(), office: text, note: text },
						{ requiredKeys: [] }
					)
				),
				dataSheet: fc.dictionary(
					key,
					fc.record({ value: text, asOf: month, source: text, note: text }, { requiredKeys: [] }),
					{ maxKeys: 2, noNullPrototype: true }
				),
				history: fc.array(unknownFields, { maxLength: 3, minLength: 1 }),
				setAside: fc.dictionary(
					fc.constantFrom('/title', '/answers/x', '/answers/x/privateNote', '/history', '/goals/1'),
					fc.oneof(secret, foreign),
					{ minKeys: 1, maxKeys: 3, noNullPrototype: true }
				)
			},
			{ requiredKeys: [], noNullPrototype: true }
		)
	)
	.map(([extra, fields, parts]) => ({ ...extra, ...fields, ...parts }) as Assessment);

/** Secrets of a generated `setAside` may lie under any path; only private paths are private. */
const withPublicSetAside = (assessment: Assessment): Assessment => {
	const entries = Object.entries(assessment.setAside ?? {}).map(([path, value]) => [
		path,
		/privateNote|history/.test(path) ? value : 'offen'
	]);
	return entries.length === 0
		? assessment
		: { ...assessment, setAside: Object.fromEntries(entries) as Record<string, unknown> };
};

describe('assessmentFile', () => {
	it('gives back, read again, exactly what was saved', async () => {
		await fc.assert(
			fc.asyncProperty(assessments, async (assessment) => {
				const { text: file } = assessmentFile(assessment, { purpose: 'sichern' });
				const { assessment: again, warnings, setAside } = await read(file);
				const { omits, ...others } = again;
				expect(others).toEqual({ ...assessment, omits: undefined });
				// a file with history and times omits neither; private notes only if there are none
				const hasNotes = Object.values(assessment.answers).some(({ privateNote }) => privateNote);
				const stillMissing = assessment.omits.filter((name) => name === 'privateNote' && !hasNotes);
				expect(omits).toEqual(stillMissing);
				expect([...warnings, ...setAside]).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('passes on no private text, at whatever depth, no history and no time of day', async () => {
		await fc.assert(
			fc.asyncProperty(assessments.map(withPublicSetAside), async (assessment) => {
				const { text: file } = assessmentFile(assessment, {
					purpose: 'weitergeben',
					history: [{ id: 'h', after: SECRET }]
				});
				expect(file).not.toContain(SECRET);
				expect(file).not.toContain('privateNote":');
				expect(file).not.toMatch(/"\d{4}-\d\d-\d\dT/);
				const { assessment: again, setAside } = await read(file);
				expect(setAside).toEqual([]);
				expect(again.omits).toEqual(['history', 'privateNote', 'time']);
				expect(again.history).toBeUndefined();
			}),
			{ numRuns: 60 }
		);
	});

	it('passes on all that is not private', async () => {
		const answer = { state: 'level', level: 2, note: 'N', evidence: 'E', updatedAt: AT } as const;
		const { text: file } = assessmentFile(
			example({ answers: { zielabgleich: { ...answer, privateNote: SECRET, x: { y: [1] } } } }),
			{ purpose: 'weitergeben' }
		);
		const { assessment } = await read(file);
		expect(assessment.answers['zielabgleich']).toEqual({
			...answer,
			x: { y: [1] },
			updatedAt: '2026-11-20'
		});
		expect(assessment.createdAt).toBe('2026-11-20');
	});

	it('is the same to the byte for equal checks, whatever the order of their keys', () => {
		const reversed = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(reversed);
			if (typeof value !== 'object' || value === null) return value;
			const entries = Object.entries(value).toReversed();
			return Object.fromEntries(entries.map(([name, each]) => [name, reversed(each)]));
		};
		fc.assert(
			fc.property(assessments, fc.constantFrom('sichern', 'weitergeben'), (assessment, purpose) => {
				const other = reversed(assessment) as Assessment;
				expect(assessmentFile(other, { purpose }).text).toBe(
					assessmentFile(assessment, { purpose }).text
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('passes a passed-on file on unchanged', async () => {
		await fc.assert(
			fc.asyncProperty(assessments.map(withPublicSetAside), async (assessment) => {
				const first = assessmentFile(assessment, { purpose: 'weitergeben' }).text;
				const { assessment: again } = await read(first);
				expect(assessmentFile(again, { purpose: 'weitergeben' }).text).toBe(first);
			}),
			{ numRuns: 30 }
		);
	});

	it('derives the basis and leaves an empty open answer out', () => {
		const { assessment } = assessmentFile(
			example({
				answers: {
					zielabgleich: { state: 'level', level: 2, evidence: ' S. 3 ', updatedAt: AT },
					konzeptluecken: {
						state: 'level',
						level: 2,
						evidence: '  ',
						basis: 'belegt',
						updatedAt: AT
					},
					standarddaten: { state: 'unknown', evidence: 'Anlage', updatedAt: AT },
					'demografie-prognose': { state: 'open', note: '', role: 'bauamt', updatedAt: AT },
					'auftrag-und-rollen': { state: 'open', note: 'später', updatedAt: AT },
					querschnittsthemen: { state: 'open', x: 0, updatedAt: AT }
				}
			}),
			{ purpose: 'sichern' }
		);
		const basis = Object.entries(assessment.answers).map(([id, answer]) => [id, answer.basis]);
		expect(Object.fromEntries(basis)).toEqual({
			zielabgleich: 'belegt',
			konzeptluecken: 'eingeschaetzt',
			standarddaten: undefined,
			'auftrag-und-rollen': undefined,
			querschnittsthemen: undefined
		});
	});

	it('keeps the last fifty changes, oldest first', () => {
		const history = Array.from({ length: 60 }, (_, number) => ({ id: `h${number}` }));
		const { assessment } = assessmentFile(example({}), { purpose: 'sichern', history });
		expect(assessment.history).toEqual(history.slice(10));
	});

	it('sorts elements by id', () => {
		const measures = [{ id: 'b' }, { id: 'a' }, { title: 'ohne' }];
		const { assessment } = assessmentFile(example({ measures }), { purpose: 'sichern' });
		expect(assessment['measures']).toEqual([{ title: 'ohne' }, { id: 'a' }, { id: 'b' }]);
	});

	it('writes half a character as a whole one, so that the file opens again', async () => {
		const { text: file } = assessmentFile(example({ title: 'a\uD83D' }), { purpose: 'sichern' });
		expect((await read(file)).assessment.title).toBe('a\uFFFD');
	});

	it('keeps a foreign catalogue and its bytes when passed on', () => {
		const content = { ...catalogue, date: '2026-11-22', notes: ['2026-11-22T10:00:00Z'] };
		const { assessment } = assessmentFile(
			example({ catalogue: { id: 'x', version: '1.0.0', sha256: 'y', content } }),
			{ purpose: 'weitergeben' }
		);
		expect(assessment.catalogue.content).toEqual(content);
	});

	it('passes on no private part that was set aside, also not a second one', () => {
		const { text: file } = assessmentFile(
			example({
				setAside: {
					'/answers/x/privateNote': [SECRET],
					'/answers/x/privateNote (2)': SECRET,
					'/history': SECRET,
					'/history/3': { after: SECRET },
					'/answers/y': { privateNote: SECRET, note: 'bleibt' }
				}
			}),
			{ purpose: 'weitergeben' }
		);
		expect(file).not.toContain(SECRET);
		expect(file).toContain('bleibt');
	});
});

describe('withNewRevision', () => {
	it('makes the former revision the parent of the new one, after a change', () => {
		const before = example({ revision: { id: 'r1', parents: ['r0'] } });
		expect(withNewRevision(before, 'r2', true).revision).toEqual({
			id: 'r2',
			parents: ['r1'],
			ancestors: ['r0']
		});
	});

	it('leaves an unchanged check alone', () => {
		const before = example({});
		expect(withNewRevision(before, 'r2', false)).toBe(before);
	});
});

function example(fields: Partial<Assessment>): Assessment {
	return assessmentOf({
		createdAt: AT,
		updatedAt: AT,
		catalogue: { id: catalogue.id, version: catalogue.version, sha256 },
		...fields
	});
}
