import { cleanText } from '../clean-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as content or as value of a quoted attribute. The only way by which a text gets into the page. */
export function escaped(text: string): string {
	return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
