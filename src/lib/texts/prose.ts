/** A page of the handbook as a value; made from docs/handbuch/*.md when the app is built. */
export type ProseBlock =
	| { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id: string }
	| { readonly type: 'paragraph'; readonly runs: readonly ProseRun[] }
	/** A picture of docs/bilder, by its name without ending. */
	| { readonly type: 'picture'; readonly name: string; readonly alt: string }
	| {
			readonly type: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly ProseRun[])[];
	  }
	| {
			readonly type: 'table';
			/** With one, the first cell of each row is its header. */
			readonly caption?: string;
			readonly head: readonly (readonly ProseRun[])[];
			readonly rows: readonly (readonly (readonly ProseRun[])[])[];
	  };

export interface ProseRun {
	readonly text: string;
	readonly bold?: boolean;
	readonly code?: boolean;
	readonly href?: string;
}
