import type { PlacedLine, Rect } from '../placed.ts';

const DISTANCE = 4;

/** Diagonal lines, rising to the right, `DISTANCE` points apart, cut at the rectangle's edges. */
export function hatchLines({ x, y, width, height }: Rect): PlacedLine[] {
	const lines: PlacedLine[] = [];
	// the line x + y = offset from the upper left corner, which enters at the lower left and leaves
	// at the upper right
	for (let offset = DISTANCE; offset < width + height; offset += DISTANCE) {
		const startX = Math.max(0, offset - height);
		const endX = Math.min(width, offset);
		lines.push({
			item: 'line',
			x1: x + startX,
			y1: y + offset - startX,
			x2: x + endX,
			y2: y + offset - endX,
			tone: 'grey',
			lineWidth: 0.5
		});
	}
	return lines;
}
