import type { Findings } from './findings.ts';
import type { PdfDictionary, PdfFile, PdfValue } from './pdf-file.ts';

/** A font as far as text and widths need it. */
export interface CheckedFont {
	/** Two bytes a character, or one. */
	readonly isWide: boolean;
	/** Text by character code. */
	readonly unicode: ReadonlyMap<number, string>;
	/** Compares the declared width of a glyph with the one in the font file. */
	readonly checkGlyph: (glyph: number) => void;
}

/** Reads a font and checks that it is embedded, has a way back to Unicode, and true widths. */
export function fontOf(
	file: PdfFile,
	value: PdfValue | undefined,
	findings: Findings
): CheckedFont {
	const font = file.dictionary(value);
	const descendant = file.dictionary(file.array(font['/DescendantFonts'])[0]);
	const isWide = font['/Subtype'] === '/Type0';
	const descriptor = file.dictionary((isWide ? descendant : font)['/FontDescriptor']);
	const program = descriptor['/FontFile2'] ?? descriptor['/FontFile3'] ?? descriptor['/FontFile'];
	const fontName = String(font['/BaseFont']);
	findings.expect(program !== undefined, '31-embedded', `${fontName} is not embedded`);
	findings.expect(font['/ToUnicode'] !== undefined, '31-unicode', `${fontName} without ToUnicode`);
	const trueType = file.stream(descriptor['/FontFile2']);
	return {
		isWide,
		unicode: unicodeMap(file.stream(font['/ToUnicode']).toString('latin1')),
		checkGlyph:
			isWide && trueType.length > 0
				? widthCheck(trueType, declaredWidths(file, descendant), fontName, findings)
				: () => undefined
	};
}

/** The entries of a ToUnicode map. */
function unicodeMap(source: string): Map<number, string> {
	const map = new Map<number, string>();
	for (const [, block = ''] of source.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
		for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
			map.set(parseInt(code, 16), utf16(text));
		}
	}
	for (const [, block = ''] of source.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
		for (const [, from = '', to = '', start = ''] of block.matchAll(
			/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g
		)) {
			const first = parseInt(from, 16);
			for (let code = first; code <= parseInt(to, 16); code++) {
				map.set(code, String.fromCharCode(parseInt(start, 16) + code - first));
			}
		}
	}
	return map;
}

function utf16(hex: string): string {
	return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

interface DeclaredWidths {
	readonly byGlyph: ReadonlyMap<number, number>;
	readonly fallback: number;
}

function declaredWidths(file: PdfFile, font: PdfDictionary): DeclaredWidths {
	const byGlyph = new Map<number, number>();
	const entries = file.array(font['/W']);
	for (let at = 0; at < entries.length;) {
		const first = Number(entries[at]);
		const list = file.array(entries[at + 1]);
		if (list.length > 0) {
			list.forEach((width, index) => byGlyph.set(first + index, Number(width)));
			at += 2;
		} else {
			const [last, width] = [Number(entries[at + 1]), Number(entries[at + 2])];
			for (let glyph = first; glyph <= last; glyph++) byGlyph.set(glyph, width);
			at += 3;
		}
	}
	return { byGlyph, fallback: Number(font['/DW'] ?? 1000) };
}

function widthCheck(
	ttf: Buffer,
	declared: DeclaredWidths,
	fontName: string,
	findings: Findings
): (glyph: number) => void {
	const tables = new Map<string, number>();
	for (let index = 0; index < ttf.readUInt16BE(4); index++) {
		const record = 12 + 16 * index;
		tables.set(ttf.toString('latin1', record, record + 4), ttf.readUInt32BE(record + 8));
	}
	const table = (tag: string): number => tables.get(tag) ?? 0;
	const scale = 1000 / ttf.readUInt16BE(table('head') + 18);
	const longMetrics = ttf.readUInt16BE(table('hhea') + 34);
	const glyphs = ttf.readUInt16BE(table('maxp') + 4);
	return (glyph) => {
		if (glyph >= glyphs) {
			findings.add('31-glyph', `glyph ${glyph} is not in ${fontName}`);
			return;
		}
		const metric = table('hmtx') + 4 * Math.min(glyph, longMetrics - 1);
		const real = ttf.readUInt16BE(metric) * scale;
		const said = declared.byGlyph.get(glyph) ?? declared.fallback;
		findings.expect(
			Math.abs(real - said) <= 1,
			'31-width',
			`${fontName} ${glyph}: ${said}, not ${real}`
		);
	};
}
