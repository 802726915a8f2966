import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import type { AreaVerdict, Verdict } from '../domain/evaluation.ts';
import type { FigureBlock, Shape, TableBlock } from './document.ts';
import { worksheet as words } from '../texts/documents.ts';
import { councilPaper as council } from '../texts/ratsvorlage.ts';

/** Of a drawing of bars: its width, and the height of each. */
export const WIDTH = 495;
export const ROW = 22;
const LABEL = 190;
const SCALE = 2.4;
const BAR = 12;

interface Bar {
	readonly title: string;
	/** Whole points of 100. */
	readonly low: number;
	readonly high: number;
}

interface AreaBar extends Bar {
	readonly id: string;
}

/**
 * The areas as bars from 0 to 100: full up to what is sure, hatched up to what is possible, a dashed line where
 * each area should be; the caption says so. The numbers are drawn beside the bars and said in the alternative text.
 * Null when no area has a band.
 */
export function areaBars(areas: readonly AreaVerdict[], threshold: number): FigureBlock | null {
	const bars = barsOf(areas);
	if (bars.length === 0) return null;
	const height = bars.length * ROW + 4;
	return {
		type: 'figure',
		alt: words.barsAlt(
			bars.map(({ title, low, high }) => `${title}: ${rangeOf(low, high)}.`).join(' ')
		),
		caption: words.bars(threshold),
		width: WIDTH,
		height,
		shapes: [...bars.flatMap(barShapes), line(threshold, height)]
	};
}

/** The numbers of the bars as a table. */
export function areaTable({ criteria: all }: Catalogue, verdict: Verdict): TableBlock {
	return {
		type: 'table',
		caption: council.areaTable,
		head: [council.area, council.asked, council.sure, council.possible],
		rows: barsOf(verdict.areas).map(({ id, title, low, high }) => {
			const isOf = ({ area }: Criterion) => area === id;
			const asked = council.askedOf(verdict.criteria.filter(isOf).length, all.filter(isOf).length);
			return [title, asked, String(low), String(high)];
		}),
		widths: [5, 2, 2, 2],
		small: true
	};
}

function barsOf(areas: readonly AreaVerdict[]): AreaBar[] {
	return areas.flatMap(({ area, band }): AreaBar[] =>
		band === null ? [] : [{ id: area.id, title: area.title, low: band.low, high: band.high }]
	);
}

/** "63 bis 85", or the one number. */
export function rangeOf(low: number, high: number): string {
	return low === high ? String(low) : `${low} bis ${high}`;
}

/** One bar with its words: full up to what is sure, hatched up to what is possible. */
export function barShapes({ title, low, high }: Bar, index: number): Shape[] {
	const y = index * ROW + 4;
	const frame: Shape = {
		shape: 'rect',
		x: LABEL,
		y,
		width: 100 * SCALE,
		height: BAR,
		stroke: 'grey'
	};
	const sure: Shape = {
		shape: 'rect',
		x: LABEL,
		y,
		width: low * SCALE,
		height: BAR,
		fill: 'accent'
	};
	const open: Shape = {
		shape: 'rect',
		x: LABEL + low * SCALE,
		y,
		width: (high - low) * SCALE,
		height: BAR,
		stroke: 'grey',
		hatched: true
	};
	return [
		{ shape: 'text', x: 0, y: y + 9.5, text: title, size: 9, width: LABEL - 8 },
		frame,
		...(low > 0 ? [sure] : []),
		...(high > low ? [open] : []),
		{
			shape: 'text',
			x: LABEL + 100 * SCALE + 8,
			y: y + 9.5,
			text: rangeOf(low, high),
			size: 9
		}
	];
}

function line(threshold: number, height: number): Shape {
	const x = LABEL + threshold * SCALE;
	return { shape: 'line', x1: x, y1: 0, x2: x, y2: height, tone: 'ink', dashed: true };
}
