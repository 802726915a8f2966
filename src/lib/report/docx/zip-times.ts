const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, midnight: the first moment a ZIP file can name. */
const FIRST_DAY = 0x00210000;

/**
 * Replaces the time of every file in a ZIP archive by the first one there is: the packer takes it from the clock, and
 * equal input is to give equal bytes. Throws if `bytes` is no plain ZIP archive without comment.
 */
export function withoutTimes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const copy = new Uint8Array(bytes);
	const view = new DataView(copy.buffer);
	const end = copy.length - END_LENGTH;
	expectSignature(view, end, END_RECORD);
	const count = view.getUint16(end + 10, true);
	let entry = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		expectSignature(view, entry, DIRECTORY_ENTRY);
		const local = view.getUint32(entry + 42, true);
		expectSignature(view, local, LOCAL_ENTRY);
		view.setUint32(entry + 12, FIRST_DAY, true);
		view.setUint32(local + 10, FIRST_DAY, true);
		const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
		entry += lengths.reduce((sum, length) => sum + length, 46);
	}
	return copy;
}

function expectSignature(view: DataView, at: number, signature: number): void {
	if (at < 0 || view.getUint32(at, true) !== signature) throw new Error('not a plain ZIP archive');
}
