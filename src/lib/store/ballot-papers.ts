import type { BallotPaper } from '../domain/ballot-paper.ts';
import type { BallotVote } from '../domain/ballot.ts';
import { isRecord } from '../domain/record.ts';
import type { TextStorage } from './journal.ts';

/**
 * What this device says in meetings, one entry for each invitation. A few bytes each and written with every vote, so
 * that a reload in the middle loses none: in localStorage, as the journal.
 */
const PREFIX = 'insek-check/stimmzettel/';

/** Null when there is none, or none that can be read. */
export function keptPaper(storage: TextStorage, invitation: string): BallotPaper | null {
	try {
		return paperIn(JSON.parse(storage.getItem(PREFIX + invitation) ?? 'null'));
	} catch {
		return null;
	}
}

/** False where the storage is full or forbidden: the paper then lives as long as its page. */
export function keepPaper(storage: TextStorage, invitation: string, paper: BallotPaper): boolean {
	try {
		storage.setItem(PREFIX + invitation, JSON.stringify(paper));
		return true;
	} catch {
		return false;
	}
}

export function dropPaper(storage: TextStorage, invitation: string): void {
	try {
		storage.removeItem(PREFIX + invitation);
	} catch {
		// forbidden storage never held it
	}
}

/** The invitations of all papers on this device. */
export function keptInvitations(storage: TextStorage): readonly string[] {
	try {
		const keys = Array.from({ length: storage.length }, (_none, index) => storage.key(index) ?? '');
		return keys.flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
	} catch {
		return [];
	}
}

function paperIn(value: unknown): BallotPaper | null {
	if (!isRecord(value) || !isRecord(value['votes'])) return null;
	const { who, screen, told } = value;
	if (!isWhole(who, 0xffff) || !isWhole(screen, 99)) return null;
	const votes = Object.entries(value['votes']).flatMap(([id, vote]) =>
		isVote(vote) ? [[id, vote] as const] : []
	);
	return {
		who,
		screen,
		told: typeof told === 'string' ? told : null,
		votes: Object.fromEntries(votes)
	};
}

function isWhole(value: unknown, most: number): value is number {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isVote(value: unknown): value is BallotVote {
	return value === null || value === 'unknown' || isWhole(value, 3);
}
