import type { Criterion } from '#lib/domain/catalogue.ts';
import { ortskernProposal } from '#lib/domain/ortskern.ts';
import {
	canAccept,
	decideProposal,
	openProposals,
	type FormerCriteria,
	type NewProposal,
	type ProposedAnswer,
	type ProposalSource
} from '#lib/domain/proposals.ts';
import { LEVEL_LABELS, NOT_APPLICABLE, UNKNOWN } from '#lib/texts/common.ts';
import { proposals as words } from '#lib/texts/vorschlaege.ts';
import { catalogueOf } from './catalogues.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, sayUndoable } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { hrefOfCriterion } from './views.ts';
import { knowledge } from './wissen.svelte.ts';

export interface ProposalRow {
	readonly proposal: NewProposal;
	readonly title: string;
	/** "Stufe 2 – reicht", "Wissen wir nicht" */
	readonly answer: string;
	/** What must be done first; null where it can be confirmed. */
	readonly obstacle: string | null;
}

function rowOf({ assessment }: ReadyCheck, proposal: NewProposal): ProposalRow {
	return {
		proposal,
		title: titleOf(proposal.source),
		answer: wordsOf(proposal.answer),
		obstacle: canAccept(assessment, proposal) ? null : words.reasonMissing
	};
}

function titleOf(source: ProposalSource): string {
	if (source === 'register') return words.title;
	if (source === 'ortskern') return words.ortskernTitle;
	return source === 'fassung' ? words.carriedTitle : words.otherTitle;
}

function wordsOf(answer: ProposedAnswer): string {
	if (answer.state === 'level') return words.level(answer.level, LEVEL_LABELS[answer.level]);
	return answer.state === 'unknown' ? UNKNOWN : NOT_APPLICABLE;
}

/** What is proposed for one criterion. */
export function proposalsFor(check: ReadyCheck, criterion: string): readonly ProposalRow[] {
	const { catalogue, assessment } = check;
	const { ortskern } = knowledge.content ?? {};
	const made = ortskern ? ortskernProposal(ortskern, catalogue, assessment) : null;
	return [...openProposals(catalogue, assessment, now().slice(0, 10)), ...(made ? [made] : [])]
		.filter((proposal) => proposal.criterion === criterion)
		.map((proposal) => rowOf(check, proposal));
}

/** What the Liste der Fachplanungen proves of criteria that count, each with the way to its page. */
export function proposedRowsOf(check: ReadyCheck) {
	return proposedFrom(check, 'register').map(({ criterion, proposal }) => {
		const { number, title } = criterion;
		const level = wordsOf(proposal.answer);
		return { number, title, level, href: hrefOfCriterion(check, criterion) };
	});
}

/** How many answers of an earlier version wait for a word, and the way to the first; null where none does. */
export function toConfirm(
	check: ReadyCheck
): { readonly count: number; readonly href: string } | null {
	const [first, ...others] = proposedFrom(check, 'fassung');
	if (first === undefined) return null;
	return { count: others.length + 1, href: hrefOfCriterion(check, first.criterion) };
}

/** Proposals of one source for the criteria that count, in their order. */
function proposedFrom({ catalogue, assessment, verdict }: ReadyCheck, source: ProposalSource) {
	const open = openProposals(catalogue, assessment, now().slice(0, 10));
	return verdict.criteria.flatMap((criterion) =>
		open
			.filter((proposal) => proposal.source === source && proposal.criterion === criterion.id)
			.map((proposal) => ({ criterion, proposal }))
	);
}

/** Question and levels as an earlier version has them; empty where it is not at hand. */
export async function formerWordings({
	catalogue,
	criteria
}: FormerCriteria): Promise<readonly Criterion[]> {
	const { id, version, sha256 = '' } = catalogue;
	const former = await catalogueOf({ catalogue: { id, version, sha256 } }).catch(() => null);
	return former?.criteria.filter((criterion) => criteria.includes(criterion.id)) ?? [];
}

/** Takes a proposal over, or rejects it for good, and says so with the way back. */
export function decide(
	check: ReadyCheck,
	{ proposal, answer }: ProposalRow,
	decision: 'angenommen' | 'abgelehnt'
): void {
	const fresh = { id: newId(), at: now() };
	edit(check.session, undefined, (assessment) =>
		decideProposal(assessment, proposal, decision, fresh)
	);
	sayUndoable(check, decision === 'angenommen' ? words.accepted(answer) : words.rejected);
}
