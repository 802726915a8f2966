/** Where indirect objects are written to; the structure's side of a PDF library. */
export interface PdfObjects {
	/** Reserves an object number. */
	allocate(): number;
	/** Writes an object from source text, ASCII. */
	put(id: number, body: string): void;
	/** Writes a stream; `data` holds one byte per character. */
	stream(id: number, entries: StreamEntries, data: string, isCompressed: boolean): void;
	/** Reference to a page, from 0. */
	pageReference(page: number): string;
}

/** Entries of a stream's dictionary as source text, without Length and Filter. */
export type StreamEntries = Readonly<Record<string, string>>;
