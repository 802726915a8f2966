import { columnCount, filledRow } from '../cell.ts';
import type { Cell, TableBlock } from '../document.ts';
import { escaped } from './escape.ts';
import { cellOf } from './inline.ts';

/**
 * A table in a region of its own, which scrolls by finger and by keyboard where the table is wider than the screen.
 * `id` is the only one of its kind on the page.
 */
export function tableOf(block: TableBlock, id: string): string {
	const columns = columnCount(block);
	if (columns === 0) return '';
	const caption =
		block.caption.trim() === ''
			? ''
			: `<caption id="${id}"><span>${escaped(block.caption)}</span></caption>`;
	const name =
		caption === ''
			? `aria-label="${escaped(block.head.filter((text) => text !== '').join(', '))}"`
			: `aria-labelledby="${id}"`;
	const classes = [block.small ? 'small' : '', block.writing === undefined ? '' : 'pen'];
	const isStacked = block.stacked === true && columns > 1;
	return [
		`<div class="scroll" role="region" ${name} tabindex="0">`,
		`<table class="${classes.join(' ').trim()}">${caption}`,
		isStacked ? stackedRows(block, columns) : plainRows(block, columns),
		'</table></div>'
	].join('');
}

function plainRows(block: TableBlock, columns: number): string {
	const head = filledRow(block.head, columns).map((cell) => headCell(cell));
	const rows = block.rows.map((row) => {
		const [first = '', ...others] = filledRow(row, columns);
		const cells = [`<th scope="row">${cellOf(first)}</th>`, ...others.map(dataCell)];
		return `<tr>${cells.join('')}</tr>${writingRow(block, columns)}`;
	});
	return `${headOf([head], block)}<tbody>${rows.join('')}</tbody>`;
}

/** The first cell over the whole width as the head of its own group of rows. */
function stackedRows(block: TableBlock, columns: number): string {
	const width = columns - 1;
	const [first = '', ...heads] = filledRow(block.head, columns);
	const head = headOf([[headCell(first, width)], heads.map((cell) => headCell(cell))], block);
	const groups = block.rows.map((row) => {
		const [title = '', ...others] = filledRow(row, columns);
		return [
			'<tbody>',
			`<tr><th scope="rowgroup" colspan="${width}">${cellOf(title)}</th></tr>`,
			`<tr>${others.map(dataCell).join('')}</tr>`,
			`${writingRow(block, width)}</tbody>`
		].join('');
	});
	return `${head}${groups.join('')}`;
}

function headOf(rows: readonly (readonly string[])[], { head }: TableBlock): string {
	if (head.every((text) => text === '')) return '';
	return `<thead>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</thead>`;
}

function headCell(cell: Cell, columns = 1): string {
	const scope = columns === 1 ? 'scope="col"' : `scope="colgroup" colspan="${columns}"`;
	return `<th ${scope}>${cellOf(cell)}</th>`;
}

function dataCell(cell: Cell): string {
	return `<td>${cellOf(cell)}</td>`;
}

/** A label and room to write below a row. */
function writingRow({ writing }: TableBlock, columns: number): string {
	if (writing === undefined) return '';
	return `<tr class="write"><td colspan="${columns}">${escaped(writing)}</td></tr>`;
}
