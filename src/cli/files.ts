import { readFile } from 'node:fs/promises';
import { parseUsableCatalogue } from '#lib/catalogue/parse.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { refused, type Parsed } from '#lib/domain/result.ts';
import { textOfFile } from '#lib/exchange/envelope.ts';
import { isPdf, readAttachment } from '#lib/exchange/pdf-attachment.ts';
import { MAX_MEGABYTES, parseJson } from '#lib/exchange/scan-json.ts';
import { commandTexts, fileTexts } from '#lib/texts/problems.ts';

/** Text of a file on disk, of a PDF that of the data inside it. A file that is not there is a problem like any other. */
export async function textOf(file: string): Promise<Parsed<string>> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch {
		return refused(commandTexts.unreadableFile(file));
	}
	return isPdf(bytes) ? textOfAttachment(bytes) : textOfFile(bytes);
}

async function textOfAttachment(bytes: Uint8Array): Promise<Parsed<string>> {
	const text = await readAttachment(bytes);
	if (text === undefined) return refused(fileTexts.noAttachment());
	return text === 'too-large'
		? refused(fileTexts.tooBig(MAX_MEGABYTES))
		: { ok: true, value: text, warnings: [] };
}

/** A catalogue on disk to compute with; what only its editors must mend comes as warnings. */
export async function catalogueFrom(file: string): Promise<Parsed<Catalogue>> {
	const text = await textOf(file);
	const json = text.ok ? parseJson(text.value) : text;
	return json.ok ? parseUsableCatalogue(json.value) : json;
}
