import type { Open } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import type { Opinion, Workshop } from './workshop.ts';
import {
	toldVotes,
	workshopOutcome,
	type CriterionOutcome,
	type SettledOutcome
} from './workshop-outcome.ts';

/**
 * What people say of the criteria themselves, for the editors of the catalogue: without the municipality's name, without
 * the title of the meeting, without anybody's own vote. Source: docs/formats.md, "Rückmeldung".
 */
export interface Feedback extends Open {
	readonly format: 'insek-check/feedback';
	readonly formatVersion: 1;
	/** The same as long as it comes from the same meeting, so that nobody counts it twice. */
	readonly id: string;
	/** YYYY-MM-DD; missing where the meeting has none. */
	readonly day?: string;
	/** Where it comes from; more may follow. */
	readonly source: string;
	readonly catalogue: { readonly id: string; readonly version: string; readonly sha256: string };
	/** Most people who voted on one criterion. */
	readonly voters: number;
	readonly criteria: readonly CriterionFeedback[];
}

/** All but the criterion may be missing: other sources say other things. */
export interface CriterionFeedback extends Open {
	readonly criterion: string;
	/** How many chose what; null where so few voted that they might be told apart. */
	readonly opinions?: Readonly<Record<Opinion, number>> | null;
	/** Null together with `opinions`. */
	readonly dontKnow?: number | null;
	readonly settled?: Opinion | 'unknown';
	readonly wording?: string;
	readonly reason?: string;
	readonly minority?: string;
}

export const FEEDBACK_FORMAT = 'insek-check/feedback';
/** From a meeting of `kind: "kriterien"`. */
export const FROM_WORKSHOP = 'kriterien-werkstatt';

/**
 * What a Kriterien-Werkstatt says of the criteria it has voted on, in its order. `sha256` is that of the catalogue.
 * Total.
 */
export function feedbackOf(workshop: Workshop, catalogue: Catalogue, sha256: string): Feedback {
	const { id, date, criteria } = workshop;
	const { voters, settled, open, parked } = workshopOutcome(catalogue, {}, workshop);
	const place = ({ criterion }: CriterionOutcome) => criteria.indexOf(criterion.id);
	return {
		format: FEEDBACK_FORMAT,
		formatVersion: 1,
		id,
		...(date === '' ? {} : { day: date }),
		source: FROM_WORKSHOP,
		catalogue: { id: catalogue.id, version: catalogue.version, sha256 },
		voters,
		criteria: [...settled, ...open, ...parked]
			.toSorted((a, b) => place(a) - place(b))
			.flatMap((each) => feedbackOn(each, settled.find((other) => other === each)?.round))
	};
}

/** Nothing without a vote that was shown. */
function feedbackOn(
	{ criterion, rounds }: CriterionOutcome,
	said: SettledOutcome['round'] | undefined
): CriterionFeedback[] {
	const last = rounds.at(-1);
	if (last === undefined) return [];
	const told = toldVotes(last);
	const [behalten = 0, aendern = 0, streichen = 0] = last.votes;
	return [
		{
			criterion: criterion.id,
			opinions: told && { behalten, aendern, streichen },
			dontKnow: told && told.dontKnow,
			...(said === undefined ? {} : wordsOf(said))
		}
	];
}

function wordsOf({ settled, wording, reason, minority }: SettledOutcome['round']) {
	const texts = Object.entries({ wording, reason, minority }).flatMap(([field, text = '']) =>
		text.trim() === '' ? [] : [[field, text.trim()] as const]
	);
	return {
		...(settled === 'level' ? {} : { settled }),
		...(Object.fromEntries(texts) as Pick<CriterionFeedback, 'wording' | 'reason' | 'minority'>)
	};
}
