import type { jsPDF } from 'jspdf';
import type { PlacedDocument, PlacedLine, PlacedPage, PlacedRect, PlacedTone } from '../placed.ts';
import { UPRIGHT } from '../layout/page-format.ts';
import { TONES } from '../tones.ts';
import { textDrawer } from './draw-text.ts';
import { internalOf } from './jspdf-internal.ts';
import { beginMark, type ContentMark } from './marked-content.ts';

/** Draws all pages, each group within its mark. The document has one empty page at the start. */
export function drawPages(
	pdf: jsPDF,
	{ pages }: PlacedDocument,
	marks: readonly (readonly ContentMark[])[]
): void {
	const { out } = internalOf(pdf);
	const drawText = textDrawer(pdf);
	pages.forEach((each, page) => {
		const { format, orientation } = sizeOf(each);
		if (page > 0) pdf.addPage(format, orientation);
		each.groups.forEach(({ items }, group) => {
			const mark = marks[page]?.[group];
			if (mark === undefined) return;
			out(beginMark(mark));
			for (const item of items) {
				if (item.item === 'text') drawText(item, each.height);
				else if (item.item === 'rect') drawRect(pdf, item);
				else drawLine(pdf, item);
			}
			out('EMC');
		});
	});
}

/** A page's size as jsPDF wants it: it turns pages around that are wider than their orientation says. */
export function sizeOf(page: PlacedPage | undefined): {
	readonly format: [number, number];
	readonly orientation: 'portrait' | 'landscape';
} {
	const { width, height } = page ?? UPRIGHT;
	return { format: [width, height], orientation: width > height ? 'landscape' : 'portrait' };
}

function drawRect(pdf: jsPDF, { x, y, width, height, fill, stroke, lineWidth }: PlacedRect): void {
	if (fill) pdf.setFillColor(...TONES[fill]);
	if (stroke) setStroke(pdf, stroke, lineWidth ?? 1);
	const style = `${fill ? 'F' : ''}${stroke ? 'D' : ''}`;
	if (style !== '') pdf.rect(x, y, width, height, style);
}

function drawLine(pdf: jsPDF, { x1, y1, x2, y2, tone, lineWidth, dashed }: PlacedLine): void {
	setStroke(pdf, tone, lineWidth);
	if (dashed) pdf.setLineDashPattern([3, 2], 0);
	pdf.line(x1, y1, x2, y2);
	if (dashed) pdf.setLineDashPattern([], 0);
}

function setStroke(pdf: jsPDF, tone: PlacedTone, lineWidth: number): void {
	pdf.setDrawColor(...TONES[tone]);
	pdf.setLineWidth(lineWidth);
}
