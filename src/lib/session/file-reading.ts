import type { Assessment } from '#lib/domain/assessment.ts';
import { refused, type Parsed } from '#lib/domain/result.ts';
import { textOfFile } from '#lib/exchange/envelope.ts';
import { openAssessment, type CatalogueShelf } from '#lib/exchange/open-assessment.ts';
import { isPdf, readAttachment } from '#lib/exchange/pdf-attachment.ts';
import { opening as words } from '#lib/texts/start.ts';
import { offerIn, type CatalogueOffer } from './catalogue-offer.ts';
import { catalogueOf, knownCatalogues } from './catalogues.ts';
import { now } from './clock.ts';
import { usableCatalogue } from './embedded-catalogue.ts';
import { withoutContent } from './foreign-catalogues.ts';

/** A check out of a file. */
export interface Found {
	readonly assessment: Assessment;
	/** The file holds all there is of the check. */
	readonly isBackup: boolean;
}

/** A catalogue out of a file. */
export interface Offered {
	readonly offer: CatalogueOffer;
}

/** What the bytes of a file hold: a check, a filled form as a check, or a catalogue. Nothing is stored. */
export async function readFound(bytes: Uint8Array): Promise<Parsed<Found | Offered>> {
	const text = await textOf(bytes);
	if (text === 'no-data') return foundInForm(bytes);
	if (!text.ok) return text;
	const opened = await openAssessment(text.value, await shelfHere(), now().slice(0, 10));
	if (!opened.ok) return (await offered(text.value)) ?? opened;
	const { setAside, catalogue } = opened.value;
	const assessment = withoutContent(opened.value.assessment, catalogue);
	const value = { assessment, isBackup: assessment.omits.length === 0 };
	return { ok: true, value, warnings: [...opened.warnings, ...setAside] };
}

/** All catalogues of this device, and the door for one that comes along. */
async function shelfHere(): Promise<CatalogueShelf> {
	return {
		known: await knownCatalogues(),
		load: (id, version, sha256) => catalogueOf({ catalogue: { id, version, sha256 } }),
		parse: usableCatalogue,
		keepsContent: true
	};
}

/** The text as a catalogue; null when it holds something else. */
async function offered(text: string): Promise<Parsed<Offered> | null> {
	const offer = await offerIn(text);
	return offer?.ok === true ? { ...offer, value: { offer: offer.value } } : offer;
}

/** A PDF without data may be a filled form: it becomes a check of its own. */
async function foundInForm(bytes: Uint8Array): Promise<Parsed<Found>> {
	const [{ formIn }, { checkOfForm }] = await Promise.all([
		import('./form-reader.ts'),
		import('./form-check.ts')
	]);
	const form = await formIn(bytes);
	if (form === 'no-form') return refused(words.noAttachment);
	const check = form.ok ? await checkOfForm(form) : form;
	return check.ok ? { ...check, value: { assessment: check.value, isBackup: false } } : check;
}

/** The data in a PDF's attachment, or the file itself; 'no-data' in a PDF without. */
async function textOf(bytes: Uint8Array): Promise<Parsed<string> | 'no-data'> {
	if (!isPdf(bytes)) return textOfFile(bytes);
	const found = await readAttachment(bytes);
	if (found === 'too-large') return refused(words.tooLarge);
	return found === undefined ? 'no-data' : { ok: true, value: found, warnings: [] };
}
