import type { Findings } from './findings.ts';
import { isReference, type PdfFile } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';

/**
 * Rules on links and fields: in the tree and the parent tree, printed; links with a description, to a plain address.
 */
export function checkAnnotations(file: PdfFile, tree: StructureTree, findings: Findings): void {
	const tags = new Map(tree.elements.map(({ ref, tag }) => [ref, tag]));
	for (const page of file.pages) {
		for (const ref of file.array(file.dictionary(page)['/Annots'])) {
			const annotation = file.dictionary(ref);
			const owner = isReference(ref) ? tree.owners.get(ref) : undefined;
			const listed = tree.parentTree.get(Number(annotation['/StructParent'] ?? -1));
			const isLink = annotation['/Subtype'] === '/Link';
			const kind = isLink ? 'Link' : 'Form';
			const isKnown = isLink || annotation['/Subtype'] === '/Widget';
			const address = file.text(file.dictionary(annotation['/A'])['/URI']);
			const rules: readonly (readonly [boolean, string, string])[] = [
				[owner !== undefined && listed === owner, '28-tree', `${String(ref)} is not in the tree`],
				[isKnown, '28-kind', `${String(annotation['/Subtype'])} is not known here`],
				[owner === undefined || tags.get(owner) === kind, '28-link', `outside a ${kind}`],
				[!isLink || file.text(annotation['/Contents']) !== '', '28-contents', 'no /Contents'],
				[(Number(annotation['/F'] ?? 0) & 4) !== 0, 'A-print', 'annotation is not printed'],
				[!isLink || /^(https?:\/\/|mailto:)[\x21-\x7e]+$/.test(address), 'P-address', address]
			];
			for (const [condition, rule, message] of rules) findings.expect(condition, rule, message);
		}
	}
}
