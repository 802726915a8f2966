import { hrefTo } from '#lib/app/addresses.ts';
import type { CatalogueRef } from '#lib/domain/assessment.ts';
import { maskOf } from '#lib/domain/ballot.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { roomFragment } from '#lib/domain/room-link.ts';
import type { Workshop } from '#lib/domain/workshop.ts';
import { qrOf, type QrPicture } from '#lib/exchange/qr.ts';
import { roomNumber } from '#lib/exchange/room.ts';

/** What leads a phone into a meeting. */
export interface RoomInvitation {
	readonly room: number;
	/** The whole address. */
	readonly link: string;
	readonly picture: QrPicture;
}

/**
 * Null where phones cannot vote: the catalogue has more than 30 criteria, the meeting is on none of them, or no room
 * number can be computed. Rejects only when the package for QR codes cannot be fetched.
 */
export async function invitationTo(
	workshop: Pick<Workshop, 'id' | 'criteria' | 'kind'>,
	{ id, version, sha256 }: Pick<CatalogueRef, 'id' | 'version' | 'sha256'>,
	catalogue: Catalogue
): Promise<RoomInvitation | null> {
	const mask = maskOf(
		catalogue.criteria.map((each) => each.id),
		workshop.criteria
	);
	const room = await roomNumber(workshop, sha256);
	if (mask === null || mask === 0 || room === null) return null;
	const { kind } = workshop;
	const fragment = roomFragment({
		room,
		...(kind === undefined ? {} : { kind }),
		catalogue: { id, version, mark: sha256.slice(0, 4) },
		mask
	});
	const link = `${new URL(hrefTo('/stimmzettel'), location.href).href}#${fragment}`;
	return { room, link, picture: await qrOf(link) };
}
