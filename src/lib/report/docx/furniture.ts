import {
	Footer,
	Header,
	PageNumber,
	Paragraph,
	Tab,
	TabStopType,
	TextRun,
	type IBordersOptions
} from 'docx';
import { cleanLine } from '../clean-text.ts';
import type { ReportDocument } from '../document.ts';
import type { DocxLabels } from './context.ts';
import { halfPoints, SIZES, twips } from './measures.ts';
import { colorOf, lineOf } from './styles.ts';

const LOOK = { size: halfPoints(SIZES.small), color: colorOf('grey') } as const;

/** Place and kind at the left, the mark at the right, as on every page of the PDF. `width` in points. */
export function headerOf({ header, mark }: ReportDocument['meta'], width: number): Header {
	const rule = { bottom: { ...lineOf('rule', 4), space: 4 } };
	const right = [new TextRun({ ...LOOK, text: cleanLine(mark), bold: true })];
	return new Header({ children: [twoTexts(header, right, width, rule)] });
}

/** App, catalogue and version at the left, "Seite 2 von 5" as fields at the right. */
export function footerOf(
	{ footer }: ReportDocument['meta'],
	width: number,
	{ pageNumber }: DocxLabels
): Footer {
	const right = pageNumber.split(/(\{pages?\})/).map((part) => new TextRun(pageRun(part)));
	return new Footer({ children: [twoTexts(footer, right, width, {})] });
}

function pageRun(part: string) {
	if (part === '{page}') return { ...LOOK, children: [PageNumber.CURRENT] };
	if (part === '{pages}') return { ...LOOK, children: [PageNumber.TOTAL_PAGES] };
	return { ...LOOK, text: part };
}

function twoTexts(
	left: string,
	right: readonly TextRun[],
	width: number,
	border: IBordersOptions
): Paragraph {
	return new Paragraph({
		tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
		border,
		children: [
			new TextRun({ ...LOOK, text: cleanLine(left) }),
			new TextRun({ ...LOOK, children: [new Tab()] }),
			...right
		]
	});
}
