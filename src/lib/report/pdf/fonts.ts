import type { jsPDF } from 'jspdf';
import { fontMetricsOf, measureWith } from '../font-metrics.ts';
import type { Measure } from '../placed.ts';
import { binaryString } from './binary.ts';
import type { HasGlyph } from './safe-text.ts';

/** The two cuts of the document's font as TrueType files. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
}

/** Widths and coverage of the fonts; a character counts as covered only if both cuts have it. */
export function typefaceOf(fonts: PdfFonts): { measure: Measure; hasGlyph: HasGlyph } {
	const regular = fontMetricsOf(fonts.regular);
	const bold = fontMetricsOf(fonts.bold);
	return {
		measure: measureWith(regular, bold),
		hasGlyph: (codePoint) => regular.hasGlyph(codePoint) && bold.hasGlyph(codePoint)
	};
}

/**
 * One family per cut: jsPDF names the embedded font after its family, and two must not share a
 * name.
 */
const FAMILIES = { regular: 'FiraSans-Regular', bold: 'FiraSans-SemiBold' } as const;

/** Makes the fonts known to a jsPDF document. */
export function addFonts(pdf: jsPDF, fonts: PdfFonts): void {
	for (const cut of ['regular', 'bold'] as const) {
		const file = `${FAMILIES[cut]}.ttf`;
		pdf.addFileToVFS(file, binaryString(fonts[cut]));
		pdf.addFont(file, FAMILIES[cut], 'normal');
	}
}

/** Sets the font for the text that follows. */
export function setFont(pdf: jsPDF, size: number, bold: boolean): void {
	pdf.setFont(bold ? FAMILIES.bold : FAMILIES.regular, 'normal');
	pdf.setFontSize(size);
}
