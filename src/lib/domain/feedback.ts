import type { Assessment, HelpWish, Open } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { answersIn, commentIn, remarkOn, saysSomething, type RemarkAnswers } from './remarks.ts';
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
	/** The same as long as it comes from the same meeting or check, so that nobody counts it twice. */
	readonly id: string;
	/** YYYY-MM-DD of the meeting, or on which the file was saved; missing where the meeting has none. */
	readonly day?: string;
	/** `FROM_WORKSHOP` or `FROM_CHECK`; more may follow. */
	readonly source: string;
	readonly catalogue: { readonly id: string; readonly version: string; readonly sha256: string };
	/** Most people who voted on one criterion; a check has one voice. */
	readonly voters: number;
	/** How often each help is wished for in the check. */
	readonly help?: HelpCounts;
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
	/** Whether it is easy to understand, can be done and matters. */
	readonly answers?: RemarkAnswers;
	readonly comment?: string;
	readonly wording?: string;
	readonly reason?: string;
	readonly minority?: string;
}

export const FEEDBACK_FORMAT = 'insek-check/feedback';
/** From a meeting of `kind: "kriterien"`. */
export const FROM_WORKSHOP = 'kriterien-werkstatt';
/** From the page "Rückmeldung zu den Kriterien" of a check. */
export const FROM_CHECK = 'rueckmeldung';

/** How often each help is wished for; wishes that nobody has are missing. */
export type HelpCounts = { readonly [wish in HelpWish]?: number };

/**
 * What a check says of the criteria, in their order, and how often each help is wished for: no answer, no note, no name.
 * Criteria the catalogue does not have are left out. Total.
 */
export function feedbackOfCheck(
	assessment: Pick<Assessment, 'catalogue' | 'feedback'>,
	{ criteria }: Catalogue,
	{ id: file, day, help }: Pick<Feedback, 'id'> & Required<Pick<Feedback, 'day' | 'help'>>
): Feedback {
	const { id, version, sha256 } = assessment.catalogue;
	return {
		format: FEEDBACK_FORMAT,
		formatVersion: 1,
		id: file,
		day,
		source: FROM_CHECK,
		catalogue: { id, version, sha256 },
		voters: 1,
		help,
		criteria: criteria.flatMap((criterion): CriterionFeedback[] => {
			const remark = remarkOn(assessment, criterion.id);
			if (!saysSomething(remark)) return [];
			const comment = commentIn(remark);
			return [
				{
					criterion: criterion.id,
					answers: answersIn(remark),
					...(comment === '' ? {} : { comment })
				}
			];
		})
	};
}

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
