import { DRAFT } from '../texts/common.ts';
import { worksheet as words } from '../texts/documents.ts';
import type { ProseBlock, ProseRun } from '../texts/prose.ts';
import { cellText } from './cell.ts';
import type { Block, ReportDocument, Run } from './document.ts';

/** A page of the handbook as a document, word for word. `date` is ISO 8601 with offset. */
export function proseDocument(
	title: string,
	blocks: readonly ProseBlock[],
	date: string
): ReportDocument {
	return {
		meta: {
			title,
			author: words.author,
			lang: 'de-DE',
			date,
			mark: DRAFT,
			header: title,
			footer: words.author
		},
		blocks: [{ type: 'heading', level: 1, text: title }, ...blocks.map(blockOf)]
	};
}

function blockOf(block: ProseBlock): Block {
	switch (block.type) {
		case 'heading':
			return { type: 'heading', level: block.level, text: block.text };
		case 'paragraph':
			return { type: 'paragraph', runs: block.runs.map(runOf) };
		case 'picture':
			return { type: 'paragraph', runs: [{ text: block.alt }] };
		case 'list':
			return {
				type: 'list',
				ordered: block.ordered,
				items: block.items.map((runs) => runs.map(runOf))
			};
		case 'table':
			return {
				type: 'table',
				caption: '',
				head: block.head.map(textOf),
				rows: block.rows.map((row) => row.map(textOf)),
				small: true
			};
	}
}

/** A document as text for the screen; its title is left to the page. */
export function proseOf({ blocks }: ReportDocument): readonly ProseBlock[] {
	return blocks.flatMap((block, index): ProseBlock[] => {
		switch (block.type) {
			case 'heading':
				return block.level === 1
					? []
					: [{ type: 'heading', level: 3, text: block.text, id: `abschnitt-${index}` }];
			case 'paragraph':
				return [{ type: 'paragraph', runs: block.runs.map(spokenRun) }];
			case 'list':
				return [
					{
						type: 'list',
						ordered: block.ordered ?? false,
						items: block.items.map((runs) => runs.map(spokenRun))
					}
				];
			case 'table':
				return [
					{
						type: 'table',
						caption: block.caption,
						head: block.head.map((text) => [{ text }]),
						rows: block.rows.map((row) => row.map((cell) => [{ text: cellText(cell) }]))
					}
				];
			case 'notice':
				return [
					{
						type: 'paragraph',
						runs: [{ text: `${block.title}: `, bold: true }, { text: block.text }]
					}
				];
			default:
				return [];
		}
	});
}

function spokenRun({ text, bold, link }: Run): ProseRun {
	return {
		text,
		...(bold === undefined ? {} : { bold }),
		...(link === undefined ? {} : { href: link })
	};
}

function runOf({ text, bold, href }: ProseRun): Run {
	return {
		text,
		...(bold === undefined ? {} : { bold }),
		...(href?.startsWith('https:') ? { link: href } : {})
	};
}

function textOf(runs: readonly ProseRun[]): string {
	return runs.map(({ text }) => text).join('');
}
