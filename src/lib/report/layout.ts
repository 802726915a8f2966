import type { Block, ReportDocument } from './document.ts';
import type { Context, LayoutLabels } from './layout/context.ts';
import { figureStrips } from './layout/figure-block.ts';
import { furnitureOf } from './layout/furniture.ts';
import { paginate } from './layout/paginate.ts';
import { levelBoxesStrips, writingLinesStrips } from './layout/pen-blocks.ts';
import { keptWithNext, withGap, type Strip } from './layout/strip.ts';
import { closed, rootElement, type OpenElement } from './layout/structure.ts';
import { PAGE } from './layout/style.ts';
import { tableStrips } from './layout/table-block.ts';
import {
	headingStrips,
	keyValueStrips,
	listStrips,
	noticeStrips,
	paragraphStrips
} from './layout/text-blocks.ts';
import { cachedMeasure } from './layout/wrap.ts';
import type { Measure, PlacedDocument } from './placed.ts';

export type { LayoutLabels } from './layout/context.ts';

/**
 * Sets a document on A4 pages. Pure: equal input gives an equal value. Draws every character it is
 * given, so replace beforehand what the font lacks. `measure` gives the width of a text in points.
 */
export function layout(
	document: ReportDocument,
	measure: Measure,
	labels: LayoutLabels
): PlacedDocument {
	const context: Context = { measure: cachedMeasure(measure), labels };
	const root = rootElement();
	const { pages, bookmarks } = paginate(stripsOf(document.blocks, root, context));
	return {
		meta: document.meta,
		width: PAGE.width,
		height: PAGE.height,
		pages: pages.map(({ index, groups, links }) => ({
			groups: [...groups, ...furnitureOf(document.meta, index + 1, pages.length, context)],
			links
		})),
		structure: closed(root),
		bookmarks
	};
}

function stripsOf(blocks: readonly Block[], root: OpenElement, context: Context): Strip[] {
	const strips = blocks.flatMap((block, index) => {
		const own = withGap(blockStrips(block, root, context), gapAbove(block, blocks[index - 1]));
		return isDetail(blocks[index + 1]) ? keptWithNext(own) : own;
	});
	while (strips.at(-1)?.startsPage) strips.pop();
	return strips;
}

function isDetail(block: Block | undefined): boolean {
	return block?.type === 'paragraph' && block.size === 'detail';
}

function blockStrips(block: Block, root: OpenElement, context: Context): Strip[] {
	switch (block.type) {
		case 'heading':
			return headingStrips(block, root, context);
		case 'paragraph':
			return paragraphStrips(block, root, context);
		case 'list':
			return listStrips(block, root, context);
		case 'keyValues':
			return keyValueStrips(block, root, context);
		case 'table':
			return tableStrips(block, root, context);
		case 'figure':
			return figureStrips(block, root, context);
		case 'levelBoxes':
			return levelBoxesStrips(block, root, context);
		case 'writingLines':
			return writingLinesStrips(block, root, context);
		case 'notice':
			return noticeStrips(block, root, context);
		case 'pageBreak':
			return [{ height: 0, gap: 0, keep: false, marks: [], startsPage: true }];
	}
}

const HEADING_GAP = { 1: 26, 2: 18, 3: 9 } as const;
/** A detail belongs to the line above it. */
const DETAIL_GAP = 1.5;
/** Below a heading. */
const HEADING_SPACE = { 1: 8, 2: 4, 3: 1 } as const;
const GAP: Readonly<Record<Exclude<Block['type'], 'heading'>, number>> = {
	paragraph: 6,
	list: 6,
	keyValues: 8,
	table: 10,
	figure: 12,
	levelBoxes: 6,
	writingLines: 8,
	pageBreak: 0,
	notice: 12
};

/** Space above a block: little after a heading, more before one. */
function gapAbove(block: Block, previous: Block | undefined): number {
	if (block.type === 'heading') {
		return previous?.type === 'heading' ? 8 : HEADING_GAP[block.level];
	}
	if (previous?.type === 'heading') return HEADING_SPACE[previous.level];
	if (isDetail(block)) return DETAIL_GAP;
	if (previous?.type === 'notice' || previous?.type === 'table')
		return Math.max(GAP[block.type], 12);
	return GAP[block.type];
}
