import type { Findings } from './findings.ts';
import type { PdfFile, PdfValue } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';

/** One bookmark, with those below it. */
export interface OutlineEntry {
	readonly title: string;
	readonly kids: readonly OutlineEntry[];
}

/**
 * Rules on bookmarks: one for every heading, each with a title and a page of the file. Returns
 * them.
 */
export function checkOutline(
	file: PdfFile,
	tree: StructureTree,
	findings: Findings
): OutlineEntry[] {
	const pages = new Set(file.pages);
	const entries = entriesOf(file, file.catalogue['/Outlines'], (title, target) => {
		findings.expect(title.trim() !== '', 'P-outline', 'bookmark without title');
		findings.expect(pages.has(String(target)), 'P-outline', `${title} leads nowhere`);
	});
	const headings = tree.elements.filter(({ tag }) => /^H[1-6]$/.test(tag)).length;
	const count = countOf(entries);
	findings.expect(count === headings, 'P-outline', `${count} bookmarks, ${headings} headings`);
	return entries;
}

function entriesOf(
	file: PdfFile,
	parent: PdfValue | undefined,
	visit: (title: string, target: PdfValue | undefined) => void
): OutlineEntry[] {
	const entries: OutlineEntry[] = [];
	let next = file.dictionary(parent)['/First'];
	while (next !== undefined && entries.length < 10_000) {
		const node = file.dictionary(next);
		const title = file.text(node['/Title']);
		visit(title, file.array(node['/Dest'])[0]);
		entries.push({ title, kids: entriesOf(file, next, visit) });
		next = node['/Next'];
	}
	return entries;
}

function countOf(entries: readonly OutlineEntry[]): number {
	return entries.reduce((sum, { kids }) => sum + 1 + countOf(kids), 0);
}
