import type { Block, KeyValue, Run } from '../document.ts';
import { isBlank } from '../runs.ts';
import type { PlacedItem } from '../placed.ts';
import { boxed } from './boxed.ts';
import type { Context } from './context.ts';
import { inlineOf, linesOf, plainText } from './inline.ts';
import type { Body } from './page-format.ts';
import { keptWithNext, lineStrips, withGap, type Mark, type Strip } from './strip.ts';
import { element, type OpenElement } from './structure.ts';
import {
	BODY_TEXT,
	DETAIL_TEXT,
	FIRM,
	HEADING_ROOM,
	HEADINGS,
	LEAD_TEXT,
	SMALL_TEXT,
	type TypeStyle
} from './style.ts';

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

/** A heading: a bookmark, kept with what follows. */
export function headingStrips(
	block: BlockOf<'heading'>,
	parent: OpenElement,
	{ measure, body }: Context
): Strip[] {
	if (block.text.trim() === '') return [];
	const style = HEADINGS[block.level];
	const heading = element(parent, `heading${block.level}`);
	const box = { x: body.left, width: body.width, style };
	const lines = linesOf(plainText(block.text, heading, true), box, measure);
	return lines.map((marks, index) => ({
		height: style.leading,
		gap: 0,
		keep: true,
		marks,
		...(index === 0 && { bookmark: { level: block.level, title: block.text } }),
		...(index === lines.length - 1 && { room: block.keep ?? HEADING_ROOM })
	}));
}

const STYLES = {
	lead: LEAD_TEXT,
	normal: BODY_TEXT,
	detail: DETAIL_TEXT,
	small: SMALL_TEXT
} as const;

/** A paragraph over the full width. */
export function paragraphStrips(
	block: BlockOf<'paragraph'>,
	parent: OpenElement,
	{ measure, body }: Context
): Strip[] {
	if (isBlank(block.runs)) return [];
	const style = STYLES[block.size ?? 'normal'];
	const texts = inlineOf(block.runs, element(parent, 'paragraph'));
	const box = { x: body.left, width: body.width, style };
	return lineStrips(linesOf(texts, box, measure), style.leading);
}

const LIST_INDENT = { bullet: 16, decimal: 22 } as const;
const ITEM_GAP = { lead: 2.5, normal: 2.5, detail: 1, small: 1 } as const;

/** A list with bullets or numbers, each item in lines of its own or all run in. */
export function listStrips(block: BlockOf<'list'>, parent: OpenElement, context: Context): Strip[] {
	const items = block.items.filter((runs) => !isBlank(runs));
	if (items.length === 0) return [];
	const numbering = block.ordered ? 'decimal' : 'bullet';
	const size = block.size ?? 'normal';
	const list = element(parent, 'list', { numbering });
	const labelled = items.map((runs, index) => ({
		label: block.ordered ? `${index + 1}.` : '•',
		runs
	}));
	if (block.runIn) return runInStrips(labelled, STYLES[size], list, context);
	const style = { ...STYLES[size], indent: LIST_INDENT[numbering] };
	return labelled.flatMap((item, index) => {
		const strips = itemStrips(item, style, list, context);
		return index === 0 ? strips : withGap(strips, ITEM_GAP[size]);
	});
}

interface Item {
	readonly label: string;
	readonly runs: readonly Run[];
}

function runInStrips(
	items: readonly Item[],
	style: TypeStyle,
	list: OpenElement,
	{ measure, body }: Context
): Strip[] {
	const texts = items.flatMap(({ label, runs }) => {
		const item = element(list, 'item');
		return [
			...plainText(`${label}\u00a0`, element(item, 'itemLabel'), true),
			...inlineOf([...runs, { text: ' ' }], element(item, 'itemBody'))
		];
	});
	const box = { x: body.left, width: body.width, style };
	return lineStrips(linesOf(texts, box, measure), style.leading);
}

function itemStrips(
	{ label, runs }: Item,
	style: TypeStyle & { readonly indent: number },
	list: OpenElement,
	{ measure, body }: Context
): Strip[] {
	const item = element(list, 'item');
	const { indent } = style;
	const labelBox = { x: body.left + 3, width: indent, style };
	const labelLine = linesOf(plainText(label, element(item, 'itemLabel')), labelBox, measure)[0];
	const textBox = { x: body.left + indent, width: body.width - indent, style };
	const lines = linesOf(inlineOf(runs, element(item, 'itemBody')), textBox, measure);
	lines[0]?.unshift(...(labelLine ?? []));
	return lineStrips(lines, style.leading);
}

