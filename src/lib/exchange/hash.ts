/**
 * SHA-256 of a text's UTF-8 bytes, 64 hex digits in lower case. Where the browser offers no WebCrypto (a page served
 * over plain http) a package computes it; null where that cannot be fetched either.
 */
export async function sha256Hex(text: string): Promise<string | null> {
	const bytes = new TextEncoder().encode(text);
	const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
	const digest =
		subtle === undefined
			? await digestByPackage(bytes)
			: new Uint8Array(await subtle.digest('SHA-256', bytes));
	if (digest === null) return null;
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A UUID (version 8) that follows from a text: the same text, the same id. Null where the hash is. */
export async function uuidOf(text: string): Promise<string | null> {
	const digits = await sha256Hex(text);
	if (digits === null) return null;
	const variant = '89ab'[parseInt(digits.charAt(16), 16) % 4] ?? '8';
	return [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`8${digits.slice(13, 16)}`,
		`${variant}${digits.slice(17, 20)}`,
		digits.slice(20, 32)
	].join('-');
}

async function digestByPackage(bytes: Uint8Array): Promise<Uint8Array | null> {
	const loaded = await import('@noble/hashes/sha2.js').catch(() => null);
	return loaded && loaded.sha256(bytes);
}
