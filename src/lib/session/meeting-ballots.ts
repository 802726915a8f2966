import { readBallots, type BallotResult } from '#lib/domain/ballot-box.ts';
import { workshopIn } from '#lib/domain/workshop.ts';
import { BallotReading } from './ballot-reading.svelte.ts';
import { invitationTo, type RoomInvitation } from './room-invite.ts';
import type { Meeting } from './werkstatt.ts';

export type { RoomInvitation } from './room-invite.ts';

/** What leads phones into a meeting; null where they cannot vote. */
export async function invitationFor({ check, workshop }: Meeting): Promise<RoomInvitation | null> {
	const { assessment, catalogue } = check;
	return invitationTo(workshop, assessment.catalogue, catalogue).catch(() => null);
}

/** Changes exactly when the invitation does: not with every vote. */
export function invitationKey({ workshop }: Meeting): string {
	return [workshop.kind ?? '', ...workshop.criteria].join(' ');
}

/** Reads ballots into a meeting of this check. */
export function ballotReading({ check, workshop }: Meeting, room: number): BallotReading {
	const { session } = check;
	return new BallotReading((codes): readonly BallotResult[] => {
		const latest = session.assessment && workshopIn(session.assessment, workshop.id);
		if (session.assessment === null || latest === null) return codes.map(() => 'foreign');
		const { edits, results } = readBallots(session.assessment, latest, room, codes);
		session.change(edits, { keepsOffices: true });
		return results;
	});
}
