import { hashedTextOf } from '../domain/catalogue-text.ts';
import { isRecord } from '../domain/record.ts';
import type { SignatureState } from '../domain/trust.ts';

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** Order of the group: the second half of a signature lies below it, or there would be two of each. */
const ORDER = '1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed';
/** Points of small order, the sign left out: with such a key a signature fits any text. List of libsodium. */
const SMALL_ORDER: readonly string[] = [
	'0000000000000000000000000000000000000000000000000000000000000000',
	'0100000000000000000000000000000000000000000000000000000000000000',
	'26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
	'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
	'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
	'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
	'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'
];

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Whether the signature of a catalogue fits its content: Ed25519 (RFC 8032) over the UTF-8 bytes of the text its hash
 * is made of. Strict: what is not exactly 32 and 64 bytes in base64url, or could have been bent, is broken.
 *
 * Shape: any object that JSON can hold, also one that was not checked yet. Errors: those of `hashedTextOf`.
 * Source: docs/formats.md, "Unterschrift".
 */
export async function signatureOf(catalogue: object): Promise<SignatureState> {
	const { signature } = catalogue as { readonly signature?: unknown };
	if (signature === undefined) return 'unsigned';
	const { key, value } = isRecord(signature) ? signature : {};
	const keyBytes = bytesOf(key, KEY_BYTES);
	const valueBytes = bytesOf(value, SIGNATURE_BYTES);
	if (keyBytes === null || valueBytes === null) return 'broken';
	if (hasSmallOrder(keyBytes) || !isReduced(valueBytes.subarray(KEY_BYTES))) return 'broken';
	const message = new TextEncoder().encode(hashedTextOf(catalogue));
	const fits =
		(await fitsByBrowser(keyBytes, valueBytes, message)) ??
		(await fitsByPackage(keyBytes, valueBytes, message));
	if (fits === null) return 'uncheckable';
	return fits ? 'fits' : 'broken';
}

/** Null where WebCrypto is missing (a page over plain http) or does not know Ed25519. */
async function fitsByBrowser(key: Bytes, value: Bytes, message: Bytes): Promise<boolean | null> {
	const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
	if (subtle === undefined) return null;
	try {
		const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
		return await subtle.verify('Ed25519', imported, value, message);
	} catch {
		return null;
	}
}

/** Null where its code cannot be fetched. */
async function fitsByPackage(key: Bytes, value: Bytes, message: Bytes): Promise<boolean | null> {
	try {
		const [{ hashes, verify }, { sha512 }] = await Promise.all([
			import('@noble/ed25519'),
			import('@noble/hashes/sha2.js')
		]);
		hashes.sha512 = sha512;
		return verify(value, message, key, { zip215: false });
	} catch {
		return null;
	}
}

/** The bytes of a base64url text without padding, or null when it is not the one text of that many bytes. */
function bytesOf(text: unknown, length: number): Bytes | null {
	if (typeof text !== 'string' || !/^[\w-]+$/.test(text)) return null;
	if (text.length !== Math.ceil((length * 4) / 3)) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const isOnlyText = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').startsWith(text);
	return isOnlyText ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : null;
}

function hasSmallOrder(key: Bytes): boolean {
	const withoutSign = key.with(-1, (key.at(-1) ?? 0) & 0x7f);
	return SMALL_ORDER.includes(hexOf(withoutSign));
}

/** A little-endian number. */
function isReduced(half: Bytes): boolean {
	return hexOf(half.toReversed()) < ORDER;
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
