import type { Assessment } from './assessment.ts';
import { keepsAnswer, successorOf, type Moves } from './carry-moves.ts';
import {
	isSameProposal,
	isWaiting,
	proposalsIn,
	type Proposal,
	type StoredProposal
} from './proposals.ts';

/**
 * The proposals of a check as they stand in another version: those about a question that is still one go with it, open
 * ones about a question that was split are copied to each part, all others stay as they are, unread. What nobody has
 * confirmed since a still earlier version is left out: it is part of what a criterion holds.
 */
export function carriedProposals(
	assessment: Assessment,
	moves: Moves,
	isKnown: (criterion: string) => boolean,
	ids: () => string
): readonly StoredProposal[] {
	const whole = proposalsIn(assessment);
	return (assessment.proposals ?? []).flatMap((stored): readonly StoredProposal[] => {
		const { criterion } = stored;
		if (criterion === undefined || !isKnown(criterion)) return [stored];
		const heir = successorOf(criterion, moves);
		const proposal = whole.find((each) => each === stored);
		if (proposal !== undefined && isFormer(proposal)) {
			const stays = heir !== null && keepsAnswer(heir) && !isWaiting(proposal, assessment);
			return stays ? [{ ...proposal, criterion: heir.criterion.id }] : [];
		}
		if (heir !== null) return [{ ...stored, criterion: heir.criterion.id }];
		return proposal === undefined || proposal.decision !== undefined
			? [stored]
			: [proposal, ...copiesOf(proposal, moves, whole, ids)];
	});
}

function isFormer({ source, decision }: Proposal): boolean {
	return source === 'fassung' && decision === undefined;
}

function copiesOf(
	proposal: Proposal,
	{ origins }: Moves,
	whole: readonly Proposal[],
	ids: () => string
): readonly Proposal[] {
	return origins
		.filter(({ kind, old }) => kind === 'GETEILT' && old.includes(proposal.criterion))
		.map(({ criterion: { id } }) => ({ ...proposal, criterion: id }))
		.filter((copy) => !whole.some((each) => isSameProposal(each, copy)))
		.map((copy) => ({ ...copy, id: ids() }));
}
