/** Widths of the letters of Arial in parts of the size, by groups; of all others the last. */
const GROUPS: readonly (readonly [RegExp, number])[] = [
	[/[ijlI|'’.,:;!]/u, 0.27],
	[/[frt()[\]/„“-]/u, 0.33],
	[/[csvxyzJ]/u, 0.5],
	[/[W@—]/u, 0.97],
	[/[mM%]/u, 0.85],
	[/[\p{Lu}w&]/u, 0.7]
];
const OTHERS = 0.556;
const BOLD = 1.07;

/** Width of the longest word of a text in points, as far as it can be told without the font. */
export function longestWord(text: string, size: number, isBold: boolean): number {
	const widths = text.split(/\s+|(?<=-)/u).map(wordWidth);
	return Math.max(0, ...widths) * size * (isBold ? BOLD : 1);
}

function wordWidth(word: string): number {
	return Array.from(word).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
	return GROUPS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
}
