import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY_LENGTH = 46;
const LOCAL_ENTRY_LENGTH = 30;

/** The files within a ZIP archive as text, by their paths. Throws if it is none. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
	const file = Buffer.from(bytes);
	const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	const parts = new Map<string, string>();
	let entry = file.readUInt32LE(end + 16);
	for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((offset) =>
			file.readUInt16LE(entry + offset)
		);
		const nameStart = entry + DIRECTORY_ENTRY_LENGTH;
		const name = file.toString('utf8', nameStart, nameStart + nameLength);
		parts.set(name, contentOf(file, entry));
		entry = nameStart + nameLength + extraLength + commentLength;
	}
	return parts;
}

function contentOf(file: Buffer, entry: number): string {
	const local = file.readUInt32LE(entry + 42);
	const start =
		local + LOCAL_ENTRY_LENGTH + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
	const packed = file.subarray(start, start + file.readUInt32LE(entry + 20));
	return (file.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}

/** A part as XML. Throws where it is not well-formed. Needs a DOM. */
export function xmlOf(parts: ReadonlyMap<string, string>, name: string): Document {
	const text = parts.get(name);
	if (text === undefined) throw new Error(`no ${name} in the file`);
	const xml = new DOMParser().parseFromString(text, 'application/xml');
	const error = xml.getElementsByTagName('parsererror')[0];
	if (error) throw new Error(`${name}: ${error.textContent}`);
	return xml;
}

/** Elements of a name with its prefix, "w:tbl", in the order of the document. */
export function all(parent: Document | Element, name: string): Element[] {
	return [...parent.getElementsByTagName(name)];
}

/** Value of "w:val" of the first such element, or undefined. */
export function valueOf(parent: Element, name: string): string | undefined {
	return all(parent, name)[0]?.getAttribute('w:val') ?? undefined;
}

/** Elements that switch something on, "w:tblHeader": without a value or with one that is not off. */
export function switches(parent: Element, name: string): Element[] {
	return all(parent, name).filter((each) => each.getAttribute('w:val') !== 'off');
}

/** The text of a part as it is read: breaks and paragraphs as line ends. */
export function textOf(xml: Document): string {
	return all(xml, 'w:p').map(paragraphText).join('\n');
}

export function paragraphText(paragraph: Element): string {
	return [...paragraph.getElementsByTagName('*')]
		.filter(({ parentElement }) => parentElement?.tagName === 'w:r')
		.map(({ tagName, textContent }) => {
			if (tagName === 'w:t') return textContent;
			return tagName === 'w:br' || tagName === 'w:tab' ? '\n' : '';
		})
		.join('');
}
