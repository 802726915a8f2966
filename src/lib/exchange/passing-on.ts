import type { Answers, Assessment } from '../domain/assessment.ts';
import { segmentsOf } from '../domain/pointer.ts';
import { isRecord } from '../domain/record.ts';
import { PRIVATE_FIELDS, shareable } from '../domain/shareable.ts';

/** What a file that was passed on does not hold, as its `omits` says. */
const OMITTED = ['history', 'privateNote', 'time'];

/**
 * A check as others may see it: without private fields at any depth, without history, with days instead of times, and
 * with all three named in `omits`. Total. Source: docs/formats.md, "Sichern und Weitergeben".
 */
export function passedOn({ history: _history, ...whole }: Assessment): Assessment {
	const { setAside, ...rest } = whole;
	const omits = [...new Set([...whole.omits, ...OMITTED])].toSorted();
	const file = { ...(shareable(rest) as Assessment), omits };
	const kept = Object.entries(setAside ?? {}).filter(([path]) => !isSecretPath(path));
	return kept.length === 0
		? file
		: { ...file, setAside: shareable(Object.fromEntries(kept)) as Record<string, unknown> };
}

/** A part that was put aside because a private note, the history or a ballot was broken is just as private. */
function isSecretPath(path: string): boolean {
	const segments = segmentsOf(path);
	return /^history( |$)/.test(segments[0] ?? '') || segments.some(isPrivateSegment);
}

/** Also with the number behind a path that was put aside twice. */
function isPrivateSegment(segment: string): boolean {
	return PRIVATE_FIELDS.includes(segment.split(' ')[0] ?? '');
}

/**
 * A passed-on check that comes back, with the private notes that never left this device: each at its place, at any
 * depth; elements of a list are known by their id. What the file holds stays as it is. Total.
 */
export function withPrivateNotesOf(former: Assessment, file: Assessment): Assessment {
	const answers = { ...openAnswersWithNotes(former), ...file.answers };
	return withNotes({ ...file, answers }, former) as Assessment;
}

/** Notes on questions the file has no answer to. */
function openAnswersWithNotes({ answers }: Assessment): Answers {
	const noted = Object.entries(answers).filter(([, { privateNote }]) => privateNote !== undefined);
	return Object.fromEntries(noted.map(([id, { updatedAt }]) => [id, { state: 'open', updatedAt }]));
}

function withNotes(value: unknown, former: unknown): unknown {
	if (Array.isArray(value)) return value.map((each) => withNotes(each, sameElement(each, former)));
	if (!isRecord(value) || !isRecord(former)) return value;
	const entries = Object.entries(value).map(([key, each]) => [key, withNotes(each, former[key])]);
	const kept = Object.entries(former).filter(([key]) => PRIVATE_FIELDS.includes(key));
	return { ...Object.fromEntries([...kept, ...entries]) };
}

function sameElement(element: unknown, list: unknown): unknown {
	if (!Array.isArray(list) || !isRecord(element)) return undefined;
	return list.find((each) => isRecord(each) && each['id'] === element['id']) as unknown;
}
