import type { jsPDF } from 'jspdf';

/**
 * What jsPDF 4.2.1 offers to plugins and its types leave out. The version is pinned for the sake of
 * this.
 */
export interface JsPdfInternal {
	readonly events: { subscribe(event: JsPdfEvent, handler: (data: never) => void): void };
	/** Writes a line to the page, or to the file while the document is built. */
	out(text: string): void;
	newObjectDeferred(): number;
	newObjectDeferredBegin(id: number, doOutput: boolean): void;
	putStream(options: {
		data: string;
		additionalKeyValues: { key: string; value: string | number }[];
		filters: string[];
		objectId: number;
	}): void;
	/** `page` counts from 1; `objId` exists once the document is built. */
	getPageInfo(page: number): { objId: number };
}

/** A font of a jsPDF document, as its own functions want it. */
export interface JsPdfFont {
	/** Name of the font in the file's resources, "F15". */
	readonly id: string;
}

/** The font that is set. */
export function fontOf(pdf: jsPDF): JsPdfFont {
	return (pdf.internal as unknown as { getFont(): JsPdfFont }).getFont();
}

/** Hexadecimal digits of a text in an embedded font, which keeps its glyphs in the file. */
export function escapedCharacters(pdf: jsPDF, text: string, font: JsPdfFont): string {
	const api = pdf as unknown as { pdfEscape16(text: string, font: JsPdfFont): string };
	return api.pdfEscape16(text, font);
}

type JsPdfEvent = 'putPage' | 'postPutResources' | 'putCatalog';

/** The plugins' side of a jsPDF document. */
export function internalOf(pdf: jsPDF): JsPdfInternal {
	return pdf.internal as unknown as JsPdfInternal;
}

/** Sets the version in the file's header; jsPDF has no public call for it and would say 1.3. */
export function setPdfVersion(pdf: jsPDF, version: '1.7'): void {
	const { __private__: hidden } = pdf as unknown as {
		__private__: { setPdfVersion(version: string): void };
	};
	hidden.setPdfVersion(version);
}
