import { qrOf } from '#lib/exchange/qr.ts';
import { pixelsOf } from '../fixtures/qr-pixels.ts';

const WIDTH = 640;
const HEIGHT = 480;
const GREY = 128;
const FRAMES = 2;

/** What a camera films that is held before a QR code: YUV4MPEG2, which Chromium takes for a camera. */
export async function videoOf(text: string): Promise<Buffer> {
	const picture = await qrOf(text);
	const pixels = pixelsOf(picture, Math.floor(HEIGHT / (picture.size + 8)));
	const luma = Buffer.alloc(WIDTH * HEIGHT, 200);
	for (let row = 0; row < pixels.height; row += 1) {
		for (let column = 0; column < pixels.width; column += 1) {
			luma[row * WIDTH + column] = pixels.data[(row * pixels.width + column) * 4] ?? 0;
		}
	}
	const frame = [Buffer.from('FRAME\n'), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)];
	const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`);
	return Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame).flat()]);
}
