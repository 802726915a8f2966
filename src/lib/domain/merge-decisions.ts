import type { Assessment } from './assessment.ts';
import { parsedPath, pathOf, withValue } from './change.ts';
import type { AnswerChoice, Merge, MergeConflict } from './merge.ts';
import { mergedStamp } from './merge-values.ts';
import { byTime } from './time.ts';

/** How a conflict was decided: for one side's value, or for a text made of both. */
export type Decision = 'a' | 'b' | { readonly text: string };

/** By the path of the conflict. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Whose office answered is not asked: it goes with the answer. */
export function isAsked({ path }: MergeConflict): boolean {
	const [part, , field, ...rest] = parsedPath(path);
	return !(part === 'answers' && field === 'role' && rest.length === 0);
}

/**
 * A merge with its conflicts decided; what is not decided stays as the base has it. The office of an answer goes with
 * the decision about its state, else it is the later one. Total.
 */
export function withDecisions({ merged, conflicts }: Merge, decisions: Decisions): Assessment {
	return conflicts.reduce((state, conflict) => {
		const decision = isAsked(conflict)
			? decisions[conflict.path]
			: (choiceAt(decisions, conflict) ?? laterSide(conflict));
		return decision === undefined ? state : withValueOf(state, conflict, decision);
	}, merged);
}

/** The side whose state was taken for the answer that a conflict about an office lies in. */
function choiceAt(decisions: Decisions, { path }: MergeConflict): 'a' | 'b' | undefined {
	const [part = '', id = ''] = parsedPath(path);
	const decision = decisions[pathOf(part, id, 'state')];
	return typeof decision === 'string' ? decision : undefined;
}

function laterSide({ at: [a, b] }: MergeConflict): 'a' | 'b' {
	return byTime(a, b) > 0 ? 'a' : 'b';
}

function withValueOf(state: Assessment, conflict: MergeConflict, decision: Decision): Assessment {
	const { path, at } = conflict;
	const [part = '', id = '', field = ''] = parsedPath(path);
	const value = typeof decision === 'string' ? conflict[decision] : decision.text;
	if (part !== 'answers') return withValue(state, path, value);
	const answer = pathOf(part, id);
	const stamp = { state: 'open', updatedAt: mergedStamp('updatedAt', ...at) };
	const former = { ...stamp, ...state.answers[id] };
	if (field !== 'state') return withValue(withValue(state, answer, former), path, value);
	const { state: _state, level: _level, reason: _reason, ...others } = former;
	return withValue(state, answer, { ...others, ...(value as AnswerChoice) });
}
