import { cellText, columnCount } from '../cell.ts';
import type { Cell, TableBlock } from '../document.ts';
import type { PlacedItem, Role } from '../placed.ts';
import { boxed, type Column } from './boxed.ts';
import { columnWidths } from './column-widths.ts';
import type { Context } from './context.ts';
import { CHOICE_INDENT, choiceMark } from './fields.ts';
import { linesOf, plainText } from './inline.ts';
import type { Body } from './page-format.ts';
import { entriesFoot, withFoot, writingFoot, type RowFoot } from './row-foot.ts';
import {
	decoration,
	keptTogether,
	keptWithNext,
	withGap,
	type Mark,
	type RepeatedHead,
	type Strip
} from './strip.ts';
import { element, slot, type OpenElement } from './structure.ts';
import { COMPACT_TEXT, FIRM, TABLE_TEXT, THIN, type TypeStyle } from './style.ts';
import { captionStrips } from './text-blocks.ts';
import { meter, spokenTick, tickBox, tickBoxIndent } from './tick-box.ts';
import { longestWord } from './wrap.ts';

const PADDING_X = 4.5;
const PADDING_Y = 2.5;
const CAPTION_GAP = 3;
/** Between a sign and the boxes behind it. */
const METER_GAP = 3;
/** A single word never takes more than this share of the table. */
const MOST_FOR_A_WORD = 0.4;
/** A head that takes more of a page is not repeated: it would leave no room for rows. */
const HIGHEST_REPEATED_HEAD = 1 / 3;

/** Columns of a table, ready to be filled. */
interface Grid {
	readonly style: TypeStyle;
	readonly columns: readonly { readonly x: number; readonly width: number }[];
	readonly writing: TableBlock['writing'];
	readonly entries: TableBlock['entries'];
	readonly isStacked: boolean;
	readonly context: Context;
}

/**
 * A table: caption, head, rows. The head is repeated on every page; a row is torn apart only if it
 * is higher than a page; neither the first nor the last row stands alone. Rows are filled up with
 * empty cells to the widest one.
 */
export function tableStrips(block: TableBlock, parent: OpenElement, context: Context): Strip[] {
	const grid = gridOf(block, context);
	if (grid.columns.length === 0) return [];
	const table = element(parent, 'table');
	const caption = captionStrips(block.caption, table, true, context);
	const head = withGap(headStrips(block, table, grid), caption.length === 0 ? 0 : CAPTION_GAP);
	const { height } = context.body;
	const repeated = repeatedHead(head, height);
	const limit = height - (repeated?.height ?? 0);
	if (block.rows.length === 0) return [...caption, ...head];
	const body = element(table, 'tableBody');
	const rows = block.rows.flatMap((row, index) => {
		const strips = rowStrips([row, index], body, limit, grid);
		const isFirst = index === 0 && block.rows.length > 1;
		return isFirst || index === block.rows.length - 2 ? keptWithNext(strips) : strips;
	});
	const again = repeated ? rows.map((strip) => ({ ...strip, repeated })) : rows;
	const strips = [...caption, ...keptWithNext(head), ...again];
	return isSmall(strips, height) ? keptTogether(strips) : strips;
}

/** A table of few rows stands on one page. */
function isSmall(strips: readonly Strip[], pageHeight: number): boolean {
	return strips.reduce((sum, { height }) => sum + height, 0) < pageHeight / 4;
}

function gridOf(block: TableBlock, context: Context): Grid {
	const style = block.small ? COMPACT_TEXT : TABLE_TEXT;
	const count = columnCount(block);
	const needed = Array.from({ length: count }, (_, column) => {
		const cells = block.rows.map((row) => row[column] ?? '');
		const texts = cells.map((cell) => neededFor(cell, false, style, context));
		return Math.max(neededFor(block.head[column] ?? '', true, style, context), ...texts);
	});
	const { body } = context;
	const isStacked = block.stacked === true && count > 1;
	const columns = isStacked
		? [
				{ x: body.left, width: body.width },
				...columnsOf(block.widths?.slice(1) ?? [], needed.slice(1), body)
			]
		: columnsOf(block.widths ?? [], needed, body);
	const { writing, entries } = block;
	return { style, columns, writing, entries, isStacked, context };
}

function columnsOf(
	shares: readonly number[],
	needed: readonly number[],
	body: Body
): Grid['columns'] {
	let x = body.left;
	return columnWidths(shares, needed, body.width).map((width) => {
		const column = { x, width };
		x += width;
		return column;
	});
}

/** The first cell's lines above those of the others. */
function stacked([first = [], ...others]: readonly Column[]): Column[] {
	const above = first.map(() => []);
	return [first, ...others.map((lines) => [...above, ...lines])];
}

function neededFor(cell: Cell, bold: boolean, style: TypeStyle, context: Context): number {
	const { measure, body } = context;
	const indent = indentOf(cell, style);
	const word = longestWord(cellText(cell), style.size, bold, measure);
	return Math.min(word + 0.5, body.width * MOST_FOR_A_WORD) + indent + 2 * PADDING_X;
}

