import type { Measure, PlacedDocument, PlacedPage, PlacedText } from '#lib/report/placed.ts';

/** What no page may have, in words that name the text. */
export function placedFaults({ pages }: PlacedDocument, measure: Measure): string[] {
	return pages.flatMap((page, index) => {
		const boxes = textBoxes(page, measure);
		return [...outside(boxes, page), ...overlapping(boxes), ...crossing(boxes, page)].map(
			(fault) => `page ${index + 1}: ${fault}`
		);
	});
}

interface TextBox {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Of the letters themselves, a little within their lines. */
function textBoxes({ groups }: PlacedPage, measure: Measure): TextBox[] {
	const texts = groups.flatMap(({ items }) => items.filter((item) => item.item === 'text'));
	return texts
		.filter(({ text }) => text.trim() !== '')
		.map((item: PlacedText) => ({
			text: item.text,
			left: item.x,
			right: item.x + measure(item.text.trimEnd(), item.size, item.bold),
			top: item.y - item.size * 0.7,
			bottom: item.y + item.size * 0.2
		}));
}

/** Points that boxes may share: widths are rounded. */
const SLACK = 0.5;
/** Paper that printers leave white. */
const EDGE = 14;

function outside(boxes: readonly TextBox[], { width, height }: PlacedPage): string[] {
	return boxes
		.filter(
			({ left, right, top, bottom }) =>
				left < EDGE || right > width - EDGE || top < EDGE || bottom > height - EDGE
		)
		.map(({ text }) => `outside: ${text}`);
}

function overlapping(boxes: readonly TextBox[]): string[] {
	const sorted = boxes.toSorted((a, b) => a.top - b.top);
	return sorted.flatMap((box, index) => {
		const faults: string[] = [];
		for (let next = index + 1; next < sorted.length; next++) {
			const other = sorted[next];
			if (other === undefined || other.top >= box.bottom - SLACK) break;
			const isBeside = other.left >= box.right - SLACK || box.left >= other.right - SLACK;
			if (!isBeside) faults.push(`overlap: ${box.text} | ${other.text}`);
		}
		return faults;
	});
}

/** Texts that run over the edge of a box: a bar, a cell, a frame. */
function crossing(boxes: readonly TextBox[], { groups }: PlacedPage): string[] {
	const rects = groups.flatMap(({ items }) => items.filter((item) => item.item === 'rect'));
	return boxes.flatMap(({ text, left, right, top, bottom }) => {
		const isCrossed = rects.some((rect) => {
			const isLevel = top < rect.y + rect.height - 1 && bottom > rect.y + 1;
			const edges = [rect.x, rect.x + rect.width];
			return isLevel && edges.some((edge) => left < edge - 1 && right > edge + 1);
		});
		return isCrossed ? [`over an edge: ${text}`] : [];
	});
}
