import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PdfFonts } from './fonts.ts';

const FOLDER = new URL('../../fonts/', import.meta.url);

/** The fonts from disk, for the command line and tests. */
export async function readPdfFonts(): Promise<PdfFonts> {
	const read = async (file: string): Promise<Uint8Array> =>
		new Uint8Array(await readFile(fileURLToPath(new URL(file, FOLDER))));
	const [regular, bold] = await Promise.all([
		read('FiraSans-Regular.ttf'),
		read('FiraSans-SemiBold.ttf')
	]);
	return { regular, bold };
}
