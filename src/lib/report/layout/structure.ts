import type {
	ContentRef,
	ElementProperties,
	FieldRef,
	LinkRef,
	Rect,
	Role,
	StructureElement,
	StructureKid
} from '../placed.ts';

/**
 * The place of a piece of content in the structure; filled with references when it is put on pages.
 */
export interface Slot {
	readonly refs: (ContentRef | LinkRef | FieldRef)[];
}

/** A structure element while the document is composed. */
export interface OpenElement extends ElementProperties {
	readonly role: Role;
	box?: Rect;
	readonly kids: (OpenElement | Slot)[];
}

/** A new last child of `parent`. */
export function element(
	parent: OpenElement,
	role: Role,
	properties: ElementProperties = {}
): OpenElement {
	const child: OpenElement = { ...properties, role, kids: [] };
	parent.kids.push(child);
	return child;
}

/** Root of a document's structure. */
export function rootElement(): OpenElement {
	return { role: 'document', kids: [] };
}

/** A new last place for content in `parent`. */
export function slot(parent: OpenElement): Slot {
	const place: Slot = { refs: [] };
	parent.kids.push(place);
	return place;
}

/** The finished element: slots are replaced by what was put in them. */
export function closed(open: OpenElement): StructureElement {
	const kids = open.kids.flatMap((kid): readonly StructureKid[] =>
		'refs' in kid ? kid.refs : [closed(kid)]
	);
	return { ...open, kids };
}
