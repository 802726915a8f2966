// Fira Sans out of the KERN package, cut down to the Latin script and the signs used in texts:
// woff2 for the screen, TTF for the PDF. Run by hand (npm run fonts); the results are committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
// @ts-expect-error the package brings no types
import subset from 'subset-font';

const SOURCE = 'node_modules/@kern-ux/native/dist/fonts/fira-sans';
const TARGET = 'src/lib/fonts';

/** Latin with Sorbian and its neighbours, punctuation, super- and subscripts (CO₂). */
const RANGES = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x218, 0x21b],
	[0x2010, 0x2027],
	[0x2030, 0x203a],
	[0x2070, 0x208e]
];
/** ◊ stands in a PDF for a character the font lacks. */
const SIGNS = 'ẞ€≥≤≠±×÷≈∞→←↑↓−∑∆√…™№Ω⁄⅓⅔◊';
const CUTS = [
	{ cut: 'Regular', pdf: true },
	{ cut: 'Medium', pdf: false },
	{ cut: 'SemiBold', pdf: true }
];

const characters = RANGES.flatMap(([from = 0, to = 0]) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
).join('');
const text = characters + SIGNS;

await mkdir(TARGET, { recursive: true });
for (const { cut, pdf } of CUTS) {
	const source = await readFile(`${SOURCE}/FiraSans-${cut}.woff2`);
	const woff2 = await subset(source, text, { targetFormat: 'woff2', noHinting: true });
	await writeFile(`${TARGET}/FiraSans-${cut}.woff2`, woff2);
	console.log(`${cut}: ${source.length} → woff2 ${woff2.length}`);
	if (!pdf) continue;
	// jsPDF reads outlines, widths and the character map; layout tables would only be weight
	const ttf = await subset(source, text, {
		targetFormat: 'truetype',
		noHinting: true,
		keepFeatures: [],
		dropTables: ['GPOS', 'GSUB', 'GDEF', 'kern', 'FFTM', 'DSIG', 'gasp']
	});
	await writeFile(`${TARGET}/FiraSans-${cut}.ttf`, ttf);
	console.log(`${cut}: ${source.length} → ttf ${ttf.length}`);
}
