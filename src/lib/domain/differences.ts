import type { Answer, Assessment } from './assessment.ts';
import { isSameValue } from './change.ts';

/** What two states of one check say differently, as far as it is meant for others. */
export interface Differences {
	/** Ids of criteria, first those of `a`. */
	readonly answers: readonly string[];
	/** Ids of questions about the municipality. */
	readonly profile: readonly string[];
}

/** Compares two states of one check. Private notes, offices and times do not count. Total. */
export function differencesOf(a: Assessment, b: Assessment): Differences {
	return {
		answers: keysOfBoth(a.answers, b.answers).filter(
			(id) => !isSameValue(sharedPart(a.answers[id]), sharedPart(b.answers[id]))
		),
		profile: keysOfBoth(a.profile, b.profile).filter((id) => a.profile[id] !== b.profile[id])
	};
}

function keysOfBoth(a: object, b: object): string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function sharedPart(answer: Answer | undefined) {
	const { state = 'open', level, reason = '', evidence = '', note = '', help = [] } = answer ?? {};
	return { state, level, reason, evidence, note, help };
}
