import { refused, type Parsed } from '../domain/result.ts';
import { tableProblems as words } from '../texts/tabellen.ts';

/** Far above any list of a municipality. */
export const MOST_MEGABYTES = 5;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** So much of a file tells how its text is written. */
const SAMPLE = 2000;

type Foreign = keyof typeof words.foreign;

/** The first bytes of files that are no text, but are taken for a table now and then. */
const SIGNATURES: readonly (readonly [Foreign, readonly number[]])[] = [
	['excel', [0x50, 0x4b, 0x03, 0x04]],
	['excel', [0xd0, 0xcf, 0x11, 0xe0]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['picture', [0x89, 0x50, 0x4e, 0x47]],
	['picture', [0xff, 0xd8, 0xff]],
	['picture', [0x47, 0x49, 0x46, 0x38]]
];

/** The text of a table's file, however it is encoded; refuses what is too big or no text at all. Never throws. */
export function textOfTable(bytes: Uint8Array): Parsed<string> {
	if (bytes.length > MOST_BYTES) return refused(words.tooBig(MOST_MEGABYTES));
	const signature = SIGNATURES.find(([, mark]) => beginsWith(bytes, mark));
	if (signature !== undefined) return refused(words.foreign[signature[0]]);
	const encoding = encodingOf(bytes);
	if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && sampleOf(bytes).includes(0)) {
		return refused(words.foreign.other);
	}
	return { ok: true, value: new TextDecoder(encoding).decode(bytes), warnings: [] };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** By its mark, else by its bytes: what is not UTF-8 was saved by an older Excel. */
function encodingOf(bytes: Uint8Array): Encoding {
	if (beginsWith(bytes, [0xff, 0xfe]) || looksLikeUtf16(bytes)) return 'utf-16le';
	if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** Without a mark: most letters of a German text have an empty second byte, and none an empty first. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
	const sample = sampleOf(bytes);
	const empty = (remainder: number) =>
		sample.filter((byte, index) => byte === 0 && index % 2 === remainder).length;
	return empty(0) === 0 && empty(1) * 4 > sample.length;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
	return bytes.subarray(0, SAMPLE);
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}
