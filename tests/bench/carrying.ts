import { readFileSync } from 'node:fs';
import type { Assessment } from '#lib/domain/assessment.ts';
import { carriedOver } from '#lib/domain/carry.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { inTurns, median, timed, type Figure } from './figure.ts';

const RUNS = 50;
const text = readFileSync('src/lib/session/example/musterstadt.insek.json', 'utf8');
const [first, second] = [
	'criteria/insek-kleine-kommunen/0.1.0.json',
	'tests/fixtures/catalogue/0.2.0-test.json'
].map((file) => JSON.parse(readFileSync(file, 'utf8')) as Catalogue);

/** The fictional town in the fictional version, against only reading its file. */
export async function carrying(): Promise<Figure[]> {
	const { values, references } = await inTurns(
		RUNS,
		() => timed(carried),
		() => timed(() => JSON.parse(text))
	);
	return [
		{
			name: 'Check in eine neue Fassung übertragen',
			value: median(values),
			unit: 'ms',
			reference: median(references),
			limit: 20
		}
	];
}

function carried() {
	if (first === undefined || second === undefined) throw new Error('a version is missing');
	let count = 0;
	return carriedOver(
		JSON.parse(text) as Assessment,
		first,
		{ catalogue: second, sha256: 'x' },
		{ ids: () => String((count += 1)), at: '2026-12-01T09:00:00+01:00' }
	);
}
