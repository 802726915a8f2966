// Long rounds of faults: what is typed, opened, merged or carried over must be there afterwards. Same seeds, same
// rounds; `npm test` runs short ones of them. `npm run torture -- kill files` runs those two.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium as launch } from '../../.ci/chromium.mjs';
import { buildIfStale } from '../bench/stage.ts';
import { serve } from '../e2e/server.ts';
import type { Ground } from './browser.ts';
import { carriedCatalogues } from './catalogues.ts';
import { deviceHistories } from './histories.ts';
import { hostilePages } from './hostile-pages.ts';
import { kills, reloads } from './kill.ts';
import { hostileFiles } from './reading.ts';
import { lineOf, type Outcome } from './round.ts';

const SEED = 20_261_122;

/** With a browser of its own, whose profile goes afterwards. */
async function onGround(run: (ground: Ground) => Promise<Outcome>): Promise<Outcome> {
	buildIfStale();
	const folder = mkdtempSync(path.join(tmpdir(), 'insek-check-torture-'));
	const server = await serve([]);
	try {
		return await run({ app: server.url, folder, launch });
	} finally {
		server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

const ROUNDS: Readonly<Record<string, () => Promise<Outcome>>> = {
	kill: () => onGround((ground) => kills(50, SEED, ground)),
	reload: () => onGround((ground) => reloads(50, SEED, ground)),
	files: () => hostileFiles(5000, 300, SEED),
	pages: () => onGround(hostilePages),
	histories: () => Promise.resolve(deviceHistories(2000, SEED)),
	catalogues: () => Promise.resolve(carriedCatalogues(3000))
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(ROUNDS, name));
if (unknown.length > 0) {
	console.error(`Unbekannt: ${unknown.join(', ')}. Es gibt: ${Object.keys(ROUNDS).join(', ')}.`);
	process.exit(2);
}
for (const [name, run] of Object.entries(ROUNDS)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	const outcome = await run();
	console.log(lineOf(name, outcome));
	for (const loss of outcome.losses) console.log(`  ${loss}`);
	if (outcome.losses.length > 0) process.exitCode = 1;
}
