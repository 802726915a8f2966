import type { Catalogue } from '../domain/catalogue.ts';
import type { Trust } from '../domain/trust.ts';
import { furtherCriteria as words, trustWords } from '../texts/weitere-kriterien.ts';
import { detail } from './blocks.ts';
import type { ReportDocument } from './document.ts';

interface Origin {
	readonly catalogue: Catalogue;
	readonly trust?: Trust | null;
}

/**
 * A document made of criteria that are none of the app's own says so below every page, and `inText` below its heading
 * too. Any other comes back as it is.
 */
export function withOrigin(
	document: ReportDocument,
	{ catalogue, trust }: Origin,
	inText: boolean
): ReportDocument {
	if (trust === null || trust === undefined) return document;
	const { meta, blocks } = document;
	const known = trustWords(trust);
	const line = detail({ text: words.usedOn(catalogue.title, catalogue.version, known) });
	const [heading, ...rest] = blocks;
	return {
		meta: { ...meta, footer: words.inFooter(meta.footer, known) },
		blocks: !inText || heading === undefined ? blocks : [heading, line, ...rest]
	};
}
