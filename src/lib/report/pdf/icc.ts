/**
 * A colour profile for sRGB as a binary string, one byte per character: three primaries and a gamma
 * of 2.2 (ICC.1:2001-04, version 2.1, display profile of matrix and curves). PDF/A needs one to say
 * what RGB means.
 */
export function srgbProfile(): string {
	const elements: readonly (readonly [tags: readonly string[], data: string])[] = [
		[['desc'], description('sRGB')],
		[['cprt'], `text${uint(0, 4)}CC0\0`],
		[['wtpt'], xyz([0.9505, 1, 1.0891])],
		[['rXYZ'], xyz([0.4361, 0.2225, 0.0139])],
		[['gXYZ'], xyz([0.3851, 0.7169, 0.0971])],
		[['bXYZ'], xyz([0.1431, 0.0606, 0.7141])],
		[['rTRC', 'gTRC', 'bTRC'], `curv${uint(0, 4)}${uint(1, 4)}${uint(GAMMA, 2)}`]
	];
	const count = elements.flatMap(([tags]) => tags).length;
	let offset = HEADER_LENGTH + 4 + 12 * count;
	let table = uint(count, 4);
	let data = '';
	for (const [tags, unpadded] of elements) {
		const padded = unpadded.padEnd(Math.ceil(unpadded.length / 4) * 4, '\0');
		for (const tag of tags) table += tag + uint(offset, 4) + uint(padded.length, 4);
		data += padded;
		offset += padded.length;
	}
	return header(offset) + table + data;
}

const HEADER_LENGTH = 128;
/** 2.2 as fixed-point number with eight binary places. */
const GAMMA = 563;
const VERSION_2_1 = 0x02100000;

function header(length: number): string {
	const date = [2026, 1, 1, 0, 0, 0].map((part) => uint(part, 2)).join('');
	const illuminantD50 = [0.9642, 1, 0.8249].map(fixed).join('');
	const start = `${uint(length, 4)}\0\0\0\0${uint(VERSION_2_1, 4)}mntrRGB XYZ ${date}acsp`;
	return (start + '\0'.repeat(28) + illuminantD50).padEnd(HEADER_LENGTH, '\0');
}

/** A description in ASCII, with the empty Unicode and Macintosh parts the type asks for. */
function description(text: string): string {
	return `desc${uint(0, 4)}${uint(text.length + 1, 4)}${text}\0${'\0'.repeat(4 + 4 + 2 + 1 + 67)}`;
}

function xyz(values: readonly number[]): string {
	return `XYZ ${uint(0, 4)}${values.map(fixed).join('')}`;
}

/** Fixed-point number with 16 binary places. */
function fixed(value: number): string {
	return uint(Math.round(value * 65536), 4);
}

/** Big-endian unsigned integer. */
function uint(value: number, bytes: number): string {
	const shifts = Array.from({ length: bytes }, (_, index) => 8 * (bytes - 1 - index));
	return shifts.map((shift) => String.fromCharCode((value >>> shift) & 255)).join('');
}
