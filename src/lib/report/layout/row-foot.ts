import type { TextField } from '../document.ts';
import type { Context } from './context.ts';
import { textFieldMark } from './fields.ts';
import { linesOf, plainText } from './inline.ts';
import { decoration, keptWithNext, shifted, type Mark, type Strip } from './strip.ts';
import { element, type OpenElement } from './structure.ts';
import { baseline, COMPACT_TEXT, FIRM, WRITING_ROW } from './style.ts';

/** What stands beneath the cells of a table row, with the row's lower rule. */
export interface RowFoot {
	readonly height: number;
	readonly marks: readonly Mark[];
}

/** The cell that holds a foot, and where the foot begins. */
export interface FootPlace {
	readonly cell: OpenElement;
	readonly x: number;
}

/** A label and room to write on by pen. */
export function writingFoot(label: string, { cell, x }: FootPlace, context: Context): RowFoot {
	const height = WRITING_ROW;
	const texts = plainText(label, element(cell, 'paragraph'));
	const box = { x, width: context.body.right - x, style: COMPACT_TEXT, tone: 'grey' } as const;
	const line = linesOf(texts, box, context.measure)[0] ?? [];
	const text = shifted(line, height - 4 - baseline(COMPACT_TEXT));
	return { height, marks: [lowerRule(height, context), ...text] };
}

/** Three lines of what is typed, and the field's frame. */
const FIELD_HEIGHT = 40;
const ABOVE_FIELD = 3;
const BELOW_FIELD = 6;
const LABEL_GAP = 5;
const FIELD_GAP = 14;

/** Fields side by side, each behind its label. */
export function entriesFoot(
	labels: readonly string[],
	fields: readonly TextField[],
	{ cell, x }: FootPlace,
	context: Context
): RowFoot {
	const { measure, body } = context;
	const height = ABOVE_FIELD + FIELD_HEIGHT + BELOW_FIELD;
	const share = (body.right - x + FIELD_GAP) / Math.max(1, fields.length);
	const marks = fields.flatMap((field, index) => {
		const label = labels[index] ?? '';
		const left = x + index * share;
		const labelWidth = measure(label, COMPACT_TEXT.size, false) + LABEL_GAP;
		const paragraph = element(cell, 'paragraph');
		const box = { x: left, width: labelWidth, style: COMPACT_TEXT, tone: 'grey' } as const;
		const words = linesOf(plainText(`${label} `, paragraph), box, measure)[0] ?? [];
		const rect = {
			x: left + labelWidth,
			y: ABOVE_FIELD,
			width: share - FIELD_GAP - labelWidth,
			height: FIELD_HEIGHT
		};
		return [...shifted(words, ABOVE_FIELD + 1), textFieldMark(field, rect, paragraph)];
	});
	return { height, marks: [lowerRule(height, context), ...marks] };
}

/** The strips of a row with the foot beneath the last one, in the same strip where it fits. */
export function withFoot(
	strips: readonly Strip[],
	{ height, marks }: RowFoot,
	limit: number
): Strip[] {
	const only = strips.length === 1 ? strips[0] : undefined;
	if (only === undefined || only.height + height > limit) {
		return [...keptWithNext(strips), { height, gap: 0, keep: false, marks }];
	}
	const joined = [...only.marks, ...shifted(marks, only.height)];
	return [{ ...only, height: only.height + height, marks: joined }];
}

function lowerRule(y: number, { body: { left, right } }: Context): Mark {
	return decoration([
		{ item: 'line', tone: 'rule', lineWidth: FIRM, x1: left, y1: y, x2: right, y2: y }
	]);
}
