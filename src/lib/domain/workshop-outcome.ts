import { agreementOf, inDiscussionOrder, type Agreement, type Votes } from './agreement.ts';
import type { Assessment } from './assessment.ts';
import type { Catalogue, Criterion } from './catalogue.ts';
import { byCodeUnits } from './code-units.ts';
import { proposalsIn, type Proposal } from './proposals.ts';
import {
	FEWEST_TOLD,
	latestRound,
	roundState,
	votersOf,
	workshopIn,
	workshopsOf,
	type Paper,
	type Round,
	type Workshop
} from './workshop.ts';

/** What became of one criterion in a meeting. */
export interface CriterionOutcome {
	readonly criterion: Criterion;
	/** Votes that were shown, the first round first; covered ones are nobody's business. */
	readonly rounds: readonly Round[];
	/** Of the last round shown. */
	readonly agreement: Agreement;
}

export interface SettledOutcome extends CriterionOutcome {
	/** The round that holds what the group settled on. */
	readonly round: Round & { readonly settled: NonNullable<Round['settled']> };
	/** Where the check had another answer by then: what the group said waits beside it. */
	readonly proposal: Proposal | null;
}

/** What a meeting has led to so far. */
export interface WorkshopOutcome {
	/** In the order of the meeting. */
	readonly settled: readonly SettledOutcome[];
	/** Neither settled nor put off, in the order in which it is worth talking about it. */
	readonly open: readonly CriterionOutcome[];
	/** Put off, in that order too. */
	readonly parked: readonly CriterionOutcome[];
	/** Most people who voted on one criterion. */
	readonly voters: number;
	/** How many of its criteria the catalogue does not know. */
	readonly unknown: number;
}

/** What a meeting has led to so far. Total. Source: docs/method.md R17. */
export function workshopOutcome(
	{ criteria }: Pick<Catalogue, 'criteria'>,
	assessment: Pick<Assessment, 'proposals'>,
	workshop: Workshop
): WorkshopOutcome {
	const all = workshop.criteria.flatMap((id) => {
		const criterion = criteria.find((each) => each.id === id);
		return criterion === undefined ? [] : [outcomeOf(workshop, criterion)];
	});
	const stands = (wanted: 'settled' | 'parked', { criterion }: CriterionOutcome) =>
		roundState(workshop, criterion.id) === wanted;
	const left = ordered(all.filter((each) => !stands('settled', each)));
	return {
		settled: all.flatMap((each) => settledOutcome(assessment, workshop, each)),
		open: left.filter((each) => !stands('parked', each)),
		parked: left.filter((each) => stands('parked', each)),
		voters: Math.max(0, ...all.flatMap(({ rounds }) => rounds.map(votersOf))),
		unknown: workshop.criteria.length - all.length
	};
}

function outcomeOf(workshop: Workshop, criterion: Criterion): CriterionOutcome {
	const rounds = workshop.rounds.filter((each) => each.criterion === criterion.id && each.isShown);
	const agreement = agreementOf(rounds.at(-1) ?? { votes: [], dontKnow: 0 });
	return { criterion, rounds, agreement };
}

function ordered(outcomes: readonly CriterionOutcome[]): readonly CriterionOutcome[] {
	const voted = outcomes.map((each) => {
		const { core, weight, number } = each.criterion;
		return { core, weight, number, agreement: each.agreement, each };
	});
	return inDiscussionOrder(voted).map(({ each }) => each);
}

function settledOutcome(
	assessment: Pick<Assessment, 'proposals'>,
	workshop: Workshop,
	outcome: CriterionOutcome
): SettledOutcome[] {
	const round = latestRound(workshop, outcome.criterion.id);
	if (round?.settled === undefined) return [];
	const proposal = proposalsIn(assessment).findLast((each) => isMadeFrom(round, each)) ?? null;
	return [{ ...outcome, round: { ...round, settled: round.settled }, proposal }];
}

function isMadeFrom({ criterion, settled, level }: Round, proposal: Proposal): boolean {
	const { source, answer } = proposal;
	if (source !== 'werkstatt' || proposal.criterion !== criterion) return false;
	return answer.state === settled && (answer.state !== 'level' || answer.level === level);
}

/** How many chose what, from so many voters on that nobody is told apart; null below. */
export function toldVotes({ votes, dontKnow }: Votes): Votes | null {
	return votersOf({ votes, dontKnow }) >= FEWEST_TOLD ? { votes, dontKnow } : null;
}

/** What is to be fetched, in the order of the meeting, each with its criterion. */
export function papersOf({
	settled
}: WorkshopOutcome): readonly { readonly criterion: Criterion; readonly paper: Paper }[] {
	return settled.flatMap(({ criterion, round: { papers = [] } }) =>
		papers.map((paper) => ({ criterion, paper }))
	);
}

/** The meetings of a check, the latest first. */
export function latestWorkshops(assessment: Assessment): readonly Workshop[] {
	return workshopsOf(assessment).toSorted((a, b) => byCodeUnits(b.date, a.date));
}

/** The meeting that was asked for, else the latest; null where there is none. */
export function chosenWorkshop(assessment: Assessment, id: string | undefined): Workshop | null {
	return id === undefined ? (latestWorkshops(assessment)[0] ?? null) : workshopIn(assessment, id);
}
