const WIDTH = 21;
/** CRC-21 of CAN FD: finds every burst of up to 21 bits. */
const POLYNOMIAL = 0x102899;

/** A whole number as that many characters 0 and 1. Errors: `RangeError` where it does not fit (programming error). */
export function bitsOf(value: number, width: number): string {
	if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
		throw new RangeError(`${value} does not fit into ${width} bits`);
	}
	return value.toString(2).padStart(width, '0');
}

/** The checksum of characters 0 and 1: a number of 21 bits. */
export function crc21(bits: string): number {
	let rest = 0;
	for (const bit of bits) {
		const top = (rest >> (WIDTH - 1)) & 1;
		rest = (rest << 1) & (2 ** WIDTH - 1);
		if (top !== Number(bit)) rest ^= POLYNOMIAL;
	}
	return rest;
}
