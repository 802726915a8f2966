import type { PlacedDocument, PlacedField, PlacedItem, Rect, StructureElement } from '../placed.ts';

/** The document with every length `factor` times as long. */
export function magnified(placed: PlacedDocument, factor: number): PlacedDocument {
	return {
		...placed,
		pages: placed.pages.map(({ width, height, groups, links, fields }) => ({
			width: width * factor,
			height: height * factor,
			groups: groups.map((group) => ({
				...group,
				items: group.items.map((item) => magnifiedItem(item, factor))
			})),
			links: links.map((link) => ({ ...link, rect: magnifiedRect(link.rect, factor) })),
			...(fields && { fields: fields.map((field) => magnifiedField(field, factor)) })
		})),
		structure: magnifiedElement(placed.structure, factor),
		bookmarks: placed.bookmarks.map((each) => ({ ...each, y: each.y * factor }))
	};
}

function magnifiedItem(item: PlacedItem, factor: number): PlacedItem {
	switch (item.item) {
		case 'text':
			return { ...item, x: item.x * factor, y: item.y * factor, size: item.size * factor };
		case 'rect': {
			const lineWidth = (item.lineWidth ?? 1) * factor;
			return { ...item, ...magnifiedRect(item, factor), lineWidth };
		}
		case 'line':
			return {
				...item,
				x1: item.x1 * factor,
				y1: item.y1 * factor,
				x2: item.x2 * factor,
				y2: item.y2 * factor,
				lineWidth: item.lineWidth * factor
			};
	}
}

function magnifiedField(field: PlacedField, factor: number): PlacedField {
	const rect = magnifiedRect(field.rect, factor);
	return field.field === 'text'
		? { ...field, rect, size: field.size * factor }
		: { ...field, rect };
}

function magnifiedRect({ x, y, width, height }: Rect, factor: number): Rect {
	return { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
}

function magnifiedElement(element: StructureElement, factor: number): StructureElement {
	return {
		...element,
		...(element.box && { box: magnifiedRect(element.box, factor) }),
		kids: element.kids.map((kid) => ('kids' in kid ? magnifiedElement(kid, factor) : kid))
	};
}
