import { AlignmentType, Document, LevelFormat, Packer, type ILevelsOptions } from 'docx';
import { cleanLine } from '../clean-text.ts';
import type { ReportDocument } from '../document.ts';
import type { DocxLabels } from './context.ts';
import { coreProperties } from './core-properties.ts';
import { twips } from './measures.ts';
import { sectionsOf } from './sections.ts';
import { stylesOf } from './styles.ts';
import { LISTS } from './text-blocks.ts';
import { withoutTimes } from './zip-times.ts';

/**
 * Writes a document for Word and LibreOffice (.docx), to work on: real headings, lists, tables with heads. Equal input
 * gives equal bytes. Throws if `meta.date` is no ISO 8601 date.
 */
export async function writeDocx(
	document: ReportDocument,
	labels: DocxLabels
): Promise<Uint8Array<ArrayBuffer>> {
	const { meta } = document;
	const file = new Document({
		title: cleanLine(meta.title),
		creator: cleanLine(meta.author),
		styles: stylesOf(meta.lang),
		numbering: {
			config: [
				{ reference: LISTS.bullets, levels: [listLevel(LevelFormat.BULLET, '•', 14)] },
				{ reference: LISTS.numbers, levels: [listLevel(LevelFormat.DECIMAL, '%1.', 20)] }
			]
		},
		hyphenation: { autoHyphenation: true },
		sections: sectionsOf(document, labels)
	});
	const bytes = await Packer.pack(file, 'uint8array', false, [coreProperties(meta)]);
	return withoutTimes(bytes);
}

/** `indent` in points. */
function listLevel(
	format: (typeof LevelFormat)[keyof typeof LevelFormat],
	text: string,
	indent: number
): ILevelsOptions {
	const place = { left: twips(indent), hanging: twips(indent) };
	const style = { paragraph: { indent: place } };
	return { level: 0, format, text, alignment: AlignmentType.LEFT, style };
}
