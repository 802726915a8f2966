import { execFileSync } from 'node:child_process';

/**
 * A PDF value in qpdf's JSON: names as "/Name", references as "7 0 R", strings as "u:text" or
 * "b:hex".
 */
export type PdfValue =
	null | boolean | number | string | readonly PdfValue[] | { readonly [key: string]: PdfValue };
export type PdfDictionary = { readonly [key: string]: PdfValue };

interface QpdfObject {
	readonly value?: PdfValue;
	readonly stream?: { readonly dict: PdfDictionary; readonly data?: string };
}

interface QpdfJson {
	readonly pages: readonly { readonly object: string }[];
	readonly qpdf: readonly [{ readonly pdfversion: string }, Readonly<Record<string, QpdfObject>>];
}

/** A PDF file, read by qpdf. Missing things read as undefined, empty dictionary or empty array. */
export class PdfFile {
	readonly #json: QpdfJson;
	readonly trailer: PdfDictionary;
	readonly catalogue: PdfDictionary;
	/** References of the pages in order. */
	readonly pages: readonly string[];

	constructor(path: string) {
		const options = [
			'--json=2',
			'--json-stream-data=inline',
			'--decode-level=generalized',
			'--warning-exit-0'
		];
		const output = execFileSync('qpdf', [...options, path], {
			maxBuffer: 1 << 30,
			stdio: ['ignore', 'pipe', 'ignore']
		});
		this.#json = JSON.parse(output.toString('utf8')) as QpdfJson;
		this.trailer = asDictionary(this.#json.qpdf[1]['trailer']?.value);
		this.catalogue = this.dictionary(this.trailer['/Root']);
		this.pages = this.#json.pages.map((page) => page.object);
	}

	get version(): string {
		return this.#json.qpdf[0].pdfversion;
	}

	/** Value behind references; of a stream its dictionary. */
	resolve(value: PdfValue | undefined): PdfValue | undefined {
		let found = value;
		for (let depth = 0; isReference(found) && depth < 20; depth++) {
			const object = this.#object(found);
			found = object?.stream ? object.stream.dict : object?.value;
		}
		return found;
	}

	dictionary(value: PdfValue | undefined): PdfDictionary {
		return asDictionary(this.resolve(value));
	}

	array(value: PdfValue | undefined): readonly PdfValue[] {
		const found = this.resolve(value);
		return Array.isArray(found) ? (found as readonly PdfValue[]) : [];
	}

	/** The elements of an array, or the value itself as the only one; references stay references. */
	list(value: PdfValue | undefined): readonly PdfValue[] {
		const found = this.resolve(value);
		if (found === undefined || found === null) return [];
		return Array.isArray(found) ? (found as readonly PdfValue[]) : [value ?? null];
	}

	/** A string as text, empty if it is none. */
	text(value: PdfValue | undefined): string {
		const found = this.resolve(value);
		if (typeof found !== 'string') return '';
		if (found.startsWith('u:')) return found.slice(2);
		if (found.startsWith('b:')) return Buffer.from(found.slice(2), 'hex').toString('latin1');
		return found;
	}

	/** Unpacked bytes of a stream. */
	stream(reference: PdfValue | undefined): Buffer {
		const object = isReference(reference) ? this.#object(reference) : undefined;
		return Buffer.from(object?.stream?.data ?? '', 'base64');
	}

	/** All objects that are or have a dictionary. */
	dictionaries(): PdfDictionary[] {
		return Object.values(this.#json.qpdf[1]).map((object) =>
			asDictionary(object.stream?.dict ?? object.value)
		);
	}

	/** A value of a page or, where the page lacks it, of the page tree above. */
	inherited(page: string, key: string): PdfValue | undefined {
		let node = this.dictionary(page);
		for (let depth = 0; node[key] === undefined && node['/Parent'] && depth < 20; depth++) {
			node = this.dictionary(node['/Parent']);
		}
		return node[key];
	}

	#object(reference: string): QpdfObject | undefined {
		return this.#json.qpdf[1][`obj:${reference}`];
	}
}

/** Whether a value refers to an object. */
export function isReference(value: PdfValue | undefined): value is string {
	return typeof value === 'string' && /^\d+ \d+ R$/.test(value);
}

function asDictionary(value: PdfValue | undefined): PdfDictionary {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as PdfDictionary)
		: {};
}
