import type { Measure } from './placed.ts';

/** What layout needs to know of a font. */
export interface FontMetrics {
	/** Whether the font can show this code point. */
	hasGlyph(codePoint: number): boolean;
	/** Width of a text in em; characters without a glyph count nothing. */
	widthOf(text: string): number;
	/** In thousandths of an em: left, lowest, right, highest of all glyphs together. */
	readonly box: readonly number[];
	/** Of the line above and below the base line, and of capitals, in thousandths of an em. */
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
}

interface Tables {
	readonly view: DataView;
	readonly offsets: ReadonlyMap<string, number>;
}

/**
 * Reads character map, widths and extent of a TrueType font (OpenType specification, tables cmap format 4,
 * head, hhea, hmtx and OS/2). Only the Basic Multilingual Plane. Throws when the bytes are no such font.
 */
export function fontMetricsOf(ttf: Uint8Array): FontMetrics {
	const tables = tablesOf(ttf);
	const glyphs = glyphsOf(tables);
	const widths = new Map<number, number>();
	for (const [codePoint, glyph] of glyphs) widths.set(codePoint, widthOfGlyph(tables, glyph));
	return {
		...extentOf(tables),
		hasGlyph: (codePoint) => glyphs.has(codePoint),
		widthOf(text) {
			let width = 0;
			for (let at = 0; at < text.length; at++) width += widths.get(text.charCodeAt(at)) ?? 0;
			return width;
		}
	};
}

/** Tables head, hhea and OS/2, whose second version tells the height of capitals. */
function extentOf(tables: Tables): Omit<FontMetrics, 'hasGlyph' | 'widthOf'> {
	const { view } = tables;
	const scale = 1000 / view.getUint16(offsetOf(tables, 'head') + 18);
	const at = (tag: string, offset: number) => scale * view.getInt16(offsetOf(tables, tag) + offset);
	return {
		box: [36, 38, 40, 42].map((offset) => at('head', offset)),
		ascent: at('hhea', 4),
		descent: at('hhea', 6),
		capHeight: at('OS/2', 88)
	};
}

/** The measure of layout from the metrics of a regular and a bold cut. */
export function measureWith(regular: FontMetrics, bold: FontMetrics): Measure {
	return (text, size, isBold) => (isBold ? bold : regular).widthOf(text) * size;
}

function tablesOf(ttf: Uint8Array): Tables {
	const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
	const offsets = new Map<string, number>();
	const count = view.getUint16(4);
	for (let record = 12; record < 12 + 16 * count; record += 16) {
		const tag = String.fromCharCode(...ttf.subarray(record, record + 4));
		offsets.set(tag, view.getUint32(record + 8));
	}
	return { view, offsets };
}

function offsetOf({ offsets }: Tables, tag: string): number {
	const offset = offsets.get(tag);
	if (offset === undefined) throw new Error(`font without table ${tag}`);
	return offset;
}

function widthOfGlyph(tables: Tables, glyph: number): number {
	const { view } = tables;
	const unitsPerEm = view.getUint16(offsetOf(tables, 'head') + 18);
	const longMetrics = view.getUint16(offsetOf(tables, 'hhea') + 34);
	const index = Math.min(glyph, longMetrics - 1);
	return view.getUint16(offsetOf(tables, 'hmtx') + 4 * index) / unitsPerEm;
}

/** Glyph number by code point. */
function glyphsOf(tables: Tables): Map<number, number> {
	const { view } = tables;
	const table = unicodeSubtable(tables);
	const segments = view.getUint16(table + 6) / 2;
	const glyphs = new Map<number, number>();
	for (let segment = 0; segment < segments; segment++) {
		const end = view.getUint16(table + 14 + 2 * segment);
		const start = view.getUint16(table + 16 + 2 * (segments + segment));
		const delta = view.getUint16(table + 16 + 2 * (2 * segments + segment));
		const rangeAt = table + 16 + 2 * (3 * segments + segment);
		const range = view.getUint16(rangeAt);
		for (let codePoint = start; codePoint <= Math.min(end, 0xfffe); codePoint++) {
			const listed =
				range === 0 ? codePoint : view.getUint16(rangeAt + range + 2 * (codePoint - start));
			const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0) glyphs.set(codePoint, glyph);
		}
	}
	return glyphs;
}

/** Offset of the character map for Windows, Unicode BMP. */
function unicodeSubtable(tables: Tables): number {
	const { view } = tables;
	const cmap = offsetOf(tables, 'cmap');
	const count = view.getUint16(cmap + 2);
	for (let record = cmap + 4; record < cmap + 4 + 8 * count; record += 8) {
		const table = cmap + view.getUint32(record + 4);
		const isWindowsUnicode = view.getUint16(record) === 3 && view.getUint16(record + 2) === 1;
		if (isWindowsUnicode && view.getUint16(table) === 4) return table;
	}
	throw new Error('font without a Unicode character map of format 4');
}
