import { PageOrientation, Paragraph, SectionType, Table, type ISectionOptions } from 'docx';
import type { Block, ReportDocument } from '../document.ts';
import { UPRIGHT } from '../layout/page-format.ts';
import { outlined } from '../outline.ts';
import { sheetsOf } from '../sheets.ts';
import { counter, type Context, type DocxLabels } from './context.ts';
import { figureElements } from './figure-block.ts';
import { footerOf, headerOf } from './furniture.ts';
import { bodyWidth, MARGINS, twips } from './measures.ts';
import { tableElements } from './table-block.ts';
import {
	headingParagraphs,
	keyValueParagraphs,
	levelParagraphs,
	listParagraphs,
	noticeParagraphs,
	textParagraphs
} from './text-blocks.ts';
import { writingParagraphs } from './writing-lines.ts';

type Element = Paragraph | Table;

/** The document as Word's sections: a new one at every page break, upright or on the long side. */
export function sectionsOf(document: ReportDocument, labels: DocxLabels): ISectionOptions[] {
	const next = counter();
	return sheetsOf(outlined(document.blocks)).map(({ blocks, isLandscape }) => {
		const width = bodyWidth(isLandscape);
		const context: Context = { labels, width, next };
		return {
			properties: {
				type: SectionType.NEXT_PAGE,
				page: {
					size: {
						// the package turns them round itself
						width: twips(UPRIGHT.width),
						height: twips(UPRIGHT.height),
						orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
					},
					margin: MARGINS
				}
			},
			headers: { default: headerOf(document.meta, width) },
			footers: { default: footerOf(document.meta, width, labels) },
			children: separated(blocks.flatMap((block) => elementsOf(block, context)))
		};
	});
}

function elementsOf(block: Block, context: Context): Element[] {
	switch (block.type) {
		case 'heading':
			return headingParagraphs(block);
		case 'paragraph':
			return textParagraphs(block, context);
		case 'list':
			return listParagraphs(block, context);
		case 'keyValues':
			return keyValueParagraphs(block.pairs);
		case 'table':
			return tableElements(block, context);
		case 'figure':
			return figureElements(block, context);
		case 'levelBoxes':
			return levelParagraphs(block, context);
		case 'writingLines':
			return writingParagraphs(block, context);
		case 'notice':
			return noticeParagraphs(block);
		case 'pageBreak':
			return [];
	}
}

/** Word joins tables that touch, and ends no section with one: a line of no height stands behind each of those. */
function separated(elements: readonly Element[]): Element[] {
	return elements.flatMap((element, index) => {
		const next = elements[index + 1];
		const touches = element instanceof Table && (next === undefined || next instanceof Table);
		return touches ? [element, emptyLine()] : [element];
	});
}

function emptyLine(): Paragraph {
	return new Paragraph({
		spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
		run: { size: 2 }
	});
}
