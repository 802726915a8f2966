import { BorderStyle, Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { cellText, columnCount, filledRow } from '../cell.ts';
import type { Cell, TableBlock } from '../document.ts';
import type { Context } from './context.ts';
import { textRuns } from './inline.ts';
import { CELL_PADDING, SIZES, twips } from './measures.ts';
import { lineOf, STYLE } from './styles.ts';
import { tableCell, writingCell, type CellPlace } from './table-cell.ts';
import { tableWidths } from './table-widths.ts';

const PADDING = { left: twips(CELL_PADDING), right: twips(CELL_PADDING), top: 0, bottom: 0 };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A row of more characters may be torn apart: it would not fit on a page. */
const LONGEST_WHOLE_ROW = 1500;

interface Grid {
	/** Width of each column in points. */
	readonly widths: readonly number[];
	/** Style of the text in the cells. */
	readonly style: string;
	readonly writing: string | undefined;
}

/**
 * A caption and a table with widths by the block's shares. Its head is repeated on every page and named as such, so
 * that readers say it with each cell; the first column is named as that of the row heads.
 */
export function tableElements(block: TableBlock, context: Context): (Paragraph | Table)[] {
	const columns = columnCount(block);
	if (columns === 0 || (block.rows.length === 0 && !hasHead(block))) return [];
	const isStacked = block.stacked === true && columns > 1;
	const size = SIZES[block.small ? 'compact' : 'table'];
	const grid: Grid = {
		widths: tableWidths(block, context.width, size, isStacked),
		style: block.small ? STYLE.compact : STYLE.cell,
		writing: block.writing
	};
	const table = new Table({
		rows: isStacked ? stackedRows(block, grid) : plainRows(block, grid),
		layout: TableLayoutType.FIXED,
		width: { size: twips(context.width), type: WidthType.DXA },
		columnWidths: grid.widths.map(twips),
		margins: PADDING,
		borders: bordersOf(block),
		tableLook: {
			firstRow: hasHead(block),
			firstColumn: true,
			lastRow: false,
			lastColumn: false,
			noHBand: true,
			noVBand: true
		}
	});
	return [...captionParagraphs(block.caption), table];
}

/** The words above a table or a drawing. */
export function captionParagraphs(caption: string): Paragraph[] {
	if (caption.trim() === '') return [];
	return [new Paragraph({ style: STYLE.caption, keepNext: true, children: textRuns(caption) })];
}

function hasHead({ head }: TableBlock): boolean {
	return head.some((text) => text !== '');
}

/** A thin rule below each row; with room to write the rule is that to write on. */
function bordersOf({ writing }: TableBlock) {
	const rule = lineOf('rule', 4);
	return {
		top: NO_LINE,
		left: NO_LINE,
		right: NO_LINE,
		insideVertical: NO_LINE,
		bottom: rule,
		insideHorizontal: writing === undefined ? rule : NO_LINE
	};
}

function plainRows(block: TableBlock, grid: Grid): TableRow[] {
	const columns = columnCount(block);
	const head = hasHead(block) ? [headRow(filledRow(block.head, columns), grid)] : [];
	const rows = block.rows.flatMap((row) => [
		bodyRow(filledRow(row, columns), grid),
		...writingRows(grid)
	]);
	return [...head, ...rows];
}

/** The first cell over the whole width, the others below it in their columns. */
function stackedRows(block: TableBlock, grid: Grid): TableRow[] {
	const columns = columnCount(block);
	const [first = '', ...heads] = filledRow(block.head, columns);
	const head = hasHead(block) ? [spanningRow(first, grid, true), headRow(heads, grid)] : [];
	const rows = block.rows.flatMap((row) => {
		const [title = '', ...others] = filledRow(row, columns);
		return [spanningRow(title, grid, false), bodyRow(others, grid), ...writingRows(grid)];
	});
	return [...head, ...rows];
}

function headRow(cells: readonly Cell[], grid: Grid): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		keepNext: true,
		children: cells.map((cell, column) => tableCell(cell, placeOf(column, grid, true)))
	});
}

function bodyRow(cells: readonly Cell[], grid: Grid): TableRow {
	const isWhole = isShort(cells);
	return new TableRow({
		cantSplit: isWhole,
		keepNext: isWhole && grid.writing !== undefined,
		children: cells.map((cell, column) => tableCell(cell, placeOf(column, grid)))
	});
}

function spanningRow(cell: Cell, grid: Grid, isHead: boolean): TableRow {
	return new TableRow({
		...(isHead && { tableHeader: true }),
		cantSplit: isShort([cell]),
		keepNext: true,
		children: [tableCell(cell, { ...wholeWidth(grid), isHead, bold: true })]
	});
}

function writingRows(grid: Grid): TableRow[] {
	const { writing } = grid;
	if (writing === undefined) return [];
	return [new TableRow({ cantSplit: true, children: [writingCell(writing, wholeWidth(grid))] })];
}

function isShort(cells: readonly Cell[]): boolean {
	return cells.reduce((sum, cell) => sum + cellText(cell).length, 0) <= LONGEST_WHOLE_ROW;
}

function placeOf(column: number, { widths, style }: Grid, isHead = false): CellPlace {
	return { width: widths[column] ?? 0, style, isHead };
}

function wholeWidth({ widths, style }: Grid): CellPlace {
	return { width: widths.reduce((sum, width) => sum + width, 0), style, columns: widths.length };
}
