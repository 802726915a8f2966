import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from '../domain/result.ts';
import { undeclaredChanges } from './compare.ts';
import { compareVersions } from './versions.ts';

interface Named {
	readonly id: string;
	readonly version: string;
}

/** What an edited catalogue is compared with: the one of its name and version, else the newest of its name. Total. */
export function formerOf<Entry extends Named>(
	entries: readonly Entry[],
	{ id, version }: Named
): Entry | null {
	const own = entries
		.filter((entry) => entry.id === id)
		.toSorted((a, b) => compareVersions(a.version, b.version));
	return own.find((entry) => entry.version === version) ?? own.at(-1) ?? null;
}

/** What the list of changes of an edited catalogue must still say. Nothing while it carries the former's version. Total. */
export function missingChanges(former: Catalogue, edited: Catalogue): readonly Problem[] {
	return former.version === edited.version ? [] : undeclaredChanges(former, edited);
}
