/** What every mail program takes in an address, in letters; some cut silently what is longer. */
const MOST_LETTERS = 1800;
const MOST_OF_SUBJECT = 100;

/**
 * A `mailto:` address without a recipient: with the first of the texts that fits, fullest first, else with the subject
 * alone; and which text it was, -1 for none. Total. Source: RFC 6068.
 */
export function mailAddress(
	subject: string,
	texts: readonly string[]
): { readonly href: string; readonly text: number } {
	const bare = `mailto:?subject=${encoded(Array.from(subject).slice(0, MOST_OF_SUBJECT).join(''))}`;
	const hrefs = texts.map((text) => `${bare}&body=${encoded(text)}`);
	const text = hrefs.findIndex((href) => href.length <= MOST_LETTERS);
	return { href: hrefs[text] ?? bare, text };
}

/** Line ends as mail wants them; half a character has no place in an address. */
function encoded(text: string): string {
	const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|\r|\n/g, '\r\n');
	return encodeURIComponent(whole);
}
