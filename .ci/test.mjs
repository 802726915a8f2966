// `npm test`: everything that must hold, in one run, with one closing line. Later steps run although an earlier one
// failed, so that one run shows all there is to mend.
import { exec, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureTools } from './tools.mjs';

const RESULTS = 'test-results';
const VITEST = `${RESULTS}/vitest.json`;
const E2E = `${RESULTS}/e2e.json`;

/**
 * @typedef {{ name: string, command: string, counts?: () => { passed: number, failed: number } }} Step
 * @typedef {{ name: string, passed: number, failed: number }} Result
 */

/** They only read: they run side by side, and each prints when it is done. @type {Step[]} */
const READING = [
	{
		name: 'Sperrdatei passt zu package.json',
		command: 'npm ci --dry-run --no-audit --no-fund --loglevel=error'
	},
	{ name: 'Lizenzen', command: 'node .ci/licences.mjs' },
	{ name: 'Typen und Svelte-Regeln', command: 'npm run --silent check' },
	{ name: 'Format', command: 'npx prettier --check . --log-level warn' },
	{ name: 'Regeln für den Code', command: 'npx eslint --config .ci/eslint.config.js .' },
	{ name: 'Toter Code', command: 'npx knip --config .ci/knip.json' }
];

/** @type {Step[]} */
const STEPS = [
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
	if (flaky > 0) console.log(`Erst beim zweiten Versuch bestanden: ${flaky}`);
	return { passed: expected + flaky, failed: unexpected + (expected === 0 ? 1 : 0) };
}

/** @param {string} file */
function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {string} name @param {boolean} isGood @param {number} started */
function tell(name, isGood, started) {
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds} s)`);
}

/** @param {Step} step @returns {Promise<Result>} */
function read({ name, command }) {
	const started = Date.now();
	return new Promise((resolve) => {
		exec(command, { maxBuffer: Infinity }, (error, stdout, stderr) => {
			const isGood = error === null;
			console.log(`\n▶ ${name}`);
			if (!isGood) console.log(stdout + stderr);
			tell(name, isGood, started);
			resolve({ name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });
		});
	});
}

/** @param {Step} step @returns {Result} */
function run({ name, command, counts }) {
	console.log(`\n▶ ${name}`);
	const started = Date.now();
	const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
	const isGood = status === 0;
	tell(name, isGood, started);
	if (counts === undefined) return { name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
	try {
		const { passed, failed } = counts();
		return { name, passed, failed: isGood ? failed : Math.max(failed, 1) };
	} catch {
		return { name, passed: 0, failed: 1 };
	}
}

ensureTools();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
// types of the pages, which several of them read
const types = run({ name: 'Typen der Seiten', command: 'npx svelte-kit sync' });
const results = [types, ...(await Promise.all(READING.map(read))), ...STEPS.map(run)];
const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
if (broken.length > 0) console.log(`\nNicht bestanden: ${broken.join(', ')}`);
const sum = (/** @type {'passed' | 'failed'} */ key) =>
	results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
