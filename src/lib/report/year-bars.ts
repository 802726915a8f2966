import type { Trend } from '../domain/trend.ts';
import { vergleich, yearPaper as words } from '../texts/vergleich.ts';
import { barShapes, rangeOf, ROW, WIDTH } from './area-bars.ts';
import type { FigureBlock } from './document.ts';

/** Before and after as bars from 0 to 100, with their numbers as a table; nothing where nothing is measured. */
export function yearBars({ before, after, rows }: Trend): FigureBlock[] {
	const [former, present] = [before.shown, after.shown];
	if (former === null || present === null) return [];
	const bars = [
		{ title: vergleich.before, ...former },
		{ title: vergleich.after, ...present }
	];
	const count = rows.filter(({ kind }) => kind !== 'ausserhalb').length;
	return [
		{
			type: 'figure',
			alt: words.barsAlt(rangeOf(former.low, former.high), rangeOf(present.low, present.high)),
			caption: words.bars(count),
			width: WIDTH,
			height: bars.length * ROW,
			shapes: bars.flatMap(barShapes),
			dataTable: {
				type: 'table',
				caption: words.barsTable,
				head: [words.time, words.sure, words.possible],
				rows: bars.map(({ title, low, high }) => [title, String(low), String(high)]),
				small: true
			}
		}
	];
}
