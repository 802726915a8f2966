/**
 * A document after layout, as a plain value: pages with everything drawn on them, and the logical
 * structure that points to it. PDF and preview are drawn from it. All lengths in points, y down
 * from the page's top.
 */
import type { ReportDocument, Tone } from './document.ts';

/** Width of a text in points; it grows with the size. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface PlacedDocument {
	readonly meta: ReportDocument['meta'];
	readonly pages: readonly PlacedPage[];
	/** Root element, role "document". */
	readonly structure: StructureElement;
	readonly bookmarks: readonly Bookmark[];
}

export interface PlacedPage {
	readonly width: number;
	readonly height: number;
	readonly groups: readonly PlacedGroup[];
	readonly links: readonly PlacedLink[];
	/** In reading order; left out on a page without any. */
	readonly fields?: readonly PlacedField[];
}

/**
 * Items drawn in one go: content of one structure element, or decoration that is not read aloud.
 */
export interface PlacedGroup {
	readonly artifact?: ArtifactKind;
	readonly items: readonly PlacedItem[];
}

/** `pagination`: a repeated table head. `layout`: rules, frames and backgrounds. */
export type ArtifactKind = 'header' | 'footer' | 'pagination' | 'layout';

/** `rule`: thin lines, darker than `light` so that they print. `paper`: text on a filled ground. */
export type PlacedTone = Tone | 'rule' | 'paper';

export type PlacedItem = PlacedText | PlacedRect | PlacedLine;

export interface PlacedText {
	readonly item: 'text';
	readonly x: number;
	/** Base line. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly bold: boolean;
	readonly tone: PlacedTone;
}

export interface PlacedRect {
	readonly item: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill?: PlacedTone;
	readonly stroke?: PlacedTone;
	readonly lineWidth?: number;
}

export interface PlacedLine {
	readonly item: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly tone: PlacedTone;
	readonly lineWidth: number;
	readonly dashed?: boolean;
}

export interface PlacedLink {
	readonly rect: Rect;
	/** ASCII only, http, https or mailto. */
	readonly address: string;
	/** What the link says. */
	readonly title: string;
}

/** A place to fill in on screen. */
export type PlacedField = PlacedTextField | PlacedChoice;

export interface PlacedTextField {
	readonly field: 'text';
	readonly rect: Rect;
	readonly name: string;
	readonly tooltip: string;
	readonly isMultiline: boolean;
	/** Of what is typed. */
	readonly size: number;
}

/** One option of a group, empty. */
export interface PlacedChoice {
	readonly field: 'choice';
	readonly rect: Rect;
	/** Of the group. */
	readonly name: string;
	readonly group: string;
	readonly option: string;
	readonly tooltip: string;
}

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Role =
	| 'document'
	| 'heading1'
	| 'heading2'
	| 'heading3'
	| 'paragraph'
	| 'list'
	| 'item'
	| 'itemLabel'
	| 'itemBody'
	| 'table'
	| 'tableHead'
	| 'tableBody'
	| 'row'
	| 'columnHeader'
	| 'rowHeader'
	| 'cell'
	| 'caption'
	| 'figure'
	| 'link'
	| 'form'
	| 'span'
	| 'group';

export interface ElementProperties {
	/** Stands for a drawing. */
	readonly alt?: string;
	/** Read aloud instead of what is drawn. */
	readonly spoken?: string;
	/** BCP 47, where it differs from the document's language. */
	readonly lang?: string;
	/** Only of lists. */
	readonly numbering?: 'none' | 'bullet' | 'decimal';
}

export interface StructureElement extends ElementProperties {
	readonly role: Role;
	/** Where a figure stands on its page. */
	readonly box?: Rect;
	readonly kids: readonly StructureKid[];
}

export type StructureKid = StructureElement | ContentRef | LinkRef | FieldRef;

/** Group `group` of page `page`, both from 0. */
export interface ContentRef {
	readonly page: number;
	readonly group: number;
}

/** Link `link` of page `page`, both from 0. */
export interface LinkRef {
	readonly page: number;
	readonly link: number;
}

/** Field `field` of page `page`, both from 0. */
export interface FieldRef {
	readonly page: number;
	readonly field: number;
}

export interface Bookmark {
	readonly level: 1 | 2 | 3;
	readonly title: string;
	readonly page: number;
	/** Upper edge of the heading. */
	readonly y: number;
}
