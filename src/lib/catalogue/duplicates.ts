import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { catalogueTexts } from '../texts/problems.ts';

/** What names itself like one before it; `kind` is what it is called, `pathOf` where its name stands. */
export function problemsOfDuplicates(
	ids: readonly (string | number)[],
	kind: string,
	pathOf: (index: number) => readonly (string | number)[]
): readonly Problem[] {
	return ids.flatMap((id, index) =>
		ids.indexOf(id) < index
			? [{ path: pointerOf(pathOf(index)), message: catalogueTexts.duplicateId(kind, id) }]
			: []
	);
}
