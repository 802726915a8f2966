import { hasReason, MIN_REASON_LENGTH } from '#lib/domain/assessment.ts';

/** A reason for "Trifft bei uns nicht zu" that counts. */
export function isExplained(reason = ''): boolean {
	return hasReason({ reason });
}

/** How many characters such a reason still lacks; 0 when it counts. */
export function missingIn(reason: string): number {
	return Math.max(0, MIN_REASON_LENGTH - reason.trim().length);
}
