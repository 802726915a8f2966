import type { Catalogue } from '#lib/domain/catalogue.ts';
import {
	asFrozen,
	formerStateOf,
	frozenChecksOf,
	unchangedSince,
	type FrozenCheck
} from '#lib/domain/frozen.ts';
import { refused, type Parsed } from '#lib/domain/result.ts';
import { checkCode } from '#lib/exchange/check-code.ts';
import type { CatalogueShelf } from '#lib/exchange/open-assessment.ts';
import type { CheckInput, CheckKind, LaidDown } from '#lib/report/kinds.ts';
import { commandTexts } from '#lib/texts/problems.ts';

/** The check a document tells of, and what it is compared with. */
type States = Pick<CheckInput, 'catalogue' | 'assessment' | 'version' | 'former'>;
type Opened = Pick<States, 'catalogue' | 'assessment'>;

/**
 * What a document is made of. The Ratsvorlage shows the state that was asked for by its number, else the latest one as
 * long as the check still is just that. "Ein Jahr danach" compares with the one asked for, else with the latest other.
 */
export async function statesOf(
	kind: CheckKind,
	opened: Opened,
	shelf: CatalogueShelf,
	number: number | undefined
): Promise<Parsed<States>> {
	const { assessment } = opened;
	const asked = frozenChecksOf(assessment).find((each) => each.number === number);
	if (number !== undefined && asked === undefined) return refused(commandTexts.noFrozen(number));
	if (kind === 'ratsvorlage') return shown(opened, shelf, asked ?? unchangedSince(assessment));
	if (kind === 'jahr') return compared(opened, shelf, asked ?? formerStateOf(assessment));
	return sound({ ...opened, version: null, former: null });
}

async function shown(
	opened: Opened,
	shelf: CatalogueShelf,
	frozen: FrozenCheck | null
): Promise<Parsed<States>> {
	if (frozen === null) return sound({ ...opened, version: null, former: null });
	const then = await catalogueAt(frozen, opened, shelf);
	if (!then.ok) return then;
	const assessment = asFrozen(opened.assessment, frozen);
	return sound({ catalogue: then.value, assessment, version: await coded(frozen), former: null });
}

async function compared(
	opened: Opened,
	shelf: CatalogueShelf,
	frozen: FrozenCheck | null
): Promise<Parsed<States>> {
	if (frozen === null) return refused(commandTexts.nothingFrozen());
	const then = await catalogueAt(frozen, opened, shelf);
	if (!then.ok) return then;
	const present = unchangedSince(opened.assessment);
	const via = await allOf(shelf, opened.catalogue);
	return sound({
		...opened,
		version: present && (await coded(present)),
		former: { ...(await coded(frozen)), catalogue: then.value, via }
	});
}

async function coded(frozen: FrozenCheck): Promise<LaidDown> {
	return { frozen, code: await checkCode(frozen) };
}

/** The one the file was opened with where it is the same, else one of the app's own. */
async function catalogueAt(
	{ catalogue: { id, version, sha256 } }: FrozenCheck,
	{ catalogue }: Opened,
	shelf: CatalogueShelf
): Promise<Parsed<Catalogue>> {
	if (catalogue.id === id && catalogue.version === version) return sound(catalogue);
	const loaded = await shelf.load(id, version, sha256);
	return loaded === null ? refused(commandTexts.noCatalogueOfFrozen(id, version)) : sound(loaded);
}

async function allOf(shelf: CatalogueShelf, { id }: Catalogue): Promise<readonly Catalogue[]> {
	const own = shelf.known.filter((each) => each.id === id);
	const loaded = await Promise.all(
		own.map(({ version, sha256 }) => shelf.load(id, version, sha256))
	);
	return loaded.flatMap((each) => each ?? []);
}

function sound<Value>(value: Value): Parsed<Value> {
	return { ok: true, value, warnings: [] };
}
