import { fontMetricsOf } from '../font-metrics.ts';
import { binaryString } from './binary.ts';
import { FIRST_CODE, FORM_CHARACTERS, FORM_DIFFERENCES, LAST_CODE } from './form-encoding.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { number, numbers, reference } from './pdf-syntax.ts';

/** What the embedded font is called; another name than the one of the pages, which is cut down to what is drawn. */
const BASE_FONT = '/FiraSans-Formular';
/** Neither script nor symbols (ISO 32000-1, table 123). */
const NONSYMBOLIC = 32;

/**
 * Writes the font that viewers use for what is typed into a form: the whole TrueType file with one byte a character,
 * so that a filled form still carries its font (PDF/UA-1, 7.21.4.1) and knows Sorbian letters. Returns its object
 * number.
 */
export function writeFormFont(objects: PdfObjects, ttf: Uint8Array): number {
	const [font, descriptor, file, unicode] = [
		objects.allocate(),
		objects.allocate(),
		objects.allocate(),
		objects.allocate()
	];
	const { widthOf, box, ascent, descent, capHeight } = fontMetricsOf(ttf);
	objects.stream(file, { Length1: String(ttf.length) }, binaryString(ttf), true);
	objects.stream(unicode, {}, unicodeMap(), true);
	objects.put(
		descriptor,
		`<</Type /FontDescriptor /FontName ${BASE_FONT} /Flags ${NONSYMBOLIC} ` +
			`/FontBBox ${numbers(box)} /ItalicAngle 0 /Ascent ${number(ascent)} ` +
			`/Descent ${number(descent)} /CapHeight ${number(capHeight)} /StemV 80 ` +
			`/FontFile2 ${reference(file)}>>`
	);
	objects.put(
		font,
		`<</Type /Font /Subtype /TrueType /BaseFont ${BASE_FONT} ` +
			`/FirstChar ${FIRST_CODE} /LastChar ${LAST_CODE} ` +
			`/Widths ${numbers(codes().map((code) => 1000 * widthOf(FORM_CHARACTERS.get(code) ?? '')))} ` +
			'/Encoding <</Type /Encoding /BaseEncoding /WinAnsiEncoding ' +
			`/Differences [${FORM_DIFFERENCES}]>> ` +
			`/FontDescriptor ${reference(descriptor)} /ToUnicode ${reference(unicode)}>>`
	);
	return font;
}

function codes(): number[] {
	return Array.from({ length: LAST_CODE - FIRST_CODE + 1 }, (_, index) => FIRST_CODE + index);
}

/** A block of a map holds at most this many entries (Adobe Technical Note 5014). */
const BLOCK = 100;

/** From codes back to characters. */
function unicodeMap(): string {
	const entries = [...FORM_CHARACTERS].map(
		([code, character]) => `<${hex(code, 2)}> <${hex(character.charCodeAt(0), 4)}>`
	);
	const blocks = [];
	for (let at = 0; at < entries.length; at += BLOCK) {
		const block = entries.slice(at, at + BLOCK);
		blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
	}
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function hex(value: number, digits: number): string {
	return value.toString(16).toUpperCase().padStart(digits, '0');
}
