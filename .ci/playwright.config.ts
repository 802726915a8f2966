import { defineConfig } from '@playwright/test';
import { chromium } from './chromium.mjs';

const port = 4188;

export default defineConfig({
	testDir: '../tests/e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
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
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		launchOptions: chromium
	},
	projects: [
		{ name: 'e2e', testMatch: '**/*.e2e.ts' },
		{ name: 'pictures', testMatch: '**/*.pictures.ts' }
	]
});
