import type { Block, Cell, ReportDocument, Run, TableBlock } from './document.ts';

/** A document as plain text to paste elsewhere: headings apart, a line for each item and each row of a table. */
export function plainTextOf({ meta, blocks }: ReportDocument): string {
	const parts = blocks.map(textOf).filter((text) => text !== '');
	return `${[meta.mark, ...parts].join('\n\n')}\n`;
}

function textOf(block: Block): string {
	switch (block.type) {
		case 'heading':
			return block.text;
		case 'paragraph':
			return wordsOf(block.runs);
		case 'list':
			return block.items
				.map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${wordsOf(item)}`)
				.join('\n');
		case 'keyValues':
			return block.pairs.map(({ key, value }) => `${key}: ${value}`).join('\n');
		case 'table':
			return rowsOf(block);
		case 'figure':
			return block.alt;
		case 'levelBoxes':
			return block.spoken;
		case 'notice':
			return `${block.title}: ${block.text}`;
		case 'writingLines':
		case 'pageBreak':
			return '';
	}
}

function wordsOf(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

/** "– Wohnen und Leerstand. Leistung: erarbeiten. Umfang: kurz": empty cells are left out. */
function rowsOf({ head, rows }: TableBlock): string {
	return rows
		.map(([first = '', ...cells]) => {
			const facts = cells.map((cell, index) => [head[index + 1] ?? '', cellText(cell)] as const);
			const told = facts
				.filter(([, text]) => text !== '')
				.map(([name, text]) => `${name}: ${text}`);
			return `– ${[cellText(first), ...told].join('. ')}`;
		})
		.join('\n');
}

function cellText(cell: Cell): string {
	return typeof cell === 'string' ? cell : cell.text;
}
