import type { Assessment } from './assessment.ts';
import type { Edition } from './carry-moves.ts';
import { carriedOver, type Carried, type CarryChange, type CarryOptions } from './carry.ts';
import type { Catalogue, ChangeKind } from './catalogue.ts';

/**
 * A check carried through several versions, one by one; what became of it is told between the first and the last: a
 * criterion that only came and went is not named.
 *
 * Shape: `steps` as `chainOf` gives them, `from` is the catalogue the check is bound to. Errors: none.
 * Source: docs/method.md R34.
 */
export function carriedAlong(
	assessment: Assessment,
	from: Catalogue,
	steps: readonly Edition[],
	options: CarryOptions
): Carried {
	const start: Carried = { assessment, changes: from.criteria.map(({ id }) => unchanged(id)) };
	let catalogue = from;
	return steps.reduce((carried, to) => {
		const step = carriedOver(carried.assessment, catalogue, to, options);
		catalogue = to.catalogue;
		return { assessment: step.assessment, changes: composed(carried.changes, step.changes) };
	}, start);
}

function unchanged(id: string): CarryChange {
	return { criterion: id, kind: 'GLEICH', result: 'UEBERNOMMEN', old: [id], notes: [] };
}

function composed(
	before: readonly CarryChange[],
	step: readonly CarryChange[]
): readonly CarryChange[] {
	const gone = before.filter(({ result }) => result === 'ARCHIV');
	const alive = new Map(
		before.filter((each) => !gone.includes(each)).map((each) => [each.criterion, each])
	);
	const next = step.flatMap((change): readonly CarryChange[] => {
		const origins = change.old.flatMap((id) => alive.get(id) ?? []);
		const old = [...new Set(origins.flatMap((each) => each.old))];
		const notes = [...new Set([...origins.flatMap((each) => each.notes), ...change.notes])];
		const kind = composedKind(change.kind, origins);
		return change.result === 'ARCHIV' && old.length === 0 ? [] : [{ ...change, kind, old, notes }];
	});
	const back = new Set(next.map(({ criterion }) => criterion));
	return [...next, ...gone.filter(({ criterion }) => !back.has(criterion))];
}

/** What comes from nothing is new, however it was called since; of two kinds the one that weighs more. */
function composedKind(kind: ChangeKind, origins: readonly CarryChange[]): ChangeKind {
	if (origins.every((each) => each.kind === 'NEU')) return 'NEU';
	const [first] = origins;
	if (first === undefined || (kind !== 'GLEICH' && kind !== 'TEXT')) return kind;
	return first.kind === 'GLEICH' ? kind : first.kind;
}
