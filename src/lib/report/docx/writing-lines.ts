import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Block } from '../document.ts';
import type { Context } from './context.ts';
import { textRuns } from './inline.ts';
import { twips } from './measures.ts';
import { STYLE } from './styles.ts';

type WritingLines = Extract<Block, { type: 'writingLines' }>;

/** Points between two lines side by side. */
const GAP = 14;

/** Labels side by side, and below each of them lines to write on, by pen or in Word. */
export function writingParagraphs(block: WritingLines, { width }: Context): Paragraph[] {
	if (block.labels.length === 0) return [];
	const ends = endsOf(block, width);
	const starts = ends.slice(0, -1).map((end) => ({ type: TabStopType.LEFT, position: twips(end) }));
	const label = new Paragraph({
		style: STYLE.compact,
		keepNext: true,
		tabStops: starts,
		children: block.labels.flatMap((text, column) => [
			...(column === 0 ? [] : [tab()]),
			...textRuns(text)
		])
	});
	return [label, ...Array.from({ length: block.count }, () => lineParagraph(ends))];
}

/** One line below each label: a tab with a leader draws it, a bare one leads to the next. */
function lineParagraph(ends: readonly number[]): Paragraph {
	const last = ends.length - 1;
	const tabStops = ends.flatMap((end, column) => [
		{
			type: TabStopType.LEFT,
			position: twips(column === last ? end : end - GAP),
			leader: LeaderType.UNDERSCORE
		},
		...(column === last ? [] : [{ type: TabStopType.LEFT, position: twips(end) }])
	]);
	return new Paragraph({ style: STYLE.writing, tabStops, children: tabStops.map(tab) });
}

/** Where the column of each label ends, in points from the left. */
function endsOf({ labels, widths }: WritingLines, width: number): number[] {
	const shares = labels.map((_, column) => widths?.[column] ?? 1);
	const total = shares.reduce((sum, share) => sum + share, 0);
	let end = 0;
	return shares.map((share) => (end += (share / total) * width));
}

function tab(): TextRun {
	return new TextRun({ children: [new Tab()] });
}
