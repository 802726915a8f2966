import { parseUsableCatalogue } from '#lib/catalogue/parse.ts';
import type { CatalogueRef } from '#lib/domain/assessment.ts';
import { hashedTextOf } from '#lib/domain/catalogue-text.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { isRecord } from '#lib/domain/record.ts';
import type { Parsed } from '#lib/domain/result.ts';
import { sha256Hex } from '#lib/exchange/hash.ts';
import { foreignProblems as words } from '#lib/texts/weitere-kriterien.ts';

/** So many are named; a file that is no catalogue at all would have thousands. */
const MOST_PROBLEMS = 20;

/** A catalogue from outside to compute with, or the first of its problems. Never throws. */
export function usableCatalogue(raw: unknown): Parsed<Catalogue> {
	const parsed = parseUsableCatalogue(raw);
	if (parsed.ok || parsed.problems.length <= MOST_PROBLEMS) return parsed;
	const more = { path: '', message: words.more(parsed.problems.length - MOST_PROBLEMS) };
	return { ok: false, problems: [...parsed.problems.slice(0, MOST_PROBLEMS), more] };
}

/** The catalogue that lies inside a reference, as in a state laid down; null unless it is the one it names. */
export async function soundContent({ content, ...named }: CatalogueRef): Promise<Catalogue | null> {
	// out of a file: its type is only what it should be
	if (!isRecord(content) || (await sha256Hex(hashedTextOf(content))) !== named.sha256) return null;
	const parsed = parseUsableCatalogue(content);
	if (!parsed.ok) return null;
	const { id, version } = parsed.value;
	return id === named.id && version === named.version ? parsed.value : null;
}
