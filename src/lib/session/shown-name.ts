import { cleanLine } from '#lib/report/clean-text.ts';

/** Longer names would fill the page. */
const MOST_CHARACTERS = 160;

/** A name out of a foreign catalogue as it stands among our own words: one line, nothing that turns others around. */
export function shownName(name: string): string {
	const line = cleanLine(name);
	const characters = [...line];
	return characters.length <= MOST_CHARACTERS
		? line
		: `${characters.slice(0, MOST_CHARACTERS).join('')} …`;
}
