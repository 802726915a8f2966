import { MOST_VOTES } from './ballot.ts';
import { bitsOf, crc21 } from './crc.ts';

/**
 * What the code at the start of a meeting tells a phone: the room, and what it votes on. It stands behind the "#" of
 * an address, so no server ever sees it. Source: docs/formats.md, "Einladung".
 */
export interface RoomLink {
	/** See `roomNumber`: 0 to 65535. */
	readonly room: number;
	/** As of a `Workshop`. */
	readonly kind?: 'kriterien';
	readonly catalogue: {
		readonly id: string;
		readonly version: string;
		/** The first four hex digits of its SHA-256: another content of the same name is another catalogue. */
		readonly mark: string;
	};
	/** See `maskOf`; never 0. */
	readonly mask: number;
}

/** Why a text is no invitation: there is none in it, it is torn or mistyped, or a later app has written it. */
export type RoomLinkFault = 'none' | 'torn' | 'version';

const VERSION = 1;
const KINDS = { levels: 's', kriterien: 'k' } as const;
/** The version comes first for all time; nothing is read of a later one. */
const ANY_VERSION = /(?:^|#)w(\d+)(?=\/|$)/;
const WHOLE =
	/(?:^|#)(w1\/([0-9a-f]{4})\/([sk])\/([0-9a-f]{8})\/([a-z0-9-]+)\/([\w.+-]+)\/([0-9a-f]{4}))\/([0-9a-f]{6})(?![\w/])/;

/** The part of the address behind "#". Errors: `RangeError` on a number out of range (programming error). */
export function roomFragment({ room, kind, catalogue, mask }: RoomLink): string {
	const body = [
		`w${VERSION}`,
		hexOf(room, 16, 4),
		KINDS[kind ?? 'levels'],
		hexOf(mask, MOST_VOTES, 8),
		catalogue.id,
		catalogue.version,
		catalogue.mark
	].join('/');
	return `${body}/${checksumOf(body)}`;
}

/** The invitation in an address, or in what stands behind its "#". Total. */
export function roomLinkIn(text: string): RoomLink | RoomLinkFault {
	const plain = text.trim().replaceAll('%23', '#').replace(/%2f/gi, '/');
	const version = ANY_VERSION.exec(plain)?.[1];
	if (version === undefined) return 'none';
	if (Number(version) !== VERSION) return 'version';
	const [, body = '', room = '', kind, mask = '', id = '', number = '', mark = '', sum] =
		WHOLE.exec(plain) ?? [];
	const chosen = parseInt(mask, 16);
	if (sum !== checksumOf(body) || !(chosen > 0 && chosen < 2 ** MOST_VOTES)) return 'torn';
	return {
		room: parseInt(room, 16),
		...(kind === KINDS.kriterien ? { kind: 'kriterien' } : {}),
		catalogue: { id, version: number, mark },
		mask: chosen
	};
}

function hexOf(value: number, bits: number, digits: number): string {
	if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits) throw new RangeError(`${value}`);
	return value.toString(16).padStart(digits, '0');
}

function checksumOf(text: string): string {
	const bits = [...text].map((character) => bitsOf(character.charCodeAt(0), 8)).join('');
	return crc21(bits).toString(16).padStart(6, '0');
}
