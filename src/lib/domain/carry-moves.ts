import type { Catalogue, ChangeKind, Criterion, VersionChange } from './catalogue.ts';

/** A catalogue and the hash answers to it are bound to. */
export interface Edition {
	readonly catalogue: Catalogue;
	readonly sha256: string;
}

/** Where a criterion of the new version comes from. */
export interface Origin {
	readonly criterion: Criterion;
	readonly kind: ChangeKind;
	/** Criteria of the old version; none where it is new. */
	readonly old: readonly string[];
	/** The editors' sentence, or empty. */
	readonly note: string;
}

export interface Moves {
	/** One per criterion of the new version, in its order. */
	readonly origins: readonly Origin[];
	/** Criteria of the old version that lead nowhere, in its order. */
	readonly dropped: readonly { readonly id: string; readonly note: string }[];
}

const INVERSE: Readonly<Record<ChangeKind, ChangeKind>> = {
	GLEICH: 'GLEICH',
	TEXT: 'TEXT',
	STRENGER: 'LOCKERER',
	LOCKERER: 'STRENGER',
	GETEILT: 'ZUSAMMEN',
	ZUSAMMEN: 'GETEILT',
	NEU: 'ENTFALLEN',
	ENTFALLEN: 'NEU'
};

/**
 * How two versions of a catalogue hang together, in whichever direction: the list of changes stands in the newer one
 * and is read backwards on the way to the older. A criterion no change names is the same in both. Total.
 * Source: docs/method.md R34.
 */
export function movesBetween(from: Catalogue, to: Catalogue): Moves {
	const declared = changesBetween(from, to);
	const known = new Set(from.criteria.map(({ id }) => id));
	const origins = to.criteria.map((criterion) => originOf(criterion, declared, known));
	const placed = new Set(origins.flatMap(({ old }) => old));
	const dropped = from.criteria.filter(({ id }) => !placed.has(id));
	return { origins, dropped: dropped.map(({ id }) => ({ id, note: noteOn(id, declared) })) };
}

function noteOn(id: string, declared: readonly VersionChange[]): string {
	return declared.find(({ old }) => old.includes(id))?.note ?? '';
}

function changesBetween(from: Catalogue, to: Catalogue): readonly VersionChange[] {
	const forward = to.changes.filter((change) => change.from === from.version);
	if (forward.length > 0) return forward;
	return from.changes
		.filter((change) => change.from === to.version)
		.map(({ kind, old, new: young, ...rest }) => ({
			...rest,
			kind: INVERSE[kind],
			old: young,
			new: old
		}));
}

function originOf(
	criterion: Criterion,
	declared: readonly VersionChange[],
	known: ReadonlySet<string>
): Origin {
	const named = declared.find(
		({ kind, old, new: young }) =>
			young.includes(criterion.id) && (kind === 'NEU' || old.some((id) => known.has(id)))
	);
	if (named !== undefined) {
		const { kind, note } = named;
		return { criterion, kind, old: named.old.filter((id) => known.has(id)), note };
	}
	const isThere = known.has(criterion.id);
	const kind = isThere ? 'GLEICH' : 'NEU';
	return { criterion, kind, old: isThere ? [criterion.id] : [], note: '' };
}

/** The answer itself is carried over: the question is the same, in whatever words. */
export function keepsAnswer({ kind, old }: Pick<Origin, 'kind' | 'old'>): boolean {
	return (kind === 'GLEICH' || kind === 'TEXT') && old.length === 1;
}

/** The one criterion that asks what this one asked, perhaps in a stricter way; null where there is none. */
export function successorOf(criterion: string, { origins }: Moves): Origin | null {
	const heirs = origins.filter(({ old, kind }) => old.length === 1 && kind !== 'GETEILT');
	return heirs.find(({ old }) => old[0] === criterion) ?? null;
}
