import { canonicalJson } from '../domain/canonical-json.ts';
import { checkCodeOf, type FrozenCheck } from '../domain/frozen.ts';
import { sha256Hex } from './hash.ts';

/**
 * "1A2B-3C4D", from the SHA-256 of the canonical JSON of a state laid down; null where the browser offers no
 * WebCrypto. Source: docs/formats.md, "Ratsvorlage und Fassungen".
 */
export async function checkCode(frozen: FrozenCheck): Promise<string | null> {
	const hash = await sha256Hex(canonicalJson(frozen));
	return hash === null ? null : checkCodeOf(hash);
}
