/**
 * QR codes as values: what is to be drawn, and what a picture says. The package is fetched with the first of them; a
 * picture may come from any camera, so reading never throws.
 */
export interface QrPicture {
	/** Modules along one side, without the white around it. */
	readonly size: number;
	/** Path of an SVG: all dark modules, one module as unit, the first at 0 0. */
	readonly path: string;
}

/** Pixels as a canvas gives them: red, green, blue, opacity. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

/** So many milliseconds one picture may take beyond the first look. */
const PATIENCE = 60;
/** What the package draws around it at least. */
const BORDER = 1;

/** A text as a QR code that survives 15 % of it being unreadable. Errors: rejects where the package cannot be fetched. */
export async function qrOf(text: string): Promise<QrPicture> {
	const { encodeQR } = await import('qr');
	const modules = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER })
		.slice(BORDER, -BORDER)
		.map((row) => row.slice(BORDER, -BORDER));
	const path = modules.flatMap((row, y) => runsIn(row).map(([x, width]) => bar(x, y, width)));
	return { size: modules.length, path: path.join('') };
}

function bar(x: number, y: number, width: number): string {
	return `M${x} ${y}h${width}v1h-${width}z`;
}

/** Where dark modules stand in a row, and how many. */
function runsIn(row: readonly boolean[]): readonly (readonly [start: number, width: number])[] {
	const text = row.map((isDark) => (isDark ? '#' : ' ')).join('');
	return [...text.matchAll(/#+/g)].map(({ index, 0: run }) => [index, run.length] as const);
}

/** What the QR code in a picture says; null without a readable one. Errors: rejects as `qrOf`. */
export async function textInPicture(pixels: Pixels): Promise<string | null> {
	const { decodeQR } = await import('qr/decode.js');
	try {
		return decodeQR(pixels, { format: 'RGBA', timeLimit: PATIENCE });
	} catch {
		return null;
	}
}
