import { safeAddress } from './address.ts';
import { BOX_SIGNS, cellBox, cellSpoken, cellText } from './cell.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Block, Cell, FigureBlock, ReportDocument, Run, TableBlock } from './document.ts';
import { levelWords } from './level-words.ts';

/** Room to write behind a label. */
const ROOM = '__________';

/**
 * A document as plain text to paste elsewhere, in a Ratsinformationssystem for one: headings apart, a line for each item
 * and each row of a table, never broken by us. Nothing that stands in the document is left out.
 */
export function plainTextOf({ meta, blocks }: ReportDocument): string {
	const parts = [meta.mark, ...blocks.map(textOf), meta.footer];
	return `${parts.filter((text) => text.trim() !== '').join('\n\n')}\n`;
}

function textOf(block: Block): string {
	switch (block.type) {
		case 'heading':
			return cleanLine(block.text);
		case 'paragraph':
			return cleanText(wordsOf(block.runs));
		case 'list':
			return block.items
				.map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${lineOf(item)}`)
				.join('\n');
		case 'keyValues':
			return block.pairs.map(({ key, value }) => labelled(key, cleanLine(value))).join('\n');
		case 'table':
			return tableText(block);
		case 'figure':
			return figureText(block);
		case 'levelBoxes': {
			const { signs, words } = levelWords(block);
			return `${signs === '' ? '' : `${signs} `}${lineOf(words)}`;
		}
		case 'writingLines':
			return block.labels.map((label) => labelled(label, ROOM)).join('\n');
		case 'notice':
			return labelled(block.title, cleanText(block.text));
		case 'pageBreak':
			return '';
	}
}

function wordsOf(runs: readonly Run[]): string {
	return runs.map(runText).join('');
}

/** The words of a run, with the address where they lead elsewhere. */
function runText({ text, link }: Run): string {
	const leads = link !== undefined && safeAddress(link) !== undefined && !link.endsWith(text);
	return leads ? `${text} (${link})` : text;
}

function lineOf(runs: readonly Run[]): string {
	return cleanLine(wordsOf(runs));
}

function labelled(label: string, text: string): string {
	return label === '' ? text : `${cleanLine(label)}: ${text}`;
}

function figureText({ caption, alt, dataTable }: FigureBlock): string {
	const parts = [
		cleanLine(caption),
		cleanLine(alt),
		dataTable === undefined ? '' : tableText(dataTable)
	];
	return parts.filter((text) => text !== '').join('\n');
}

/** The caption, the heads, then a line for each row; what would fill a page stands below its first cell. */
function tableText(block: TableBlock): string {
	const { caption, head, rows, stacked } = block;
	const lines = rows.map((row) => {
		const [first = '', ...told] = factsOf(row, block);
		return stacked ? [`– ${first}`, ...told].join('\n  ') : `– ${sentences([first, ...told])}`;
	});
	const heads = head.filter((text) => text !== '').map(cleanLine);
	const above = [cleanLine(caption), heads.join(' · ')].filter((text) => text !== '');
	return [...above, ...lines].join('\n');
}

/** The first cell, then "Leistung: erarbeiten", "Umfang: kurz": empty cells are left out. */
function factsOf([first = '', ...cells]: readonly Cell[], { head, writing }: TableBlock): string[] {
	const told = cells.flatMap((cell, index) => {
		const text = cellWords(cell);
		return text === '' ? [] : [labelled(head[index + 1] ?? '', text)];
	});
	return [cellWords(first), ...told, ...(writing === undefined ? [] : [labelled(writing, ROOM)])];
}

/** One behind the other, a full stop between two that have none. */
function sentences(parts: readonly string[]): string {
	const [first = '', ...others] = parts.filter((part) => part !== '');
	return others.reduce((text, part) => `${text}${/[.?!:]$/.test(text) ? '' : '.'} ${part}`, first);
}

/** "☐ ja"; "2 (übernommen)" for a sign. */
function cellWords(cell: Cell): string {
	const text = cleanLine(cellText(cell));
	const box = cellBox(cell);
	const spoken = cleanLine(cellSpoken(cell) ?? '');
	if (box !== undefined) return `${BOX_SIGNS[box]} ${text}`.trim();
	return spoken === '' ? text : `${text} (${spoken})`.trim();
}
