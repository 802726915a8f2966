import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { fontMetricsOf, measureWith } from './font-metrics.ts';
import { addFonts, setFont } from './pdf/fonts.ts';
import { readPdfFonts } from './pdf/fonts-node.ts';
import { REPLACEMENT } from './pdf/safe-text.ts';

const fonts = await readPdfFonts();
const cuts = { regular: fontMetricsOf(fonts.regular), bold: fontMetricsOf(fonts.bold) };
const needed =
	'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüßẞ0123456789 .,:;!?-–—()[]/\\%&§€' +
	'„“”‚‘’»«›‹…·•°²³½¼¾×÷±≈≤≥≠→←↑↓−™CO₂ěščćžłńóřŕźśĚŠČĆŽŁŃÓŘŔŹŚ\u00a0' +
	REPLACEMENT;

describe.each(['regular', 'bold'] as const)('%s cut', (cut) => {
	test('has every letter of German and Sorbian and the signs of the texts', () => {
		const missing = Array.from(needed).filter((c) => !cuts[cut].hasGlyph(c.codePointAt(0) ?? 0));
		expect(missing).toEqual([]);
	});

	test('lacks what is drawn or replaced instead', () => {
		for (const sign of '□■☐☑✓✗\u202f😀') {
			expect(cuts[cut].hasGlyph(sign.codePointAt(0) ?? 0)).toBe(false);
		}
	});

	// jsPDF notes one character per glyph: with two, the file would give back the wrong one
	test('has a glyph of its own for every character', () => {
		const pdf = new jsPDF({ unit: 'pt' });
		addFonts(pdf, fonts);
		setFont(pdf, 10, cut === 'bold');
		const { metadata } = (
			pdf.internal as unknown as {
				getFont(): { metadata: { characterToGlyph(c: number): number } };
			}
		).getFont();
		const glyphs = new Map<number, number>();
		for (let codePoint = 1; codePoint < 0xffff; codePoint++) {
			if (!cuts[cut].hasGlyph(codePoint)) continue;
			const glyph = metadata.characterToGlyph(codePoint);
			expect(glyph).toBeGreaterThan(0);
			expect(glyphs.get(glyph)).toBeUndefined();
			glyphs.set(glyph, codePoint);
		}
		expect(glyphs.size).toBeGreaterThan(380);
	});
});

test('widths are those of jsPDF', () => {
	const measure = measureWith(cuts.regular, cuts.bold);
	const pdf = new jsPDF({ unit: 'pt' });
	addFonts(pdf, fonts);
	for (const bold of [false, true]) {
		setFont(pdf, 12, bold);
		for (const text of [needed, 'AVAToTaWa', 'Übergröße', ' ', '']) {
			expect(measure(text, 12, bold)).toBeCloseTo(pdf.getTextWidth(text), 6);
		}
	}
});

test('refuses what is no font', () => {
	expect(() => fontMetricsOf(new Uint8Array(100))).toThrow();
	expect(() => fontMetricsOf(new Uint8Array(0))).toThrow();
});
