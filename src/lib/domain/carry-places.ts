import { carried as words } from '#lib/texts/vorschlaege.ts';
import type { Archive, ArchiveEntry, VersionRef } from './archive.ts';
import { isAnswerStamp, type Answer } from './assessment.ts';
import {
	combined,
	countsAs,
	fitting,
	joinedPlan,
	openAnswer,
	sameAnswer,
	type Holding
} from './carry-answers.ts';
import { keepsAnswer, type Edition, type Origin } from './carry-moves.ts';
import { isSameValue } from './change.ts';
import {
	isSameProposal,
	type FormerCriteria,
	type NewProposal,
	type Proposal,
	type ProposedAnswer
} from './proposals.ts';
import type { TenderItem } from './register.ts';

/** What stands at a criterion of the new version. */
export interface Place {
	readonly origin: Origin;
	readonly holdings: readonly Holding[];
	readonly answer: Answer | undefined;
	/** To be confirmed; without an id where it is new. */
	readonly proposals: readonly (NewProposal | Proposal)[];
	readonly plan: TenderItem | undefined;
	/** Where it comes out of the archive. */
	readonly entry: ArchiveEntry | null;
	/** It is again what it was in this very version. */
	readonly isRestored: boolean;
}

export interface Journey {
	readonly from: VersionRef;
	readonly to: Edition;
	readonly archive: Archive;
	/** Criteria of the old version made of others whose answers to the new one are back. */
	readonly returned: ReadonlySet<string>;
	/** Proposals as they stand in the new version. */
	readonly known: readonly Proposal[];
	/** ISO time. */
	readonly at: string;
}

const EMPTY = { answer: undefined, proposals: [], plan: undefined, entry: null } as const;

/** What the archive holds of an answer to this very version. */
export function ownEntry(
	{ criterion }: Origin,
	{ archive, to }: Pick<Journey, 'archive' | 'to'>
): ArchiveEntry | null {
	const entries = archive.get(criterion.id) ?? [];
	return entries.find(({ catalogue }) => isSameVersion(catalogue, to)) ?? null;
}

/** What becomes of the answers a criterion comes from; what was said to this very version before comes first. Total. */
export function placeOf(origin: Origin, holdings: readonly Holding[], journey: Journey): Place {
	const own = ownEntry(origin, journey);
	if (own !== null) return fromArchive(origin, holdings, own);
	if (origin.kind === 'GETEILT' && origin.old.every((id) => journey.returned.has(id))) {
		// the others are what they were, so this one is what it was: empty
		return { ...EMPTY, origin, holdings, isRestored: true };
	}
	const [foreign] = journey.archive.get(origin.criterion.id) ?? [];
	if (holdings.length === 0 && foreign !== undefined) {
		return fromElsewhere(origin, foreign, journey);
	}
	const former = formerAnswer(origin, holdings, journey);
	const answer = answerAt(origin, holdings, journey);
	return {
		origin,
		holdings,
		answer: former === null ? answer : { updatedAt: journey.at, ...answer, ...former },
		proposals: former === null ? proposalsFor(origin, holdings, journey) : [],
		plan: joinedPlan(holdings, journey.at),
		entry: null,
		isRestored: former !== null
	};
}

function answerAt(origin: Origin, holdings: readonly Holding[], { at }: Journey) {
	const [first] = holdings;
	return keepsAnswer(origin) && first !== undefined
		? sameAnswer(first, origin.criterion)
		: openAnswer(holdings, at);
}

function fromArchive(origin: Origin, holdings: readonly Holding[], entry: ArchiveEntry): Place {
	const { answer, plan } = entry;
	const proposals = (entry.proposals ?? []) as readonly Proposal[];
	return { origin, holdings, answer, proposals, plan, entry, isRestored: true };
}

/** A criterion that is back, in another version than the one it was answered in. */
function fromElsewhere(origin: Origin, entry: ArchiveEntry, journey: Journey): Place {
	const { answer, title, catalogue, plan } = entry;
	const holding: Holding = {
		criterion: { ...origin.criterion, title },
		answer,
		waiting: (entry.proposals ?? []) as readonly Proposal[],
		plan
	};
	const back = { ...journey, from: catalogue };
	const place: Place = {
		origin,
		holdings: [],
		answer: openAnswer([holding], journey.at),
		proposals: proposalsFor({ ...origin, old: [origin.criterion.id] }, [holding], back),
		plan,
		entry: null,
		isRestored: false
	};
	return isKeptAt(holding, place, journey.to) ? { ...place, entry } : place;
}

