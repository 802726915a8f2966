import {
	isEmptyAnswer,
	ROLES,
	type Answer,
	type Answers,
	type Assessment,
	type Open,
	type Role
} from './assessment.ts';
import { parsedPath, pathOf, valueAt } from './change.ts';
import { byCodeUnits } from './code-units.ts';
import { revisionAfter } from './lineage.ts';
import { omittedOf } from './merge-values.ts';
import { mergedValue, type Sides, type Walk } from './merge-walk.ts';
import { isRecord } from './record.ts';
import { joinedSetAside } from './set-aside.ts';

/** State, level and reason of an answer: what is decided together. */
export type AnswerChoice = Pick<Answer, 'state' | 'level' | 'reason'>;

/** A place that both states say differently. Missing values: nothing stands there, or the base is not known. */
export interface MergeConflict {
	/** JSON Pointer; `/answers/<id>/state` stands for state, level and reason and has an `AnswerChoice` on each side. */
	readonly path: string;
	readonly base?: unknown;
	readonly a?: unknown;
	readonly b?: unknown;
	/** The offices that answered, of `a` and `b`; null where none is named. */
	readonly roles: readonly [Role | null, Role | null];
	/** When each side was last changed there, as exactly as its file says. */
	readonly at: readonly [string, string];
}

export interface Merge {
	/** Without its conflicts: there it holds what the base does, and nothing where that is not known. */
	readonly merged: Assessment;
	readonly conflicts: readonly MergeConflict[];
}

/** What no walk through the fields looks at. */
const OF_THE_FILE = [
	'format',
	'formatVersion',
	'id',
	'revision',
	'omits',
	'catalogue',
	'history',
	'setAside'
] as const;

/** What a check says where nothing stands, as when a file is read. */
const WITHOUT_A_WORD = { title: '', municipality: { name: '' }, mode: 'pruefen', depth: 'voll' };

type Files = Readonly<{ base: Assessment | null; a: Assessment; b: Assessment }>;

/**
 * Two states of one check as one: what only one side has changed since the base is taken, what both have changed
 * differently is a conflict. The later change never wins by itself. Which side is `a` does not matter for what is
 * merged.
 *
 * Shape: `base` is a state both come from, null when none is known; `id` becomes that of the new revision. Total, but
 * meant for states that `whyNotMerged` lets pass. Source: docs/method.md R33.
 */
export function mergeOf(base: Assessment | null, a: Assessment, b: Assessment, id: string): Merge {
	const files = { base, a, b };
	const conflicts: MergeConflict[] = [];
	const walk: Walk = {
		omitted: { base: omittedOf(base ?? { omits: [] }), a: omittedOf(a), b: omittedOf(b) },
		conflict: (segments, sides) => conflicts.push(conflictAt(files, segments, sides))
	};
	const fields = mergedValue(walk, [], {
		base: base && { value: fieldsOf(base) },
		a: fieldsOf(a),
		b: fieldsOf(b)
	}) as Fields;
	const { format, formatVersion, id: check } = a;
	const merged = {
		format,
		formatVersion,
		id: check,
		revision: revisionAfter(id, [a.revision, b.revision]),
		omits: a.omits.filter((name) => b.omits.includes(name)).toSorted(),
		...WITHOUT_A_WORD,
		...fields,
		municipality: { ...WITHOUT_A_WORD.municipality, ...fields.municipality },
		catalogue: mergedValue(walk, ['catalogue'], { base: null, a: a.catalogue, b: b.catalogue }),
		answers: wholeAnswers(fields),
		...listed('setAside', joinedSetAside(a.setAside ?? {}, b.setAside ?? {})),
		...listed('history', mergedHistory(files))
	} as unknown as Assessment;
	return { merged, conflicts: conflicts.filter((each) => !isOfNoAnswer(each, merged, conflicts)) };
}

/** Whose office answered is no question where nothing is left of the answer. */
function isOfNoAnswer(
	{ path }: MergeConflict,
	{ answers }: Assessment,
	conflicts: readonly MergeConflict[]
): boolean {
	const [part, id = '', field] = parsedPath(path);
	if (part !== 'answers' || field !== 'role' || Object.hasOwn(answers, id)) return false;
	const inside = `${pathOf(part, id)}/`;
	return conflicts.every((each) => each.path === path || !each.path.startsWith(inside));
}

