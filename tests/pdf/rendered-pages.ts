import { execFileSync } from 'node:child_process';

const RESOLUTION = 36;
/** Pixels of a square whose darkness counts as one: 18 points. */
const SQUARE = 9;
const SHADES = 9;

/** How dark a page is, square by square: rows of digits from 0 (white) to 9 (black). */
export type Darkness = readonly string[];

/** The pages of a PDF as poppler draws them in grey, coarse enough not to depend on its version. */
export function darknessOf(file: string): Darkness[] {
	const bytes = execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-gray', file], {
		maxBuffer: 1 << 28
	});
	const pages: Darkness[] = [];
	for (let at = 0; at < bytes.length;) {
		const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 32));
		if (head === null) throw new Error('no picture in PGM format');
		const [width, height] = [Number(head[1]), Number(head[2])];
		const start = at + head[0].length;
		pages.push(rowsOf(bytes.subarray(start, start + width * height), width, height));
		at = start + width * height;
	}
	return pages;
}

function rowsOf(pixels: Uint8Array, width: number, height: number): Darkness {
	return Array.from({ length: Math.floor(height / SQUARE) }, (_, row) =>
		Array.from({ length: Math.floor(width / SQUARE) }, (__, column) =>
			shadeOf(pixels, width, row * SQUARE, column * SQUARE)
		).join('')
	);
}

/** Text is thin: a fifth of the ink is as dark as it gets. */
const DARKEST = 0.4;

function shadeOf(pixels: Uint8Array, width: number, top: number, left: number): number {
	let ink = 0;
	for (let y = top; y < top + SQUARE; y++) {
		for (let x = left; x < left + SQUARE; x++) ink += 255 - (pixels[y * width + x] ?? 255);
	}
	const share = ink / (255 * SQUARE * SQUARE);
	return Math.min(SHADES, Math.round((share / DARKEST) * SHADES));
}

/** Mean difference of two pages in shades, and the greatest one; pages of different size differ in all. */
export function differenceOf(
	a: Darkness,
	b: Darkness
): { readonly mean: number; readonly most: number } {
	const [first, second] = [a.join(''), b.join('')];
	if (first.length !== second.length || a.length !== b.length)
		return { mean: SHADES, most: SHADES };
	const differences = Array.from(first, (digit, at) =>
		Math.abs(Number(digit) - Number(second[at]))
	);
	const sum = differences.reduce((total, each) => total + each, 0);
	return { mean: sum / differences.length, most: Math.max(...differences) };
}
