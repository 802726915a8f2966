import type { PlacedItem } from '../placed.ts';
import { decoration, shifted, type Mark, type Strip } from './strip.ts';

/** Lines of one column, each with marks whose y counts from the line's upper edge. */
export type Column = readonly (readonly Mark[])[];

export interface BoxStyle {
	readonly leading: number;
	/** Space above the first line and below the last one. */
	readonly padding: number;
	/** Height from which the box is torn apart between lines. */
	readonly limit: number;
	/** The frame of a piece of the box. */
	readonly frame: (height: number, isFirst: boolean, isLast: boolean) => readonly PlacedItem[];
}

/**
 * Columns of lines side by side in one box: a table row, a notice. One strip as long as it is not
 * higher than `limit`, else one strip for each line; the first and the last two lines then stay
 * together.
 */
export function boxed(columns: readonly Column[], style: BoxStyle): Strip[] {
	const count = Math.max(1, ...columns.map((lines) => lines.length));
	const height = count * style.leading + 2 * style.padding;
	if (height <= style.limit) return [whole(columns, style, height)];
	return Array.from({ length: count }, (_, index) => sliced(columns, style, index, count));
}

function whole(columns: readonly Column[], style: BoxStyle, height: number): Strip {
	const content = columns.flatMap((lines) =>
		lines.flatMap((marks, line) => shifted(marks, style.padding + line * style.leading))
	);
	const frame = decoration(style.frame(height, true, true));
	return { height, gap: 0, keep: false, marks: [frame, ...content] };
}

function sliced(columns: readonly Column[], style: BoxStyle, index: number, count: number): Strip {
	const isFirst = index === 0;
	const isLast = index === count - 1;
	const above = isFirst ? style.padding : 0;
	const height = style.leading + above + (isLast ? style.padding : 0);
	const content = columns.flatMap((lines) => shifted(lines[index] ?? [], above));
	const frame = decoration(style.frame(height, isFirst, isLast));
	return {
		height,
		gap: 0,
		keep: isFirst || index === count - 2,
		marks: [frame, ...content]
	};
}
