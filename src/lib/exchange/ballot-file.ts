import { ballotOf } from '../domain/ballot.ts';
import { isRecord } from '../domain/record.ts';
import { parseJson } from './scan-json.ts';
import { z } from './zod.ts';

/** A ballot as a small file, to be sent when nobody stands beside the moderator's device. */
export interface BallotFile {
	/** To tell whoever looks into it; what counts is in the code. */
	readonly catalogue: { readonly id: string; readonly version: string };
	/** See `ballotCode`. */
	readonly code: string;
}

/** Why a file is no ballot. */
export type BallotFileFault = 'tooBig' | 'other' | 'version';

const FORMAT = 'insek-check/ballot';
const FORMAT_VERSION = 1;
/** Far above the 200 bytes of a ballot. */
const MOST_BYTES = 10_000;

/** Loose: what a later app adds does not hinder. */
const schema = z.looseObject({
	format: z.literal(FORMAT),
	formatVersion: z.literal(FORMAT_VERSION),
	catalogue: z.looseObject({ id: z.string(), version: z.string() }),
	code: z.string().max(100)
});

export function ballotText({ catalogue: { id, version }, code }: BallotFile): string {
	const file = {
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		catalogue: { id, version },
		code
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/**
 * The code in a ballot's file, not yet read itself; a bare code in a text file will do. Never throws. Source:
 * docs/formats.md, "Stimmzettel".
 */
export function codeInFile(bytes: Uint8Array): { readonly code: string } | BallotFileFault {
	if (bytes.length > MOST_BYTES) return 'tooBig';
	const text = new TextDecoder().decode(bytes);
	if (typeof ballotOf(text) === 'object') return { code: text.trim() };
	const parsed = parseJson(text);
	if (!parsed.ok || !isRecord(parsed.value) || parsed.value['format'] !== FORMAT) return 'other';
	if (Number(parsed.value['formatVersion']) > FORMAT_VERSION) return 'version';
	const file = schema.safeParse(parsed.value);
	return file.success ? { code: file.data.code } : 'other';
}
