import type { ReportDocument } from '../document.ts';
import type { Measure, PlacedGroup, PlacedText } from '../placed.ts';
import type { Context } from './context.ts';
import type { Body, PageFormat } from './page-format.ts';
import { SMALL_TEXT, THIN } from './style.ts';
import { cutToWidth } from './wrap.ts';

const BETWEEN = 20;

/** The lines above and below the body of one page; not read aloud: which of how many, from 1. */
export function furnitureOf(
	meta: ReportDocument['meta'],
	[page, pages]: readonly [number, number],
	{ body, furniture }: PageFormat,
	{ labels, measure }: Pick<Context, 'labels' | 'measure'>
): PlacedGroup[] {
	const pageNumber = labels.pageNumber
		.replace('{page}', String(page))
		.replace('{pages}', String(pages));
	const { left, right } = body;
	const rule = { item: 'line', tone: 'rule', lineWidth: THIN } as const;
	const y = furniture.rule;
	return [
		{
			artifact: 'header',
			items: [
				...twoTexts([meta.header, meta.mark], furniture.header, true, body, measure),
				{ ...rule, x1: left, y1: y, x2: right, y2: y }
			]
		},
		{
			artifact: 'footer',
			items: twoTexts([meta.footer, pageNumber], furniture.footer, false, body, measure)
		}
	];
}

/** One text at the left, cut where it would run into the one at the right. */
function twoTexts(
	[left, right]: readonly [string, string],
	y: number,
	isRightBold: boolean,
	body: Body,
	measure: Measure
): PlacedText[] {
	const { size } = SMALL_TEXT;
	const rightX = body.right - measure(right, size, isRightBold);
	const room = rightX - BETWEEN - body.left;
	const cut = cutToWidth(left, room, (text) => measure(text, size, false));
	const style = { item: 'text', y, size, tone: 'grey' } as const;
	const texts: PlacedText[] = [
		{ ...style, x: body.left, text: cut, bold: false },
		{ ...style, x: rightX, text: right, bold: isRightBold }
	];
	return texts.filter(({ text }) => text !== '');
}
