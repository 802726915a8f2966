import { notice } from '#lib/app/notice.svelte.ts';
import { removeCatalogue, storedCatalogue } from '#lib/store/catalogues.ts';
import { LiveQuery } from '#lib/store/live-query.ts';
import { start } from '#lib/texts/start.ts';
import {
	catalogueOffer,
	furtherCriteria as words,
	trustWords
} from '#lib/texts/weitere-kriterien.ts';
import { takeOver, type CatalogueOffer } from './catalogue-offer.ts';
import { catalogueOf, type CatalogueName, type KnownCatalogue } from './catalogues.ts';
import { putOnShelf, shelvedCatalogues } from './foreign-catalogues.ts';
import { shownName } from './shown-name.ts';
import { storage } from './storage.svelte.ts';
import { publisherTrust } from './trust.ts';

/** The catalogues of this device that are none of the app's own. */
export class Shelf {
	readonly #query = new LiveQuery(shelvedCatalogues, () => storage.open());

	/** With titles in one line, without characters that turn others around. */
	get rows(): readonly KnownCatalogue[] {
		const { current } = this.#query;
		const rows = current.status === 'ready' ? current.value : [];
		return rows.map((each) => ({ ...each, title: shownName(each.title) }));
	}
}

/** "Herausgeber nicht bestätigt" or whose it is; empty when it is gone. */
export async function trustOnShelf(catalogue: CatalogueName): Promise<string> {
	const content = await catalogueOf({ catalogue });
	return content === null ? '' : trustWords(await publisherTrust(content));
}

/** Puts an offered catalogue on the shelf and says so, with the way back. */
export async function acceptOffer(offer: CatalogueOffer): Promise<void> {
	await takeOver(offer);
	const { title, sha256, content } = offer;
	const run = () =>
		void removeFromShelf({ id: content.id, version: content.version, sha256 }, title);
	notice.say(catalogueOffer.accepted(title), { label: catalogueOffer.takeBack, run });
}

/** Takes a catalogue off the shelf and says so, with the way back; or says which checks still need it. */
export async function removeFromShelf(name: CatalogueName, title: string): Promise<void> {
	const row = await storedCatalogue(storage.database, name);
	if (row === undefined) return;
	const users = await removeCatalogue(storage.database, name);
	if (users.length > 0) {
		notice.say(words.inUse(title, users.map(nameOf).join(', ')));
		return;
	}
	const restore = async () => {
		await putOnShelf(name, row.content);
		notice.say(words.tookBack(title));
	};
	notice.say(words.removed(title), {
		label: words.takeBack,
		takesFocus: true,
		run: () => void restore()
	});
}

interface User {
	readonly title: string;
	readonly deletedAt?: string;
}

function nameOf({ title, deletedAt }: User): string {
	const name = `„${title || start.untitled}“`;
	return deletedAt === undefined ? name : words.inBin(name);
}
