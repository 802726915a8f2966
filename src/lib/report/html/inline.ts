import { safeAddress } from '../address.ts';
import { BOX_SIGNS, cellBox, cellSpoken, cellText } from '../cell.ts';
import type { Cell, Run } from '../document.ts';
import { pageWords } from '../../texts/documents.ts';
import { escaped } from './escape.ts';

/** The runs of a paragraph; a link only to the web or to a mail. */
export function inlineOf(runs: readonly Run[]): string {
	return runs
		.filter(({ text }) => text !== '')
		.map(runOf)
		.join('');
}

function runOf({ text, bold, link, lang }: Run): string {
	const words = bold ? `<strong>${escaped(text)}</strong>` : escaped(text);
	const spoken = lang === undefined ? words : `<span lang="${escaped(lang)}">${words}</span>`;
	const address = link === undefined ? undefined : safeAddress(link);
	if (address === undefined) return spoken;
	return `<a href="${escaped(address)}" rel="noopener noreferrer">${spoken}</a>`;
}

/** A sign for the eyes, its words for the ears. */
export function signed(sign: string, words: string): string {
	return `<span aria-hidden="true">${escaped(sign)}</span><span class="heard">${escaped(words)}</span>`;
}

/** What stands in a cell. */
export function cellOf(cell: Cell): string {
	const text = cellText(cell);
	const spoken = cellSpoken(cell);
	if (spoken !== undefined && spoken !== '') return signed(text, spoken);
	const box = cellBox(cell);
	if (box === undefined) return escaped(text);
	const words = box === 'empty' ? pageWords.emptyBox : pageWords.tickedBox;
	return `${signed(BOX_SIGNS[box], words)}${text === '' ? '' : ` ${escaped(text)}`}`;
}
