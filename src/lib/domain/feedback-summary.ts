import { HELP_WISHES } from './assessment.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Catalogue } from './catalogue.ts';
import { byCodeUnits } from './code-units.ts';
import type { CriterionFeedback, Feedback, HelpCounts } from './feedback.ts';
import {
	REMARK_ANSWERS,
	REMARK_QUESTIONS,
	type RemarkAnswer,
	type RemarkQuestion
} from './remarks.ts';
import { OPINIONS, type Opinion } from './workshop.ts';

/** Many files with feedback on the same criteria as one, without a word on which said what. */
export interface FeedbackSummary {
	readonly format: 'insek-check/feedback-summary';
	readonly formatVersion: 1;
	readonly catalogue: Feedback['catalogue'];
	/** How many files it is made of, in all and by where they come from. */
	readonly files: number;
	readonly sources: Readonly<Record<string, number>>;
	readonly help: HelpCounts;
	readonly criteria: readonly CriterionSummary[];
}

export interface CriterionSummary {
	readonly criterion: string;
	/** Missing where the catalogue is not at hand. */
	readonly number?: number;
	readonly title?: string;
	/** How many files say something of it. */
	readonly files: number;
	readonly answers: Readonly<Record<RemarkQuestion, Readonly<Record<RemarkAnswer, number>>>>;
	/** Votes of meetings, added up. */
	readonly opinions: Readonly<Record<Opinion, number>>;
	readonly dontKnow: number;
	/** Meetings with so few votes that their numbers stay with them. */
	readonly untold: number;
	/** Meetings that settled on it. */
	readonly settled: Readonly<Record<Opinion | 'unknown', number>>;
	/** Texts in an order of their own, so that it does not tell whose they are. */
	readonly comments: readonly string[];
	readonly wordings: readonly string[];
	readonly reasons: readonly string[];
	readonly minorities: readonly string[];
}

export const SUMMARY_FORMAT = 'insek-check/feedback-summary';

/**
 * Files with feedback as one; the order of the files does not matter. Each id counts once, with its latest day.
 *
 * Shape: `first` and `others` are on the same catalogue, which is null where it is not at hand. Total.
 */
export function feedbackSummary(
	[first, ...others]: readonly [Feedback, ...Feedback[]],
	catalogue: Catalogue | null
): FeedbackSummary {
	const files = latestOfEach([first, ...others]);
	const said = files.flatMap(({ criteria }) => criteria);
	const { id, version, sha256 } = first.catalogue;
	return {
		format: SUMMARY_FORMAT,
		formatVersion: 1,
		catalogue: { id, version, sha256 },
		files: files.length,
		sources: countsOf(files.map(({ source }) => source)),
		help: helpIn(files),
		criteria: criteriaIn(said, catalogue).map((criterion) => summaryOf(criterion, said, catalogue))
	};
}

/** Each file once, the latest of those with one id. */
function latestOfEach(files: readonly Feedback[]): readonly Feedback[] {
	const latest = new Map<string, Feedback>();
	for (const file of files) {
		const known = latest.get(file.id);
		if (known === undefined || isLater(file, known)) latest.set(file.id, file);
	}
	return [...latest.values()];
}

function isLater(file: Feedback, known: Feedback): boolean {
	const [day, knownDay] = [file.day ?? '', known.day ?? ''];
	return day === knownDay ? canonicalJson(file) > canonicalJson(known) : day > knownDay;
}

function helpIn(files: readonly Feedback[]): HelpCounts {
	const sums = HELP_WISHES.map((wish) => {
		const sum = files.reduce((total, { help = {} }) => total + (help[wish] ?? 0), 0);
		return [wish, sum] as const;
	});
	return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}

/** Those something is said of, in the order of the catalogue; others behind them. */
function criteriaIn(
	said: readonly CriterionFeedback[],
	catalogue: Catalogue | null
): readonly string[] {
	const ids = new Set(said.map(({ criterion }) => criterion));
	const known = (catalogue?.criteria ?? []).map(({ id }) => id).filter((id) => ids.has(id));
	return [...new Set([...known, ...[...ids].toSorted(byCodeUnits)])];
}

function summaryOf(
	criterion: string,
	all: readonly CriterionFeedback[],
	catalogue: Catalogue | null
): CriterionSummary {
	const said = all.filter((each) => each.criterion === criterion);
	const known = catalogue?.criteria.find(({ id }) => id === criterion);
	const voted = said.flatMap(({ opinions }) => opinions ?? []);
	return {
		criterion,
		...(known === undefined ? {} : { number: known.number, title: known.title }),
		files: said.length,
		answers: recordOf(REMARK_QUESTIONS, (question) =>
			recordOf(
				REMARK_ANSWERS,
				(answer) => said.filter(({ answers }) => answers?.[question] === answer).length
			)
		),
		opinions: recordOf(OPINIONS, (opinion) => total(voted.map((votes) => votes[opinion]))),
		dontKnow: total(said.map(({ dontKnow }) => dontKnow ?? 0)),
		untold: said.filter(({ opinions }) => opinions === null).length,
		settled: recordOf(
			[...OPINIONS, 'unknown'] as const,
			(choice) => said.filter(({ settled }) => settled === choice).length
		),
		comments: textsIn(said, 'comment'),
		wordings: textsIn(said, 'wording'),
		reasons: textsIn(said, 'reason'),
		minorities: textsIn(said, 'minority')
	};
}

function textsIn(
	said: readonly CriterionFeedback[],
	field: 'comment' | 'wording' | 'reason' | 'minority'
): readonly string[] {
	return said.flatMap((each) => each[field]?.trim() || []).toSorted(byCodeUnits);
}

function total(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

function countsOf(words: readonly string[]): Readonly<Record<string, number>> {
	const different = [...new Set(words)].toSorted(byCodeUnits);
	return recordOf(different, (word) => words.filter((each) => each === word).length);
}

function recordOf<Key extends string, Value>(
	keys: readonly Key[],
	valueOf: (key: Key) => Value
): Readonly<Record<Key, Value>> {
	return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
