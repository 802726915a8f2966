/**
 * Which character each of the 256 codes of the form's font means. A form's text is typed in one byte a character, so
 * the font has 222 places: those of Windows-1252, as viewers expect them, with the letters of both Sorbian languages
 * in place of signs nobody types here.
 */

/** Characters and their glyph names (Adobe Glyph List) where the code is not that of Windows-1252. */
const SORBIAN: readonly (readonly [code: number, character: string, glyph: string])[] = [
	[129, 'ě', 'ecaron'],
	[131, 'ŕ', 'racute'],
	[134, 'Ł', 'Lslash'],
	[135, 'Ě', 'Ecaron'],
	[136, 'č', 'ccaron'],
	[137, 'Ć', 'Cacute'],
	[139, 'Č', 'Ccaron'],
	[140, 'Ń', 'Nacute'],
	[141, 'ć', 'cacute'],
	[143, 'ł', 'lslash'],
	[144, 'ń', 'nacute'],
	[152, 'ź', 'zacute'],
	[153, 'Ř', 'Rcaron'],
	[155, 'Ź', 'Zacute'],
	[156, 'ś', 'sacute'],
	[157, 'ř', 'rcaron'],
	[159, 'Ś', 'Sacute'],
	[164, 'Ŕ', 'Racute'],
	[166, '≥', 'greaterequal'],
	[172, '≤', 'lessequal']
];

/** What Windows-1252 has between 128 and 159 and the form keeps. */
const KEPT: readonly (readonly [code: number, character: string])[] = [
	[128, '€'],
	[130, '‚'],
	[132, '„'],
	[133, '…'],
	[138, 'Š'],
	[142, 'Ž'],
	[145, '‘'],
	[146, '’'],
	[147, '“'],
	[148, '”'],
	[149, '•'],
	[150, '–'],
	[151, '—'],
	[154, 'š'],
	[158, 'ž']
];

export const FIRST_CODE = 32;
export const LAST_CODE = 255;

/** Character by code; a code without an entry means none. */
export const FORM_CHARACTERS: ReadonlyMap<number, string> = new Map([
	...range(32, 126),
	...range(160, 255),
	...KEPT,
	...SORBIAN.map(([code, character]) => [code, character] as const)
]);

/** The font's differences from Windows-1252 as PDF source text. */
export const FORM_DIFFERENCES = SORBIAN.map(([code, , glyph]) => `${code} /${glyph}`).join(' ');

function range(from: number, to: number): [number, string][] {
	return Array.from({ length: to - from + 1 }, (_, index) => [
		from + index,
		String.fromCharCode(from + index)
	]);
}
