import {
	archiveOf,
	storedArchive,
	type Archive,
	type ArchiveEntry,
	type VersionRef
} from './archive.ts';
import { isEmptyAnswer, type Assessment } from './assessment.ts';
import type { Holding } from './carry-answers.ts';
import { movesBetween, type Edition, type Moves, type Origin } from './carry-moves.ts';
import { carriedRemarks, carriedSteps, fittedProfile } from './carry-parts.ts';
import { isKeptAt, ownEntry, placeOf, type Journey, type Place } from './carry-places.ts';
import { carriedProposals } from './carry-proposals.ts';
import type { Catalogue, ChangeKind } from './catalogue.ts';
import { byCodeUnits } from './code-units.ts';
import {
	isWaiting,
	proposalsIn,
	type NewProposal,
	type Proposal,
	type StoredProposal
} from './proposals.ts';
import { answerOf } from './score.ts';

export type CarryResult = 'UEBERNOMMEN' | 'BESTAETIGEN' | 'OFFEN' | 'ARCHIV';

/** What became of a criterion: one of the new version, or one of the old that leads nowhere (`ARCHIV`). */
export interface CarryChange {
	readonly criterion: string;
	readonly kind: ChangeKind;
	readonly result: CarryResult;
	/** The criteria it comes from. */
	readonly old: readonly string[];
	/** The editors' sentences. */
	readonly notes: readonly string[];
}

export interface Carried {
	readonly assessment: Assessment;
	/** The new version's criteria in their order, then the old ones without a successor. */
	readonly changes: readonly CarryChange[];
}

export interface CarryOptions {
	/** A new id with every call. */
	readonly ids: () => string;
	/** ISO time. */
	readonly at: string;
}

/**
 * A check in another version of its catalogue, the next one or the one before: what is still asked keeps its answer,
 * what is asked otherwise becomes a proposal, what is asked no more goes to the archive and comes out of it on the way
 * back. Nothing that was answered or written is lost.
 *
 * Shape: `from` is the catalogue the check is bound to; states laid down, workshops and the history stay as they are.
 * Errors: none. Source: docs/method.md R34, docs/formats.md, "Archiv".
 */
export function carriedOver(
	assessment: Assessment,
	from: Catalogue,
	to: Edition,
	{ ids, at }: CarryOptions
): Carried {
	const moves = movesBetween(from, to.catalogue);
	const holdings = holdingsOf(assessment, from);
	const proposals = carriedProposals(assessment, moves, (id) => holdings.has(id), ids);
	const archive = archiveOf(assessment);
	const known = proposalsIn({ proposals });
	const returning = moves.origins.filter((origin) => ownEntry(origin, { archive, to }) !== null);
	const returned = new Set(returning.flatMap(({ old }) => old));
	const journey = { from: refOf(assessment.catalogue), to, archive, returned, known, at };
	const places = moves.origins.map((origin) =>
		placeOf(origin, holdingsAt(origin, holdings), journey)
	);
	const made = places.flatMap((place) => place.proposals.map((each) => whole(each, ids, at)));
	const {
		archive: _archive,
		feedback: _feedback,
		plan: _plan,
		proposals: _proposals,
		setAside: _setAside,
		...rest
	} = assessment;
	const { profile, setAside: misfits } = fittedProfile(assessment, to.catalogue);
	const { feedback, setAside } = carriedRemarks(assessment, moves, misfits);
	return {
		assessment: {
			...rest,
			...optional('archive', storedArchive(nextArchive(archive, holdings, places, journey))),
			...optional('setAside', nonEmpty(setAside)),
			...optional('feedback', nonEmpty(feedback)),
			...optional('plan', nonEmpty(planOf(assessment, holdings, places))),
			...optional('proposals', nonEmpty([...proposals, ...made].toSorted(byId))),
			...optional(
				'steps',
				carriedSteps(assessment, moves, (id) => holdings.get(id)?.criterion.title)
			),
			catalogue: { id: to.catalogue.id, version: to.catalogue.version, sha256: to.sha256 },
			profile,
			answers: answersAt(places),
			updatedAt: at
		},
		changes: changesOf(moves, places)
	};
}

function refOf({ id, version, sha256 }: Assessment['catalogue']): VersionRef {
	return { id, version, sha256 };
}

type Holdings = ReadonlyMap<string, Holding>;

