import type { Measure } from '../placed.ts';
import type { Body } from './page-format.ts';

/** The few words the layout itself needs; `src/lib/texts` owns them. */
export interface LayoutLabels {
	/** "Seite {page} von {pages}". */
	readonly pageNumber: string;
	/** How an empty box is read aloud: "Kästchen". */
	readonly emptyBox: string;
	/** How a ticked box is read aloud: "angekreuzt". */
	readonly tickedBox: string;
}

/** What every block needs to be composed. */
export interface Context {
	readonly measure: Measure;
	readonly labels: LayoutLabels;
	/** The room on the pages the block comes to stand on. */
	readonly body: Body;
}
