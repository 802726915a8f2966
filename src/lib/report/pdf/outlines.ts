import type { Bookmark, PlacedPage } from '../placed.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { number, reference, textString } from './pdf-syntax.ts';

interface Node {
	readonly id: number;
	readonly level: number;
	readonly bookmark?: Bookmark;
	readonly kids: Node[];
}

/**
 * Writes bookmarks as PDF outlines (ISO 32000-1, 12.3.3), nested by level, closed below the first
 * level. Returns the object number of the outlines, or undefined without bookmarks.
 */
export function writeOutlines(
	objects: PdfObjects,
	bookmarks: readonly Bookmark[],
	pages: readonly PlacedPage[]
): number | undefined {
	if (bookmarks.length === 0) return undefined;
	const root: Node = { id: objects.allocate(), level: 0, kids: [] };
	const path = [root];
	for (const bookmark of bookmarks) {
		while ((path.at(-1)?.level ?? 0) >= bookmark.level) path.pop();
		const node = { id: objects.allocate(), level: bookmark.level, bookmark, kids: [] };
		path.at(-1)?.kids.push(node);
		path.push(node);
	}
	objects.put(root.id, `<</Type /Outlines ${ends(root)} /Count ${root.kids.length}>>`);
	putKids(objects, root, pages);
	return root.id;
}

function putKids(objects: PdfObjects, parent: Node, pages: readonly PlacedPage[]): void {
	parent.kids.forEach((node, index) => {
		const { bookmark } = node;
		if (bookmark === undefined) return;
		const previous = parent.kids[index - 1];
		const next = parent.kids[index + 1];
		const top = (pages[bookmark.page]?.height ?? 0) - bookmark.y;
		const target = `${objects.pageReference(bookmark.page)} /XYZ null ${number(top)} null`;
		const entries = [
			`/Title ${textString(bookmark.title.replaceAll('\n', ' '))} /Parent ${reference(parent.id)}`,
			`/Dest [${target}]`,
			...(previous ? [`/Prev ${reference(previous.id)}`] : []),
			...(next ? [`/Next ${reference(next.id)}`] : []),
			...(node.kids.length === 0 ? [] : [`${ends(node)} /Count -${node.kids.length}`])
		];
		objects.put(node.id, `<<${entries.join(' ')}>>`);
		putKids(objects, node, pages);
	});
}

function ends({ kids }: Node): string {
	const first = kids[0];
	const last = kids.at(-1);
	return first && last ? `/First ${reference(first.id)} /Last ${reference(last.id)}` : '';
}