function headStrips(block: TableBlock, table: OpenElement, grid: Grid): Strip[] {
	if (block.head.every((text) => text === '')) return [];
	// a head must have a body, so a table without rows has neither
	const row = element(block.rows.length === 0 ? table : element(table, 'tableHead'), 'row');
	const cells = grid.columns.map((_, column) => block.head[column] ?? '');
	const columns = cells.map((text, column) =>
		cellLines(text, element(row, 'columnHeader'), column, true, grid)
	);
	const { leading } = grid.style;
	const { body } = grid.context;
	return boxed(grid.isStacked ? stacked(columns) : columns, {
		leading,
		padding: PADDING_Y,
		limit: body.height,
		frame: (height) => headFrame(height, body)
	});
}

/** `index` is the row's place in the table. */
function rowStrips(
	[cells, index]: readonly [cells: readonly Cell[], index: number],
	body: OpenElement,
	limit: number,
	grid: Grid
): Strip[] {
	const row = element(body, 'row');
	const hasFoot = grid.writing !== undefined || grid.entries !== undefined;
	const elements = grid.columns.map((_, column): OpenElement => {
		const role: Role = column === 0 ? 'rowHeader' : 'cell';
		return element(row, role);
	});
	const columns = elements.map((parent, column) => {
		const cell = cells[column] ?? '';
		const isShared = hasFoot && column === elements.length - 1 && cell !== '';
		const place = isShared ? element(parent, 'paragraph') : parent;
		return cellLines(cell, place, column, grid.isStacked && column === 0, grid);
	});
	const { leading } = grid.style;
	const frame = (height: number, _isFirst: boolean, isLast: boolean) =>
		!hasFoot && isLast ? rowFrame(height, grid.context.body) : [];
	const strips = boxed(grid.isStacked ? stacked(columns) : columns, {
		leading,
		padding: PADDING_Y,
		limit,
		frame
	});
	const last = elements.at(-1);
	const foot = last && footOf(index, last, grid);
	return foot === undefined ? strips : withFoot(strips, foot, limit);
}

function footOf(row: number, cell: OpenElement, grid: Grid): RowFoot | undefined {
	const { columns, writing, entries, context } = grid;
	const place = { cell, x: ((columns[1] ?? columns[0])?.x ?? context.body.left) + PADDING_X };
	if (entries) return entriesFoot(entries.labels, entries.rows[row] ?? [], place, context);
	return writing === undefined ? undefined : writingFoot(writing, place, context);
}

function cellLines(
	cell: Cell,
	parent: OpenElement,
	column: number,
	bold: boolean,
	{ columns, style, context }: Grid
): Column {
	const { x, width } = columns[column] ?? { x: context.body.left, width: context.body.width };
	const boxMark = boxMarkOf(cell, parent, x + PADDING_X, style, context);
	const textBox = {
		x: x + PADDING_X,
		width: width - 2 * PADDING_X,
		style,
		// the lines below the box use the whole width: columns are narrow
		indent: indentOf(cell, style)
	};
	const text = cellText(cell);
	const isSign = typeof cell !== 'string' && 'spoken' in cell;
	const place = isSign ? element(parent, 'span', { spoken: cell.spoken }) : parent;
	const lines = text === '' ? [] : linesOf(plainText(text, place, bold), textBox, context.measure);
	if (isSign && cell.filled !== undefined) {
		const meterX = textBox.x + context.measure(text, style.size, bold) + METER_GAP;
		lines[0]?.push(decoration(meter(meterX, cell.filled, style)));
	}
	if (boxMark === undefined) return lines;
	return [[boxMark, ...(lines[0] ?? [])], ...lines.slice(1)];
}

function boxMarkOf(
	cell: Cell,
	parent: OpenElement,
	x: number,
	style: TypeStyle,
	{ labels }: Context
): Mark | undefined {
	if (typeof cell === 'string' || !('box' in cell)) return undefined;
	const { box: state, choice } = cell;
	if (choice) return choiceMark(choice, parent, x, style);
	const span = element(parent, 'span', { spoken: spokenTick(state, labels) });
	return { slot: slot(span), items: tickBox(x, state, style) };
}

function repeatedHead(head: readonly Strip[], pageHeight: number): RepeatedHead | undefined {
	const only = head.length === 1 ? head[0] : undefined;
	if (only === undefined || only.height > HIGHEST_REPEATED_HEAD * pageHeight) return undefined;
	const marks = only.marks.map(({ slot: place, items }): Mark => ({
		slot: place === 'layout' ? place : 'pagination',
		items
	}));
	return { height: only.height, marks };
}

function headFrame(height: number, { left, right, width }: Body): PlacedItem[] {
	return [
		{ item: 'rect', x: left, y: 0, width, height, fill: 'light' },
		{ item: 'line', x1: left, y1: height, x2: right, y2: height, tone: 'grey', lineWidth: FIRM }
	];
}

/** A thin rule beneath the row. */
function rowFrame(height: number, { left, right }: Body): PlacedItem[] {
	return [
		{ item: 'line', x1: left, y1: height, x2: right, y2: height, tone: 'rule', lineWidth: THIN }
	];
}

/** Width of the box before a cell's text. */
function indentOf(cell: Cell, style: TypeStyle): number {
	if (typeof cell === 'string' || !('box' in cell)) return 0;
	return cell.choice ? CHOICE_INDENT : tickBoxIndent(style);
}
