import { safeAddress } from '../address.ts';
import type { Run } from '../document.ts';
import type { Measure, PlacedItem, PlacedTone } from '../placed.ts';
import type { Mark } from './strip.ts';
import { element, slot, type OpenElement, type Slot } from './structure.ts';
import { baseline, THIN, type TypeStyle } from './style.ts';
import { wrapRuns, type Line, type LinePiece } from './wrap.ts';

/** A run with its place in the structure. */
export interface InlineText {
	readonly text: string;
	readonly bold: boolean;
	readonly slot: Slot;
	readonly link?: { readonly address: string; readonly title: string };
}

/** Where lines are set: left edge, width to break at, type. */
export interface TextBox {
	readonly x: number;
	readonly width: number;
	readonly style: TypeStyle;
	readonly tone?: PlacedTone;
	/** Of the first line. */
	readonly indent?: number;
}

/**
 * Gives runs their places under `parent`: a link becomes an element of its own, so does a passage
 * in another language; all others share the parent's.
 */
export function inlineOf(runs: readonly Run[], parent: OpenElement, bold = false): InlineText[] {
	let shared: Slot | undefined;
	return runs
		.filter((run) => run.text !== '')
		.map((run) => {
			const style = { text: run.text, bold: bold || run.bold === true };
			const address = run.link === undefined ? undefined : safeAddress(run.link);
			if (address === undefined && run.lang === undefined) {
				shared ??= slot(parent);
				return { ...style, slot: shared };
			}
			shared = undefined;
			const properties = run.lang === undefined ? {} : { lang: run.lang };
			const own = slot(element(parent, address === undefined ? 'span' : 'link', properties));
			if (address === undefined) return { ...style, slot: own };
			return { ...style, slot: own, link: { address, title: run.text } };
		});
}

/** One plain text under `parent`. */
export function plainText(text: string, parent: OpenElement, bold = false): InlineText[] {
	return inlineOf([{ text }], parent, bold);
}

/** The lines of a text, each as marks whose y counts from the line's upper edge. */
export function linesOf(texts: readonly InlineText[], box: TextBox, measure: Measure): Mark[][] {
	const lines = wrapRuns(texts, box.style.size, box.width, measure, box.indent);
	return lines.map((line) => marksOf(line, texts, box, measure));
}

function marksOf(line: Line, texts: readonly InlineText[], box: TextBox, measure: Measure): Mark[] {
	const marks: Mark[] = [];
	for (const piece of line) {
		const text = texts[piece.run];
		if (text === undefined) continue;
		const mark = markOf(piece, text, box, measure);
		const last = marks.at(-1);
		if (last?.slot === text.slot) {
			marks[marks.length - 1] = { ...last, items: [...last.items, ...mark.items] };
		} else {
			marks.push(mark);
		}
	}
	return marks;
}

function markOf(piece: LinePiece, text: InlineText, box: TextBox, measure: Measure): Mark {
	const { slot: place, bold, link } = text;
	const { style } = box;
	const item: PlacedItem = {
		item: 'text',
		x: box.x + piece.x,
		y: baseline(style),
		text: piece.text,
		size: style.size,
		bold,
		tone: link ? 'accent' : (box.tone ?? 'ink')
	};
	if (link === undefined) return { slot: place, items: [item] };
	const width = measure(piece.text.trimEnd(), style.size, bold);
	const rect = { x: item.x, y: 0, width, height: style.leading };
	return { slot: place, items: [item, underline(item.x, width, style)], link: { ...link, rect } };
}

/** Links must be told from other text without colour. */
function underline(x: number, width: number, style: TypeStyle): PlacedItem {
	const y = baseline(style) + style.size * 0.14;
	return { item: 'line', x1: x, y1: y, x2: x + width, y2: y, tone: 'accent', lineWidth: THIN };
}
