import { hashedTextOf } from '../domain/catalogue-text.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { isRecord } from '../domain/record.ts';
import { refused, type Parsed, type Problem } from '../domain/result.ts';
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
	readonly load: (id: string, version: string) => Promise<Catalogue | null>;
	/** `parseCatalogue`; without it a foreign catalogue is refused. */
	readonly parse?: (raw: unknown) => Parsed<Catalogue> | Promise<Parsed<Catalogue>>;
}

export interface OpenedAssessment extends FittedAssessment {
	readonly catalogue: Catalogue;
}

/** A catalogue with the hash the file is now bound to. */
interface Chosen {
	readonly catalogue: Catalogue;
	readonly sha256: string;
	readonly warnings: readonly Problem[];
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
	const { catalogue, sha256, warnings } = choice.value;
	const fitted = fitToCatalogue(envelope.value, catalogue, { today, sha256 });
	const value = { ...fitted, warnings: [...warnings, ...fitted.warnings], catalogue };
	return { ok: true, value, warnings: value.warnings };
}

async function chosenCatalogue(
	envelope: AssessmentEnvelope,
	shelf: CatalogueShelf
): Promise<Parsed<Chosen>> {
	const { content } = envelope;
	const { id, version, sha256 } = envelope.catalogue;
	const known = shelf.known.find((each) => each.id === id && each.version === version);
	if (content !== undefined && content !== null) {
		const soundness = await embeddedSoundness(envelope);
		if (!soundness.ok) return soundness;
		// one of the app's own that came along needlessly
		if (known?.sha256 !== sha256) return embeddedCatalogue(envelope, shelf, soundness.warnings);
	}
	const loaded = known === undefined ? null : await shelf.load(id, version);
	return known === undefined || loaded === null
		? refused(fileTexts.unknownCatalogue(id, version), '/catalogue')
		: chosen(loaded, known.sha256, []);
}

/** A catalogue that comes with a file counts only when it is the one its hash was made of. */
async function embeddedSoundness({
	catalogue: { sha256 },
	content
}: AssessmentEnvelope): Promise<Parsed<null>> {
	const actual = isRecord(content) ? await sha256Hex(hashedTextOf(content)) : '';
	if (sha256 === null || (actual !== null && actual !== sha256)) {
		return refused(fileTexts.wrongCatalogueHash(), CONTENT);
	}
	const unchecked = { path: CONTENT, message: fileTexts.uncheckedCatalogueHash() };
	return { ok: true, value: null, warnings: actual === null ? [unchecked] : [] };
}

async function embeddedCatalogue(
	{ catalogue, content }: AssessmentEnvelope,
	{ parse }: CatalogueShelf,
	warnings: readonly Problem[]
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
		? chosen(parsed.value, sha256 ?? '', warnings)
		: refused(fileTexts.wrongCatalogueHash(), CONTENT);
}

function chosen(
	catalogue: Catalogue,
	sha256: string,
	warnings: readonly Problem[]
): Parsed<Chosen> {
	return { ok: true, value: { catalogue, sha256, warnings }, warnings };
}
