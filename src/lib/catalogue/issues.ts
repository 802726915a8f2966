import type { z } from 'zod';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { fieldTexts, placeName } from '../texts/problems.ts';

type Issue = z.core.$ZodIssue;

/**
 * What zod found wrong, as problems with a JSON Pointer and a German sentence. Parse with `reportInput`, or every
 * wrong type reads as missing.
 */
export function problemsOfIssues(issues: readonly Issue[]): readonly Problem[] {
	return issues.map((issue) => {
		const path = issue.path.map((segment) =>
			typeof segment === 'number' ? segment : String(segment)
		);
		return { path: pointerOf(path), message: messageOf(issue, placeName(path)) };
	});
}

function messageOf(issue: Issue, place: string): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? fieldTexts.missing(place)
				: fieldTexts.wrongType(place, issue.expected);
		case 'invalid_value':
			return fieldTexts.notAllowed(place, issue.values.map(String));
		case 'unrecognized_keys':
			return fieldTexts.unknownField(place, issue.keys);
		case 'too_small':
			return fieldTexts.tooSmall(place, Number(issue.minimum), issue.origin === 'array');
		case 'too_big':
			return fieldTexts.tooBig(place, Number(issue.maximum), issue.origin === 'array');
		case 'invalid_format':
			return fieldTexts.badText(place);
		default:
			return fieldTexts.unreadable(place);
	}
}