/** All a check holds of its criteria, and of such as the catalogue does not know. */
function holdingsOf(assessment: Assessment, { criteria }: Catalogue): Holdings {
	const { answers, plan = {} } = assessment;
	const waiting = proposalsIn(assessment).filter(
		(each) => each.source === 'fassung' && isWaiting(each, assessment)
	);
	const known = new Set(criteria.map(({ id }) => id));
	const strays = Object.keys(answers)
		.filter((id) => !known.has(id))
		.map((id) => ({ id, title: id, naAllowed: true }));
	const holdings = [...criteria, ...strays].map((criterion): [string, Holding] => [
		criterion.id,
		{
			criterion,
			answer: answerOf(answers, criterion.id),
			waiting: waiting.filter((each) => each.criterion === criterion.id),
			plan: Object.hasOwn(plan, criterion.id) ? plan[criterion.id] : undefined
		}
	]);
	return new Map(holdings);
}

function holdingsAt({ old }: Origin, holdings: Holdings): readonly Holding[] {
	return old.flatMap((id) => holdings.get(id) ?? []);
}

function whole(proposal: NewProposal | Proposal, ids: () => string, at: string): Proposal {
	return 'id' in proposal ? proposal : { ...proposal, id: ids(), createdAt: at };
}

function answersAt(places: readonly Place[]): Assessment['answers'] {
	const entries = places.flatMap(({ origin, answer }) =>
		answer === undefined || isEmptyAnswer(answer) ? [] : [[origin.criterion.id, answer] as const]
	);
	return Object.fromEntries(entries);
}

/** What came out of the archive is no longer in it; what has no full place any more is. */
function nextArchive(
	archive: Archive,
	holdings: Holdings,
	places: readonly Place[],
	{ from, to, at }: Journey
): Archive {
	const returned = new Set(places.map(({ entry }) => entry));
	const next = new Map(
		[...archive].map(([id, entries]) => [id, entries.filter((each) => !returned.has(each))])
	);
	for (const [id, holding] of holdings) {
		const { answer, waiting, plan, criterion } = holding;
		const isEmpty = answer === undefined && waiting.length === 0 && plan === undefined;
		const isKept = places.some(
			(place) => place.holdings.includes(holding) && isKeptAt(holding, place, to)
		);
		if (isEmpty || isKept) continue;
		const entry: ArchiveEntry = {
			answer: answer ?? { state: 'open', updatedAt: at },
			title: criterion.title,
			catalogue: from,
			...(waiting.length === 0 ? {} : { proposals: waiting }),
			...optional('plan', plan)
		};
		next.set(id, [entry, ...(next.get(id) ?? [])]);
	}
	return next;
}

/** Entries of criteria the old version does not know stay, unread. */
function planOf({ plan }: Assessment, holdings: Holdings, places: readonly Place[]) {
	const unread = Object.entries(plan ?? {}).filter(([id]) => !holdings.has(id));
	const placed = places.flatMap((place) =>
		place.plan === undefined ? [] : [[place.origin.criterion.id, place.plan] as const]
	);
	return Object.fromEntries([...unread, ...placed]);
}

function changesOf({ dropped }: Moves, places: readonly Place[]): readonly CarryChange[] {
	return [
		...places.map((place): CarryChange => {
			const { criterion, kind, old, note } = place.origin;
			const notes = note === '' ? [] : [note];
			return { criterion: criterion.id, kind, result: resultOf(place), old, notes };
		}),
		...dropped.map(({ id, note }): CarryChange => ({
			criterion: id,
			kind: 'ENTFALLEN',
			result: 'ARCHIV',
			old: [id],
			notes: note === '' ? [] : [note]
		}))
	];
}

function resultOf({ answer, proposals }: Place): CarryResult {
	if (answer !== undefined && answer.state !== 'open') return 'UEBERNOMMEN';
	return proposals.length > 0 ? 'BESTAETIGEN' : 'OFFEN';
}

function nonEmpty<Value extends object>(value: Value): Value | undefined {
	return Object.keys(value).length === 0 ? undefined : value;
}

function byId({ id: a = '' }: StoredProposal, { id: b = '' }: StoredProposal): number {
	return byCodeUnits(a, b);
}

function optional<Key extends string, Value>(
	key: Key,
	value: Value | undefined
): { readonly [key in Key]?: Value } {
	return (value === undefined ? {} : { [key]: value }) as { readonly [key in Key]?: Value };
}
