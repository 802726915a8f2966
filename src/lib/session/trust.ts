import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { trustIn, type Trust } from '#lib/domain/trust.ts';
import { furtherCriteria as words, trustWords } from '#lib/texts/weitere-kriterien.ts';
import { isOwn } from './catalogues.ts';
import type { ReadyCheck } from './open-check.ts';
import { shownName } from './shown-name.ts';

/** What is known of who made the catalogue of a check; null for the app's own. */
export async function trustOf(
	check: Pick<Assessment, 'catalogue'>,
	catalogue: Catalogue
): Promise<Trust | null> {
	return isOwn(check.catalogue) ? null : publisherTrust(catalogue);
}

/** The same of a catalogue that is known to be none of the app's own. */
export async function publisherTrust(catalogue: Catalogue): Promise<Trust> {
	if (catalogue.signature === undefined) return { state: 'unsigned' };
	const code = await checkingCode().catch(() => null);
	if (code === null) return { state: 'uncheckable' };
	return trustIn(await code.signatureOf(catalogue), catalogue, code.publishers);
}

/** "„…“, Fassung 2.0.0 · Herausgeber nicht bestätigt"; empty for the app's own. */
export function originWords({ session, catalogue }: ReadyCheck): string {
	const { title, version } = catalogue;
	return session.trust === null
		? ''
		: words.usedOn(shownName(title), version, trustWords(session.trust));
}

/** Fetched with the first signature there is to check. */
async function checkingCode() {
	const [{ signatureOf }, { publishers }] = await Promise.all([
		import('#lib/catalogue/signature.ts'),
		import('#lib/catalogue/publishers.ts')
	]);
	return { signatureOf, publishers };
}
