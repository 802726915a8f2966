import type { Block, LevelBoxesBlock, TextField } from '../document.ts';
import type { PlacedItem } from '../placed.ts';
import { boxed } from './boxed.ts';
import { columnWidths } from './column-widths.ts';
import type { Context } from './context.ts';
import { textFieldMark } from './fields.ts';
import { linesOf, plainText, type InlineText } from './inline.ts';
import type { Body } from './page-format.ts';
import { decoration, keptWithNext, lineStrips, shifted, type Mark, type Strip } from './strip.ts';
import { element, slot, type OpenElement } from './structure.ts';
import { BODY_TEXT, COMPACT_TEXT, DETAIL_TEXT, FIRM, WRITING_LEADING } from './style.ts';
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
	{ measure, body }: Context
): Strip[] {
	const phrase = slot(element(paragraph, 'span', { spoken: spaced(spoken) }));
	const count = labels.length;
	const boxes = scaleBoxes(body.left, count, chosen, DETAIL_TEXT);
	// decoration: tools that do not know the spoken phrase would read "0123"
	const digits = scaleDigits(body.left, count, chosen, DETAIL_TEXT, measure);
	const indent = scaleWidth(count) + SCALE_GAP;
	const words: InlineText[] = [
		...(chosen === undefined
			? []
			: [{ text: `${chosen} – ${labels[chosen]}. `, bold: true, slot: phrase }]),
		...plainText(text, paragraph)
	];
	const box = { x: body.left + indent, width: body.width - indent, style: DETAIL_TEXT };
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
	const { body } = context;
	let x = body.right;
	for (const unit of units) {
		const width = unitWidth(unit, context);
		let row = rows.at(-1);
		if (row === undefined || x + width > body.right) {
			row = { marks: [], height: 0 };
			rows.push(row);
			x = body.left;
		}
		const lines = unitLines(unit, x, context);
		row.marks.push(...lines.flatMap((line, index) => shifted(line, index * BODY_TEXT.leading)));
		row.height = Math.max(row.height, lines.length * BODY_TEXT.leading + 2);
		x += width + UNIT_GAP;
	}
	return rows;
}

function unitWidth({ label }: Unit, { measure, body }: Context): number {
	const words = measure(label, BODY_TEXT.size, true);
	return Math.min(INDENT + words, body.width);
}

function unitLines(unit: Unit, x: number, { measure, body }: Context): Mark[][] {
	const box = { x: x + INDENT, width: body.right - x - INDENT, style: BODY_TEXT };
	const drawn: Mark = { slot: unit.box, items: tickBox(x, unit.state, BODY_TEXT) };
	const lines = linesOf(unit.words, box, measure);
	return [[drawn, ...(lines[0] ?? [])], ...lines.slice(1)];
}

const FIELD_GAP = 18;

/** Where a label and its empty lines stand. */
interface Field {
	readonly label: string;
	readonly x: number;
	readonly width: number;
}

/** Labels side by side, each with empty lines to write on, or a field; the first two lines stay with them. */
export function writingLinesStrips(
	block: Extract<Block, { type: 'writingLines' }>,
	parent: OpenElement,
	context: Context
): Strip[] {
	const fields = fieldsOf(block, context.body);
	if (block.fields) return labelledFields(fields, block.fields, parent, context);
	const count = Math.max(0, Math.trunc(block.count));
	const lines = Array.from({ length: count }, (_, index): Strip => {
		const height = index === 0 ? WRITING_LEADING - 5 : WRITING_LEADING;
		return {
			height,
			gap: 0,
			keep: index === 0 && count > 1,
			marks: [decoration(fields.map(({ x, width }) => writingRule(x, width, height)))]
		};
	});
	const labels = labelStrips(fields, parent, context);
	return [...(count > 0 ? keptWithNext(labels) : labels), ...lines];
}

const FIELD_HEIGHT = 18;

/** A label above each field; the field belongs to the label's paragraph. */
function labelledFields(
	places: readonly Field[],
	fields: readonly TextField[],
	parent: OpenElement,
	{ measure }: Context
): Strip[] {
	const { leading } = COMPACT_TEXT;
	const marks = places.flatMap(({ label, x, width }, index) => {
		const paragraph = element(parent, 'paragraph');
		const box = { x, width, style: COMPACT_TEXT, tone: 'grey' } as const;
		const words = linesOf(plainText(`${label} `, paragraph), box, measure)[0] ?? [];
		const field = fields[index];
		const rect = { x, y: leading + 1, width, height: FIELD_HEIGHT };
		return field ? [...words, textFieldMark(field, rect, paragraph)] : words;
	});
	return [{ height: leading + 1 + FIELD_HEIGHT, gap: 0, keep: false, marks }];
}

function fieldsOf(
	{ labels, widths }: Extract<Block, { type: 'writingLines' }>,
	body: Body
): Field[] {
	const room = body.width - (labels.length - 1) * FIELD_GAP;
	const shares = columnWidths(
		widths ?? [],
		labels.map(() => 0),
		room
	);
	let x = body.left;
	return labels.map((label, index) => {
		const width = shares[index] ?? 0;
		const field = { label, x, width };
		x += width + FIELD_GAP;
		return field;
	});
}

function labelStrips(fields: readonly Field[], parent: OpenElement, context: Context): Strip[] {
	const { measure, body } = context;
	const style = COMPACT_TEXT;
	const columns = fields
		.filter(({ label }) => label !== '')
		.map(({ label, x, width }) => {
			const texts = plainText(label, element(parent, 'paragraph'));
			return linesOf(texts, { x, width, style, tone: 'grey' }, measure);
		});
	if (columns.length === 0) return [];
	const { leading } = style;
	return boxed(columns, { leading, padding: 0, limit: body.height, frame: () => [] });
}

function writingRule(x: number, width: number, y: number): PlacedItem {
	return { item: 'line', tone: 'rule', lineWidth: FIRM, x1: x, y1: y, x2: x + width, y2: y };
}
