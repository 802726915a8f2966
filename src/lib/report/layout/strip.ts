import type { ArtifactKind, PlacedField, PlacedItem, Rect } from '../placed.ts';
import type { PageFormat } from './page-format.ts';
import type { OpenElement, Slot } from './structure.ts';

/**
 * Blocks are composed into strips: pieces over the full width that are never torn apart. Pages are
 * filled with strips from top to bottom. Items have their final x; y counts from the strip's upper
 * edge.
 */
export interface Strip {
	readonly height: number;
	/** Empty space above, left out at the top of a page. */
	readonly gap: number;
	/** Must stand on the same page as the next strip. */
	readonly keep: boolean;
	readonly marks: readonly Mark[];
	/** At least so many points of what follows must fit on the page. */
	readonly room?: number;
	/** A new page of this format begins here. */
	readonly startsPage?: PageFormat;
	/** Drawn above the strip once more when it comes first on a page: a table's head. */
	readonly repeated?: RepeatedHead;
	readonly bookmark?: { readonly level: 1 | 2 | 3; readonly title: string };
	/** Told its place on the page when the strip is placed. */
	readonly framed?: { readonly element: OpenElement; readonly rect: Rect };
}

/** Items that belong to one place of the structure, or to none. */
export interface Mark {
	readonly slot: Slot | ArtifactKind;
	readonly items: readonly PlacedItem[];
	readonly link?: LinkMark;
	/** Filled in on screen; its look comes with it, so there are no items. */
	readonly field?: PlacedField;
}

export interface LinkMark {
	readonly rect: Rect;
	readonly address: string;
	readonly title: string;
}

export interface RepeatedHead {
	readonly height: number;
	readonly marks: readonly Mark[];
}

/** The item moved down by `dy` points. */
export function shiftedItem(item: PlacedItem, dy: number): PlacedItem {
	if (item.item === 'line') return { ...item, y1: item.y1 + dy, y2: item.y2 + dy };
	return { ...item, y: item.y + dy };
}

/** The rectangle moved down by `dy` points. */
export function shiftedRect(rect: Rect, dy: number): Rect {
	return { ...rect, y: rect.y + dy };
}

/** Marks moved down by `dy` points. */
export function shifted(marks: readonly Mark[], dy: number): Mark[] {
	return marks.map((mark) => ({
		...mark,
		items: mark.items.map((item) => shiftedItem(item, dy)),
		...(mark.link && { link: { ...mark.link, rect: shiftedRect(mark.link.rect, dy) } }),
		...(mark.field && { field: { ...mark.field, rect: shiftedRect(mark.field.rect, dy) } })
	}));
}

/** Decoration that is not read aloud. */
export function decoration(items: readonly PlacedItem[]): Mark {
	return { slot: 'layout', items };
}

/** A place to fill in, as the only content of its place in the structure. */
export function fieldMark(slot: Slot, field: PlacedField): Mark {
	return { slot, items: [], field };
}

/** The strips with `gap` above the first one. */
export function withGap(strips: readonly Strip[], gap: number): Strip[] {
	return strips.map((strip, index) => (index === 0 ? { ...strip, gap } : strip));
}

/** The strips, the last one kept with what follows. */
export function keptWithNext(strips: readonly Strip[]): Strip[] {
	return strips.map((strip, i) => (i === strips.length - 1 ? { ...strip, keep: true } : strip));
}

/** The strips on one page, but not kept with what follows. */
export function keptTogether(strips: readonly Strip[]): Strip[] {
	return strips.map((strip, i) => (i === strips.length - 1 ? strip : { ...strip, keep: true }));
}

/**
 * A strip for each line, so that neither the first nor the last line of several stands alone on a
 * page.
 */
export function lineStrips(lines: readonly (readonly Mark[])[], leading: number): Strip[] {
	return lines.map((marks, index) => ({
		height: leading,
		gap: 0,
		keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
		marks
	}));
}
