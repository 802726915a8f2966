import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Outcome } from './round.ts';

const FILE = 'src/lib/domain/carry.test.ts';

interface Told {
	readonly numPassedTests: number;
	readonly testResults: readonly {
		readonly assertionResults: readonly {
			readonly status: string;
			readonly fullName: string;
			readonly failureMessages: readonly string[];
		}[];
	}[];
}

/** The properties of carrying checks over to random catalogues, so often instead of a hundred times. */
export function carriedCatalogues(rounds: number): Outcome {
	const { stdout, stderr } = spawnSync(
		'npx',
		['vitest', 'run', '--project', 'unit', '--reporter', 'json', '--testTimeout', '600000', FILE],
		{ encoding: 'utf8', env: { ...process.env, CARRY_ROUNDS: String(rounds) }, maxBuffer: 1 << 28 }
	);
	const json = stdout.slice(stdout.indexOf('{'));
	if (json === '') throw new Error(stderr);
	const { numPassedTests, testResults } = JSON.parse(json) as Told;
	const losses = testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status === 'failed')
		.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.slice(0, 600)}`);
	const isNothing = numPassedTests + losses.length === 0;
	return {
		rounds,
		facts: [`${numPassedTests} Prüfungen bestanden`],
		losses: isNothing ? ['keine Prüfung gelaufen'] : losses
	};
}
