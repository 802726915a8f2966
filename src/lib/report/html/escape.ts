import { cleanText } from '../clean-text.ts';
import { escapedXml } from '../xml.ts';

/** A text as content or as value of a quoted attribute. The only way by which a text gets into the page. */
export function escaped(text: string): string {
	return escapedXml(cleanText(text));
}
