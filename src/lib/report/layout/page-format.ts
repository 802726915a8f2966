/** A page and what of it text may use, in points at the size in which it is set. */
export interface PageFormat {
	readonly width: number;
	readonly height: number;
	readonly body: Body;
	/** Base lines of the lines above and below the body, and the rule beneath the upper one. */
	readonly furniture: { readonly header: number; readonly rule: number; readonly footer: number };
	/** How much larger than set the page is printed. */
	readonly magnified: number;
}

/** The part of a page that text may use. */
export interface Body {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly width: number;
	readonly height: number;
}

const A4 = { short: 595.28, long: 841.89 } as const;

/** A4, with margins to write on and to punch. */
export const UPRIGHT = withMargins(A4.short, A4.long);
export const LANDSCAPE = withMargins(A4.long, A4.short);

/** A3 to read across a room: set on a page of A6 and magnified to eight times its area. */
export const POSTER: PageFormat = {
	width: 297.64,
	height: 420.945,
	body: bodyOf({ left: 22, right: 275.64, top: 40, bottom: 396 }),
	furniture: { header: 25, rule: 30, footer: 408 },
	magnified: 2 * Math.SQRT2
};

function withMargins(width: number, height: number): PageFormat {
	return {
		width,
		height,
		body: bodyOf({ left: 50, right: width - 50, top: 66, bottom: height - 53.89 }),
		furniture: { header: 42, rule: 49, footer: height - 29.89 },
		magnified: 1
	};
}

function bodyOf(edges: Omit<Body, 'width' | 'height'>): Body {
	return { ...edges, width: edges.right - edges.left, height: edges.bottom - edges.top };
}
