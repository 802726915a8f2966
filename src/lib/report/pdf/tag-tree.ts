import type {
	FieldRef,
	LinkRef,
	PlacedDocument,
	StructureElement,
	StructureKid
} from '../placed.ts';
import type { ContentMark } from './marked-content.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { pdfRect, reference, textString } from './pdf-syntax.ts';
import { TAGS } from './tags.ts';

/** What the structure tree is made of. */
export interface TagTreeParts {
	readonly placed: PlacedDocument;
	/** Marks of the groups, by page and group. */
	readonly marks: readonly (readonly ContentMark[])[];
	/** Object numbers of the annotations, by page: first its links, then its fields. */
	readonly annotationIds: readonly (readonly number[])[];
}

/**
 * Key of an annotation in the parent tree, by page: first its links, then its fields. The keys of pages come before
 * them.
 */
export function parentTreeKeys(placed: PlacedDocument): number[][] {
	let key = placed.pages.length;
	return placed.pages.map(({ links, fields = [] }) => [...links, ...fields].map(() => key++));
}

/**
 * Writes the structure of a placed document as PDF structure tree with its parent tree (ISO
 * 32000-1, 14.7). Knows no PDF library. Returns the object number of the tree's root.
 */
export function writeTagTree(objects: PdfObjects, parts: TagTreeParts): number {
	return new TagTreeWriter(objects, parts).write();
}

class TagTreeWriter {
	readonly #objects: PdfObjects;
	readonly #parts: TagTreeParts;
	readonly #ids = new Map<StructureElement, number>();
	/** Element of every annotation, by page. */
	readonly #annotationOwners: StructureElement[][];

	constructor(objects: PdfObjects, parts: TagTreeParts) {
		this.#objects = objects;
		this.#parts = parts;
		this.#annotationOwners = parts.placed.pages.map(() => []);
	}

	write(): number {
		const { structure } = this.#parts.placed;
		const root = this.#objects.allocate();
		const parentTree = this.#objects.allocate();
		this.#number(structure);
		this.#put(structure, root);
		const { count, body } = this.#parentTree();
		this.#objects.put(parentTree, body);
		this.#objects.put(
			root,
			`<</Type /StructTreeRoot /K ${reference(this.#idOf(structure))} ` +
				`/ParentTree ${reference(parentTree)} /ParentTreeNextKey ${count}>>`
		);
		return root;
	}

	/** Object numbers in reading order. */
	#number(element: StructureElement): void {
		this.#ids.set(element, this.#objects.allocate());
		for (const kid of element.kids) {
			if ('kids' in kid) this.#number(kid);
			else if (!('group' in kid)) this.#noteAnnotation(kid, element);
		}
	}

	#noteAnnotation(kid: LinkRef | FieldRef, owner: StructureElement): void {
		const owners = this.#annotationOwners[kid.page];
		if (owners) owners[this.#annotationOf(kid)] = owner;
	}

	/** Which annotation of its page it is. */
	#annotationOf(kid: LinkRef | FieldRef): number {
		if ('link' in kid) return kid.link;
		return (this.#parts.placed.pages[kid.page]?.links.length ?? 0) + kid.field;
	}

	#idOf(element: StructureElement | undefined): number {
		const id = element && this.#ids.get(element);
		if (id === undefined) throw new Error('element outside the structure');
		return id;
	}

	#put(element: StructureElement, parent: number): void {
		const id = this.#idOf(element);
		const page = element.kids.find((kid) => 'group' in kid)?.page;
		const kids = element.kids.map((kid) => this.#kid(kid, page));
		const entries = [
			`/S /${TAGS[element.role]} /P ${reference(parent)}`,
			...(page === undefined ? [] : [`/Pg ${this.#objects.pageReference(page)}`]),
			...(kids.length === 0
				? []
				: [`/K ${kids.length === 1 ? kids.join('') : `[${kids.join(' ')}]`}`]),
			...propertiesOf(element, this.#parts.placed.pages[page ?? 0]?.height ?? 0)
		];
		this.#objects.put(id, `<<${entries.join(' ')}>>`);
		for (const kid of element.kids) if ('kids' in kid) this.#put(kid, id);
	}

	/** `page` is the element's own, which need not be repeated. */
	#kid(kid: StructureKid, page: number | undefined): string {
		if ('kids' in kid) return reference(this.#idOf(kid));
		const kidPage = `/Pg ${this.#objects.pageReference(kid.page)}`;
		if (!('group' in kid)) {
			const annotation = this.#annotationOf(kid);
			const id = this.#parts.annotationIds[kid.page]?.[annotation];
			if (id === undefined) {
				throw new Error(`annotation ${annotation} of page ${kid.page} is missing`);
			}
			return `<</Type /OBJR /Obj ${reference(id)} ${kidPage}>>`;
		}
		const mark = this.#parts.marks[kid.page]?.[kid.group];
		if (mark === undefined || !('mcid' in mark)) throw new Error('content without a number');
		return kid.page === page ? String(mark.mcid) : `<</Type /MCR ${kidPage} /MCID ${mark.mcid}>>`;
	}

	/** From content and annotations back to their elements. */
	#parentTree(): { count: number; body: string } {
		const pages = this.#parts.marks.map((marks) => {
			const owners = marks.flatMap((mark) => ('owner' in mark ? [mark.owner] : []));
			return `[${owners.map((owner) => reference(this.#idOf(owner))).join(' ')}]`;
		});
		const annotations = this.#parts.annotationIds.flatMap((ids, page) =>
			ids.map((_, index) => reference(this.#idOf(this.#annotationOwners[page]?.[index])))
		);
		const entries = [...pages, ...annotations];
		const nums = entries.map((entry, key) => `${key} ${entry}`).join('\n');
		return { count: entries.length, body: `<</Nums [${nums}]>>` };
	}
}

function propertiesOf(element: StructureElement, pageHeight: number): string[] {
	const attributes = attributesOf(element, pageHeight);
	const { alt, spoken, lang } = element;
	return [
		...(attributes === undefined ? [] : [`/A <<${attributes}>>`]),
		...(alt ? [`/Alt ${textString(alt)}`] : []),
		...(spoken ? [`/ActualText ${textString(spoken)}`] : []),
		...(lang ? [`/Lang ${textString(lang)}`] : [])
	];
}

const NUMBERING = { none: 'None', bullet: 'Disc', decimal: 'Decimal' } as const;

function attributesOf(element: StructureElement, pageHeight: number): string | undefined {
	if (element.role === 'columnHeader') return '/O /Table /Scope /Column';
	if (element.role === 'rowHeader') return '/O /Table /Scope /Row';
	if (element.numbering) return `/O /List /ListNumbering /${NUMBERING[element.numbering]}`;
	if (element.box) return `/O /Layout /Placement /Block /BBox ${pdfRect(element.box, pageHeight)}`;
	return undefined;
}
