import type { Measure, PlacedItem } from '../placed.ts';
import type { LayoutLabels } from './context.ts';
import { baseline, FIRM, type TypeStyle } from './style.ts';

/** `filled` is a chosen level, `ticked` a cross as by pen. */
export type TickState = 'empty' | 'ticked' | 'filled';

/** Edge of a box to tick beside text of this style, in points. */
function tickBoxSize({ size }: TypeStyle): number {
	return size * 0.95;
}

/** Width that box and gap take before the text. */
export function tickBoxIndent({ size }: TypeStyle): number {
	return size * 1.45;
}

/** A box to tick in a line of text: left edge at `x`, y from the line's upper edge. */
export function tickBox(x: number, state: TickState, style: TypeStyle): PlacedItem[] {
	const edge = tickBoxSize(style);
	// a little below the base line, so that capitals stand in its middle
	const y = baseline(style) - edge + style.size * 0.12;
	const fill = state === 'filled' ? ({ fill: 'accent' } as const) : {};
	const box: PlacedItem = {
		item: 'rect',
		x,
		y,
		width: edge,
		height: edge,
		stroke: 'ink',
		lineWidth: FIRM,
		...fill
	};
	return state === 'ticked' ? [box, ...cross(x, y, edge)] : [box];
}

const METER_EDGE = 4.5;
const METER_STEP = 6;
const METER_BOXES = 3;

/** Three small boxes, as many of them full as `filled` says. */
export function meter(x: number, filled: number, style: TypeStyle): PlacedItem[] {
	const y = baseline(style) - METER_EDGE - 0.6;
	const size = { width: METER_EDGE, height: METER_EDGE, lineWidth: 0.6, stroke: 'ink' } as const;
	return Array.from({ length: METER_BOXES }, (_, index): PlacedItem => {
		const box = { item: 'rect', x: x + index * METER_STEP, y, ...size } as const;
		return index < filled ? { ...box, fill: 'ink' } : box;
	});
}

const LEVEL_EDGE = 11;
const LEVEL_GAP = 2;
const DIGIT_SIZE = 8.5;

/** Width that a scale of so many levels takes. */
export function scaleWidth(levels: number): number {
	return levels * (LEVEL_EDGE + LEVEL_GAP) - LEVEL_GAP;
}

/** A box for each level from 0, the chosen one filled. */
export function scaleBoxes(
	x: number,
	levels: number,
	chosen: number | undefined,
	style: TypeStyle
): PlacedItem[] {
	const y = (style.leading - LEVEL_EDGE) / 2;
	const size = { width: LEVEL_EDGE, height: LEVEL_EDGE, lineWidth: FIRM };
	return Array.from({ length: levels }, (_, level): PlacedItem => {
		const box = { item: 'rect', x: levelX(x, level), y, ...size } as const;
		return level === chosen ? { ...box, stroke: 'ink', fill: 'ink' } : { ...box, stroke: 'grey' };
	});
}

/** The digits within the boxes, the chosen one white. */
export function scaleDigits(
	x: number,
	levels: number,
	chosen: number | undefined,
	style: TypeStyle,
	measure: Measure
): PlacedItem[] {
	const y = baseline({ ...style, size: DIGIT_SIZE });
	return Array.from({ length: levels }, (_, level): PlacedItem => {
		const bold = level === chosen;
		const text = String(level);
		const middle = (LEVEL_EDGE - measure(text, DIGIT_SIZE, bold)) / 2;
		const tone = bold ? 'paper' : 'grey';
		return { item: 'text', x: levelX(x, level) + middle, y, text, size: DIGIT_SIZE, bold, tone };
	});
}

function levelX(x: number, level: number): number {
	return x + level * (LEVEL_EDGE + LEVEL_GAP);
}

/** How the box is read aloud; the space keeps it apart from the words behind it. */
export function spokenTick(state: 'empty' | 'ticked', labels: LayoutLabels): string {
	return `${state === 'ticked' ? labels.tickedBox : labels.emptyBox} `;
}

function cross(x: number, y: number, edge: number): PlacedItem[] {
	const inset = edge * 0.2;
	const [left, right] = [x + inset, x + edge - inset];
	const [top, bottom] = [y + inset, y + edge - inset];
	const stroke = { item: 'line', tone: 'ink', lineWidth: 1.4 } as const;
	return [
		{ ...stroke, x1: left, y1: top, x2: right, y2: bottom },
		{ ...stroke, x1: left, y1: bottom, x2: right, y2: top }
	];
}
