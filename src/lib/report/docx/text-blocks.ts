import { HeadingLevel, Paragraph } from 'docx';
import type { Block, KeyValue, LevelBoxesBlock, Run, TextSize } from '../document.ts';
import { isBlank } from '../runs.ts';
import { levelWords } from '../level-words.ts';
import type { Context } from './context.ts';
import { inlineOf, textRuns } from './inline.ts';
import { halfPoints, SIZES, twips } from './measures.ts';
import { STYLE } from './styles.ts';

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

const HEADINGS = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3
} as const;

/** A heading in Word's own style. */
export function headingParagraphs({ level, text }: BlockOf<'heading'>): Paragraph[] {
	return [new Paragraph({ heading: HEADINGS[level], children: textRuns(text) })];
}

/** A paragraph in the style of its size. */
export function textParagraphs(block: BlockOf<'paragraph'>, context: Context): Paragraph[] {
	if (isBlank(block.runs)) return [];
	return [new Paragraph({ ...styled(block.size), children: inlineOf(block.runs, context) })];
}

function styled(size: TextSize = 'normal') {
	return size === 'normal' ? {} : { style: STYLE[size] };
}

/** The first of several lines that belong together keeps its distance, also from a table above. */
function first(index: number) {
	return index === 0 ? { spacing: { before: twips(5) } } : {};
}

/** Names of the two kinds of lists in the document's numbering. */
export const LISTS = { bullets: 'bullets', numbers: 'numbers' } as const;

/** A list of Word's own: real numbers, and each list starts with 1. */
export function listParagraphs(block: BlockOf<'list'>, context: Context): Paragraph[] {
	const items = block.items.filter((runs) => !isBlank(runs));
	const instance = context.next('list');
	const size = block.size === undefined ? {} : { size: halfPoints(SIZES[block.size]) };
	return items.map(
		(runs, index) =>
			new Paragraph({
				...first(index),
				style: block.ordered ? STYLE.number : STYLE.bullet,
				numbering: {
					reference: block.ordered ? LISTS.numbers : LISTS.bullets,
					level: 0,
					instance
				},
				children: inlineOf(runs, context, size)
			})
	);
}

/**
 * Pairs as lines with the key in bold: Word's checker takes a table without a row of heads for a fault, and readers
 * hear key and value in one go.
 */
export function keyValueParagraphs(pairs: readonly KeyValue[]): Paragraph[] {
	return pairs
		.filter(({ key, value }) => key !== '' || value !== '')
		.map(
			({ key, value }, index) =>
				new Paragraph({
					...first(index),
					style: STYLE.fact,
					children: [
						...(key === '' ? [] : textRuns(`${key}: `, { bold: true })),
						...textRuns(value)
					]
				})
		);
}

/** Title and text in one frame. */
export function noticeParagraphs({ title, text }: BlockOf<'notice'>): Paragraph[] {
	const lines = [
		...(title === '' ? [] : [{ text: title, bold: true }]),
		...(text === '' ? [] : [{ text, bold: false }])
	];
	return lines.map(
		({ text: line, bold }, index) =>
			new Paragraph({
				style: STYLE.notice,
				spacing: {
					...(index === 0 && { before: twips(8) }),
					...(index === lines.length - 1 && { after: twips(10) })
				},
				keepNext: index < lines.length - 1,
				keepLines: true,
				children: textRuns(line, { bold })
			})
	);
}

/** The chosen level in words, with its boxes for the eyes. */
export function levelParagraphs(block: LevelBoxesBlock, context: Context): Paragraph[] {
	const { signs, words } = levelWords(block);
	const runs: Run[] = signs === '' ? [...words] : [{ text: `${signs} ` }, ...words];
	if (isBlank(runs)) return [];
	return [new Paragraph({ style: STYLE.detail, children: inlineOf(runs, context) })];
}
