import type { ChoiceField, TextField } from '../document.ts';
import type { Rect } from '../placed.ts';
import { fieldMark, type Mark } from './strip.ts';
import { element, slot, type OpenElement } from './structure.ts';
import { COMPACT_TEXT, type TypeStyle } from './style.ts';

/** Edge of a box to choose on screen, in points: as large as a line of small type lets it be. */
const CHOICE_EDGE = 11;
const CHOICE_GAP = 4;

/** Width that a box to choose and its gap take before the text. */
export const CHOICE_INDENT = CHOICE_EDGE + CHOICE_GAP;

/** A box to choose in a line of text: left edge at `x`, y from the line's upper edge. */
export function choiceMark(
	choice: ChoiceField,
	parent: OpenElement,
	x: number,
	style: TypeStyle
): Mark {
	const y = (style.leading - CHOICE_EDGE) / 2;
	const rect = { x, y, width: CHOICE_EDGE, height: CHOICE_EDGE };
	return fieldMark(slot(element(parent, 'form')), { ...choice, field: 'choice', rect });
}

/** A box to type into, under `parent` as an element of its own. */
export function textFieldMark(
	{ name, tooltip, multiline }: TextField,
	rect: Rect,
	parent: OpenElement
): Mark {
	return fieldMark(slot(element(parent, 'form')), {
		field: 'text',
		rect,
		name,
		tooltip,
		isMultiline: multiline === true,
		size: COMPACT_TEXT.size
	});
}
