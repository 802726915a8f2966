import { isRecord } from '../domain/record.ts';
import { refused, type Parsed } from '../domain/result.ts';
import { fileTexts } from '../texts/problems.ts';
import { isTooBig, MAX_MEGABYTES, parseJson } from './scan-json.ts';

/** Steps from one file format to the next will be pure functions between this check and the schema. */
const FORMAT_VERSION = 1;
const FORMAT = 'insek-check/assessment';
const CATALOGUE_FORMAT = 'insek-check/catalogue';

/** A data file whose outside is sound: format, version, id and catalogue are there. The rest is not read yet. */
export interface AssessmentEnvelope {
	readonly id: string;
	readonly catalogue: {
		readonly id: string;
		readonly version: string;
		/** Null when the file gives none. */
		readonly sha256: string | null;
	};
	/** Embedded catalogue, unread; undefined when there is none. */
	readonly content: unknown;
	/** The whole file. */
	readonly raw: Readonly<Record<string, unknown>>;
}

/** Text of a file from its bytes, without a byte order mark. Refuses more than 20 MB and what is not UTF-8. */
export function textOfFile(bytes: Uint8Array): Parsed<string> {
	if (isTooBig(bytes.length)) return refused(fileTexts.tooBig(MAX_MEGABYTES));
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { ok: true, value: text, warnings: [] };
	} catch {
		return refused(fileTexts.notUtf8());
	}
}

/**
 * Stage 1, before any catalogue: refuses what must not be opened at all.
 *
 * Shape: one problem, the first found; what lies inside is not judged yet. Errors: never throws.
 * Source: docs/formats.md, "Was beim Öffnen geschieht".
 */
export function readEnvelope(text: string): Parsed<AssessmentEnvelope> {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const raw = parsed.value;
	if (!isRecord(raw)) return refused(fileTexts.notAnObject());
	return refusalOf(raw) ?? envelopeOf(raw);
}

function refusalOf({ format, formatVersion }: Readonly<Record<string, unknown>>) {
	if (format === CATALOGUE_FORMAT) return refused(fileTexts.catalogueInstead(), '/format');
	if (format !== FORMAT) return refused(fileTexts.wrongFormat(), '/format');
	const version = Number.isInteger(formatVersion) ? Number(formatVersion) : 0;
	if (version < 1) return refused(fileTexts.wrongFormatVersion(), '/formatVersion');
	return version > FORMAT_VERSION
		? refused(fileTexts.newerFormat(version), '/formatVersion')
		: null;
}

function envelopeOf(raw: Readonly<Record<string, unknown>>): Parsed<AssessmentEnvelope> {
	const { id, catalogue } = raw;
	if (!isName(id)) return refused(fileTexts.missingId(), '/id');
	if (!isRecord(catalogue)) return refused(fileTexts.missingCatalogue(), '/catalogue');
	const { id: catalogueId, version, sha256, content } = catalogue;
	if (!isName(catalogueId) || !isName(version)) {
		return refused(fileTexts.missingCatalogue(), '/catalogue');
	}
	const hash = typeof sha256 === 'string' ? sha256 : null;
	const value = { id, catalogue: { id: catalogueId, version, sha256: hash }, content, raw };
	return { ok: true, value, warnings: [] };
}

/** Something that can name a check or a catalogue, also without the control characters that are taken out of texts. */
function isName(value: unknown): value is string {
	return typeof value === 'string' && value.replace(/\p{Cc}/gu, '').trim() !== '';
}
