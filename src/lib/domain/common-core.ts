import type { Catalogue, Criterion } from './catalogue.ts';
import { isSameValue } from './change.ts';

/** A criterion that asks the same in two versions of a catalogue; in one version it is the same twice. */
export interface SameQuestion {
	readonly from: Criterion;
	readonly to: Criterion;
}

export interface CommonCore {
	readonly pairs: readonly SameQuestion[];
	/** `to` is the earlier version of the two. */
	readonly isReversed: boolean;
}

/**
 * What two versions of a catalogue ask alike: criteria that are GLEICH or TEXT, in the order of `to`.
 *
 * Shape: `via` holds versions in between, in any order; where they are more than one step apart only what stayed the
 * same in every step counts. Without a list of changes that leads from one to the other a criterion is the same when
 * every word of it is. Another catalogue has nothing in common. Total. Source: docs/method.md R36.
 */
export function commonCore(
	from: Catalogue,
	to: Catalogue,
	via: readonly Catalogue[] = []
): CommonCore {
	if (from.id !== to.id) return { pairs: [], isReversed: false };
	const [onwards, back] = [chainOf(from, to, via), chainOf(to, from, via)];
	const isReversed = onwards === null && back !== null;
	const [first, ...others] = (isReversed ? back : onwards) ?? [from, to];
	const chained = throughAll(first ?? from, others);
	const pairs = isReversed ? chained.map((pair) => ({ from: pair.to, to: pair.from })) : chained;
	return { pairs: inOrderOf(to, pairs), isReversed };
}

/** What one step of the catalogue's history left alike. */
function sameQuestions(from: Catalogue, to: Catalogue): readonly SameQuestion[] {
	if (from.version === to.version) return to.criteria.map((each) => ({ from: each, to: each }));
	const declared = to.changes.filter((change) => change.from === from.version);
	const changed = declared.filter(({ kind }) => kind !== 'GLEICH' && kind !== 'TEXT');
	const before = new Map(from.criteria.map((criterion) => [criterion.id, criterion]));
	return to.criteria.flatMap((criterion) => {
		if (changed.some((change) => change.new.includes(criterion.id))) return [];
		const text = declared.find(
			({ kind, new: ids }) => kind === 'TEXT' && ids.includes(criterion.id)
		);
		const former = before.get(text?.old[0] ?? criterion.id);
		const isSame = former !== undefined && (text !== undefined || isSameValue(former, criterion));
		return isSame ? [{ from: former, to: criterion }] : [];
	});
}

/** The versions from one to another, as their lists of changes lead; null where they do not. */
function chainOf(
	from: Catalogue,
	to: Catalogue,
	via: readonly Catalogue[]
): readonly Catalogue[] | null {
	if (from.version === to.version) return [from, to];
	const formerOnes = new Set(to.changes.map((change) => change.from));
	if (formerOnes.has(from.version)) return [from, to];
	const others = via.filter(({ id, version }) => id === to.id && version !== to.version);
	for (const former of others.filter(({ version }) => formerOnes.has(version))) {
		const chain = chainOf(from, former, others);
		if (chain !== null) return [...chain, to];
	}
	return null;
}

function throughAll(first: Catalogue, others: readonly Catalogue[]): readonly SameQuestion[] {
	const start = { last: first, pairs: sameQuestions(first, first) };
	return others.reduce(({ last, pairs }, next) => {
		const byFormer = new Map(sameQuestions(last, next).map((pair) => [pair.from.id, pair.to]));
		const joined = pairs.flatMap(({ from, to }) => {
			const later = byFormer.get(to.id);
			return later === undefined ? [] : [{ from, to: later }];
		});
		return { last: next, pairs: joined };
	}, start).pairs;
}

function inOrderOf(
	{ criteria }: Catalogue,
	pairs: readonly SameQuestion[]
): readonly SameQuestion[] {
	const places = new Map(criteria.map(({ id }, place) => [id, place]));
	const placeOf = ({ to }: SameQuestion) => places.get(to.id) ?? criteria.length;
	return pairs.toSorted((a, b) => placeOf(a) - placeOf(b));
}
