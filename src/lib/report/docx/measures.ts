import { LANDSCAPE, UPRIGHT } from '../layout/page-format.ts';

/** Points as twips, the twentieths of a point Word counts in. */
export function twips(points: number): number {
	return Math.round(points * 20);
}

/** Width of the text in points, upright and on the long side; the margins are those of the PDF. */
export function bodyWidth(isLandscape: boolean): number {
	return (isLandscape ? LANDSCAPE : UPRIGHT).body.width;
}

/** Margins of every page in twips. */
export const MARGINS = {
	left: twips(UPRIGHT.body.left),
	right: twips(UPRIGHT.width - UPRIGHT.body.right),
	top: twips(UPRIGHT.body.top),
	bottom: twips(UPRIGHT.height - UPRIGHT.body.bottom),
	header: twips(34),
	footer: twips(26)
} as const;

/** Sizes of type in points: a little larger than in the PDF, as no page has to hold everything. */
export const SIZES = {
	lead: 13,
	normal: 10.5,
	detail: 10,
	small: 9,
	table: 10,
	compact: 9,
	spoken: 7
} as const;

/** Space at the left and at the right of the text of a cell, in points. */
export const CELL_PADDING = 3;

/** Half points, in which Word counts sizes. */
export function halfPoints(points: number): number {
	return Math.round(points * 2);
}
