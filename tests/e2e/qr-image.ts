import type { Locator } from '@playwright/test';
import { textInPicture } from '#lib/exchange/qr.ts';

/** Reads a QR code from a screenshot, as another camera would. */
export async function textInImage(image: Locator): Promise<string | null> {
	const png = (await image.screenshot()).toString('base64');
	// one letter for each pixel: fewer bytes than numbers
	const { width, text } = await image.page().evaluate(async (data) => {
		const picture = new Image();
		picture.src = `data:image/png;base64,${data}`;
		await picture.decode();
		const canvas = document.createElement('canvas');
		Object.assign(canvas, { width: picture.width, height: picture.height });
		const context = canvas.getContext('2d');
		context?.drawImage(picture, 0, 0);
		const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		let text = '';
		for (let place = 0; place < pixels.length; place += 4)
			text += (pixels[place] ?? 0) < 128 ? '#' : ' ';
		return { width: canvas.width, text };
	}, png);
	const data = new Uint8ClampedArray(text.length * 4).fill(255);
	for (const { index } of text.matchAll(/#/g)) data.fill(0, index * 4, index * 4 + 3);
	return textInPicture({ width, height: text.length / width, data });
}
