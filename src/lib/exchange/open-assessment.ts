import { hashedTextOf } from '../domain/catalogue-text.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { isRecord } from '../domain/record.ts';
import { refused, type Parsed } from '../domain/result.ts';
import { fileTexts } from '../texts/problems.ts';
import { readEnvelope, type AssessmentEnvelope } from './envelope.ts';
import { sha256Hex } from './hash.ts';
import { fitToCatalogue, type FittedAssessment } from './read-assessment.ts';

/** The catalogues at hand, and the door for one that comes with a file. */
export interface CatalogueShelf {
	readonly known: readonly {
		readonly id: string;
		readonly version: string;
		readonly sha256: string;
	}[];
	/** Content of a known catalogue; null when it cannot be had. */
	readonly load: (id: string, version: string, sha256: string) => Promise<Catalogue | null>;
	/** `parseCatalogue`; without it a foreign catalogue is refused. */
	readonly parse?: (raw: unknown) => Parsed<Catalogue> | Promise<Parsed<Catalogue>>;
	/** What comes along will be kept under its name: another content of a known name is refused. */
	readonly keepsContent?: boolean;
}

export interface OpenedAssessment extends FittedAssessment {
	readonly catalogue: Catalogue;
}

/** A catalogue with the hash the file is now bound to. */
interface Chosen {
	readonly catalogue: Catalogue;
	readonly sha256: string;
}

const CONTENT = '/catalogue/content';

/**
 * The one way the text of a data file becomes a check: envelope, catalogue, content.
 *
 * Shape: `today` is YYYY-MM-DD. Refused files come back as problems, all others open, with what was left out listed
 * in `setAside`. Errors: rejects only when `shelf` does.
 * Source: docs/formats.md, "Was beim Öffnen geschieht".
 */
export async function openAssessment(
	text: string,
	shelf: CatalogueShelf,
	today: string
): Promise<Parsed<OpenedAssessment>> {
	const envelope = readEnvelope(text);
	if (!envelope.ok) return envelope;
	const choice = await chosenCatalogue(envelope.value, shelf);
	if (!choice.ok) return choice;
	const { catalogue, sha256 } = choice.value;
	const fitted = fitToCatalogue(envelope.value, catalogue, { today, sha256 });
	return { ok: true, value: { ...fitted, catalogue }, warnings: fitted.warnings };
}

async function chosenCatalogue(
	envelope: AssessmentEnvelope,
	shelf: CatalogueShelf
): Promise<Parsed<Chosen>> {
	const { content } = envelope;
	const { id, version, sha256 } = envelope.catalogue;
	const named = shelf.known.filter((each) => each.id === id && each.version === version);
	const same = named.find((each) => each.sha256 === sha256);
	const [known] = named;
	if (content !== undefined && content !== null) {
		const soundness = await embeddedSoundness(envelope);
		if (!soundness.ok) return soundness;
		// one at hand that came along needlessly is read from here
		if (same === undefined) {
			return known !== undefined && shelf.keepsContent === true
				? refused(fileTexts.otherCatalogueOfThatName(id, version), CONTENT)
				: embeddedCatalogue(envelope, shelf);
		}
	}
	const used = same ?? known;
	const loaded = used === undefined ? null : await shelf.load(id, version, used.sha256);
	return used === undefined || loaded === null
		? refused(fileTexts.unknownCatalogue(id, version), '/catalogue')
		: chosen(loaded, used.sha256);
}

/** A catalogue that comes with a file counts only when it is the one its hash was made of. */
async function embeddedSoundness({
	catalogue: { sha256 },
	content
}: AssessmentEnvelope): Promise<Parsed<null>> {
	const actual = isRecord(content) ? await sha256Hex(hashedTextOf(content)) : '';
	if (actual === null) return refused(fileTexts.uncheckedCatalogueHash(), CONTENT);
	return actual === sha256
		? { ok: true, value: null, warnings: [] }
		: refused(fileTexts.wrongCatalogueHash(), CONTENT);
}

async function embeddedCatalogue(
	{ catalogue, content }: AssessmentEnvelope,
	{ parse }: CatalogueShelf
): Promise<Parsed<Chosen>> {
	const { id, version, sha256 } = catalogue;
	if (parse === undefined) return refused(fileTexts.unknownCatalogue(id, version), '/catalogue');
	const parsed = await parse(content);
	if (!parsed.ok) {
		const inside = parsed.problems.map(({ path, message }) => ({ path: CONTENT + path, message }));
		const message = fileTexts.badEmbeddedCatalogue(inside.length);
		return { ok: false, problems: [{ path: CONTENT, message }, ...inside] };
	}
	return parsed.value.id === id && parsed.value.version === version
		? chosen(parsed.value, sha256 ?? '')
		: refused(fileTexts.wrongCatalogueHash(), CONTENT);
}

function chosen(catalogue: Catalogue, sha256: string): Parsed<Chosen> {
	return { ok: true, value: { catalogue, sha256 }, warnings: [] };
}
