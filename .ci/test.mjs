// `npm test`: everything that must hold, in one run, with one closing line. Later steps run although an earlier one
// failed, so that one run shows all there is to mend.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureTools } from './tools.mjs';

const RESULTS = 'test-results';
const VITEST = `${RESULTS}/vitest.json`;
const E2E = `${RESULTS}/e2e.json`;

/** @type {{ name: string, command: string, counts?: () => { passed: number, failed: number } }[]} */
const STEPS = [
	{
		name: 'Sperrdatei passt zu package.json',
		command: 'npm ci --dry-run --no-audit --no-fund --loglevel=error'
	},
	{ name: 'Lizenzen', command: 'node .ci/licences.mjs' },
	{ name: 'Typen und Svelte-Regeln', command: 'npm run --silent check' },
	{ name: 'Format', command: 'npx prettier --check . --log-level warn' },
	{ name: 'Regeln für den Code', command: 'npx eslint --config .ci/eslint.config.js .' },
	{ name: 'Toter Code', command: 'npx knip --config .ci/knip.json' },
	{
		name: 'Einheiten, Eigenschaften, Komponenten, Speicher, PDF',
		command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${VITEST}`,
		counts: vitestCounts
	},
	{ name: 'Bauen', command: 'npm run --silent build' },
	{
		name: 'Abläufe im Browser',
		command: 'npm run --silent test:e2e -- --project e2e',
		counts: playwrightCounts
	}
];

function vitestCounts() {
	const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = readJson(VITEST);
	const failed =
		numFailedTests > 0 || numTotalTests === 0 ? Math.max(numFailedTests, 1) : numFailedTestSuites;
	return { passed: numPassedTests, failed };
}

function playwrightCounts() {
	const { expected, unexpected, flaky } = readJson(E2E).stats;
	return { passed: expected, failed: unexpected + flaky + (expected === 0 ? 1 : 0) };
}

/** @param {string} file */
function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {(typeof STEPS)[number]} step */
function run({ name, command, counts }) {
	console.log(`\n▶ ${name}`);
	const started = Date.now();
	const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
	const single = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
	if (counts === undefined) return single;
	try {
		const { passed, failed } = counts();
		return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

ensureTools();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const results = STEPS.map((step) => ({ name: step.name, ...run(step) }));
const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
if (broken.length > 0) console.log(`\nNicht bestanden: ${broken.join(', ')}`);
const sum = (/** @type {'passed' | 'failed'} */ key) =>
	results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
