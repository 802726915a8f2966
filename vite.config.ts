import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromium } from './.ci/chromium.mjs';
import { handbuch } from './.ci/handbuch.mjs';
import { catalogues } from './src/lib/catalogue/vite-plugin.ts';

const emptyModule = fileURLToPath(new URL('.ci/empty-module.mjs', import.meta.url));

const fflate = fileURLToPath(new URL('.ci/fflate.mjs', import.meta.url));

const FRAMEWORK =
	/node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue|dexie)[\\/]|rolldown[\\/]runtime/;
const EVERY_PAGE =
	/src[\\/]lib[\\/](app|store)[\\/](?!compact-log|bin|past|revisions|catalogues|undo|watch|ballot-papers|camera)|session[\\/](clock|ids|new-check|recovery|role|storage|summary|tab|unsaved|catalogues)|texts[\\/](common|screens|start)|domain[\\/](result|choice|log|bin)\.|ui[\\/](Alert|Button|Dialog|DisplayMenu|FileDrop|FilePicker|NoticeLine|Site\w+|unread)\./;

export default defineConfig({
	plugins: [catalogues(), handbuch(), sveltekit()],
	resolve: {
		alias: [
			// jsPDF's helpers for pictures and HTML, never used here: 107 kB gz less
			{ find: /^(html2canvas|dompurify|canvg|fast-png)$/, replacement: emptyModule },
			{ find: /^fflate$/, replacement: fflate }
		]
	},
	css: {
		preprocessorOptions: {
			scss: { loadPaths: ['node_modules/@kern-ux/native/src/scss'], quietDeps: true }
		}
	},
	// one file per worker: the service worker's list knows a worker, not its chunks
	worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
	build: {
		assetsInlineLimit: 0,
		rolldownOptions: {
			output: {
				// few files instead of many small ones: what every page needs, and what the pages of a check share
				codeSplitting: {
					groups: [
						{ name: 'framework', test: FRAMEWORK, priority: 2 },
						{ name: 'frame', test: EVERY_PAGE, priority: 1 },
						{ name: 'check', test: /src[\\/]lib[\\/]/, minShareCount: 14 }
					]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// one is left out by default, which is half of two
		maxWorkers: '100%',
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					environment: 'node',
					// pure functions: nothing one file does reaches another, and starting anew costs more than most tests
					isolate: false,
					include: [
						'src/**/*.test.ts',
						'tests/{architecture,criteria,pdf,documents,cli,torture}/**/*.test.ts'
					],
					exclude: ['src/**/*.svelte.test.ts', 'src/lib/ui/**', 'src/lib/store/**']
				}
			},
			{
				extends: './vite.config.ts',
				resolve: { conditions: ['browser'] },
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['src/lib/ui/**/*.test.ts', 'src/**/*.svelte.test.ts'],
					setupFiles: ['fake-indexeddb/auto', './tests/setup-dom.ts']
				}
			},
			{
				// the store runs on a real IndexedDB, and once more on the fake one below
				extends: './vite.config.ts',
				test: {
					name: 'browser',
					include: ['src/lib/store/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromium }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'store',
					environment: 'jsdom',
					include: ['src/lib/store/**/*.test.ts'],
					setupFiles: ['fake-indexeddb/auto']
				}
			}
		]
	}
});
