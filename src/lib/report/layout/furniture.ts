import type { ReportDocument } from '../document.ts';
import type { Measure, PlacedGroup, PlacedText } from '../placed.ts';
import type { Context } from './context.ts';
import { BODY, FURNITURE, SMALL_TEXT, THIN } from './style.ts';

const BETWEEN = 20;

/** The lines above and below the body of one page; not read aloud. `page` counts from 1. */
export function furnitureOf(
	meta: ReportDocument['meta'],
	page: number,
	pages: number,
	{ labels, measure }: Context
): PlacedGroup[] {
	const pageNumber = labels.pageNumber
		.replace('{page}', String(page))
		.replace('{pages}', String(pages));
	const { left, right } = BODY;
	const rule = { item: 'line', tone: 'rule', lineWidth: THIN } as const;
	const y = FURNITURE.rule;
	return [
		{
			artifact: 'header',
			items: [
				...twoTexts(meta.header, meta.mark, FURNITURE.header, true, measure),
				{ ...rule, x1: left, y1: y, x2: right, y2: y }
			]
		},
		{
			artifact: 'footer',
			items: twoTexts(meta.footer, pageNumber, FURNITURE.footer, false, measure)
		}
	];
}

/** One text at the left, cut where it would run into the one at the right. */
function twoTexts(
	left: string,
	right: string,
	y: number,
	isRightBold: boolean,
	measure: Measure
): PlacedText[] {
	const { size } = SMALL_TEXT;
	const rightX = BODY.right - measure(right, size, isRightBold);
	const room = rightX - BETWEEN - BODY.left;
	const cut = cutToWidth(left, room, (text) => measure(text, size, false));
	const style = { item: 'text', y, size, tone: 'grey' } as const;
	const texts: PlacedText[] = [
		{ ...style, x: BODY.left, text: cut, bold: false },
		{ ...style, x: rightX, text: right, bold: isRightBold }
	];
	return texts.filter(({ text }) => text !== '');
}

function cutToWidth(text: string, room: number, widthOf: (text: string) => number): string {
	if (widthOf(text) <= room) return text;
	const characters = Array.from(text);
	while (characters.length > 0 && widthOf(`${characters.join('')}…`) > room) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
