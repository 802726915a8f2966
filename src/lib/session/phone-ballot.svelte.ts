import { codeOf, type BallotPaper } from '#lib/domain/ballot-paper.ts';
import { chosenBy, type BallotVote } from '#lib/domain/ballot.ts';
import type { Catalogue, Criterion } from '#lib/domain/catalogue.ts';
import {
	roomFragment,
	roomLinkIn,
	type RoomLink,
	type RoomLinkFault
} from '#lib/domain/room-link.ts';
import { ballotText } from '#lib/exchange/ballot-file.ts';
import { fileNameOf } from '#lib/exchange/file-name.ts';
import { qrOf, textInPicture, type Pixels, type QrPicture } from '#lib/exchange/qr.ts';
import { dropPaper, keepPaper, keptInvitations, keptPaper } from '#lib/store/ballot-papers.ts';
import { deviceStorage } from '#lib/store/journal.ts';
import { catalogueOf, knownCatalogues } from './catalogues.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import { shownName } from './shown-name.ts';

/** What an invitation leads to. */
export type Entrance =
	| { readonly state: 'none'; readonly kept: readonly string[] }
	| { readonly state: 'fault'; readonly fault: Exclude<RoomLinkFault, 'none'> }
	| { readonly state: 'catalogue'; readonly named: RoomLink['catalogue'] }
	| { readonly state: 'ready'; readonly ballot: PhoneBallot };

/** Follows what stands behind the "#" of the address. Rejects only when the criteria cannot be fetched. */
export async function enterRoom(hash: string): Promise<Entrance> {
	const link = roomLinkIn(hash);
	if (link === 'none') return { state: 'none', kept: keptInvitations(deviceStorage()) };
	if (typeof link === 'string') return { state: 'fault', fault: link };
	const { id, version, mark } = link.catalogue;
	const known = (await knownCatalogues()).find(
		(each) => each.id === id && each.version === version && each.sha256.startsWith(mark)
	);
	const catalogue = known && (await catalogueOf({ catalogue: known }));
	if (!catalogue) return { state: 'catalogue', named: link.catalogue };
	const ids = chosenBy(
		catalogue.criteria.map((each) => each.id),
		link.mask
	);
	const criteria = catalogue.criteria.filter((each) => ids.includes(each.id));
	if (criteria.length === 0) return { state: 'fault', fault: 'torn' };
	return { state: 'ready', ballot: new PhoneBallot(link, catalogue, criteria) };
}

/** The hash for the address, out of what was typed; null where it is no invitation at all. */
export function hashIn(text: string): string | null {
	const link = roomLinkIn(text);
	if (link === 'none') return null;
	const part = typeof link === 'object' ? roomFragment(link) : encodeURIComponent(text.trim());
	return `#${part}`;
}

/** The same out of a picture; null also where nothing can be read. */
export async function hashInPicture(pixels: Pixels): Promise<string | null> {
	return hashIn((await textInPicture(pixels)) ?? '');
}

/** What one phone says in one meeting. Screens: what it is about, one for each criterion, the votes, the code. */
export class PhoneBallot {
	readonly kind: 'levels' | 'kriterien';
	readonly source: Pick<Catalogue, 'title' | 'version'>;
	/** False where the browser stores nothing: a reload then loses the votes. */
	isKept = $state(true);
	readonly #link: RoomLink;
	readonly #invitation: string;
	#paper = $state.raw<BallotPaper>(newPaper());

	constructor(
		link: RoomLink,
		source: Catalogue,
		readonly criteria: readonly Criterion[]
	) {
		this.kind = link.kind ?? 'levels';
		this.source = { title: shownName(source.title), version: source.version };
		this.#link = link;
		this.#invitation = roomFragment(link);
		this.#paper = keptPaper(deviceStorage(), this.#invitation) ?? this.#paper;
	}

	get screen(): number {
		return Math.min(this.#paper.screen, this.ticketScreen);
	}

	get summaryScreen(): number {
		return this.criteria.length + 1;
	}

	get ticketScreen(): number {
		return this.criteria.length + 2;
	}

	/** Empty as long as none was shown. */
	get code(): string {
		return this.#paper.told ?? '';
	}

	get openCount(): number {
		return this.criteria.filter(({ id }) => this.voteOf(id) === undefined).length;
	}

	/** Undefined as long as nothing was chosen. */
	voteOf(criterion: string): BallotVote | undefined {
		return this.#paper.votes[criterion];
	}

	vote(criterion: string, vote: BallotVote): void {
		this.#write((paper) => ({ ...paper, votes: { ...paper.votes, [criterion]: vote } }));
	}

	goTo(screen: number): void {
		this.#write((paper) => {
			const told = screen === this.ticketScreen ? this.#codeOf(paper) : paper.told;
			return { ...paper, screen, told };
		});
	}

	picture(): Promise<QrPicture> {
		return qrOf(this.code.replaceAll(' ', ''));
	}

	/** Answers the name of the file. */
	save(): string {
		const name = fileNameOf({ name: '', kind: 'stimmzettel', at: now() });
		const text = ballotText({ catalogue: this.#link.catalogue, code: this.code });
		download(name, text, 'application/json');
		return name;
	}

	/** Deletes all of it from this device; answers the way back. */
	forget(): () => void {
		const former = this.#paper;
		dropPaper(deviceStorage(), this.#invitation);
		this.#paper = newPaper();
		return () => this.#keep(former);
	}

	/** On what is kept, not on what is shown: another window may have written meanwhile. */
	#write(changed: (paper: BallotPaper) => BallotPaper): void {
		this.#keep(changed(keptPaper(deviceStorage(), this.#invitation) ?? this.#paper));
	}

	#keep(paper: BallotPaper): void {
		this.#paper = paper;
		this.isKept = keepPaper(deviceStorage(), this.#invitation, paper);
	}

	#codeOf(paper: BallotPaper): string {
		return codeOf(
			paper,
			this.#link.room,
			this.criteria.map(({ id }) => id)
		);
	}
}

function newPaper(): BallotPaper {
	const [who = 0] = crypto.getRandomValues(new Uint16Array(1));
	return { who, votes: {}, told: null, screen: 0 };
}
