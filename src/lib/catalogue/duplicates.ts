import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { catalogueTexts } from '../texts/problems.ts';

/** What names itself like one before it; `kind` is what it is called, `pathOf` where its name stands. */
export function problemsOfDuplicates(
	ids: readonly (string | number)[],
	kind: string,
	pathOf: (index: number) => readonly (string | number)[]
): readonly Problem[] {
	const seen = new Set<string | number>();
	return ids.flatMap((id, index) => {
		// not by searching the list: a foreign one may be long
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{ path: pointerOf(pathOf(index)), message: catalogueTexts.duplicateId(kind, id) }];
	});
}
