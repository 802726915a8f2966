import { cellSpoken, cellText, columnCount } from '../cell.ts';
import type { Cell, TableBlock } from '../document.ts';
import { columnWidths } from '../layout/column-widths.ts';
import { longestWord } from './letter-widths.ts';
import { CELL_PADDING, SIZES } from './measures.ts';

/** A single word never takes more than this share of the table. */
const MOST_FOR_A_WORD = 0.4;

/** Widths of the columns in points, by the shares, wide enough for their longest words where there is room. */
export function tableWidths(
	block: TableBlock,
	total: number,
	size: number,
	isStacked: boolean
): number[] {
	const needed = Array.from({ length: columnCount(block) }, (_, column) => {
		const head = longestWord(block.head[column] ?? '', size, true);
		const widest = Math.max(head, ...block.rows.map((row) => neededFor(row[column] ?? '', size)));
		return Math.min(widest, total * MOST_FOR_A_WORD) + 2 * CELL_PADDING;
	});
	return isStacked
		? columnWidths(block.widths?.slice(1) ?? [], needed.slice(1), total)
		: columnWidths(block.widths ?? [], needed, total);
}

function neededFor(cell: Cell, size: number): number {
	const spoken = longestWord(cellSpoken(cell) ?? '', SIZES.spoken, false);
	return Math.max(longestWord(cellText(cell), size, false), spoken);
}
