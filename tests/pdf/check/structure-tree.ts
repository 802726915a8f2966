import { isReference, type PdfDictionary, type PdfFile, type PdfValue } from './pdf-file.ts';

/** An element of the structure tree. */
export interface TreeElement {
	readonly ref: string;
	/** Standard type, after the role map. */
	readonly tag: string;
	readonly dictionary: PdfDictionary;
	/** Reference of the element above, as the tree is walked down. */
	readonly parent: string;
	readonly kids: readonly TreeKid[];
}

export type TreeKid =
	| { readonly kind: 'element'; readonly element: TreeElement }
	| { readonly kind: 'content'; readonly page: string; readonly mcid: number }
	| { readonly kind: 'object'; readonly ref: string };

export interface StructureTree {
	/** Elements right below the root. */
	readonly top: readonly TreeElement[];
	/** All elements in reading order. */
	readonly elements: readonly TreeElement[];
	/** Element of each piece of content ("page#mcid") or annotation (its reference). */
	readonly owners: ReadonlyMap<string, string>;
	/** Elements or contents that stand in the tree twice. */
	readonly repeated: readonly string[];
	/** Parent tree by key. */
	readonly parentTree: ReadonlyMap<number, PdfValue>;
}

/** Key of a piece of content in `owners`. */
export function contentKey(page: string, mcid: number): string {
	return `${page}#${mcid}`;
}

/** Reads the structure tree, or undefined if there is none. */
export function structureTreeOf(file: PdfFile): StructureTree | undefined {
	const rootRef = file.catalogue['/StructTreeRoot'];
	const root = file.dictionary(rootRef);
	if (!isReference(rootRef) || root['/K'] === undefined || root['/ParentTree'] === undefined) {
		return undefined;
	}
	const reader = new TreeReader(file, file.dictionary(root['/RoleMap']));
	const top = reader.elementsOf(root['/K'], rootRef);
	const { elements, owners, repeated } = reader;
	return { top, elements, owners, repeated, parentTree: numberTree(file, root['/ParentTree']) };
}

/** Attributes of an element that belong to `owner`, "Table", "Layout", "List". */
export function attributesOf(file: PdfFile, element: TreeElement, owner: string): PdfDictionary {
	const lists = file.list(element.dictionary['/A']).map((value) => file.dictionary(value));
	return Object.assign({}, ...lists.filter((list) => list['/O'] === `/${owner}`)) as PdfDictionary;
}

class TreeReader {
	readonly elements: TreeElement[] = [];
	readonly owners = new Map<string, string>();
	readonly repeated: string[] = [];
	readonly #seen = new Set<string>();

	constructor(
		readonly file: PdfFile,
		readonly roles: PdfDictionary
	) {}

	elementsOf(value: PdfValue | undefined, parent: string): TreeElement[] {
		return this.file.list(value).flatMap((kid) => {
			const element = isReference(kid) ? this.#element(kid, parent) : undefined;
			return element ? [element] : [];
		});
	}

	#element(ref: string, parent: string): TreeElement | undefined {
		if (this.#seen.has(ref)) {
			this.repeated.push(ref);
			return undefined;
		}
		this.#seen.add(ref);
		const dictionary = this.file.dictionary(ref);
		const kids: TreeKid[] = [];
		const element: TreeElement = { ref, tag: this.#tagOf(dictionary), dictionary, parent, kids };
		this.elements.push(element);
		for (const kid of this.file.list(dictionary['/K'])) {
			const read = this.#kid(kid, element);
			if (read) kids.push(read);
		}
		return element;
	}

	#kid(kid: PdfValue, element: TreeElement): TreeKid | undefined {
		const dictionary = this.file.dictionary(kid);
		const page = dictionary['/Pg'] ?? element.dictionary['/Pg'];
		if (typeof kid === 'number') return this.#content(page, kid, element);
		if (dictionary['/Type'] === '/MCR') return this.#content(page, dictionary['/MCID'], element);
		if (dictionary['/Type'] === '/OBJR') {
			const ref = String(dictionary['/Obj']);
			this.#own(ref, element);
			return { kind: 'object', ref };
		}
		const below = isReference(kid) ? this.#element(kid, element.ref) : undefined;
		return below && { kind: 'element', element: below };
	}

	#content(page: PdfValue | undefined, mcid: PdfValue | undefined, element: TreeElement): TreeKid {
		const content = { page: String(page), mcid: Number(mcid) };
		this.#own(contentKey(content.page, content.mcid), element);
		return { kind: 'content', ...content };
	}

	#own(key: string, element: TreeElement): void {
		if (this.owners.has(key)) this.repeated.push(key);
		this.owners.set(key, element.ref);
	}

	#tagOf(dictionary: PdfDictionary): string {
		let tag = dictionary['/S'];
		for (let depth = 0; typeof tag === 'string' && this.roles[tag] && depth < 9; depth++) {
			tag = this.roles[tag];
		}
		return String(tag).replace('/', '');
	}
}

function numberTree(file: PdfFile, value: PdfValue | undefined): Map<number, PdfValue> {
	const entries = new Map<number, PdfValue>();
	const node = file.dictionary(value);
	const pairs = file.array(node['/Nums']);
	for (let at = 0; at + 1 < pairs.length; at += 2) {
		entries.set(Number(pairs[at]), pairs[at + 1] ?? null);
	}
	for (const kid of file.array(node['/Kids'])) {
		for (const [key, entry] of numberTree(file, kid)) entries.set(key, entry);
	}
	return entries;
}
