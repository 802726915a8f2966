import { pointerOf } from '../domain/pointer.ts';
import { fileTexts } from '../texts/problems.ts';
import { assessmentSchema, type SoundFile } from './assessment-schema.ts';
import type { Findings, Path } from './findings.ts';

/**
 * As much of a file as fits the schema. Every part that does not is taken out, as small as possible, and put aside
 * with the value and the place it has in `original`. `file` is changed.
 */
export function soundPartOf(
	file: Record<string, unknown>,
	original: unknown,
	findings: Findings
): SoundFile {
	const gaps: Gaps = new Map();
	for (;;) {
		const result = assessmentSchema.safeParse(file);
		if (result.success) return result.data;
		const misfits = outermost(
			result.error.issues.map(({ path }) => presentPart(file, path as Path))
		);
		const places = misfits.map((path) => originalPath(path, gaps));
		for (const path of places) findings.putAside(path, partAt(original, path), messageFor(path));
		for (const path of misfits.toSorted(backToFront)) takeOut(file, path);
		noteGaps(gaps, places);
	}
}

/** Indexes of what was taken out of a list, ascending, by the list's place in the original. */
type Gaps = Map<string, number[]>;

/** Where a part once was: what was taken out of a list has moved all behind it up. */
function originalPath(path: Path, gaps: Gaps): Path {
	return path.reduce<Path>((before, segment) => {
		const gone = gaps.get(pointerOf(before)) ?? [];
		const isIndex = typeof segment === 'number';
		return [
			...before,
			isIndex ? gone.reduce((at, gap) => (gap <= at ? at + 1 : at), segment) : segment
		];
	}, []);
}

function noteGaps(gaps: Gaps, paths: readonly Path[]): void {
	for (const path of paths) {
		const last = path.at(-1);
		if (typeof last !== 'number') continue;
		const list = pointerOf(path.slice(0, -1));
		const gone = gaps.get(list) ?? [];
		gone.push(last);
		gaps.set(list, gone);
	}
	for (const gone of gaps.values()) gone.sort((a, b) => a - b);
}

/** Each part once, and none that lies in another one. */
function outermost(paths: readonly Path[]): Path[] {
	const byPointer = new Map(paths.map((path) => [pointerOf(path), path]));
	return [...byPointer.values()].filter((path) =>
		path.every((_segment, depth) => depth === 0 || !byPointer.has(pointerOf(path.slice(0, depth))))
	);
}

/** A part that is missing cannot be taken out; the part that misses it can. */
function presentPart(file: unknown, path: Path): Path {
	let present = path;
	while (present.length > 1 && partAt(file, present) === undefined) present = present.slice(0, -1);
	return present;
}

/** From the back, so that taking one entry of a list does not move the next. */
function backToFront(a: Path, b: Path): number {
	const at = a.findIndex((segment, depth) => segment !== b[depth]);
	const [first, second] = [a[at], b[at]];
	if (typeof first === 'number' && typeof second === 'number') return second - first;
	return String(first) < String(second) ? 1 : -1;
}

function messageFor(path: Path): (place: string) => string {
	const [list, , field] = path;
	return list === 'answers' && field === 'level'
		? fileTexts.levelOutOfRange
		: fileTexts.partSetAside;
}

/** By the index in lists, as the schema names places; the paths of changes go by ids (`valueAt`). */
function partAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inner, segment) => {
		if (typeof inner !== 'object' || inner === null) return undefined;
		return Object.hasOwn(inner, segment) ? (inner as Record<string, unknown>)[segment] : undefined;
	}, value);
}

function takeOut(file: unknown, path: Path): void {
	const parent = partAt(file, path.slice(0, -1));
	const last = path.at(-1);
	if (typeof parent !== 'object' || parent === null || last === undefined) return;
	if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else Reflect.deleteProperty(parent, last);
}
