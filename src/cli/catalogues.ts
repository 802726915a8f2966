import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseUsableCatalogue } from '#lib/catalogue/parse.ts';
import { publishers } from '#lib/catalogue/publishers.ts';
import { catalogueHash, readCriteria } from '#lib/catalogue/read-criteria.ts';
import { signatureOf } from '#lib/catalogue/signature.ts';
import { parseWissen } from '#lib/catalogue/wissen-schema.ts';
import type { Edition } from '#lib/domain/carry-moves.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { trustIn, type Trust } from '#lib/domain/trust.ts';
import type { Wissen } from '#lib/domain/wissen.ts';
import type { CatalogueShelf } from '#lib/exchange/open-assessment.ts';

/** Beside this module, so that the command works from every folder. */
export const CRITERIA = fileURLToPath(new URL('../../criteria', import.meta.url));

/** The app's own catalogues, read from disk. */
export function ownEditions(): readonly Edition[] {
	return readCriteria(CRITERIA).catalogues;
}

export function ownShelf(): CatalogueShelf {
	return shelfOf(ownEditions());
}

/** The newest file beside the catalogues. */
export function ownWissen(): Wissen {
	const file = readCriteria(CRITERIA).wissen;
	const parsed = parseWissen(JSON.parse(readFileSync(file, 'utf8')));
	// `readCriteria` has just found it sound
	if (!parsed.ok) throw new Error(`${file} is not sound`);
	return parsed.value;
}

/** What is known of who made a catalogue; null for one of the app's own. */
export async function trustOf(catalogue: Catalogue): Promise<Trust | null> {
	const sha256 = catalogueHash(catalogue);
	return readCriteria(CRITERIA).catalogues.some((own) => own.sha256 === sha256)
		? null
		: trustIn(await signatureOf(catalogue), catalogue, publishers);
}

/** A shelf that holds this one catalogue and nothing else. */
export function shelfWith(catalogue: Catalogue): CatalogueShelf {
	return shelfOf([editionOf(catalogue)]);
}

export function editionOf(catalogue: Catalogue): Edition {
	return { catalogue, sha256: catalogueHash(catalogue) };
}

export function shelfOf(entries: readonly Edition[]): CatalogueShelf {
	return {
		known: entries.map(({ catalogue: { id, version }, sha256 }) => ({ id, version, sha256 })),
		load: (id, version) => {
			const entry = entries.find(
				({ catalogue }) => catalogue.id === id && catalogue.version === version
			);
			return Promise.resolve(entry?.catalogue ?? null);
		},
		parse: parseUsableCatalogue
	};
}
