import type { Edition } from '../domain/carry-moves.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { undeclaredChanges } from './compare.ts';
import { compareVersions } from './versions.ts';

/** The versions to go through one by one, the last the one to arrive at; or the one that is not at hand. */
export type Chain =
	| { readonly ok: true; readonly steps: readonly Edition[] }
	| { readonly ok: false; readonly missing: string };

/**
 * The way from one version of a catalogue to another, newer or older: straight where the newer one says what has
 * changed since the older, else through versions in between. Total.
 *
 * Shape: `missing` is id and version of the first link that is not among `known`. Source: docs/method.md R34.
 */
export function chainOf(from: Edition, to: Edition, known: readonly Edition[]): Chain {
	const { id, version } = to.catalogue;
	if (from.catalogue.id !== id) return { ok: false, missing: `${id} ${from.catalogue.version}` };
	if (from.sha256 === to.sha256) return { ok: true, steps: [] };
	const isForward = compareVersions(from.catalogue.version, version) <= 0;
	const [older, newer] = isForward ? [from, to] : [to, from];
	const siblings = known.filter(({ catalogue }) => catalogue.id === id);
	const way = wayUp(older, newer, siblings);
	if (!way.ok) return way;
	return { ok: true, steps: isForward ? way.steps : [...way.steps.toReversed().slice(1), to] };
}

/** The versions after `older` up to `newer`. */
function wayUp(older: Edition, newer: Edition, known: readonly Edition[]): Chain {
	if (isLinked(older.catalogue, newer.catalogue)) return { ok: true, steps: [newer] };
	const isBetween = (version: string) =>
		compareVersions(version, older.catalogue.version) > 0 &&
		compareVersions(version, newer.catalogue.version) < 0;
	const between = known
		.filter(({ catalogue }) => isBetween(catalogue.version))
		.filter(({ catalogue }) => isLinked(catalogue, newer.catalogue))
		.toSorted((a, b) => compareVersions(a.catalogue.version, b.catalogue.version));
	const ways = between.map((each) => ({ each, way: wayUp(older, each, known) }));
	for (const { way } of ways) {
		if (way.ok) return { ok: true, steps: [...way.steps, newer] };
	}
	const deepest = ways[0]?.way;
	if (deepest !== undefined) return deepest;
	const named = newer.catalogue.changes.map(({ from }) => from).filter(isBetween);
	const missing = named.toSorted(compareVersions).at(-1) ?? older.catalogue.version;
	return { ok: false, missing: `${newer.catalogue.id} ${missing}` };
}

/** The newer one names its changes since the older, or there are none to name. */
function isLinked(older: Catalogue, newer: Catalogue): boolean {
	return (
		newer.changes.some(({ from }) => from === older.version) ||
		undeclaredChanges(older, newer).length === 0
	);
}

interface Listed {
	readonly id: string;
	readonly version: string;
	readonly status: Catalogue['status'];
}

/** Newer versions of a catalogue, the newest first; withdrawn ones are none to go to. Total. */
export function newerVersionsOf<Entry extends Listed>(
	{ id, version }: Pick<Listed, 'id' | 'version'>,
	entries: readonly Entry[]
): readonly Entry[] {
	return entries
		.filter((each) => each.id === id && each.status !== 'withdrawn')
		.filter((each) => compareVersions(each.version, version) > 0)
		.toSorted((a, b) => compareVersions(b.version, a.version));
}