const KEY_SHARE = 0.36;
const KEY_GAP = 14;
const PAIR_PADDING = 1.5;

/**
 * Pairs side by side, the keys in bold: a list whose labels are the keys, since a table without
 * column heads is more to listen to and says no more.
 */
export function keyValueStrips(
	block: BlockOf<'keyValues'>,
	parent: OpenElement,
	context: Context
): Strip[] {
	const pairs = block.pairs.filter(({ key, value }) => key !== '' || value !== '');
	if (pairs.length === 0) return [];
	const list = element(parent, 'list', { numbering: 'none' });
	const { size } = BODY_TEXT;
	const widest = Math.max(...pairs.map(({ key }) => context.measure(key, size, true)));
	const keyWidth = Math.min(widest + 1, context.body.width * KEY_SHARE);
	return pairs.flatMap((pair) => pairStrips(pair, keyWidth, list, context));
}

function pairStrips(
	{ key, value }: KeyValue,
	keyWidth: number,
	list: OpenElement,
	{ measure, body }: Context
): Strip[] {
	const item = element(list, 'item');
	const style = BODY_TEXT;
	const columns: Mark[][][] = [];
	if (key !== '') {
		const box = { x: body.left, width: keyWidth, style };
		columns.push(linesOf(plainText(key, element(item, 'itemLabel'), true), box, measure));
	}
	if (value !== '') {
		const indent = keyWidth + KEY_GAP;
		const box = { x: body.left + indent, width: body.width - indent, style };
		columns.push(linesOf(plainText(value, element(item, 'itemBody')), box, measure));
	}
	const { leading } = style;
	return boxed(columns, { leading, padding: PAIR_PADDING, limit: body.height, frame: () => [] });
}

const NOTICE = { padding: 9, indent: 15, bar: 3 } as const;

/** A framed box with a title in bold. */
export function noticeStrips(
	block: BlockOf<'notice'>,
	parent: OpenElement,
	{ measure, body }: Context
): Strip[] {
	if (block.title === '' && block.text === '') return [];
	const group = element(parent, 'group');
	const style = BODY_TEXT;
	const width = body.width - NOTICE.indent - NOTICE.padding;
	const box = { x: body.left + NOTICE.indent, width, style };
	const lines: Mark[][] = [];
	for (const [text, bold] of [
		[block.title, true],
		[block.text, false]
	] as const) {
		if (text === '') continue;
		lines.push(...linesOf(plainText(text, element(group, 'paragraph'), bold), box, measure));
	}
	return boxed([lines], {
		leading: style.leading,
		padding: NOTICE.padding,
		limit: body.height,
		frame: (height, isFirst, isLast) => noticeFrame(height, isFirst, isLast, body)
	});
}

/** A bar at the left and thin rules around; no line where the box is torn apart. */
function noticeFrame(
	height: number,
	isFirst: boolean,
	isLast: boolean,
	{ left, right }: Body
): PlacedItem[] {
	const rule = { item: 'line', tone: 'rule', lineWidth: FIRM } as const;
	const frame: PlacedItem[] = [
		{ item: 'rect', x: left, y: 0, width: NOTICE.bar, height, fill: 'accent' },
		{ ...rule, x1: right, y1: 0, x2: right, y2: height }
	];
	if (isFirst) frame.push({ ...rule, x1: left + NOTICE.bar, y1: 0, x2: right, y2: 0 });
	if (isLast) frame.push({ ...rule, x1: left + NOTICE.bar, y1: height, x2: right, y2: height });
	return frame;
}

/** A caption above a table or below a figure; the last line is kept with what follows if `kept`. */
export function captionStrips(
	caption: string,
	parent: OpenElement,
	kept: boolean,
	{ measure, body }: Context
): Strip[] {
	if (caption === '') return [];
	const style: TypeStyle = { ...SMALL_TEXT, size: 9, leading: 12.5 };
	const box = { x: body.left, width: body.width, style, tone: 'grey' } as const;
	const texts = plainText(caption, element(parent, 'caption'), true);
	const strips = lineStrips(linesOf(texts, box, measure), style.leading);
	return kept ? keptWithNext(strips) : strips;
}
