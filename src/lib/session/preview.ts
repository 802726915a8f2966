import type { DocumentKind } from '#lib/report/kinds.ts';
import type { PlacedItem, PlacedTone } from '#lib/report/placed.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { kilobytes } from './document-files.ts';
import { documentOf, type DocumentOptions } from './documents.ts';
import { replacedIn, type Replaced } from './handout.svelte.ts';
import { writtenPdf } from './pdf-writer.ts';

/** A page as it will be printed, to be drawn as SVG; lengths in points, colours as CSS. */
export interface PreviewPage {
	readonly width: number;
	readonly height: number;
	readonly items: readonly PreviewItem[];
}

type Coloured<Item> = Omit<Item, 'tone' | 'fill' | 'stroke'>;
export type PreviewItem =
	| (Coloured<Extract<PlacedItem, { item: 'text' }>> & { readonly color: string })
	| (Coloured<Extract<PlacedItem, { item: 'line' }>> & { readonly color: string })
	| (Coloured<Extract<PlacedItem, { item: 'rect' }>> & {
			readonly fill: string;
			readonly stroke: string;
	  });

export interface Preview {
	readonly pages: readonly PreviewPage[];
	readonly kilobytes: number;
	readonly replaced: readonly Replaced[];
}

/** The pages of a document as they would be printed now. Rejects when they cannot be made. */
export async function previewOf(
	session: CheckSession,
	kind: DocumentKind,
	options: DocumentOptions
): Promise<Preview> {
	const { document, texts } = await documentOf(session, kind, options);
	const { bytes, placed, replaced } = await writtenPdf(document, { withPages: true });
	const { TONES } = await import('#lib/report/tones.ts');
	const colorOf = (tone: PlacedTone) => `rgb(${TONES[tone].join(' ')})`;
	return {
		pages: (placed?.pages ?? []).map(({ width, height, groups }) => ({
			width,
			height,
			items: groups.flatMap(({ items }) => items.map((item) => coloured(item, colorOf)))
		})),
		kilobytes: kilobytes(bytes.length),
		replaced: await replacedIn(session, texts, replaced)
	};
}

function coloured(item: PlacedItem, colorOf: (tone: PlacedTone) => string): PreviewItem {
	if (item.item !== 'rect') {
		const { tone, ...rest } = item;
		return { ...rest, color: colorOf(tone) };
	}
	const { fill, stroke, ...rest } = item;
	const paint = (tone: PlacedTone | undefined) => (tone === undefined ? 'none' : colorOf(tone));
	return { ...rest, fill: paint(fill), stroke: paint(stroke) };
}
