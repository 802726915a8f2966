import type { Findings } from './findings.ts';
import type { PdfDictionary, PdfFile } from './pdf-file.ts';
import { attributesOf, type StructureTree, type TreeElement } from './structure-tree.ts';

/** Rules on tables: every head cell says what it heads, all rows have the same number of cells. */
export function checkTables(file: PdfFile, tree: StructureTree, findings: Findings): void {
	for (const element of tree.elements) {
		if (element.tag === 'TH') checkHeadCell(attributesOf(file, element, 'Table'), findings);
		if (element.tag === 'Table') checkTable(file, element, findings);
	}
}

function checkHeadCell(attributes: PdfDictionary, findings: Findings): void {
	const isBound = attributes['/Scope'] !== undefined || attributes['/Headers'] !== undefined;
	findings.expect(isBound, '15-scope', 'TH without /Scope');
}

function checkTable(file: PdfFile, table: TreeElement, findings: Findings): void {
	const rows = rowsOf(table);
	const cells = rows.map((row) => kidsOf(row));
	const tags = kidsOf(table).map(({ tag }) => tag);
	const captionAt = tags.lastIndexOf('Caption');
	findings.expect(captionAt <= 0, '15-caption', 'Caption is not the first in its table');
	const isHeadAlone = tags.includes('THead') && !tags.includes('TBody');
	findings.expect(!isHeadAlone, '15-regular', 'THead without TBody');
	const hasHead = cells.flat().some(({ tag }) => tag === 'TH');
	findings.expect(rows.length > 0, '15-regular', 'table without rows');
	findings.expect(hasHead, '15-head', 'table without TH');
	const spans = cells.map((row) => row.map((cell) => attributesOf(file, cell, 'Table')));
	const lengths = new Set(rowLengths(spans));
	findings.expect(lengths.size <= 1, '15-regular', `rows of ${[...lengths].join(', ')} cells`);
}

function rowsOf(element: TreeElement): TreeElement[] {
	return kidsOf(element).flatMap((kid) => {
		if (kid.tag === 'TR') return [kid];
		return /^T(Head|Body|Foot)$/.test(kid.tag) ? rowsOf(kid) : [];
	});
}

function kidsOf({ kids }: TreeElement): TreeElement[] {
	return kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** Number of columns each row fills, cells over several rows or columns included. */
function rowLengths(rows: readonly (readonly PdfDictionary[])[]): number[] {
	const grid = rows.map(() => new Set<number>());
	rows.forEach((cells, row) => {
		let column = 0;
		for (const cell of cells) {
			while (grid[row]?.has(column)) column++;
			const height = Number(cell['/RowSpan'] ?? 1);
			const width = Number(cell['/ColSpan'] ?? 1);
			for (let down = 0; down < height; down++) {
				for (let right = 0; right < width; right++) grid[row + down]?.add(column + right);
			}
		}
	});
	return grid.map((filled) => filled.size);
}
