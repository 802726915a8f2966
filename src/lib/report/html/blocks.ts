import type { Block, LevelBoxesBlock } from '../document.ts';
import { isBlank } from '../runs.ts';
import { levelWords } from '../level-words.ts';
import { escaped } from './escape.ts';
import { figureOf } from './figure.ts';
import { inlineOf } from './inline.ts';
import { tableOf } from './table.ts';

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

/** A block as HTML. `id` is the only one of its kind on the page. */
export function htmlOfBlock(block: Block, id: string): string {
	switch (block.type) {
		case 'heading':
			return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
		case 'paragraph':
			return isBlank(block.runs) ? '' : `<p${sizeOf(block.size)}>${inlineOf(block.runs)}</p>`;
		case 'list':
			return listOf(block);
		case 'keyValues':
			return pairsOf(block);
		case 'table':
			return tableOf(block, id);
		case 'figure':
			return figureOf(block, id);
		case 'levelBoxes':
			return levelsOf(block);
		case 'writingLines':
			return linesOf(block);
		case 'notice':
			return noticeOf(block);
		case 'pageBreak':
			return '';
	}
}

function sizeOf(size: BlockOf<'paragraph'>['size'] = 'normal'): string {
	return size === 'normal' ? '' : ` class="${escaped(size)}"`;
}

function listOf({ items, ordered, size }: BlockOf<'list'>): string {
	const filled = items.filter((runs) => !isBlank(runs));
	if (filled.length === 0) return '';
	const name = ordered ? 'ol' : 'ul';
	return `<${name}${sizeOf(size)}>${filled.map((runs) => `<li>${inlineOf(runs)}</li>`).join('')}</${name}>`;
}

function pairsOf({ pairs }: BlockOf<'keyValues'>): string {
	const filled = pairs.filter(({ key, value }) => key !== '' || value !== '');
	if (filled.length === 0) return '';
	const rows = filled.map(
		({ key, value }) => `<div><dt>${escaped(key)}</dt><dd>${escaped(value)}</dd></div>`
	);
	return `<dl>${rows.join('')}</dl>`;
}

function levelsOf(block: LevelBoxesBlock): string {
	const { signs, words } = levelWords(block);
	if (signs === '' && isBlank(words)) return '';
	const boxes =
		signs === '' ? '' : `<span class="boxes" aria-hidden="true">${escaped(signs)}</span> `;
	return `<p class="detail">${boxes}${inlineOf(words)}</p>`;
}

function linesOf({ labels, count }: BlockOf<'writingLines'>): string {
	if (labels.length === 0) return '';
	const line = '<span class="line"></span>'.repeat(Math.max(0, count));
	return `<div class="lines">${labels.map((label) => `<p>${escaped(label)}${line}</p>`).join('')}</div>`;
}

function noticeOf({ title, text }: BlockOf<'notice'>): string {
	const lead = title === '' ? '' : `<strong>${escaped(title)}</strong>\n`;
	return `<p class="notice">${lead}${escaped(text)}</p>`;
}
