import { describe, expect, it } from 'vitest';
import { pixelsOf } from '../../../tests/fixtures/qr-pixels.ts';
import { ballotCode } from '../domain/ballot.ts';
import { roomFragment } from '../domain/room-link.ts';
import { qrOf, textInPicture } from './qr.ts';

const CODE = ballotCode({ room: 9, who: 77, seq: 3, votes: [0, 1, 2, 3, 'unknown', null] });
const LINK = `https://insek.landkreis-musterland.example/stimmzettel/#${roomFragment({
	room: 0x9f3a,
	catalogue: { id: 'insek-kleine-kommunen', version: '0.1.0', mark: '1b2c' },
	mask: 2 ** 30 - 1
})}`;

describe('a QR code', () => {
	it.each([
		['a ballot', CODE.replaceAll(' ', ''), 25],
		['an invitation', LINK, 45]
	])('of %s is small, and read again', async (_name, text, size) => {
		const picture = await qrOf(text);
		expect(picture.size).toBeLessThanOrEqual(size);
		expect(await textInPicture(pixelsOf(picture, 4))).toBe(text);
	});

	it('is still read with a thumb on one of its corners', async () => {
		const pixels = pixelsOf(await qrOf(LINK), 4);
		for (let row = pixels.height - 44; row < pixels.height - 16; row += 1) {
			const from = (row * pixels.width + pixels.width - 44) * 4;
			pixels.data.fill(255, from, from + 28 * 4);
		}
		expect(await textInPicture(pixels)).toBe(LINK);
	});

	it('is not found where there is none', async () => {
		const data = new Uint8ClampedArray(64 * 64 * 4).fill(255);
		expect(await textInPicture({ width: 64, height: 64, data })).toBeNull();
	});
});
