import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { wordStyles as names } from '../../texts/documents.ts';
import { HEADINGS } from '../layout/style.ts';
import type { PlacedTone } from '../placed.ts';
import { TONES } from '../tones.ts';
import { halfPoints, SIZES, twips } from './measures.ts';

/** On every machine an office works with, or a twin of the same widths. */
const FONT = 'Arial';

/** Styles of our own; headings, captions, lists and links have those Word brings. */
export const STYLE = {
	lead: 'Lead',
	detail: 'Detail',
	small: 'Small',
	notice: 'Notice',
	fact: 'Fact',
	bullet: 'ListBullet',
	number: 'ListNumber',
	caption: 'Caption',
	cell: 'TableText',
	compact: 'TableTextSmall',
	writing: 'WritingLine',
	spoken: 'SpokenWords'
} as const;

/** A tone as Word writes colours: "1E5A99". */
export function colorOf(tone: PlacedTone): string {
	const parts = TONES[tone].map((part) => part.toString(16).padStart(2, '0'));
	return parts.join('').toUpperCase();
}

/** A line of the paper's own colour. `size` in eighths of a point. */
export function lineOf(tone: PlacedTone, size: number) {
	return { style: BorderStyle.SINGLE, size, color: colorOf(tone) } as const;
}

/** Distance of lines in 240ths of the type's own. */
const LINES = { loose: 276, tight: 244 } as const;

const tight = (gap: number) => ({ ...spacing(gap, gap), line: LINES.tight });

const spacing = (before: number, after: number) =>
	({ before: twips(before), after: twips(after) }) as const;

/** All styles of a document whose language is `lang` (BCP 47). */
export function stylesOf(lang: string): IStylesOptions {
	return {
		default: {
			document: {
				run: {
					font: FONT,
					size: halfPoints(SIZES.normal),
					color: colorOf('ink'),
					language: { value: lang }
				},
				paragraph: {
					spacing: { ...spacing(3, 3), line: LINES.loose, lineRule: LineRuleType.AUTO }
				}
			},
			heading1: heading(1, 0, 8),
			heading2: heading(2, 16, 4),
			heading3: heading(3, 10, 2),
			caption: {
				run: { size: halfPoints(SIZES.compact), color: colorOf('grey') },
				paragraph: { spacing: spacing(8, 3) }
			},
			hyperlink: { run: { color: colorOf('accent'), underline: { type: 'single' } } }
		},
		paragraphStyles: paragraphStyles(),
		characterStyles: [
			{
				id: STYLE.spoken,
				name: names.spoken,
				run: { size: halfPoints(SIZES.spoken), color: colorOf('grey') }
			}
		]
	};
}

function heading(level: 1 | 2 | 3, before: number, after: number) {
	return {
		run: { font: FONT, size: halfPoints(HEADINGS[level].size), bold: true, color: colorOf('ink') },
		paragraph: {
			spacing: spacing(before, after),
			keepNext: true,
			keepLines: true,
			outlineLevel: level - 1
		}
	};
}

function paragraphStyles(): IParagraphStyleOptions[] {
	const box = { ...lineOf('grey', 8), space: 6 };
	return [
		sized(STYLE.lead, names.lead, SIZES.lead),
		sized(STYLE.detail, names.detail, SIZES.detail, spacing(1, 1)),
		sized(STYLE.small, names.small, SIZES.small, spacing(2, 2)),
		sized(STYLE.cell, names.cell, SIZES.table, tight(2)),
		sized(STYLE.compact, names.compact, SIZES.compact, tight(1.5)),
		sized(STYLE.bullet, 'List Bullet', SIZES.normal, spacing(1, 1)),
		sized(STYLE.number, 'List Number', SIZES.normal, spacing(1, 1)),
		{
			...sized(STYLE.notice, names.notice, SIZES.normal),
			paragraph: {
				spacing: spacing(0, 0),
				border: { top: box, bottom: box, left: box, right: box },
				indent: { left: twips(7), right: twips(7) }
			}
		},
		{
			...sized(STYLE.fact, names.fact, SIZES.normal),
			paragraph: { spacing: spacing(1, 1), indent: { left: twips(14), hanging: twips(14) } }
		},
		sized(STYLE.writing, names.writing, SIZES.normal, spacing(10, 0))
	];
}

function sized(id: string, name: string, size: number, gap = spacing(3, 3)) {
	return {
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		run: { size: halfPoints(size) },
		paragraph: { spacing: gap }
	};
}
