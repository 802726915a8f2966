import type { PlacedTone } from './placed.ts';

/**
 * Red, green, blue from 0 to 255. Ink, grey and accent have a contrast of at least 7:1 to paper,
 * and all six stay apart from each other in black and white.
 */
export const TONES: Readonly<Record<PlacedTone, readonly [number, number, number]>> = {
	ink: [26, 26, 26],
	grey: [89, 89, 89],
	rule: [150, 156, 163],
	light: [230, 234, 240],
	accent: [30, 90, 153],
	paper: [255, 255, 255]
};
