import type { Assessment } from '#lib/domain/assessment.ts';

/** Checks on a device that stores nothing: gone with the page, unless a file is made of them. */
const checks = new Map<string, Assessment>();

export function keepUnstored(assessment: Assessment): void {
	checks.set(assessment.id, assessment);
}

export function unstoredCheck(id: string): Assessment | undefined {
	return checks.get(id);
}
