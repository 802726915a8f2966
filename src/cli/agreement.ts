import { agreementOf, type Votes } from '#lib/domain/agreement.ts';
import { roundedTo } from '#lib/domain/fraction.ts';
import { isRecord } from '#lib/domain/record.ts';
import { refused, type Parsed } from '#lib/domain/result.ts';
import { parseJson } from '#lib/exchange/scan-json.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf } from './arguments.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

const MOST_LEVELS = 20;
const MOST_VOTES = 100_000;

/** `agreement '{"votes":[0,1,5,0],"dontKnow":0}'`: how far a group agrees on one criterion. */
export function agreement(args: readonly string[]): Promise<ExitCode> {
	const [text, ...others] = argumentsOf(args).files;
	if (text === undefined || others.length > 0) throw new UsageError(commandTexts.oneVote());
	const votes = votesIn(text);
	if (!votes.ok) {
		printProblems(votes.problems);
		return Promise.resolve(1);
	}
	const { A, ...rest } = agreementOf(votes.value);
	printJson({ ...rest, A: A && roundedTo(A, 4) });
	return Promise.resolve(0);
}

function votesIn(text: string): Parsed<Votes> {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const { value } = parsed;
	if (!isRecord(value)) return refused(commandTexts.noVotes(), '/votes');
	const { votes, dontKnow = 0 } = value;
	const isList = Array.isArray(votes) && votes.length > 0 && votes.length <= MOST_LEVELS;
	if (!isList || !votes.every(isCount)) return refused(commandTexts.noVotes(), '/votes');
	if (!isCount(dontKnow)) return refused(commandTexts.noCount(), '/dontKnow');
	return { ok: true, value: { votes, dontKnow }, warnings: [] };
}

function isCount(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_VOTES;
}
