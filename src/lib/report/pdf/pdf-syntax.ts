import type { Rect } from '../placed.ts';

/** Values as PDF source text (ISO 32000-1, 7.3). All of it is ASCII. */

/** A text string: as it is where plain ASCII, else UTF-16BE in hexadecimal digits. */
export function textString(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return literalString(text);
	let hex = 'FEFF';
	for (let at = 0; at < text.length; at++) {
		hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
	}
	return `<${hex}>`;
}

/** A string of ASCII characters in parentheses. */
export function literalString(ascii: string): string {
	return `(${ascii.replace(/[()\\]/g, '\\$&')})`;
}

/** A number with at most two decimals. */
export function number(value: number): string {
	return String(Math.round(value * 100) / 100 || 0);
}

/** An array of numbers. */
export function numbers(values: readonly number[]): string {
	return `[${values.map(number).join(' ')}]`;
}

/** A rectangle in PDF's coordinates, where y counts upwards from the page's foot. */
export function pdfRect({ x, y, width, height }: Rect, pageHeight: number): string {
	return numbers([x, pageHeight - y - height, x + width, pageHeight - y]);
}

/** A name; characters that must not stand in one are written as #xx. */
export function name(text: string): string {
	const escaped = text.replace(
		/[^A-Za-z0-9_.+-]/g,
		(character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`
	);
	return `/${escaped}`;
}

/** A reference to an indirect object. */
export function reference(id: number): string {
	return `${id} 0 R`;
}

/** Red, green and blue from 0 to 255 as the operands of a colour operator. */
export function colourOperands(colour: readonly [number, number, number]): string {
	return colour.map((part) => (part / 255).toFixed(3)).join(' ');
}
