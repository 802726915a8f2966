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

async function digestByPackage(bytes: Uint8Array): Promise<Uint8Array | null> {
	const loaded = await import('@noble/hashes/sha2.js').catch(() => null);
	return loaded && loaded.sha256(bytes);
}
