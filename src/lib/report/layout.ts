import type { Block, ReportDocument } from './document.ts';
import type { Context, LayoutLabels } from './layout/context.ts';
import { figureStrips } from './layout/figure-block.ts';
import { furnitureOf } from './layout/furniture.ts';
import { magnified } from './layout/magnify.ts';
import { LANDSCAPE, POSTER, UPRIGHT, type PageFormat } from './layout/page-format.ts';
import { paginate } from './layout/paginate.ts';
import { levelBoxesStrips, writingLinesStrips } from './layout/pen-blocks.ts';
import { keptWithNext, withGap, type Strip } from './layout/strip.ts';
import { closed, rootElement, type OpenElement } from './layout/structure.ts';
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
 * Sets a document on pages. Pure: equal input gives an equal value. Draws every character it is
 * given, so replace beforehand what the font lacks. `measure` gives the width of a text in points.
 */
export function layout(
	document: ReportDocument,
	measure: Measure,
	labels: LayoutLabels
): PlacedDocument {
	const { meta, blocks } = document;
	const setting: Setting = { measure: cachedMeasure(measure), labels };
	const first = meta.paper === 'poster' ? POSTER : UPRIGHT;
	const root = rootElement();
	const { pages, bookmarks } = paginate(stripsOf(blocks, root, first, setting), first);
	const placed: PlacedDocument = {
		meta,
		pages: pages.map(({ index, format, groups, links, fields }) => {
			const around = furnitureOf(meta, [index + 1, pages.length], format, setting);
			const { width, height } = format;
			const page = { width, height, groups: [...groups, ...around], links };
			return fields.length === 0 ? page : { ...page, fields };
		}),
		structure: closed(root),
		bookmarks
	};
	return first.magnified === 1 ? placed : magnified(placed, first.magnified);
}

type Setting = Omit<Context, 'body'>;

function stripsOf(
	blocks: readonly Block[],
	root: OpenElement,
	first: PageFormat,
	setting: Setting
): Strip[] {
	let format = first;
	const strips = blocks.flatMap((block, index) => {
		if (block.type === 'pageBreak') {
			format = block.landscape ? LANDSCAPE : first;
			return [pageStart(format)];
		}
		const context: Context = { ...setting, body: format.body };
		const own = withGap(blockStrips(block, root, context), gapAbove(block, blocks[index - 1]));
		return isDetail(blocks[index + 1]) ? keptWithNext(own) : own;
	});
	while (strips.at(-1)?.startsPage) strips.pop();
	return strips;
}

function pageStart(format: PageFormat): Strip {
	return { height: 0, gap: 0, keep: false, marks: [], startsPage: format };
}

function isDetail(block: Block | undefined): boolean {
	return block?.type === 'paragraph' && block.size === 'detail';
}

type FlowBlock = Exclude<Block, { type: 'pageBreak' }>;

function blockStrips(block: FlowBlock, root: OpenElement, context: Context): Strip[] {
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
	}
}

const HEADING_GAP = { 1: 26, 2: 18, 3: 9 } as const;
/** A detail belongs to the line above it. */
const DETAIL_GAP = 1.5;
/** Below a heading. */
const HEADING_SPACE = { 1: 8, 2: 4, 3: 1 } as const;
const GAP: Readonly<Record<Exclude<FlowBlock['type'], 'heading'>, number>> = {
	paragraph: 6,
	list: 6,
	keyValues: 8,
	table: 10,
	figure: 12,
	levelBoxes: 6,
	writingLines: 8,
	notice: 12
};

/** Space above a block: little after a heading, more before one. */
function gapAbove(block: FlowBlock, previous: Block | undefined): number {
	if (block.type === 'heading') {
		return previous?.type === 'heading' ? 8 : HEADING_GAP[block.level];
	}
	if (previous?.type === 'heading') return HEADING_SPACE[previous.level];
	if (isDetail(block)) return DETAIL_GAP;
	if (previous?.type === 'notice' || previous?.type === 'table')
		return Math.max(GAP[block.type], 12);
	return GAP[block.type];
}
