import type { Assessment } from './assessment.ts';

/** Which state of a check a file holds, and which ones came before it. Source: docs/formats.md, "Abstammung". */
export type Revision = Assessment['revision'];

/** So many earlier revisions are named; the nearest are the ones that matter. */
const KEPT_ANCESTORS = 100;

/**
 * A revision and all that came before it as far as it says so, nearest first, without repeats. Files from elsewhere may
 * name no ancestors, or anything in their place. Total.
 */
export function lineageOf({ id, parents, ancestors }: Revision): readonly string[] {
	const earlier: readonly unknown[] = Array.isArray(ancestors) ? ancestors : [];
	const named = [id, ...parents, ...earlier].filter((each) => typeof each === 'string');
	return [...new Set(named)];
}

/** A new revision that comes after these; their order does not matter. */
export function revisionAfter(id: string, parents: readonly Revision[]): Revision {
	const lines = parents.map(lineageOf).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
	const [ids, ancestors] = [lines.flatMap(([first = '']) => first), nearestFirst(lines)];
	const earlier = ancestors.filter((each) => !ids.includes(each)).slice(0, KEPT_ANCESTORS);
	return {
		id,
		parents: [...new Set(ids)],
		...(earlier.length === 0 ? {} : { ancestors: earlier })
	};
}

/** The second ones of all lines, then the third ones, and so on. */
function nearestFirst(lines: readonly (readonly string[])[]): readonly string[] {
	const longest = Math.max(0, ...lines.map((line) => line.length));
	const ranks = Array.from({ length: longest }, (_, rank) =>
		lines.flatMap((line) => line[rank] ?? [])
	);
	return [...new Set(ranks.flat())];
}

/** The revisions two states have in common, nearest to the first one first. */
export function commonRevisions(a: Revision, b: Revision): readonly string[] {
	const others = new Set(lineageOf(b));
	return lineageOf(a).filter((id) => others.has(id));
}

/** Why two states cannot be merged; null when they can. Criteria of two versions are not the same questions. Total. */
export function whyNotMerged(
	...states: readonly Pick<Assessment, 'id' | 'catalogue'>[]
): 'other-check' | 'other-catalogue' | null {
	const differ = (of: (state: (typeof states)[number]) => string) =>
		new Set(states.map(of)).size > 1;
	if (differ(({ id }) => id)) return 'other-check';
	const catalogueOf = ({ catalogue: { id, version, sha256 } }: (typeof states)[number]) =>
		JSON.stringify([id, version, sha256]);
	return differ(catalogueOf) ? 'other-catalogue' : null;
}
