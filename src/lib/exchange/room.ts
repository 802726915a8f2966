import type { Workshop } from '../domain/workshop.ts';
import { sha256Hex } from './hash.ts';

/**
 * The number of a room, 0 to 65535, which its ballots name: the first two bytes of the SHA-256 over meeting, catalogue
 * and criteria. Null where no SHA-256 can be computed. Source: docs/formats.md, "Stimmzettel".
 */
export async function roomNumber(
	{ id, criteria }: Pick<Workshop, 'id' | 'criteria'>,
	catalogueSha256: string
): Promise<number | null> {
	const hash = await sha256Hex([id, catalogueSha256, criteria.join(',')].join('|'));
	return hash === null ? null : parseInt(hash.slice(0, 4), 16);
}
