import type { Cell, TableBlock } from './document.ts';

/** Signs of a box to tick, where a document is made of characters alone. */
export const BOX_SIGNS = { empty: '☐', ticked: '☒' } as const;

/** The text of a cell without its box. */
export function cellText(cell: Cell): string {
	return typeof cell === 'string' ? cell : cell.text;
}

/** The box before the text; undefined where there is none. */
export function cellBox(cell: Cell): 'empty' | 'ticked' | undefined {
	return typeof cell !== 'string' && 'box' in cell ? cell.box : undefined;
}

/** The words for a text that is only a sign; undefined where it says itself what it means. */
export function cellSpoken(cell: Cell): string | undefined {
	if (typeof cell === 'string' || !('spoken' in cell)) return undefined;
	return cell.spoken === cell.text ? undefined : cell.spoken;
}

/** How many columns a table has: as many as its widest row. */
export function columnCount({ head, rows }: TableBlock): number {
	return Math.max(head.length, ...rows.map((row) => row.length));
}

/** A row filled up with empty cells. */
export function filledRow(row: readonly Cell[], columns: number): readonly Cell[] {
	return Array.from({ length: columns }, (_, column) => row[column] ?? '');
}
