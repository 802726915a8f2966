import type { Wissen } from './wissen.ts';
import type { Figure } from './wissen-guides.ts';

/** What a municipality has entered for a figure of the standard data sheet; each field may be missing. */
export interface SheetEntry {
	/** As it was typed: what cannot be read as a number stays too. */
	readonly value?: string;
	/** Stichtag: YYYY-MM-DD or YYYY-MM. */
	readonly asOf?: string;
	/** Where it was found, where that is another place than the sheet proposes. */
	readonly source?: string;
	readonly note?: string;
}

/** Entries by the id of the figure. */
export type StoredDataSheet = Readonly<Record<string, SheetEntry>>;

/** One figure for each Ortsteil: a text, not one number. */
const IN_PARTS: readonly string[] = ['einwohner-ortsteile'];
const DECIMAL_UNITS: readonly string[] = ['Hektar', 'Euro'];
const PERCENT = 'Anteil in Prozent';
/** More than any municipality counts; a further digit is a slip. */
const MOST = 10_000_000_000;

/** What a value has to be: null for a text, else a number up to `max`, with decimals or without. Total. */
export function rangeOf({
	id,
	unit
}: Pick<Figure, 'id' | 'unit'>): { readonly max: number; readonly isWhole: boolean } | null {
	if (IN_PARTS.includes(id)) return null;
	const isShare = unit === PERCENT;
	return { max: isShare ? 100 : MOST, isWhole: !isShare && !DECIMAL_UNITS.includes(unit) };
}

/** A figure of the sheet with where it is found. */
export interface SheetFigure extends Figure {
	/** Title of its source. */
	readonly from: string;
}

/** The figures of the standard data sheet, in its order. Total. */
export function sheetFiguresOf({
	dataSheet,
	dataGuide
}: Pick<Wissen, 'dataSheet' | 'dataGuide'>): readonly SheetFigure[] {
	const titles = new Map(dataGuide.map(({ id, title }) => [id, title]));
	return dataSheet.map((figure) => ({ ...figure, from: titles.get(figure.source) ?? '' }));
}

/** How many figures have a value. */
export function filledIn(figures: readonly Pick<Figure, 'id'>[], sheet: StoredDataSheet): number {
	return figures.filter(({ id }) => (sheet[id]?.value ?? '').trim() !== '').length;
}
