import type { PdfFile } from './pdf-file.ts';
import {
	attributesOf,
	contentKey,
	type StructureTree,
	type TreeElement
} from './structure-tree.ts';

const INLINE = new Set(['Span', 'Link', 'Form']);

/** What a screen reader reads, one line per element that is not within a line. */
export function logicalText(
	file: PdfFile,
	tree: StructureTree,
	texts: ReadonlyMap<string, string>
): string {
	const read = (element: TreeElement): string => {
		const spoken =
			file.text(element.dictionary['/ActualText']) || file.text(element.dictionary['/Alt']);
		const content =
			spoken === '' ? element.kids.map((kid) => kidText(kid, read, texts)).join('') : spoken;
		return INLINE.has(element.tag) ? content : `${content}\n`;
	};
	return tree.top.map(read).join('').replace(/\n+/g, '\n');
}

function kidText(
	kid: TreeElement['kids'][number],
	read: (element: TreeElement) => string,
	texts: ReadonlyMap<string, string>
): string {
	if (kid.kind === 'element') return (INLINE.has(kid.element.tag) ? '' : '\n') + read(kid.element);
	return kid.kind === 'content' ? (texts.get(contentKey(kid.page, kid.mcid)) ?? '') : '';
}

/** The tree as indented lines with attributes and texts, to be kept as a golden file. */
export function structureListing(
	file: PdfFile,
	tree: StructureTree,
	texts: ReadonlyMap<string, string>
): string {
	const lines: string[] = [];
	const list = (element: TreeElement, indent: string): void => {
		lines.push(indent + element.tag + propertiesOf(file, element));
		for (const kid of element.kids) {
			if (kid.kind === 'element') list(kid.element, `${indent}  `);
			else lines.push(`${indent}  ${kidListing(file, kid, texts)}`);
		}
	};
	tree.top.forEach((element) => list(element, ''));
	return `${lines.join('\n')}\n`;
}

function kidListing(
	file: PdfFile,
	kid: Exclude<TreeElement['kids'][number], { kind: 'element' }>,
	texts: ReadonlyMap<string, string>
): string {
	if (kid.kind === 'object') {
		const tooltip = file.text(file.dictionary(kid.ref)['/TU']);
		return tooltip === '' ? '(annotation)' : `(field ${JSON.stringify(tooltip)})`;
	}
	const text = texts.get(contentKey(kid.page, kid.mcid));
	return text === undefined ? '(drawing)' : JSON.stringify(text);
}

function propertiesOf(file: PdfFile, element: TreeElement): string {
	const { dictionary } = element;
	const properties = [
		['Scope', attributesOf(file, element, 'Table')['/Scope']],
		['ListNumbering', attributesOf(file, element, 'List')['/ListNumbering']],
		['Alt', file.text(dictionary['/Alt'])],
		['ActualText', file.text(dictionary['/ActualText'])],
		['Lang', file.text(dictionary['/Lang'])]
	] as const;
	return properties
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([key, value]) => ` ${key}=${JSON.stringify(value).replace('"/', '"')}`)
		.join('');
}
