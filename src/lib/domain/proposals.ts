import { chooseLevel, type Edits } from './answering.ts';
import type { AnswerState, Assessment, Open } from './assessment.ts';
import type { Catalogue, Level } from './catalogue.ts';
import { editAt, isSameValue, pathOf } from './change.ts';
import { EVIDENCE_RULES } from './register-evidence.ts';
import { registerOf } from './register.ts';
import { answerOf } from './score.ts';

export const PROPOSAL_SOURCES = ['fassung', 'register', 'werkstatt', 'ortskern', 'vorab'] as const;
export type ProposalSource = (typeof PROPOSAL_SOURCES)[number];

/** An answer somebody may confirm. Until then the criterion is as it is. Source: docs/formats.md, "Vorschläge". */
export interface Proposal extends Open {
	readonly id: string;
	readonly criterion: string;
	readonly answer: { readonly state: 'level'; readonly level: Level };
	readonly source: ProposalSource;
	/** Sentences. */
	readonly why: string;
	/** ISO time. */
	readonly createdAt: string;
	readonly decision?: 'angenommen' | 'abgelehnt';
	readonly decidedAt?: string;
	readonly reason?: string;
}

/** A proposal in a data file: each part may be missing, and its answer may be any. */
export type StoredProposal = Partial<Omit<Proposal, 'answer'>> & {
	readonly answer?: { readonly state: AnswerState; readonly level?: Level };
};

/** A proposal as it is made, before it is kept. */
export type NewProposal = Pick<Proposal, 'criterion' | 'answer' | 'source' | 'why'>;

/**
 * What can be confirmed now: proposals of the file nobody has decided on, and what the Liste der Fachplanungen proves
 * beyond the present answer. One that was decided on is never made again. `today` is YYYY-MM-DD.
 */
export function openProposals(
	catalogue: Catalogue,
	assessment: Assessment,
	today: string
): readonly NewProposal[] {
	const kept = proposalsIn(assessment);
	const waiting = kept.filter(
		({ criterion, decision }) =>
			decision === undefined && catalogue.criteria.some(({ id }) => id === criterion)
	);
	const made = registerProposals(catalogue, assessment, today).filter(
		(each) => !kept.some((other) => isSame(each, other))
	);
	return [...waiting, ...made];
}

/** Proposals of a level that are whole; others wait unread. */
function proposalsIn({ proposals = [] }: Assessment): readonly Proposal[] {
	return proposals.filter(
		(each): each is Proposal =>
			each.id !== undefined && each.criterion !== undefined && each.answer?.level !== undefined
	);
}

function isSame(a: NewProposal, b: NewProposal): boolean {
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

/** Confirms a proposal, or rejects it: one step of undo. `id` is for one that was not kept yet, `at` an ISO time. */
export function decideProposal(
	assessment: Assessment,
	proposal: NewProposal | Proposal,
	decision: 'angenommen' | 'abgelehnt',
	{ id, at }: { readonly id: string; readonly at: string }
): Edits {
	const kept: Proposal = { id, createdAt: at, ...proposal, decision, decidedAt: at };
	const { criterion, answer } = proposal;
	return [
		...(decision === 'angenommen' ? chooseLevel(assessment, criterion, answer.level) : []),
		editAt(assessment, pathOf('proposals', kept.id), kept)
	];
}
