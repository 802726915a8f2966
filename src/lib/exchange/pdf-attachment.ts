/** Largest data file, packed in a PDF or not: 20 MB. */
const LIMIT = 20_000_000;
/** A stream's dictionary is short; farther away there is none. */
const DICTIONARY_REACH = 4096;
/** More attachments than this are no data file of ours but an attempt to keep the reader busy. */
const MOST_ATTACHMENTS = 200;

const MARKER = '/EmbeddedFile';
/** So far from its beginning a PDF may say what it is. */
const PDF_MARK_REACH = 1024;

export function isPdf(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes.subarray(0, PDF_MARK_REACH)).includes('%PDF-');
}

/**
 * The JSON text attached to a PDF, undefined if there is none, 'too-large' (never JSON) above 20
 * MB, packed or unpacked. Knows no PDF but one fact: the dictionary of an attachment stands in the
 * file in plain text, as long as the file is not encrypted. Of several the last one counts, as a
 * PDF changed later grows at its end. The text is not to be trusted. Never rejects.
 */
export async function readAttachment(bytes: Uint8Array): Promise<string | undefined> {
	if (bytes.length > LIMIT) return 'too-large';
	// one character per byte, so that positions in text and bytes are the same
	const source = new TextDecoder('latin1').decode(bytes);
	let budget = LIMIT;
	let found: string | undefined;
	for (const stream of embeddedStreams(source)) {
		const unpacked = await contentOf(bytes.subarray(stream.start, stream.end), stream, budget);
		if (unpacked === 'too-large') return 'too-large';
		budget -= unpacked?.length ?? 0;
		found = (unpacked && jsonText(unpacked)) ?? found;
	}
	return found;
}

interface EmbeddedStream {
	readonly start: number;
	readonly end: number;
	readonly isPacked: boolean;
}

function* embeddedStreams(source: string): Generator<EmbeddedStream> {
	let at = source.indexOf(MARKER);
	for (let count = 0; at >= 0 && count < MOST_ATTACHMENTS; count++) {
		const stream = streamAround(source, at);
		if (stream) yield stream;
		// what stands inside an attachment is not looked at
		at = source.indexOf(MARKER, Math.max(at + MARKER.length, stream?.end ?? 0));
	}
}

/** The stream whose dictionary the position is in, if there is one. */
function streamAround(source: string, at: number): EmbeddedStream | undefined {
	const before = source.slice(Math.max(0, at - DICTIONARY_REACH), at);
	const after = source.slice(at, at + DICTIONARY_REACH);
	const objectAt = before.lastIndexOf(' obj');
	const keyword = /\bstream(\r\n|\n|\r)/.exec(after);
	if (objectAt < 0 || keyword === null || after.slice(0, keyword.index).includes('endobj'))
		return undefined;
	const dictionary = before.slice(objectAt) + after.slice(0, keyword.index);
	if (!/\/Type\s*\/EmbeddedFile(?![A-Za-z])/.test(dictionary)) return undefined;
	const start = at + keyword.index + keyword[0].length;
	const end = endOf(source, start, dictionary);
	const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1];
	if (end === undefined || (filter !== undefined && filter !== 'FlateDecode')) return undefined;
	return { start, end, isPacked: filter !== undefined };
}

/** Where a stream ends: by its length if that is told in plain text, else by the word behind it. */
function endOf(source: string, start: number, dictionary: string): number | undefined {
	const length = /\/Length\s+(\d+)(\s+\d+\s+R)?/.exec(dictionary);
	const number = length?.[2] === undefined ? length?.[1] : lengthObject(source, start, length[1]);
	if (number !== undefined) {
		const end = start + Number(number);
		if (/^\s*endstream/.test(source.slice(end, end + 20))) return end;
	}
	const word = source.indexOf('endstream', start);
	if (word < 0) return undefined;
	return /[\r\n]/.test(source.charAt(word - 1)) ? word - lineEnd(source, word) : word;
}

function lineEnd(source: string, at: number): number {
	return source.slice(at - 2, at) === '\r\n' ? 2 : 1;
}

/** Value of an object that holds only a number; it mostly stands right behind the stream. */
function lengthObject(source: string, start: number, id: string | undefined): string | undefined {
	for (const from of [start, 0]) {
		const at = source.indexOf(`\n${id} 0 obj`, from);
		const value = at < 0 ? null : /^\n\d+ 0 obj\s+(\d+)\s/.exec(source.slice(at, at + 60));
		if (value) return value[1];
	}
	return undefined;
}

async function contentOf(
	bytes: Uint8Array,
	{ isPacked }: EmbeddedStream,
	budget: number
): Promise<Uint8Array | 'too-large' | undefined> {
	if (!isPacked) return bytes.length > budget ? 'too-large' : bytes;
	try {
		return await inflated(bytes, budget);
	} catch {
		return undefined;
	}
}

/** Unpacks piece by piece and stops at the limit, so that a small file cannot fill the memory. */
async function inflated(packed: Uint8Array, budget: number): Promise<Uint8Array | 'too-large'> {
	const blob = new Blob([packed as Uint8Array<ArrayBuffer>]);
	const reader = blob.stream().pipeThrough(new DecompressionStream('deflate')).getReader();
	const pieces: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return joined(pieces, length);
		length += value.length;
		pieces.push(value);
		if (length <= budget) continue;
		await reader.cancel();
		return 'too-large';
	}
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

/** The text if the bytes are JSON in UTF-8. */
function jsonText(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		JSON.parse(text);
		return text;
	} catch {
		return undefined;
	}
}
