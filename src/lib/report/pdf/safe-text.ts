import { BIDI_CONTROL, composed } from '../clean-text.ts';

/** Whether the font can show a code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** Stands for a character the font lacks; not in use as a sign of its own. */
export const REPLACEMENT = '◊';

/** Signs with the same meaning in characters every font has. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
	'\t': ' ',
	'\u2010': '-',
	'\u2011': '-',
	'\u2032': '’',
	'\u2033': '"',
	'\u2043': '•',
	'☐': '[ ]',
	'□': '[ ]',
	'☑': '[x]',
	'☒': '[x]',
	'✓': '[x]',
	'✔': '[x]',
	'✗': '[-]',
	'✘': '[-]',
	'■': '•',
	'▪': '•',
	'●': '•',
	'◦': '•',
	'○': '•',
	'▶': '›',
	'►': '›',
	'➔': '→',
	'➜': '→',
	'⇒': '→'
};

const CONTROL = /[\p{Cc}]/u;
/** Characters without a shape: soft hyphen, joiners, marks of direction, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const SPACE = /\p{Zs}/u;
const NARROW_NO_BREAK_SPACE = '\u202f';

/**
 * The text as it can be drawn: composed (NFC), line ends as `\n`, invisible characters left out,
 * lookalikes for some signs, and the replacement sign for what the font lacks and for characters
 * that would turn the direction of writing.
 */
export function safeText(text: string, hasGlyph: HasGlyph): string {
	const safe = safeCharacters(hasGlyph);
	let result = '';
	for (const character of composed(text)) result += safe(character) ?? sign(hasGlyph);
	return result;
}

/**
 * The characters of a text that `safeText` replaces by its sign, each once, in order of appearance.
 */
export function replacedCharacters(text: string, hasGlyph: HasGlyph): string[] {
	const safe = safeCharacters(hasGlyph);
	const replaced = new Set<string>();
	for (const character of composed(text)) {
		if (safe(character) === undefined) replaced.add(character);
	}
	return [...replaced];
}

/** What was found out about the characters of a font: long texts have few different ones. */
const known = new WeakMap<HasGlyph, Map<string, string | undefined>>();

function safeCharacters(hasGlyph: HasGlyph): (character: string) => string | undefined {
	const found = known.get(hasGlyph) ?? new Map<string, string | undefined>();
	known.set(hasGlyph, found);
	return (character) => {
		if (!found.has(character)) found.set(character, safeCharacter(character, hasGlyph));
		return found.get(character);
	};
}

/** What is drawn for one character; undefined if there is nothing for it. */
function safeCharacter(character: string, hasGlyph: HasGlyph): string | undefined {
	if (character === '\n') return character;
	const hasAll = (text: string) => Array.from(text).every((c) => hasGlyph(c.codePointAt(0) ?? 0));
	const substitute = SUBSTITUTES[character];
	if (BIDI_CONTROL.test(character)) return undefined;
	if (INVISIBLE.test(character)) return '';
	if (CONTROL.test(character) && substitute === undefined) return '';
	if (hasAll(character)) return character;
	if (character === NARROW_NO_BREAK_SPACE) return '\u00a0';
	if (SPACE.test(character)) return ' ';
	if (substitute !== undefined && hasAll(substitute)) return substitute;
	// ligatures, full-width and circled characters: the plain ones they are made of
	const plain = character.normalize('NFKC');
	return plain !== character && hasAll(plain) ? plain : undefined;
}

function sign(hasGlyph: HasGlyph): string {
	return hasGlyph(REPLACEMENT.codePointAt(0) ?? 0) ? REPLACEMENT : '?';
}
