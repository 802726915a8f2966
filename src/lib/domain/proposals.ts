import { chooseLevel, chooseNotApplicable, chooseUnknown, type Edits } from './answering.ts';
import { hasReason, type AnswerState, type Assessment, type Open } from './assessment.ts';
import type { Catalogue, Level } from './catalogue.ts';
import { editAt, isSameValue, pathOf } from './change.ts';
import { EVIDENCE_RULES } from './register-evidence.ts';
import { registerOf } from './register.ts';
import { answerOf } from './score.ts';

export const PROPOSAL_SOURCES = ['fassung', 'register', 'werkstatt', 'ortskern', 'vorab'] as const;
export type ProposalSource = (typeof PROPOSAL_SOURCES)[number];

/** What is proposed; the reason for "Trifft bei uns nicht zu" stands in the answer's own texts. */
export type ProposedAnswer =
	{ readonly state: 'level'; readonly level: Level } | { readonly state: 'unknown' | 'na' };

/** The criteria of an earlier version that an answer was given to. */
export interface FormerCriteria extends Open {
	readonly catalogue: { readonly id: string; readonly version: string; readonly sha256?: string };
	readonly criteria: readonly string[];
}

interface ProposalFields extends Open {
	readonly id: string;
	readonly criterion: string;
	readonly source: ProposalSource;
	/** Sentences. */
	readonly why: string;
	/** With source `fassung`. */
	readonly former?: FormerCriteria;
	/** ISO time. */
	readonly createdAt: string;
	readonly decision?: 'angenommen' | 'abgelehnt';
	readonly decidedAt?: string;
	readonly reason?: string;
}

/** An answer somebody may confirm. Until then the criterion is as it is. Source: docs/formats.md, "Vorschläge". */
export interface Proposal extends ProposalFields {
	readonly answer: ProposedAnswer;
}

/** A proposal in a data file: each part may be missing, and its answer may be any. */
export type StoredProposal = Partial<ProposalFields> & {
	readonly answer?: { readonly state: AnswerState; readonly level?: Level };
};

/** A proposal as it is made, before it is kept. */
export type NewProposal = Pick<Proposal, 'criterion' | 'answer' | 'source' | 'why' | 'former'>;

/**
 * What can be confirmed now: proposals of the file nobody has decided on, and what the Liste der Fachplanungen proves
 * beyond the present answer. One that was decided on is never made again; one from an earlier version has had its day
 * as soon as the question is answered. `today` is YYYY-MM-DD.
 */
export function openProposals(
	catalogue: Catalogue,
	assessment: Assessment,
	today: string
): readonly NewProposal[] {
	const kept = proposalsIn(assessment);
	const waiting = kept.filter(
		(each) => isWaiting(each, assessment) && isPossible(each.answer, each.criterion, catalogue)
	);
	const made = registerProposals(catalogue, assessment, today).filter(
		(each) => !kept.some((other) => isSameProposal(each, other))
	);
	return [...waiting, ...made];
}

/** Proposals that are whole; others wait unread. */
export function proposalsIn({
	proposals = []
}: Pick<Assessment, 'proposals'>): readonly Proposal[] {
	return proposals.filter(
		(each): each is Proposal =>
			each.id !== undefined && each.criterion !== undefined && isProposedAnswer(each.answer)
	);
}

function isProposedAnswer(answer: StoredProposal['answer']): boolean {
	if (answer?.state === 'level') return answer.level !== undefined;
	return answer?.state === 'unknown' || answer?.state === 'na';
}

/** Nobody has decided on it, in so many words or by an answer of their own. */
export function isWaiting(
	{ criterion, decision, source }: Proposal,
	{ answers }: Pick<Assessment, 'answers'>
): boolean {
	const isOpen = (answerOf(answers, criterion)?.state ?? 'open') === 'open';
	return decision === undefined && (source !== 'fassung' || isOpen);
}

function isPossible(answer: ProposedAnswer, id: string, { criteria }: Catalogue): boolean {
	const criterion = criteria.find((each) => each.id === id);
	return criterion !== undefined && (answer.state !== 'na' || criterion.naAllowed);
}

/** False while the reason for "Trifft bei uns nicht zu" is missing. Total. */
export function canAccept(
	{ answers }: Pick<Assessment, 'answers'>,
	{ criterion, answer }: Pick<NewProposal, 'criterion' | 'answer'>
): boolean {
	return answer.state !== 'na' || hasReason(answerOf(answers, criterion) ?? {});
}

/** True when a decision on one is a decision on the other. Total. */
export function isSameProposal(a: NewProposal, b: NewProposal): boolean {
	return a.source === b.source && a.criterion === b.criterion && isSameValue(a.answer, b.answer);
}

function registerProposals(
	catalogue: Catalogue,
	assessment: Assessment,
	today: string
): readonly NewProposal[] {
	const input = { catalogue, profile: assessment.profile, register: registerOf(assessment), today };
	return catalogue.criteria.flatMap(({ id }): NewProposal[] => {
		const found = Object.hasOwn(EVIDENCE_RULES, id) ? EVIDENCE_RULES[id]?.(input) : null;
		if (!found || found.level <= levelOf(assessment, id)) return [];
		const answer = { state: 'level', level: found.level } as const;
		return [{ criterion: id, answer, source: 'register', why: found.why }];
	});
}

/** A level somebody has chosen is only ever raised; -1 where there is none. */
function levelOf({ answers }: Assessment, criterion: string): number {
	const answer = answerOf(answers, criterion);
	return answer?.state === 'level' ? (answer.level ?? -1) : -1;
}

/**
 * Confirms a proposal, or rejects it: one step of undo; nothing where it cannot be confirmed. `id` is for one that was
 * not kept yet, `at` an ISO time.
 */
export function decideProposal(
	assessment: Assessment,
	proposal: NewProposal | Proposal,
	decision: 'angenommen' | 'abgelehnt',
	{ id, at }: { readonly id: string; readonly at: string }
): Edits {
	const isAccepted = decision === 'angenommen';
	if (isAccepted && !canAccept(assessment, proposal)) return [];
	const kept: Proposal = { id, createdAt: at, ...proposal, decision, decidedAt: at };
	return [
		...(isAccepted ? chosen(assessment, proposal) : []),
		editAt(assessment, pathOf('proposals', kept.id), kept)
	];
}

function chosen(assessment: Assessment, { criterion, answer }: NewProposal): Edits {
	if (answer.state === 'level') return chooseLevel(assessment, criterion, answer.level);
	if (answer.state === 'unknown') return chooseUnknown(assessment, criterion);
	const reason = answerOf(assessment.answers, criterion)?.reason ?? '';
	return chooseNotApplicable(assessment, { id: criterion, naAllowed: true }, reason);
}
