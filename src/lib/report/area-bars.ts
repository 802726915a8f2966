import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import type { AreaVerdict, Verdict } from '../domain/evaluation.ts';
import type { FigureBlock, Shape, TableBlock } from './document.ts';
import { worksheet as words } from '../texts/documents.ts';
import { councilPaper as council } from '../texts/ratsvorlage.ts';

const WIDTH = 495;
const ROW = 22;
const LABEL = 190;
const SCALE = 2.4;
const BAR = 12;

interface Bar {
	readonly id: string;
	readonly title: string;
	readonly low: number;
	readonly high: number;
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
		shapes: [...bars.flatMap(shapesOf), line(threshold, height)]
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

function barsOf(areas: readonly AreaVerdict[]): Bar[] {
	return areas.flatMap(({ area, band }): Bar[] =>
		band === null ? [] : [{ id: area.id, title: area.title, low: band.low, high: band.high }]
	);
}

function rangeOf(low: number, high: number): string {
	return low === high ? String(low) : `${low} bis ${high}`;
}

function shapesOf({ title, low, high }: Bar, index: number): Shape[] {
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
