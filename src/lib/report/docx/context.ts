/** The words Word needs besides those of the document; `src/lib/texts` owns them. */
export interface DocxLabels {
	/** "Seite {page} von {pages}". */
	readonly pageNumber: string;
	/** Before the words that stand for a drawing: "Zeichnung in Worten:". */
	readonly inWords: string;
}

/** What every block needs to be written. */
export interface Context {
	readonly labels: DocxLabels;
	/** Width of the text in points. */
	readonly width: number;
	/** The next number of a link or of a list, from 1. */
	readonly next: (of: 'link' | 'list') => number;
}

/** Counts links and lists of one document. */
export function counter(): Context['next'] {
	const counts = { link: 0, list: 0 };
	return (of) => ++counts[of];
}
