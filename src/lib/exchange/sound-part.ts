import { fileTexts } from '../texts/problems.ts';
import { assessmentSchema, type SoundFile } from './assessment-schema.ts';
import type { Findings, Path } from './findings.ts';

/**
 * As much of a file as fits the schema. Every part that does not is taken out, as small as possible, and put aside
 * with the value it has in `original`. `file` is changed.
 */
export function soundPartOf(
	file: Record<string, unknown>,
	original: unknown,
	findings: Findings
): SoundFile {
	for (;;) {
		const result = assessmentSchema.safeParse(file);
		if (result.success) return result.data;
		const misfits = result.error.issues.map(({ path }) => presentPart(file, path as Path));
		for (const path of misfits) {
			findings.putAside(path, partAt(original, path), messageFor(path));
		}
		// from the back, so that taking one entry of a list does not move the next
		for (const path of misfits.toSorted(backToFront)) takeOut(file, path);
	}
}

/** A part that is missing cannot be taken out; the part that misses it can. */
function presentPart(file: unknown, path: Path): Path {
	let present = path;
	while (present.length > 1 && partAt(file, present) === undefined) present = present.slice(0, -1);
	return present;
}

function backToFront(a: Path, b: Path): number {
	return Number(b.at(-1)) - Number(a.at(-1)) || 0;
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
