import { chainOf, newerVersionsOf } from '#lib/catalogue/chain.ts';
import { titleOfCheck, type Assessment } from '#lib/domain/assessment.ts';
import { carriedAlong } from '#lib/domain/carry-along.ts';
import type { Edition } from '#lib/domain/carry-moves.ts';
import { fassung as words } from '#lib/texts/fassung.ts';
import { start } from '#lib/texts/start.ts';
import { carryPreview, type CarryPreview } from './carry-views.ts';
import { catalogueOf, knownCatalogues, type KnownCatalogue } from './catalogues.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { copyOf, keepCheck } from './new-check.ts';
import type { ReadyCheck } from './open-check.ts';

/** The newest version of a check's criteria at hand, or null where the check has it. */
export async function newerVersion({
	assessment
}: Pick<ReadyCheck, 'assessment'>): Promise<KnownCatalogue | null> {
	const [newest = null] = newerVersionsOf(assessment.catalogue, await knownCatalogues());
	return newest;
}

/** The versions a check goes through on its way to a newer one. */
export interface Way {
	readonly steps: readonly Edition[];
	/** Name of the version without which the way is not known; null where it is. */
	readonly missing: string | null;
}

/** The way to a version at hand, with everything loaded that it takes. */
export async function wayTo(
	{ assessment, catalogue }: ReadyCheck,
	target: KnownCatalogue
): Promise<Way> {
	const entries = (await knownCatalogues()).filter(({ id }) => id === target.id);
	const known = (await Promise.all(entries.map(editionOf))).flat();
	const to = known.find(({ sha256 }) => sha256 === target.sha256);
	if (to === undefined) return { steps: [], missing: target.version };
	const chain = chainOf({ catalogue, sha256: assessment.catalogue.sha256 }, to, known);
	return chain.ok
		? { steps: chain.steps, missing: null }
		: { steps: [], missing: chain.missing.slice(target.id.length + 1) };
}

async function editionOf(entry: KnownCatalogue): Promise<readonly Edition[]> {
	const catalogue = await catalogueOf({ catalogue: entry }).catch(() => null);
	return catalogue === null ? [] : [{ catalogue, sha256: entry.sha256 }];
}

/** What would become of the check at the end of the way; nothing is stored. */
export function previewOf(
	{ assessment, catalogue }: ReadyCheck,
	steps: readonly Edition[]
): CarryPreview | null {
	const to = steps.at(-1)?.catalogue;
	if (to === undefined) return null;
	const carried = carriedAlong(assessment, catalogue, steps, { ids: newId, at: now() });
	return carryPreview(assessment, carried, catalogue, to);
}

/** Puts a copy of the check in the newer version on this device; the check itself stays. Answers the copy's id. */
export async function carryCheck(
	{ session, catalogue }: ReadyCheck,
	steps: readonly Edition[]
): Promise<string> {
	await session.flush();
	const { assessment } = session;
	const to = steps.at(-1)?.catalogue;
	if (assessment === null || to === undefined) throw new Error(`no way for ${session.id}`);
	const copy = copyOf(assessment, titleIn(assessment, to.version));
	const carried = carriedAlong(copy, catalogue, steps, { ids: newId, at: now() });
	await keepCheck(carried.assessment);
	return copy.id;
}

/** The title with the version behind it, once. */
function titleIn(assessment: Assessment, version: string): string {
	const title = (titleOfCheck(assessment) || start.untitled).replace(words.titleEnd, '');
	return words.copyOf(title, version);
}
