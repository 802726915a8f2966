import type { jsPDF } from 'jspdf';
import type { PlacedText } from '../placed.ts';
import { TONES } from '../tones.ts';
import { setFont } from './fonts.ts';
import { escapedCharacters, fontOf, internalOf } from './jspdf-internal.ts';
import { colourOperands, number } from './pdf-syntax.ts';

/** Draws texts on the current page of a jsPDF document. */
export type DrawText = (text: PlacedText, pageHeight: number) => void;

/**
 * Texts as operators of our own: jsPDF looks up every character of every line anew, which takes most of the time of a
 * long document. The first text of each cut is left to jsPDF, which otherwise would not embed the font.
 */
export function textDrawer(pdf: jsPDF): DrawText {
	const { out } = internalOf(pdf);
	const encoders = new Map<boolean, (text: string) => string>();
	return (text, pageHeight) => {
		const { x, y, size, bold, tone } = text;
		const encoder = encoders.get(bold);
		if (encoder === undefined) {
			setFont(pdf, size, bold);
			pdf.setTextColor(...TONES[tone]);
			pdf.text(text.text, x, y);
			encoders.set(bold, encoderOf(pdf));
			return;
		}
		setFont(pdf, size, bold);
		const color = colourOperands(TONES[tone]);
		const place = `${number(x)} ${number(pageHeight - y)} Td`;
		out(
			`BT /${fontOf(pdf).id} ${number(size)} Tf ${color} rg ${place} <${encoder(text.text)}> Tj ET`
		);
	};
}

/** Hexadecimal digits of a text in the current font; each character is looked up once. */
function encoderOf(pdf: jsPDF): (text: string) => string {
	const font = fontOf(pdf);
	const known = new Map<string, string>();
	const codeOf = (character: string) => {
		const code = known.get(character) ?? escapedCharacters(pdf, character, font);
		known.set(character, code);
		return code;
	};
	return (text) => Array.from(text, codeOf).join('');
}
