/**
 * A document as a value, before it is a page: what stands in it and in which order, no coordinates, no PDF
 * words. PDF, preview, Word, HTML and plain text are drawn from it. Plain strings; equal input, equal value.
 */

export interface ReportDocument {
	readonly meta: {
		/** Title of the file, also shown by PDF viewers. */
		readonly title: string;
		readonly author: string;
		/** BCP 47, "de-DE". */
		readonly lang: string;
		/** ISO 8601 with offset; every date in the document comes from it. */
		readonly date: string;
		/** Upper right of every page, "Entwurf, nicht amtlich". */
		readonly mark: string;
		/** Upper left of every page: place and kind. */
		readonly header: string;
		/** Lower left of every page: app, catalogue and version. */
		readonly footer: string;
		/** A3 to read across a room; A4 if not given. */
		readonly paper?: 'poster';
		/** What the document's fields belong to, found again when a filled one is read. Only with fields. */
		readonly form?: string;
	};
	readonly blocks: readonly Block[];
}

/** A piece of text in one style. `link` is an absolute address. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly link?: string;
	/** BCP 47, when it is not the document's language ("hsb"). */
	readonly lang?: string;
}

export type Block =
	| {
			readonly type: 'heading';
			readonly level: 1 | 2 | 3;
			readonly text: string;
			/** Stay with what follows for at least this many points (default: three lines). */
			readonly keep?: number;
	  }
	| {
			readonly type: 'paragraph';
			readonly runs: readonly Run[];
			readonly size?: TextSize;
	  }
	| {
			readonly type: 'list';
			readonly items: readonly (readonly Run[])[];
			readonly ordered?: boolean;
			readonly size?: TextSize;
			/** One behind the other in the same lines instead of a line for each. */
			readonly runIn?: boolean;
	  }
	| { readonly type: 'keyValues'; readonly pairs: readonly KeyValue[] }
	| TableBlock
	| FigureBlock
	| LevelBoxesBlock
	| {
			/** Empty lines to write on by pen, below a label; several labels stand side by side. */
			readonly type: 'writingLines';
			readonly labels: readonly string[];
			/** Share of the width per label; equal where missing. */
			readonly widths?: readonly number[];
			readonly count: number;
			/** One for each label, to fill in on screen instead of the lines. */
			readonly fields?: readonly TextField[];
	  }
	| {
			readonly type: 'pageBreak';
			/** The pages from here to the next break lie on their side. */
			readonly landscape?: boolean;
	  }
	| { readonly type: 'notice'; readonly title: string; readonly text: string };

/**
 * `lead` is the one sentence to remember; a `detail` paragraph stands close below what it belongs to; `small` is
 * for legal and source lines.
 */
export type TextSize = 'lead' | 'normal' | 'detail' | 'small';

export interface KeyValue {
	readonly key: string;
	readonly value: string;
}

/** A box to type into on screen. */
export interface TextField {
	/** Told from all other fields of the document by it; never shown. No full stop. */
	readonly name: string;
	/** Says what belongs here, also to those who hear nothing else: "Frage 9: Nachweis". */
	readonly tooltip: string;
	readonly multiline?: boolean;
}

/** A box to choose on screen; of those with one `name` at most one is chosen. */
export interface ChoiceField {
	/** Like that of a text field, the same for all its options. */
	readonly name: string;
	/** Of all its options together: "Frage 9: Stufe". */
	readonly group: string;
	/** Letters, digits and hyphens: what is stored when this one is chosen. */
	readonly option: string;
	/** "Frage 9: Stufe 2 – reicht" */
	readonly tooltip: string;
}

/**
 * `box` draws a box to tick before the text; it is read aloud as "Kästchen" or "angekreuzt". With `choice` the box is
 * ticked on screen and says so itself. `spoken` is read aloud instead of a text that is only a sign; `filled` draws
 * behind it as many of three small boxes full, to be seen at a glance and in black and white.
 */
export type Cell =
	| string
	| {
			readonly text: string;
			readonly box: 'empty' | 'ticked';
			readonly choice?: ChoiceField;
	  }
	| { readonly text: string; readonly spoken: string; readonly filled?: 0 | 1 | 2 | 3 };

export interface TableBlock {
	readonly type: 'table';
	readonly caption: string;
	readonly head: readonly string[];
	/** First cell of each row is its header. */
	readonly rows: readonly (readonly Cell[])[];
	/** Share of the width per column; equal where missing. */
	readonly widths?: readonly number[];
	readonly small?: boolean;
	/** The first cell stands in bold above the others, over the whole width whatever its share. */
	readonly stacked?: boolean;
	/** A labelled line to write on by pen at the foot of every row, "Nachweis". */
	readonly writing?: string;
	/** Labelled fields side by side at the foot of every row, instead of the line: by row, one for each label. */
	readonly entries?: {
		readonly labels: readonly string[];
		readonly rows: readonly (readonly TextField[])[];
	};
}

/**
 * A drawing from simple shapes in a box `width` × `height` points, y down. `dataTable` holds the same facts in
 * words; it is placed after the drawing.
 */
export interface FigureBlock {
	readonly type: 'figure';
	readonly alt: string;
	readonly caption: string;
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
	readonly dataTable?: TableBlock;
}

export type Shape =
	| {
			readonly shape: 'rect';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly fill?: Tone;
			readonly stroke?: Tone;
			/** Diagonal lines instead of a fill: "we do not know". */
			readonly hatched?: boolean;
	  }
	| {
			readonly shape: 'line';
			readonly x1: number;
			readonly y1: number;
			readonly x2: number;
			readonly y2: number;
			readonly tone: Tone;
			readonly dashed?: boolean;
	  }
	| {
			readonly shape: 'text';
			readonly x: number;
			/** Base line. */
			readonly y: number;
			readonly text: string;
			readonly size: number;
			readonly bold?: boolean;
			readonly anchor?: 'start' | 'middle' | 'end';
			/** A longer text is cut; the drawing's table has it whole. */
			readonly width?: number;
			readonly tone?: Tone;
	  };

/** Readable in black and white: three greys and one accent. */
export type Tone = 'ink' | 'grey' | 'light' | 'accent';

/**
 * Four boxes for the levels 0–3, the chosen one filled; without `chosen` they are empty, to tick by pen.
 * Read aloud as `spoken`, "Stufe 2 von 3, reicht".
 */
export interface LevelBoxesBlock {
	readonly type: 'levelBoxes';
	readonly spoken: string;
	readonly chosen?: 0 | 1 | 2 | 3;
	/** Words behind the boxes, one for each: "noch nicht", "begonnen", "reicht", "vorbildlich". */
	readonly labels: readonly string[];
	/** The chosen level's own text: the boxes then hold their digits, label and text stand behind them. */
	readonly text?: string;
	/** More boxes to tick: "Wissen wir nicht". */
	readonly extra?: readonly { readonly label: string; readonly checked: boolean }[];
}
