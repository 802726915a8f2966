import type { Block, LevelBoxesBlock } from '../document.ts';
import type { Context } from './context.ts';
import { linesOf, plainText, type InlineText } from './inline.ts';
import { decoration, lineStrips, shifted, type Mark, type Strip } from './strip.ts';
import { element, slot, type OpenElement } from './structure.ts';
import {
	BODY,
	BODY_TEXT,
	BODY_WIDTH,
	DETAIL_TEXT,
	FIRM,
	SMALL_TEXT,
	WRITING_LEADING
} from './style.ts';
import {
	scaleBoxes,
	scaleDigits,
	scaleWidth,
	spokenTick,
	tickBox,
	tickBoxIndent,
	type TickState
} from './tick-box.ts';

const INDENT = tickBoxIndent(BODY_TEXT);
const UNIT_GAP = 20;

/** A box with the words behind it. */
interface Unit {
	readonly state: TickState;
	readonly label: string;
	/** Place of the box in the structure. */
	readonly box: Mark['slot'];
	readonly words: readonly InlineText[];
}

/**
 * The boxes of the levels and, behind them, further boxes, in one line where they fit. The levels
 * are read aloud as one phrase, each further box as a box with its words.
 */
export function levelBoxesStrips(
	block: LevelBoxesBlock,
	parent: OpenElement,
	context: Context
): Strip[] {
	if (block.labels.length === 0 && !block.extra?.length) return [];
	const paragraph = element(parent, 'paragraph');
	if (block.text !== undefined) return scaleStrips(block, block.text, paragraph, context);
	const units = [...levelUnits(block, paragraph), ...extraUnits(block, paragraph, context)];
	const rows = rowsOf(units, context);
	return rows.map(({ marks, height }, index) => ({
		height,
		gap: 0,
		keep: index < rows.length - 1,
		marks
	}));
}

const SCALE_GAP = 8;

/** The scale with the chosen level filled, then the level in words and its text. */
function scaleStrips(
	{ labels, chosen, spoken }: LevelBoxesBlock,
	text: string,
	paragraph: OpenElement,
	{ measure }: Context
): Strip[] {
	const phrase = slot(element(paragraph, 'span', { spoken: spaced(spoken) }));
	const count = labels.length;
	const boxes = scaleBoxes(BODY.left, count, chosen, DETAIL_TEXT);
	// decoration: tools that do not know the spoken phrase would read "0123"
	const digits = scaleDigits(BODY.left, count, chosen, DETAIL_TEXT, measure);
	const indent = scaleWidth(count) + SCALE_GAP;
	const words: InlineText[] = [
		...(chosen === undefined
			? []
			: [{ text: `${chosen} – ${labels[chosen]}. `, bold: true, slot: phrase }]),
		...plainText(text, paragraph)
	];
	const box = { x: BODY.left + indent, width: BODY_WIDTH - indent, style: DETAIL_TEXT };
	const lines = linesOf(words, box, measure);
	lines[0]?.unshift({ slot: phrase, items: boxes }, decoration(digits));
	return lineStrips(lines, DETAIL_TEXT.leading);
}

function levelUnits(block: LevelBoxesBlock, paragraph: OpenElement): Unit[] {
	if (block.labels.length === 0) return [];
	const phrase = slot(element(paragraph, 'span', { spoken: spaced(block.spoken) }));
	return block.labels.map((label, level) => {
		const isChosen = level === block.chosen;
		const words = [{ text: spaced(label), bold: isChosen, slot: phrase }];
		return { state: isChosen ? 'filled' : 'empty', label, box: phrase, words };
	});
}

function extraUnits(block: LevelBoxesBlock, paragraph: OpenElement, { labels }: Context): Unit[] {
	return (block.extra ?? []).map(({ label, checked }) => {
		const state = checked ? 'ticked' : 'empty';
		const box = slot(element(paragraph, 'span', { spoken: spokenTick(state, labels) }));
		return { state, label, box, words: plainText(spaced(label), paragraph, checked) };
	});
}

/** With a space behind it, so that it does not run into what is read next. */
function spaced(text: string): string {
	return text === '' ? '' : `${text} `;
}

interface Row {
	readonly marks: Mark[];
	readonly height: number;
}

function rowsOf(units: readonly Unit[], context: Context): Row[] {
	const rows: { marks: Mark[]; height: number }[] = [];
	let x: number = BODY.right;
	for (const unit of units) {
		const width = unitWidth(unit, context);
		let row = rows.at(-1);
		if (row === undefined || x + width > BODY.right) {
			row = { marks: [], height: 0 };
			rows.push(row);
			x = BODY.left;
		}
		const lines = unitLines(unit, x, context);
		row.marks.push(...lines.flatMap((line, index) => shifted(line, index * BODY_TEXT.leading)));
		row.height = Math.max(row.height, lines.length * BODY_TEXT.leading + 2);
		x += width + UNIT_GAP;
	}
	return rows;
}

function unitWidth({ label }: Unit, { measure }: Context): number {
	const words = measure(label, BODY_TEXT.size, true);
	return Math.min(INDENT + words, BODY_WIDTH);
}

function unitLines(unit: Unit, x: number, { measure }: Context): Mark[][] {
	const box = { x: x + INDENT, width: BODY.right - x - INDENT, style: BODY_TEXT };
	const drawn: Mark = { slot: unit.box, items: tickBox(x, unit.state, BODY_TEXT) };
	const lines = linesOf(unit.words, box, measure);
	return [[drawn, ...(lines[0] ?? [])], ...lines.slice(1)];
}

/** A label and empty lines to write on; the first two lines stay with the label. */
export function writingLinesStrips(
	block: Extract<Block, { type: 'writingLines' }>,
	parent: OpenElement,
	{ measure }: Context
): Strip[] {
	const count = Math.max(0, Math.trunc(block.count));
	const lines = Array.from({ length: count }, (_, index): Strip => ({
		height: index === 0 ? WRITING_LEADING - 5 : WRITING_LEADING,
		gap: 0,
		keep: index === 0 && count > 1,
		marks: [writingRule(index === 0 ? WRITING_LEADING - 5 : WRITING_LEADING)]
	}));
	if (block.label === '') return lines;
	const box = { x: BODY.left, width: BODY_WIDTH, style: SMALL_TEXT, tone: 'grey' } as const;
	const texts = plainText(block.label, element(parent, 'paragraph'));
	const label = linesOf(texts, box, measure).map((marks): Strip => ({
		height: SMALL_TEXT.leading,
		gap: 0,
		keep: count > 0,
		marks
	}));
	return [...label, ...lines];
}

function writingRule(y: number): Mark {
	const rule = { item: 'line', tone: 'rule', lineWidth: FIRM } as const;
	return decoration([{ ...rule, x1: BODY.left, y1: y, x2: BODY.right, y2: y }]);
}