function isSameVersion({ version, sha256 }: VersionRef, to: Edition): boolean {
	return version === to.catalogue.version && sha256 === to.sha256;
}

/** The answer as it was given to this very version, where nobody has said anything else since. */
function formerAnswer(
	{ criterion }: Origin,
	holdings: readonly Holding[],
	{ to }: Journey
): ProposedAnswer | null {
	const isOwn = ({ former }: Proposal) =>
		former !== undefined &&
		isSameVersion(former.catalogue, to) &&
		isSameValue(former.criteria, [criterion.id]);
	const isOpen = holdings.every(({ answer }) => answer === undefined || answer.state === 'open');
	const waiting = holdings.flatMap((holding) => holding.waiting);
	const [first, ...others] = waiting;
	if (!isOpen || first === undefined || !waiting.every(isOwn)) return null;
	return others.every(({ answer }) => isSameValue(answer, first.answer)) ? first.answer : null;
}

function proposalsFor(
	origin: Origin,
	holdings: readonly Holding[],
	journey: Journey
): Place['proposals'] {
	const [only, ...others] = holdings;
	const inherited = others.length === 0 ? only?.waiting[0] : undefined;
	if (inherited === undefined && keepsAnswer(origin)) return [];
	const combination = combined(holdings.map(countsAs));
	if (combination === null) return [];
	const answer = fitting(combination, origin.criterion);
	const base = { criterion: origin.criterion.id, answer, source: 'fassung' } as const;
	const proposal =
		inherited === undefined
			? { ...base, ...reasonFor(origin, combination, answer, journey) }
			: { ...(origin.kind === 'GETEILT' ? onlyReason(inherited) : inherited), ...base };
	const isRejected = journey.known.some(
		(each) => each.decision === 'abgelehnt' && isSameProposal(each, proposal)
	);
	return isRejected ? [] : [proposal];
}

/** Each child needs a proposal of its own. */
function onlyReason({ why, former }: Proposal): Pick<NewProposal, 'why' | 'former'> {
	return { why, ...(former === undefined ? {} : { former }) };
}

function reasonFor(
	{ kind, old, note }: Origin,
	combination: ProposedAnswer,
	answer: ProposedAnswer,
	{ from }: Journey
): { readonly why: string; readonly former: FormerCriteria } {
	const lost = combination.state === answer.state ? '' : words.notApplicableLost;
	const sentences = [words.why(kind, combination.state, from.version), lost, note];
	return {
		why: sentences.filter((each) => each !== '').join(' '),
		former: { catalogue: from, criteria: old }
	};
}

/** Nothing of what a criterion held would be missing if only this place were left of it. Total. */
export function isKeptAt(holding: Holding, place: Place, to: Edition): boolean {
	const { holdings, isRestored } = place;
	// who gave which of several answers would be forgotten
	if (holdings.length > 1 && !isRestored) return false;
	return [holding, ...holdings].every((each) => isContained(each, place, to));
}

function isContained({ answer, plan, waiting }: Holding, place: Place, to: Edition): boolean {
	// what was made of an answer to this very version says nothing new
	const news = waiting.filter(
		({ former }) => !place.isRestored || !former || !isSameVersion(former.catalogue, to)
	);
	const isPlanned = plan === undefined || isSameValue(plan, place.plan);
	return isPlanned && hasTextsOf(answer, place) && hasStates(answer, news, place);
}

function hasTextsOf(answer: Answer | undefined, place: Place): boolean {
	return Object.entries(answer ?? {}).every(
		([field, value]) =>
			field === 'level' || isAnswerStamp(field) || isSameValue(value, place.answer?.[field])
	);
}

function hasStates(
	answer: Answer | undefined,
	waiting: readonly Proposal[],
	place: Place
): boolean {
	const own = answer === undefined || answer.state === 'open' ? [] : [stateOf(answer)];
	const shown = [stateOf(place.answer), ...place.proposals.map((each) => each.answer)];
	return [...own, ...waiting.map((each) => each.answer)].every((state) =>
		shown.some((each) => isSameValue(each, state))
	);
}

function stateOf(answer: Answer | undefined): object | null {
	if (answer === undefined) return null;
	const { state, level } = answer;
	return level === undefined ? { state } : { state, level };
}
