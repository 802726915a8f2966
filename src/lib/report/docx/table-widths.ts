import { cellSpoken, cellText, columnCount } from '../cell.ts';
import type { Cell, TableBlock } from '../document.ts';
import { columnWidths } from '../layout/column-widths.ts';
import { CELL_PADDING, SIZES } from './measures.ts';

/** Width of a letter in parts of its size, on average; nothing can be measured without the font. */
const LETTER = { bold: 0.58, plain: 0.56 } as const;
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
		const head = longestWord(block.head[column] ?? '') * LETTER.bold * size;
		const widest = Math.max(head, ...block.rows.map((row) => neededFor(row[column] ?? '', size)));
		return Math.min(widest, total * MOST_FOR_A_WORD) + 2 * CELL_PADDING;
	});
	return isStacked
		? columnWidths(block.widths?.slice(1) ?? [], needed.slice(1), total)
		: columnWidths(block.widths ?? [], needed, total);
}

function neededFor(cell: Cell, size: number): number {
	const spoken = longestWord(cellSpoken(cell) ?? '') * SIZES.spoken;
	return Math.max(longestWord(cellText(cell)) * size, spoken) * LETTER.plain;
}

/** Letters of the longest word, as Word will not break it. */
function longestWord(text: string): number {
	return Math.max(...text.split(/[\s-]+/).map((word) => word.length));
}
