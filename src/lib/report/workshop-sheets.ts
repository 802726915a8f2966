import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { LEVEL_LABELS, LOWER_LEVEL_RULE, UNKNOWN } from '../texts/common.ts';
import { poster as onPoster, votingCards as words } from '../texts/werkstatt-blaetter.ts';
import { heading, metaOf, paragraph } from './blocks.ts';
import type { ReportDocument, Shape } from './document.ts';

interface SheetInput {
	readonly catalogue: Catalogue;
	/** SHA-256 of the catalogue. */
	readonly sha256: string;
	readonly date: string;
}

const CARD = { width: 247, height: 186 } as const;
const COLUMNS = 2;

interface Card {
	readonly sign: string;
	readonly words: string;
}

const CARDS: readonly Card[] = [
	...LEVEL_LABELS.map((label, level) => ({ sign: String(level), words: label })),
	{ sign: words.unknown, words: words.unknownWords }
];

/** One person's cards to vote with, on one page to cut: the levels, "?" and the rule that goes with them. */
export function cardsDocument({ catalogue, sha256, date }: SheetInput): ReportDocument {
	const rows = Math.ceil((CARDS.length + 1) / COLUMNS);
	const told = CARDS.map((card) => words.card(card.sign, card.words)).join(', ');
	return {
		meta: metaOf({ title: words.title, header: words.header, catalogue, sha256, date }),
		blocks: [
			heading(1, words.title),
			paragraph(words.lead),
			{
				type: 'figure',
				alt: words.alt(told),
				caption: '',
				width: COLUMNS * CARD.width,
				height: rows * CARD.height,
				shapes: [
					...CARDS.flatMap((card, index) => cardShapes(card, cornerOf(index))),
					...ruleShapes(cornerOf(CARDS.length)),
					...cuts(rows)
				]
			}
		]
	};
}

interface Corner {
	readonly x: number;
	readonly y: number;
}

function cornerOf(index: number): Corner {
	return { x: (index % COLUMNS) * CARD.width, y: Math.floor(index / COLUMNS) * CARD.height };
}

function cardShapes({ sign, words: label }: Card, { x, y }: Corner): Shape[] {
	const middle = { shape: 'text', x: x + CARD.width / 2, anchor: 'middle', bold: true } as const;
	return [
		{ ...middle, y: y + 122, text: sign, size: 110 },
		{ ...middle, y: y + 160, text: label, size: 22 }
	];
}

function ruleShapes({ x, y }: Corner): Shape[] {
	const middle = { shape: 'text', x: x + CARD.width / 2, anchor: 'middle' } as const;
	const lines = words.ruleLines.map((text, line): Shape => ({
		...middle,
		y: y + 78 + line * 25,
		text,
		size: 19
	}));
	return [{ ...middle, y: y + 44, text: words.ruleTitle, size: 19, bold: true }, ...lines];
}

/** Dashed lines around and between the cards. */
function cuts(rows: number): Shape[] {
	const [width, height] = [COLUMNS * CARD.width, rows * CARD.height];
	const style = { shape: 'line', tone: 'grey', dashed: true } as const;
	const across = Array.from({ length: rows + 1 }, (_, row): Shape => {
		return { ...style, x1: 0, x2: width, y1: row * CARD.height, y2: row * CARD.height };
	});
	const down = Array.from({ length: COLUMNS + 1 }, (_, column): Shape => {
		return { ...style, y1: 0, y2: height, x1: column * CARD.width, x2: column * CARD.width };
	});
	return [...across, ...down];
}

/** One criterion as A3 poster: its question and levels, with room for dots to stick on. */
export function posterDocument(
	{ catalogue, sha256, date }: SheetInput,
	{ number, title, question, levels }: Criterion
): ReportDocument {
	const name = onPoster.title(number, title);
	const rows = levels.map((text, level) => [
		onPoster.levelOf(level, LEVEL_LABELS[level] ?? ''),
		text,
		''
	]);
	return {
		meta: {
			...metaOf({ title: name, header: onPoster.header, catalogue, sha256, date }),
			paper: 'poster'
		},
		blocks: [
			heading(1, name),
			{ type: 'paragraph', size: 'lead', runs: [{ text: question, bold: true }] },
			{
				type: 'table',
				caption: LOWER_LEVEL_RULE,
				head: [onPoster.level, onPoster.text, onPoster.dots],
				rows: [...rows, [onPoster.unknownSign, UNKNOWN, '']],
				widths: [3, 7, 4],
				small: true
			}
		]
	};
}
