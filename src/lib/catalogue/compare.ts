import { canonicalJson } from '../domain/canonical-json.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { catalogueTexts } from '../texts/problems.ts';

/**
 * Criteria that differ between two versions of a catalogue although `to.changes` does not say so. A criterion named in
 * no change counts as GLEICH, so it must be equal in both, byte for byte in canonical form.
 *
 * Shape: paths lead into `to`; empty when all is declared. Total. Source: docs/formats.md, "Änderungen".
 */
export function undeclaredChanges(from: Catalogue, to: Catalogue): readonly Problem[] {
	const declared = to.changes.filter((change) => change.from === from.version);
	const changed = declared.filter(({ kind }) => kind !== 'GLEICH');
	const oldIds = new Set(changed.flatMap(({ old }) => old));
	const newIds = new Set(changed.flatMap((change) => change.new));
	const before = new Map(from.criteria.map((criterion) => [criterion.id, criterion]));
	const after = new Set(to.criteria.map(({ id }) => id));
	const altered = to.criteria.flatMap((criterion, index): Problem[] => {
		const { id } = criterion;
		if (newIds.has(id)) return [];
		const former = before.get(id);
		const path = pointerOf(['criteria', index]);
		if (former === undefined) {
			return [{ path, message: catalogueTexts.undeclaredNew(id, from.version) }];
		}
		return canonicalJson(former) === canonicalJson(criterion)
			? []
			: [{ path, message: catalogueTexts.undeclaredChange(id, from.version) }];
	});
	const dropped = from.criteria
		.filter(({ id }) => !after.has(id) && !oldIds.has(id))
		.map(({ id }) => ({
			path: '/changes',
			message: catalogueTexts.undeclaredDrop(id, from.version)
		}));
	return [...altered, ...dropped];
}

/**
 * What is wrong with a version as the successor of all earlier ones, oldest first: undeclared changes against the last
 * of them, and ids that had gone and are back for something else. Empty for a first version. Total.
 */
export function problemsOfSuccession(
	earlier: readonly Catalogue[],
	to: Catalogue
): readonly Problem[] {
	const last = earlier.at(-1);
	if (last === undefined) return [];
	const lastIds = new Set(last.criteria.map(({ id }) => id));
	const everIds = new Set(earlier.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
	const reused = to.criteria.flatMap(({ id }, index) =>
		everIds.has(id) && !lastIds.has(id)
			? [{ path: pointerOf(['criteria', index, 'id']), message: catalogueTexts.reusedId(id) }]
			: []
	);
	return [...undeclaredChanges(last, to), ...reused];
}
