/** Bytes as a string of one character per byte, the form jsPDF takes data in. */
export function binaryString(bytes: Uint8Array): string {
	const parts: string[] = [];
	// in pieces: a call takes only so many arguments
	for (let at = 0; at < bytes.length; at += 8192) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	}
	return parts.join('');
}

/** A text's UTF-8 bytes as a string of one character per byte. */
export function utf8String(text: string): string {
	return binaryString(new TextEncoder().encode(text));
}
