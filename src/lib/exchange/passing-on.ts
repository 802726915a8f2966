import type { Assessment } from '../domain/assessment.ts';
import { segmentsOf } from '../domain/pointer.ts';

/** What a file that was passed on does not hold, as its `omits` says. */
const OMITTED = ['history', 'privateNote', 'time'];

/**
 * A check as others may see it: without private notes at any depth, without history, with days instead of times, and
 * with all three named in `omits`. Total. Source: docs/formats.md, "Sichern und Weitergeben".
 */
export function passedOn({ history: _history, ...whole }: Assessment): Assessment {
	const { setAside, ...rest } = whole;
	const omits = [...new Set([...whole.omits, ...OMITTED])].toSorted();
	const { content } = whole.catalogue;
	const shared = withoutSecrets(rest) as Assessment;
	// a foreign catalogue goes along whole: its hash depends on every byte
	const catalogue = content === undefined ? shared.catalogue : { ...shared.catalogue, content };
	const file = { ...shared, catalogue, omits };
	const kept = Object.entries(setAside ?? {}).filter(([path]) => !isSecretPath(path));
	return kept.length === 0
		? file
		: { ...file, setAside: withoutSecrets(Object.fromEntries(kept)) as Record<string, unknown> };
}

/** A part that was put aside because a private note or the history was broken is just as private. */
function isSecretPath(path: string): boolean {
	const segments = segmentsOf(path);
	return /^history( |$)/.test(segments[0] ?? '') || segments.some(isPrivateSegment);
}

/** Also with the number behind a path that was put aside twice. */
function isPrivateSegment(segment: string): boolean {
	return /^privateNote( |$)/.test(segment);
}

const TIME_OF_DAY = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

function withoutSecrets(value: unknown): unknown {
	if (typeof value === 'string') return TIME_OF_DAY.exec(value)?.[1] ?? value;
	if (Array.isArray(value)) return value.map(withoutSecrets);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([key]) => key !== 'privateNote');
	return Object.fromEntries(entries.map(([key, each]) => [key, withoutSecrets(each)]));
}
