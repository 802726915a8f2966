import type { FigureBlock, Shape } from '../document.ts';
import type { PlacedItem, Rect } from '../placed.ts';
import type { Context } from './context.ts';
import { hatchLines } from './hatch.ts';
import { keptWithNext, withGap, type Strip } from './strip.ts';
import { element, slot, type OpenElement } from './structure.ts';
import type { Body } from './page-format.ts';
import { FIRM } from './style.ts';
import { tableStrips } from './table-block.ts';
import { captionStrips } from './text-blocks.ts';
import { cutToWidth } from './wrap.ts';

/** Room that a figure leaves for its caption on a page. */
const CAPTION_ROOM = 60;
const TABLE_GAP = 10;

/**
 * A drawing with its caption, on one page; made smaller where it is larger than the page. The data
 * table follows.
 */
export function figureStrips(block: FigureBlock, parent: OpenElement, context: Context): Strip[] {
	const drawing = drawingStrips(block, parent, context);
	if (block.dataTable === undefined) return drawing;
	const table = tableStrips(block.dataTable, parent, context);
	return [...drawing, ...withGap(table, TABLE_GAP)];
}

function drawingStrips(block: FigureBlock, parent: OpenElement, context: Context): Strip[] {
	const { body } = context;
	const largest = Math.min(body.width / block.width, (body.height - CAPTION_ROOM) / block.height);
	const scale = Math.min(1, largest);
	const items = block.shapes.flatMap((shape) => itemsOf(shape, scale, context));
	if (items.length === 0) return [];
	// beside the figure, not in it: readers say the alternative text instead of all that is within
	const group = block.caption === '' ? parent : element(parent, 'group');
	const figure = element(group, 'figure', { alt: block.alt });
	const height = block.height * scale;
	const rect: Rect = { x: body.left, y: 0, width: block.width * scale, height };
	const drawing: Strip = {
		height,
		gap: 0,
		keep: false,
		marks: [{ slot: slot(figure), items }],
		framed: { element: figure, rect }
	};
	const caption = captionStrips(block.caption, group, false, context);
	if (caption.length === 0) return [drawing];
	return [...keptWithNext([drawing]), ...withGap(caption, 4)];
}

function itemsOf(shape: Shape, scale: number, context: Context): PlacedItem[] {
	const { body } = context;
	switch (shape.shape) {
		case 'rect':
			return rectItems(shape, scale, body);
		case 'line':
			return [
				{
					item: 'line',
					x1: body.left + shape.x1 * scale,
					y1: shape.y1 * scale,
					x2: body.left + shape.x2 * scale,
					y2: shape.y2 * scale,
					tone: shape.tone,
					lineWidth: FIRM,
					dashed: shape.dashed === true
				}
			];
		case 'text':
			return shape.text === '' ? [] : [textItem(shape, scale, context)];
	}
}

function rectItems(
	shape: Extract<Shape, { shape: 'rect' }>,
	scale: number,
	body: Body
): PlacedItem[] {
	const rect: Rect = {
		x: body.left + shape.x * scale,
		y: shape.y * scale,
		width: shape.width * scale,
		height: shape.height * scale
	};
	const { fill, stroke, hatched } = shape;
	const hatch = hatched ? hatchLines(rect) : [];
	const outline = stroke ?? (hatched ? 'grey' : undefined);
	const paint = { ...(fill && { fill }), ...(outline && { stroke: outline, lineWidth: FIRM }) };
	if (fill === undefined && outline === undefined) return [];
	const box: PlacedItem = { item: 'rect', ...rect, ...paint };
	return [box, ...hatch];
}

function textItem(
	shape: Extract<Shape, { shape: 'text' }>,
	scale: number,
	{ measure, body }: Context
): PlacedItem {
	const size = shape.size * scale;
	const bold = shape.bold === true;
	const text =
		shape.width === undefined
			? shape.text
			: cutToWidth(shape.text, shape.width * scale, (each) => measure(each, size, bold));
	const width = measure(text, size, bold);
	const shift = { start: 0, middle: width / 2, end: width }[shape.anchor ?? 'start'];
	return {
		item: 'text',
		x: body.left + shape.x * scale - shift,
		y: shape.y * scale,
		text,
		size,
		bold,
		tone: shape.tone ?? 'ink'
	};
}
