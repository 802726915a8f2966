/**
 * SHA-256 of a text's UTF-8 bytes, 64 hex digits in lower case; null where the browser offers no WebCrypto
 * (a page served over plain http).
 */
export async function sha256Hex(text: string): Promise<string | null> {
	const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
	if (subtle === undefined) return null;
	const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
