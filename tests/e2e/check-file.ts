import { readFileSync } from 'node:fs';
import type { Assessment } from '#lib/domain/assessment.ts';

const empty = JSON.parse(
	readFileSync('tests/fixtures/real/wilsdruff.insek.json', 'utf8')
) as Assessment;

/** A data file with what is given, and nothing else answered: sooner there than typed. */
export function checkFile(given: Partial<Assessment>) {
	const municipality = { name: 'Musterdorf' };
	const id = crypto.randomUUID();
	const file = { ...empty, id, title: '', municipality, answers: {}, fachplanungen: [], ...given };
	return {
		name: 'check.insek.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(file))
	};
}
