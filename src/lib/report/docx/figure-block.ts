import { Paragraph, type Table } from 'docx';
import type { FigureBlock } from '../document.ts';
import type { Context } from './context.ts';
import { textRuns } from './inline.ts';
import { captionParagraphs, tableElements } from './table-block.ts';

/**
 * A drawing in words: its caption, what it shows, and its numbers as a table. Word shows drawings of lines only beside a
 * picture of pixels for its older versions, and nothing here can make one.
 */
export function figureElements(block: FigureBlock, context: Context): (Paragraph | Table)[] {
	const { caption, alt, dataTable } = block;
	const words = new Paragraph({
		children: [...textRuns(`${context.labels.inWords} `, { bold: true }), ...textRuns(alt)]
	});
	return [
		...captionParagraphs(caption),
		...(alt === '' ? [] : [words]),
		...(dataTable === undefined ? [] : tableElements(dataTable, context))
	];
}
