import { TONES } from '../tones.ts';
import type { PlacedField } from '../placed.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { colourOperands, number, numbers, reference } from './pdf-syntax.ts';

/** A whole number: Chromium's viewer leaves out what is narrower than a point. */
const FRAME_WIDTH = 1;
/** Ends of a cross, as a share of the box. */
const CROSS_INSET = 0.22;
const CROSS_WIDTH = 1.4;

const FRAME_COLOUR = colourOperands(TONES.grey);
const INK = colourOperands(TONES.ink);

/** Frame and ground, for viewers that draw a field anew when it is filled. */
export const FIELD_FRAME = `/MK <</BC [${FRAME_COLOUR}] /BG [1 1 1]>> /BS <</Type /Border /W ${FRAME_WIDTH} /S /S>>`;

/** Type of what is typed. */
export function typedStyle(fontName: string, size: number): string {
	return `(/${fontName} ${number(size)} Tf ${INK} rg)`;
}

/**
 * How empty and chosen fields look, drawn with lines alone: fields of one size share a drawing. Writes each when it is
 * first asked for; answers the entry for the field's dictionary.
 */
export class FieldLooks {
	readonly #objects: PdfObjects;
	readonly #written = new Map<string, string>();

	constructor(objects: PdfObjects) {
		this.#objects = objects;
	}

	lookOf(field: PlacedField): string {
		const { width, height } = field.rect;
		const frame = frameOf(width, height);
		if (field.field === 'text') {
			return `/AP <</N ${this.#drawing(width, height, `${frame}/Tx BMC\nEMC\n`)}>>`;
		}
		const off = this.#drawing(width, height, frame);
		const on = this.#drawing(width, height, frame + crossOf(width, height));
		return `/AS /Off /AP <</N <</Off ${off} /${field.option} ${on}>>>>`;
	}

	#drawing(width: number, height: number, content: string): string {
		const box = numbers([0, 0, width, height]);
		const key = box + content;
		const known = this.#written.get(key);
		if (known !== undefined) return known;
		const id = this.#objects.allocate();
		const entries = { Type: '/XObject', Subtype: '/Form', BBox: box, Resources: '<<>>' };
		this.#objects.stream(id, entries, content, true);
		this.#written.set(key, reference(id));
		return reference(id);
	}
}

function frameOf(width: number, height: number): string {
	const edge = FRAME_WIDTH / 2;
	const inner = [edge, edge, width - FRAME_WIDTH, height - FRAME_WIDTH].map(number).join(' ');
	return `1 1 1 rg ${FRAME_COLOUR} RG ${FRAME_WIDTH} w ${inner} re B\n`;
}

function crossOf(width: number, height: number): string {
	const [left, right] = [width * CROSS_INSET, width * (1 - CROSS_INSET)].map(number);
	const [low, high] = [height * CROSS_INSET, height * (1 - CROSS_INSET)].map(number);
	return `${INK} RG ${CROSS_WIDTH} w ${left} ${low} m ${right} ${high} l ${left} ${high} m ${right} ${low} l S\n`;
}
