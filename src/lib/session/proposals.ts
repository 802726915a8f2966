import { decideProposal, openProposals, type NewProposal } from '#lib/domain/proposals.ts';
import { LEVEL_LABELS } from '#lib/texts/common.ts';
import { proposals as words } from '#lib/texts/vorschlaege.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, sayUndoable } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { hrefOfCriterion } from './views.ts';

export interface ProposalRow {
	readonly proposal: NewProposal;
	readonly title: string;
	/** "Stufe 2 – reicht" */
	readonly level: string;
}

function rowOf(proposal: NewProposal): ProposalRow {
	const { level } = proposal.answer;
	return {
		proposal,
		title: proposal.source === 'register' ? words.title : words.otherTitle,
		level: words.level(level, LEVEL_LABELS[level])
	};
}

/** What is proposed for one criterion. */
export function proposalsFor(
	{ catalogue, assessment }: ReadyCheck,
	criterion: string
): readonly ProposalRow[] {
	return openProposals(catalogue, assessment, now().slice(0, 10))
		.filter((proposal) => proposal.criterion === criterion)
		.map(rowOf);
}

/** What the Liste der Fachplanungen proves of criteria that count, each with the way to its page. */
export function proposedRowsOf(check: ReadyCheck) {
	const { catalogue, assessment, verdict } = check;
	return openProposals(catalogue, assessment, now().slice(0, 10)).flatMap((proposal) => {
		const criterion = verdict.criteria.find(({ id }) => id === proposal.criterion);
		if (criterion === undefined || proposal.source !== 'register') return [];
		const { number, title } = criterion;
		const { level } = rowOf(proposal);
		return [{ number, title, level, href: hrefOfCriterion(check, criterion) }];
	});
}

/** Takes a proposal over, or rejects it for good, and says so with the way back. */
export function decide(
	check: ReadyCheck,
	{ proposal, level }: ProposalRow,
	decision: 'angenommen' | 'abgelehnt'
): void {
	const fresh = { id: newId(), at: now() };
	edit(check.session, undefined, (assessment) =>
		decideProposal(assessment, proposal, decision, fresh)
	);
	sayUndoable(check, decision === 'angenommen' ? words.accepted(level) : words.rejected);
}
