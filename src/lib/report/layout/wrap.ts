import type { Measure } from '../placed.ts';

export interface StyledText {
	readonly text: string;
	readonly bold: boolean;
}

/** A stretch of one line in one style. */
export interface LinePiece {
	/** Index of the run it is from. */
	readonly run: number;
	readonly text: string;
	/** From the line's left edge, in points. */
	readonly x: number;
	readonly width: number;
}

export type Line = readonly LinePiece[];

interface Word {
	readonly start: number;
	readonly end: number;
	readonly newline: boolean;
}

const LETTER = /\p{L}/u;
const COMBINING = /\p{M}/u;

/**
 * Breaks runs into lines of at most `maxWidth` points. Breaks after a space, at a line feed, within
 * compounds after hyphen or slash, and inside a word only where it is wider than a line. Loses no
 * character: the pieces joined are the runs joined, with a space for each line feed; a line's last
 * space may hang over its end. The first line starts at `indent`; it stays empty where the first
 * word needs a whole line.
 */
export function wrapRuns(
	runs: readonly StyledText[],
	size: number,
	maxWidth: number,
	measure: Measure,
	indent = 0
): Line[] {
	const text = runs.map((run) => run.text).join('');
	const lines = new LineBuilder(indent);
	const slices = new RunSlices(runs, size, measure);
	for (const word of wordsOf(text)) {
		const pieces = slices.next(word.end - word.start);
		const width = visibleWidth(pieces, size, runs, measure);
		if (lines.x > 0 && lines.x + width > maxWidth) lines.break();
		if (width > maxWidth) addSplit(lines, pieces, maxWidth, slices);
		else for (const piece of pieces) lines.add(piece);
		if (word.newline) lines.break();
	}
	return lines.finish();
}

/** Width of the longest part of a text that is not broken, in points. */
export function longestWord(text: string, size: number, bold: boolean, measure: Measure): number {
	let longest = 0;
	for (const word of wordsOf(text)) {
		const visible = text.slice(word.start, word.end).trimEnd();
		longest = Math.max(longest, measure(visible, size, bold));
	}
	return longest;
}

/** A measure that remembers: the same words come again and again. */
export function cachedMeasure(measure: Measure): Measure {
	const cuts = { regular: new Map<string, number>(), bold: new Map<string, number>() };
	return (text, size, bold) => {
		// widths grow with the size
		const known = bold ? cuts.bold : cuts.regular;
		const found = known.get(text);
		if (found !== undefined) return found * size;
		const width = measure(text, 1, bold);
		known.set(text, width);
		return width * size;
	};
}

interface Slice {
	readonly run: number;
	readonly text: string;
	readonly width: number;
}

class LineBuilder {
	readonly #lines: Line[] = [];
	#pieces: LinePiece[] = [];
	/** Where the next piece goes. */
	x: number;

	constructor(indent: number) {
		this.x = indent;
	}

	add({ run, text, width }: Slice): void {
		const last = this.#pieces.at(-1);
		if (last?.run === run) {
			const joined = { run, x: last.x, text: last.text + text, width: last.width + width };
			this.#pieces[this.#pieces.length - 1] = joined;
		} else {
			this.#pieces.push({ run, text, x: this.x, width });
		}
		this.x += width;
	}

	break(): void {
		this.#lines.push(this.#pieces);
		this.#pieces = [];
		this.x = 0;
	}

	finish(): Line[] {
		if (this.#pieces.length > 0) this.break();
		return this.#lines;
	}
}

/** Hands out the joined text of the runs from front to back, cut at the borders of the runs. */
class RunSlices {
	#run = 0;
	#at = 0;

	constructor(
		readonly runs: readonly StyledText[],
		readonly size: number,
		readonly measure: Measure
	) {}

	next(length: number): Slice[] {
		const slices: Slice[] = [];
		let missing = length;
		while (missing > 0) {
			const rest = this.runs[this.#run]?.text.slice(this.#at, this.#at + missing) ?? '';
			if (rest === '') {
				this.#run++;
				this.#at = 0;
				continue;
			}
			this.#at += rest.length;
			missing -= rest.length;
			slices.push(this.slice(this.#run, rest.replace('\n', ' ')));
		}
		return slices;
	}

	slice(run: number, text: string): Slice {
		const bold = this.runs[run]?.bold ?? false;
		return { run, text, width: this.measure(text, this.size, bold) };
	}
}

function visibleWidth(
	slices: readonly Slice[],
	size: number,
	runs: readonly StyledText[],
	measure: Measure
): number {
	const total = slices.reduce((sum, slice) => sum + slice.width, 0);
	const last = slices.at(-1);
	if (last === undefined || !last.text.endsWith(' ')) return total;
	return total - measure(' ', size, runs[last.run]?.bold ?? false);
}

/** A word wider than a line: as many characters a line as fit, at least one. */
function addSplit(
	lines: LineBuilder,
	slices: readonly Slice[],
	maxWidth: number,
	source: RunSlices
): void {
	for (const { run, text } of slices) {
		for (const character of text) {
			const piece = source.slice(run, character);
			const mayBreak = character !== ' ' && !COMBINING.test(character);
			if (mayBreak && lines.x > 0 && lines.x + piece.width > maxWidth) lines.break();
			lines.add(piece);
		}
	}
}

function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const newline = text[at] === '\n';
		if (!newline && text[at] !== ' ' && !breaksAfter(text, at)) continue;
		words.push({ start, end: at + 1, newline });
		start = at + 1;
	}
	if (start < text.length) words.push({ start, end: text.length, newline: false });
	return words;
}

/** Within a compound like "Stadt-Umland-Konzept" or an address, but not in "E-Mail" or a date. */
function breaksAfter(text: string, at: number): boolean {
	const character = text[at];
	if (character !== '-' && character !== '/' && character !== '–') return false;
	const around = [text[at - 2], text[at - 1], text[at + 1]];
	return around.every((neighbour) => neighbour !== undefined && LETTER.test(neighbour));
}

/** The text, shortened by „…“ where it is wider than `room`. */
export function cutToWidth(text: string, room: number, widthOf: (text: string) => number): string {
	if (widthOf(text) <= room) return text;
	const characters = Array.from(text);
	while (characters.length > 0 && widthOf(`${characters.join('')}…`) > room) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
