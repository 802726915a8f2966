import { titleOfCheck, type Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { DRAFT } from '../texts/common.ts';
import { worksheet as words } from '../texts/documents.ts';
import type { Block, ReportDocument, Run, TextSize } from './document.ts';

const SHORT_HASH = 12;

/** What stands around every document made of a catalogue. `date` is ISO 8601 with offset. */
export function metaOf({
	title,
	header,
	catalogue,
	sha256,
	date,
	mark = DRAFT
}: {
	readonly title: string;
	readonly header: string;
	readonly catalogue: Catalogue;
	readonly sha256: string;
	readonly date: string;
	readonly mark?: string;
}): ReportDocument['meta'] {
	return {
		title,
		author: words.author,
		lang: 'de-DE',
		date,
		mark,
		header,
		footer: words.footer(catalogue.version, sha256.slice(0, SHORT_HASH))
	};
}

/** What stands around a document that tells of a check; `words` make title and header out of its place. */
export function checkMeta(
	words: { title(place: string): string; header(place: string): string },
	{
		catalogue,
		assessment,
		date
	}: { readonly catalogue: Catalogue; readonly assessment: Assessment; readonly date: string },
	mark?: string
): ReportDocument['meta'] {
	const place = titleOfCheck(assessment);
	return metaOf({
		title: words.title(place),
		header: words.header(place),
		catalogue,
		sha256: assessment.catalogue.sha256,
		date,
		...(mark !== undefined && { mark })
	});
}

export function heading(level: 1 | 2 | 3, text: string): Block {
	return { type: 'heading', level, text };
}

/** One text in one style. */
export function paragraph(text: string, size: TextSize = 'normal'): Block {
	return { type: 'paragraph', size, runs: [{ text }] };
}

/** Close below what it belongs to. */
export function detail(...runs: readonly Run[]): Block {
	return { type: 'paragraph', size: 'detail', runs };
}

/** A list of plain texts; nothing where there are none. */
export function list(items: readonly string[], size: TextSize = 'normal'): Block[] {
	if (items.length === 0) return [];
	return [{ type: 'list', size, items: items.map((text) => [{ text }]) }];
}
