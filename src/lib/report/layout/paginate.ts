import type {
	ArtifactKind,
	Bookmark,
	PlacedField,
	PlacedGroup,
	PlacedItem,
	PlacedLink
} from '../placed.ts';
import type { PageFormat } from './page-format.ts';
import { shifted, shiftedRect, type Mark, type Strip } from './strip.ts';
import type { Slot } from './structure.ts';

export interface Pages {
	readonly pages: OpenPage[];
	readonly bookmarks: Bookmark[];
}

/** A page while it is filled. */
export class OpenPage {
	readonly groups: PlacedGroup[] = [];
	readonly links: PlacedLink[] = [];
	readonly fields: PlacedField[] = [];
	#items: PlacedItem[] = [];
	#last: Slot | ArtifactKind | undefined;

	constructor(
		readonly index: number,
		readonly format: PageFormat
	) {}

	/** Draws a mark; marks of the same place that follow each other become one group. */
	add({ slot, items, link, field }: Mark): void {
		if (field !== undefined && typeof slot !== 'string') {
			slot.refs.push({ page: this.index, field: this.fields.length });
			this.fields.push(field);
		}
		if (items.length === 0) return;
		if (slot !== this.#last) this.#open(slot);
		this.#items.push(...items);
		if (link === undefined || typeof slot === 'string') return;
		slot.refs.push({ page: this.index, link: this.links.length });
		this.links.push(link);
	}

	#open(slot: Slot | ArtifactKind): void {
		this.#last = slot;
		this.#items = [];
		if (typeof slot === 'string') {
			this.groups.push({ artifact: slot, items: this.#items });
		} else {
			slot.refs.push({ page: this.index, group: this.groups.length });
			this.groups.push({ items: this.#items });
		}
	}
}

/**
 * Fills pages with strips, from top to bottom; there is at least one page. `format` is that of the first
 * pages.
 */
export function paginate(strips: readonly Strip[], format: PageFormat): Pages {
	const filler = new Filler(format);
	strips.forEach((strip, index) => {
		if (strip.startsPage) filler.turnTo(strip.startsPage);
		else if (!filler.isAtTop && !fits(strips, index, filler)) filler.startPage();
		filler.add(strip);
	});
	return filler;
}

class Filler implements Pages {
	readonly pages: OpenPage[];
	readonly bookmarks: Bookmark[] = [];
	y: number;
	isAtTop = true;
	#page: OpenPage;

	constructor(format: PageFormat) {
		this.#page = new OpenPage(0, format);
		this.pages = [this.#page];
		this.y = format.body.top;
	}

	get format(): PageFormat {
		return this.#page.format;
	}

	/** Begins a page of this format; one on which nothing stands yet is given it. */
	turnTo(format: PageFormat): void {
		if (this.isAtTop) this.pages.pop();
		this.startPage(format);
	}

	startPage(format = this.format): void {
		this.#page = new OpenPage(this.pages.length, format);
		this.pages.push(this.#page);
		this.y = format.body.top;
		this.isAtTop = true;
	}

	add(strip: Strip): void {
		if (this.isAtTop) this.#addHead(strip);
		else this.y += strip.gap;
		const { y } = this;
		const page = this.#page.index;
		for (const mark of shifted(strip.marks, y)) this.#page.add(mark);
		if (strip.bookmark) this.bookmarks.push({ ...strip.bookmark, page, y });
		if (strip.framed) strip.framed.element.box = shiftedRect(strip.framed.rect, y);
		this.y += strip.height;
		if (strip.height > 0) this.isAtTop = false;
	}

	#addHead({ repeated }: Strip): void {
		if (repeated === undefined) return;
		for (const mark of shifted(repeated.marks, this.y)) this.#page.add(mark);
		this.y += repeated.height;
	}
}

/** Whether the strip fits below what already stands on the page, with all that must stand beside it. */
function fits(strips: readonly Strip[], index: number, { y, format }: Filler): boolean {
	const strip = strips[index];
	if (strip === undefined) return true;
	const needed = neededHeight(strips, index);
	const fitting = needed > format.body.height ? strip.height : needed;
	return y + strip.gap + fitting <= format.body.bottom + 0.001;
}

/** Height of a strip with all that must stand on the same page. */
function neededHeight(strips: readonly Strip[], index: number): number {
	let height = 0;
	let chained = 0;
	let room = 0;
	let isChained = true;
	for (let next = index; next < strips.length; next++) {
		const strip = strips[next];
		if (strip === undefined || (next > index && strip.startsPage)) break;
		height += (next > index ? strip.gap : 0) + strip.height;
		if (isChained) {
			chained = height;
			room = Math.max(room, strip.room === undefined ? 0 : height + strip.room);
			isChained = strip.keep;
		}
		if (!isChained && height >= room) break;
	}
	return Math.max(chained, Math.min(room, height));
}
