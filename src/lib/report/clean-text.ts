const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Half of a character, or none: no file format takes them. */
const BROKEN = /[\p{Cs}\ufffe\uffff]/gu;
const CONTROL = /(?!\n)\p{Cc}/gu;
/** Characters that turn the order of others around and so could show a text that is not there. */
export const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/u;
const BIDI_CONTROLS = new RegExp(BIDI_CONTROL, 'gu');

/** A text composed (NFC), with line ends as `\n`. */
export function composed(text: string): string {
	return text.normalize('NFC').replace(LINE_ENDS, '\n');
}

/**
 * A typed text as any document may hold it: composed, tabs as spaces, without controls and characters that turn the
 * direction of writing; the replacement character for what is no character.
 */
export function cleanText(text: string): string {
	return composed(text)
		.replaceAll('\t', ' ')
		.replace(BROKEN, '\ufffd')
		.replace(CONTROL, '')
		.replace(BIDI_CONTROLS, '')
		.normalize('NFC');
}

/** The same in one line. */
export function cleanLine(text: string): string {
	return cleanText(text).replaceAll('\n', ' ');
}
