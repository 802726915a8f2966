import type { FigureBlock, Shape, Tone } from '../document.ts';
import { escaped } from './escape.ts';
import { tableOf } from './table.ts';

/** Pixels of a screen to a point. */
const PIXELS = 4 / 3;

/** A drawing as SVG with its words, the caption below it and its numbers as a table. */
export function figureOf(block: FigureBlock, id: string): string {
	const { alt, caption, width, height, shapes, dataTable } = block;
	const hatching = `${id}-hatching`;
	const drawing = [
		`<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-words"`,
		` viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width * PIXELS)}" height="${number(height * PIXELS)}">`,
		`<title id="${id}-title">${escaped(caption === '' ? alt : caption)}</title>`,
		`<desc id="${id}-words">${escaped(alt)}</desc>`,
		`<defs><pattern id="${hatching}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
		'<line x1="0" y1="0" x2="0" y2="5" class="line-grey" stroke-width="1.4"/></pattern></defs>',
		...shapes.map((shape) => shapeOf(shape, hatching)),
		'</svg>'
	].join('');
	const words = caption === '' ? '' : `<figcaption>${escaped(caption)}</figcaption>`;
	const scroll = `<div class="scroll" role="region" aria-labelledby="${id}-title" tabindex="0">${drawing}</div>`;
	const table = dataTable === undefined ? '' : tableOf(dataTable, `${id}-data`);
	return `<figure${dataTable === undefined ? '' : ' class="told"'}>${scroll}${words}${table}</figure>`;
}

function shapeOf(shape: Shape, hatching: string): string {
	switch (shape.shape) {
		case 'rect':
			return rectOf(shape, hatching);
		case 'line': {
			const { x1, y1, x2, y2, tone, dashed } = shape;
			const place = attributes({ x1, y1, x2, y2 });
			return `<line ${place} class="line-${toneOf(tone)}"${dashed ? ' stroke-dasharray="3 2"' : ''}/>`;
		}
		case 'text':
			return textOf(shape);
	}
}

function rectOf(shape: Extract<Shape, { shape: 'rect' }>, hatching: string): string {
	const { x, y, width, height, fill, stroke, hatched } = shape;
	const place = attributes({ x, y, width: Math.max(0, width), height: Math.max(0, height) });
	const outline = stroke ?? (hatched ? 'grey' : undefined);
	const classes = [
		fill === undefined ? 'fill-none' : `fill-${toneOf(fill)}`,
		...(outline === undefined ? [] : [`line-${toneOf(outline)}`])
	];
	const box = `<rect ${place} class="${classes.join(' ')}"/>`;
	return hatched ? `${box}<rect ${place} fill="url(#${hatching})"/>` : box;
}

function textOf(shape: Extract<Shape, { shape: 'text' }>): string {
	const { x, y, text, size, bold, anchor = 'start', tone = 'ink' } = shape;
	const place = attributes({ x, y, 'font-size': size });
	const weight = bold ? ' font-weight="bold"' : '';
	return `<text ${place} text-anchor="${escaped(anchor)}"${weight} class="fill-${toneOf(tone)}">${escaped(text)}</text>`;
}

function attributes(values: Readonly<Record<string, number>>): string {
	return Object.entries(values)
		.map(([name, value]) => `${name}="${number(value)}"`)
		.join(' ');
}

/** With at most three decimals; a size that is none counts as zero. */
function number(value: number): string {
	return String(Number.isFinite(value) ? Math.round(value * 1000) / 1000 : 0);
}

function toneOf(tone: Tone): string {
	return escaped(tone);
}
