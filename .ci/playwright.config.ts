import { defineConfig } from '@playwright/test';
import process from 'node:process';
import { chromium } from './chromium.mjs';

const port = Number(process.env.E2E_PORT ?? 4188);

export default defineConfig({
	testDir: '../tests/e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	// a machine that stands still for seconds is no fault of the app; what needed a second try is named at the end
	retries: 1,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
	webServer: {
		command: `node .ci/serve.mjs --port=${port}`,
		cwd: '..',
		port,
		reuseExistingServer: false
	},
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		actionTimeout: 10_000,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		// pages scroll at once: nothing a test clicks is still moving
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: chromium
	},
	projects: [
		{ name: 'e2e', testMatch: '**/*.e2e.ts' },
		{ name: 'pictures', testMatch: '**/*.pictures.ts' }
	]
});
