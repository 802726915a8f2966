import { hashedTextOf } from '#lib/domain/catalogue-text.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { refused, type Parsed } from '#lib/domain/result.ts';
import type { Trust } from '#lib/domain/trust.ts';
import { catalogueJson } from '#lib/exchange/catalogue-file.ts';
import { sha256Hex } from '#lib/exchange/hash.ts';
import { storedCatalogue } from '#lib/store/catalogues.ts';
import { foreignProblems as words } from '#lib/texts/weitere-kriterien.ts';
import { isOwn, knownCatalogues, type KnownCatalogue } from './catalogues.ts';
import { usableCatalogue } from './embedded-catalogue.ts';
import { putOnShelf } from './foreign-catalogues.ts';
import { shownName } from './shown-name.ts';
import { storage } from './storage.svelte.ts';
import { publisherTrust } from './trust.ts';

/** As in the footer of documents. */
const SHORT_HASH = 12;

/** A catalogue out of a file that could go on the shelf. */
export interface CatalogueOffer {
	/** In one line, without characters that turn others around. */
	readonly title: string;
	readonly publisher: string;
	readonly version: string;
	/** Number of criteria. */
	readonly criteria: number;
	readonly trust: Trust;
	readonly sha256: string;
	readonly content: Catalogue;
}

/** Reads the text of a file as a catalogue; null when it holds something else. Nothing is stored. */
export async function offerIn(text: string): Promise<Parsed<CatalogueOffer> | null> {
	const json = catalogueJson(text);
	if (json === null || !json.ok) return json;
	const parsed = usableCatalogue(json.value);
	if (!parsed.ok) {
		return { ok: false, problems: [{ path: '', message: words.unsound }, ...parsed.problems] };
	}
	const content = parsed.value;
	const sha256 = await sha256Hex(hashedTextOf(content));
	if (sha256 === null) return refused(words.unhashed);
	const trust = await publisherTrust(content);
	if (trust.state === 'broken') return refused(words.broken, '/signature');
	const reason = await reasonAmongKnown(content, sha256);
	if (reason !== null) return refused(reason);
	const value = {
		title: shownName(content.title),
		publisher: shownName(content.publisher),
		version: content.version,
		criteria: content.criteria.length,
		trust,
		sha256,
		content
	};
	return { ok: true, value, warnings: [] };
}

/** Puts it on the shelf. Rejects when another window was faster with another content of that name. */
export async function takeOver({ content, sha256 }: CatalogueOffer): Promise<void> {
	const { id, version } = content;
	await putOnShelf({ id, version, sha256 }, content);
}

/** Why it cannot lie beside what is here already; null when it can. */
async function reasonAmongKnown(content: Catalogue, sha256: string): Promise<string | null> {
	const { id, version, title } = content;
	const here = (await knownCatalogues()).find((each) => each.id === id && each.version === version);
	if (here === undefined) return null;
	const name = inWords(here);
	if (here.sha256 !== sha256) return words.otherContent(inWords({ title, version, sha256 }), name);
	if (isOwn(here)) return words.builtIn(name);
	return (await saysMore(content)) ? null : words.alreadyHere(name);
}

/** The same content under another signature may say who made it, which the one on the shelf does not. */
async function saysMore(content: Catalogue): Promise<boolean> {
	const row = await storedCatalogue(storage.database, content);
	if (row === undefined || content.signature === undefined) return false;
	const isOther = row.content.signature?.value !== content.signature.value;
	return isOther && (await publisherTrust(row.content)).state !== 'confirmed';
}

function inWords({ title, version, sha256 }: Omit<KnownCatalogue, 'id' | 'status'>): string {
	return words.named(shownName(title), version, sha256.slice(0, SHORT_HASH));
}
