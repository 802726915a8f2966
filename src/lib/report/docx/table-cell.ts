import { Paragraph, ShadingType, TableCell, TextRun, WidthType } from 'docx';
import { BOX_SIGNS, cellBox, cellSpoken, cellText } from '../cell.ts';
import type { Cell } from '../document.ts';
import { textRuns } from './inline.ts';
import { twips } from './measures.ts';
import { colorOf, lineOf, STYLE } from './styles.ts';

/** How a cell stands in its table. */
export interface CellPlace {
	/** In points. */
	readonly width: number;
	/** Style of its paragraph. */
	readonly style: string;
	/** Columns it covers. */
	readonly columns?: number;
	readonly isHead?: boolean;
	readonly bold?: boolean;
}

/** A cell with its text, behind the box if it has one. */
export function tableCell(cell: Cell, place: CellPlace): TableCell {
	const { width, style, columns = 1, isHead = false, bold = isHead } = place;
	return new TableCell({
		columnSpan: columns,
		width: { size: twips(width), type: WidthType.DXA },
		...(isHead && {
			shading: { type: ShadingType.CLEAR, color: 'auto', fill: colorOf('light') },
			borders: { bottom: lineOf('grey', 8) }
		}),
		children: [new Paragraph({ style, children: cellRuns(cell, bold) })]
	});
}

/**
 * A sign keeps its place for the eyes, and its words stand small below it: Word knows no alternative text for
 * characters, and readers pass over a lone dash or question mark.
 */
function cellRuns(cell: Cell, bold: boolean): TextRun[] {
	const box = cellBox(cell);
	const spoken = cellSpoken(cell) ?? '';
	const text = cellText(cell);
	const sign = box === undefined ? '' : `${BOX_SIGNS[box]}${text === '' ? '' : ' '}`;
	const runs = textRuns(`${sign}${text}`, { bold });
	if (spoken === '') return runs;
	return [
		...runs,
		new TextRun({ break: 1, style: STYLE.spoken }),
		...textRuns(spoken, { style: STYLE.spoken })
	];
}

/** A label with room to write behind it, on the lower rule of a row. */
export function writingCell(label: string, { width, columns = 1 }: CellPlace): TableCell {
	return new TableCell({
		columnSpan: columns,
		width: { size: twips(width), type: WidthType.DXA },
		borders: { bottom: lineOf('grey', 8) },
		children: [
			new Paragraph({
				style: STYLE.compact,
				spacing: { before: 0, after: twips(8) },
				children: textRuns(label, { color: colorOf('grey') })
			})
		]
	});
}
