import type { Findings } from './findings.ts';
import { isReference, type PdfFile } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';

/**
 * Rules on links: in the tree and the parent tree, with a description, printed, to a plain address.
 */
export function checkAnnotations(file: PdfFile, tree: StructureTree, findings: Findings): void {
	const tags = new Map(tree.elements.map(({ ref, tag }) => [ref, tag]));
	for (const page of file.pages) {
		for (const ref of file.array(file.dictionary(page)['/Annots'])) {
			const annotation = file.dictionary(ref);
			const owner = isReference(ref) ? tree.owners.get(ref) : undefined;
			const listed = tree.parentTree.get(Number(annotation['/StructParent'] ?? -1));
			const isLink = annotation['/Subtype'] === '/Link';
			const address = file.text(file.dictionary(annotation['/A'])['/URI']);
			const rules: readonly (readonly [boolean, string, string])[] = [
				[owner !== undefined && listed === owner, '28-tree', `${String(ref)} is not in the tree`],
				[isLink, '28-kind', `${String(annotation['/Subtype'])} is not known here`],
				[owner === undefined || tags.get(owner) === 'Link', '28-link', 'link outside a Link'],
				[file.text(annotation['/Contents']) !== '', '28-contents', 'link without /Contents'],
				[(Number(annotation['/F'] ?? 0) & 4) !== 0, 'A-print', 'annotation is not printed'],
				[/^(https?:\/\/|mailto:)[\x21-\x7e]+$/.test(address), 'P-address', address]
			];
			for (const [condition, rule, message] of rules) findings.expect(condition, rule, message);
		}
	}
}
