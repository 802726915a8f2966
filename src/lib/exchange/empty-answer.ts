import type { Open } from '../domain/assessment.ts';

/** Fields that say nothing by themselves about an open answer. */
const SILENT: readonly string[] = ['state', 'basis', 'role', 'updatedAt'];

/** True for an open answer that holds nothing: it is written as a missing key. */
export function isEmptyAnswer(answer: Open): boolean {
	return (
		answer['state'] === 'open' &&
		Object.entries(answer).every(([field, value]) => SILENT.includes(field) || isNothing(value))
	);
}

function isNothing(value: unknown): boolean {
	return value === '' || value === undefined || (Array.isArray(value) && value.length === 0);
}