function listed(name: string, value: object): object {
	return Object.keys(value).length === 0 ? {} : { [name]: value };
}

/** The parts of a check that are merged field by field; of answers what is one field as one value. */
function fieldsOf(assessment: Assessment): object {
	const { answers, ...others } = withoutKeys(assessment, OF_THE_FILE) as unknown as Assessment;
	const entries = Object.entries(answers).map(([id, answer]) => [id, fieldsOfAnswer(answer)]);
	return { ...others, answers: Object.fromEntries(entries) as object };
}

function withoutKeys(value: object, keys: readonly string[]): object {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function fieldsOfAnswer(answer: Answer): object {
	const { state, level, reason = '', basis: _derived, ...others } = answer;
	if (state === 'open' && reason === '') return others;
	const choice = { state, ...(level === undefined ? {} : { level }) };
	return { state: reason === '' ? choice : { ...choice, reason }, ...others };
}

/** A check without what is of the file, its answers with their choice as one value that open ones have not. */
interface Fields {
	readonly updatedAt: string;
	readonly municipality: Open;
	readonly answers: Readonly<Record<string, FieldsOfAnswer>>;
}
interface FieldsOfAnswer extends Open {
	readonly state?: AnswerChoice;
}

/** Back to answers as they are stored; one without a word is none. */
function wholeAnswers({ answers, updatedAt }: Fields): Answers {
	const whole = Object.entries(answers).map(([id, { state, ...others }]) => {
		const answer = { updatedAt, ...others, ...(state ?? { state: 'open' }) };
		return [id, answer as Answer] as const;
	});
	return Object.fromEntries(whole.filter(([, answer]) => !isEmptyAnswer(answer)));
}

function conflictAt({ a, b }: Files, segments: readonly string[], sides: Sides): MergeConflict {
	const isChoice = segments[0] === 'answers' && segments[2] === 'state';
	const shown = (value: unknown) => (isChoice ? (value ?? { state: 'open' }) : value);
	const values = {
		...(sides.base === null ? {} : { base: shown(sides.base.value) }),
		a: shown(sides.a),
		b: shown(sides.b)
	};
	const entries = Object.entries(values).filter(([, value]) => value !== undefined);
	const around = [contextOf(a, segments), contextOf(b, segments)] as const;
	return {
		path: pathOf(...segments),
		...(Object.fromEntries(entries) as Pick<MergeConflict, 'base' | 'a' | 'b'>),
		roles: [around[0].role, around[1].role],
		at: [around[0].at, around[1].at]
	};
}

/** Who has last changed what lies around a place, and when. */
function contextOf(assessment: Assessment, segments: readonly string[]) {
	const around = segments
		.map((_segment, depth) => valueAt(assessment, pathOf(...segments.slice(0, depth + 1))))
		.filter(isRecord);
	const stamped = around.findLast(({ updatedAt }) => typeof updatedAt === 'string');
	const role = ROLES.find((each) => around.some((part) => part['role'] === each)) ?? null;
	return { role, at: (stamped?.['updatedAt'] as string | undefined) ?? assessment.updatedAt };
}

interface TimedChange {
	readonly change: Readonly<Record<string, unknown>>;
	readonly moment: number;
	/** One without an id is known by what it says. */
	readonly id: string;
}

/** All changes any of the files knows, each once as it last was, in order of time. */
function mergedHistory({ base, a, b }: Files): readonly unknown[] {
	const latest = new Map<string, TimedChange>();
	for (const change of [a, b, base].flatMap((file) => file?.history ?? []).filter(isRecord)) {
		const id = String(change['id'] ?? JSON.stringify(change));
		const timed = { change, id, moment: Date.parse(String(change['at'])) || 0 };
		const known = latest.get(id);
		if (known === undefined || inTime(known, timed) < 0) latest.set(id, timed);
	}
	return [...latest.values()].toSorted(inTime).map(({ change }) => change);
}

function inTime(x: TimedChange, y: TimedChange): number {
	const order = x.moment - y.moment || byCodeUnits(x.id, y.id);
	return order || byCodeUnits(JSON.stringify(x.change), JSON.stringify(y.change));
}
