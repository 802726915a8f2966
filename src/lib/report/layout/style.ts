/** Measures of the type, in points, made to be written on. */

export interface TypeStyle {
	readonly size: number;
	/** Distance from base line to base line. */
	readonly leading: number;
	readonly bold: boolean;
}

export const LEAD_TEXT: TypeStyle = { size: 12, leading: 16, bold: false };
export const BODY_TEXT: TypeStyle = { size: 10, leading: 14.5, bold: false };
export const DETAIL_TEXT: TypeStyle = { size: 9.5, leading: 12.6, bold: false };
export const SMALL_TEXT: TypeStyle = { size: 8, leading: 10.4, bold: false };
export const TABLE_TEXT: TypeStyle = { size: 10, leading: 13.5, bold: false };
export const COMPACT_TEXT: TypeStyle = { size: 9, leading: 11.4, bold: false };
export const HEADINGS: Readonly<Record<1 | 2 | 3, TypeStyle>> = {
	1: { size: 18, leading: 23, bold: true },
	2: { size: 13, leading: 17, bold: true },
	3: { size: 11, leading: 15, bold: true }
};

/** What must fit beneath a heading at least: three lines. */
export const HEADING_ROOM = 3 * BODY_TEXT.leading;

export const THIN = 0.5;
export const FIRM = 0.8;

/** From one line to write on to the next: room for a hand. */
export const WRITING_LEADING = 25;
/** Room to write in at the foot of a table row. */
export const WRITING_ROW = 20;

/** Base line of a line of text, down from the line's upper edge. */
export function baseline({ size, leading }: TypeStyle): number {
	return leading / 2 + size * 0.34;
}
