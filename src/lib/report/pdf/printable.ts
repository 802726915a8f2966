import { cleanLine } from '../clean-text.ts';
import type {
	Block,
	Cell,
	FigureBlock,
	ReportDocument,
	Run,
	TableBlock,
	TextField
} from '../document.ts';
import type { LayoutLabels } from '../layout.ts';
import { safeText, type HasGlyph } from './safe-text.ts';

type Change = (text: string) => string;

/**
 * The document with every drawn text made safe for the font, and every text read aloud freed of
 * controls.
 */
export function printable(document: ReportDocument, hasGlyph: HasGlyph): ReportDocument {
	const drawn: Change = (text) => safeText(text, hasGlyph);
	// one line each: a line feed would be drawn as a space of no width
	const inOneLine: Change = (text) => drawn(text).replaceAll('\n', ' ');
	const { meta } = document;
	return {
		meta: {
			...meta,
			title: cleanLine(meta.title),
			author: cleanLine(meta.author),
			mark: inOneLine(meta.mark),
			header: inOneLine(meta.header),
			footer: inOneLine(meta.footer)
		},
		blocks: document.blocks.map((block) => printableBlock(block, drawn))
	};
}

/** The layout's own words, made safe likewise. */
export function printableLabels(labels: LayoutLabels, hasGlyph: HasGlyph): LayoutLabels {
	return { ...labels, pageNumber: safeText(labels.pageNumber, hasGlyph) };
}

/** Every text of a document that is drawn, in no particular order. */
export function drawnTexts(document: ReportDocument): string[] {
	const texts: string[] = [];
	const note: Change = (text) => {
		texts.push(text);
		return text;
	};
	[document.meta.mark, document.meta.header, document.meta.footer].forEach(note);
	for (const block of document.blocks) printableBlock(block, note);
	return texts;
}

function printableBlock(block: Block, drawn: Change): Block {
	switch (block.type) {
		case 'heading':
			return { ...block, text: drawn(block.text) };
		case 'paragraph':
			return { ...block, runs: printableRuns(block.runs, drawn) };
		case 'list':
			return { ...block, items: block.items.map((runs) => printableRuns(runs, drawn)) };
		case 'keyValues':
			return {
				...block,
				pairs: block.pairs.map(({ key, value }) => ({ key: drawn(key), value: drawn(value) }))
			};
		case 'table':
			return printableTable(block, drawn);
		case 'figure':
			return printableFigure(block, drawn);
		case 'levelBoxes':
			return {
				...block,
				spoken: cleanLine(block.spoken),
				labels: block.labels.map(drawn),
				...(block.text !== undefined && { text: drawn(block.text) }),
				...(block.extra && {
					extra: block.extra.map((box) => ({ ...box, label: drawn(box.label) }))
				})
			};
		case 'writingLines':
			return {
				...block,
				labels: block.labels.map(drawn),
				...(block.fields && { fields: block.fields.map(printableField) })
			};
		case 'notice':
			return { ...block, title: drawn(block.title), text: drawn(block.text) };
		case 'pageBreak':
			return block;
	}
}

function printableRuns(runs: readonly Run[], drawn: Change): Run[] {
	return runs.map((run) => ({ ...run, text: drawn(run.text) }));
}

function printableTable(block: TableBlock, drawn: Change): TableBlock {
	const { entries } = block;
	return {
		...block,
		caption: drawn(block.caption),
		head: block.head.map(drawn),
		rows: block.rows.map((row) => row.map((cell) => printableCell(cell, drawn))),
		...(block.writing !== undefined && { writing: drawn(block.writing) }),
		...(entries && {
			entries: {
				labels: entries.labels.map(drawn),
				rows: entries.rows.map((fields) => fields.map(printableField))
			}
		})
	};
}

function printableCell(cell: Cell, drawn: Change): Cell {
	if (typeof cell === 'string') return drawn(cell);
	const text = drawn(cell.text);
	if (!('choice' in cell) || cell.choice === undefined) return { ...cell, text };
	const { group, tooltip } = cell.choice;
	const spoken = { group: cleanLine(group), tooltip: cleanLine(tooltip) };
	return { ...cell, text, choice: { ...cell.choice, ...spoken } };
}

function printableField(field: TextField): TextField {
	return { ...field, tooltip: cleanLine(field.tooltip) };
}

function printableFigure(block: FigureBlock, drawn: Change): FigureBlock {
	return {
		...block,
		alt: cleanLine(block.alt),
		caption: drawn(block.caption),
		shapes: block.shapes.map((shape) =>
			shape.shape === 'text' ? { ...shape, text: drawn(shape.text).replaceAll('\n', ' ') } : shape
		),
		...(block.dataTable && { dataTable: printableTable(block.dataTable, drawn) })
	};
}
