import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright';
import { chromium as launchOptions } from '../../.ci/chromium.mjs';
import { compressing } from './compressing.ts';

/** What every figure is measured on: a browser, the built app, and plain pages to compare with. */
export interface Stage {
	/** Address of the app's start page, with its last slash. */
	readonly app: string;
	/** The same with gzip on the way, as most web servers have it. */
	readonly appCompressed: string;
	/** A visitor who was never here before. Two open pages need two visitors: the browser neglects the hidden one. */
	visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
	/** Serves a plain page below the same kind of server, with the app's files beside it. Answers its address. */
	plainPage(name: string, html: string): string;
	close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
	buildIfStale();
	const folder = mkdtempSync(path.join(tmpdir(), 'insek-check-bench-'));
	symlinkSync(path.resolve('build/_app'), path.join(folder, '_app'));
	symlinkSync(path.resolve('src/lib/fonts'), path.join(folder, 'fonts'));
	const [app, plain] = await Promise.all([serve('build', 4300), serve(folder, 4330)]);
	const proxy = await compressing(app.address);
	const browser = await chromium.launch(launchOptions);
	return {
		app: app.address,
		appCompressed: proxy.address,
		async visitor(options) {
			const context = await browser.newContext({
				locale: 'de-DE',
				timezoneId: 'Europe/Berlin',
				...options
			});
			// a slow machine is a result here, not a failure
			context.setDefaultTimeout(120_000);
			// functions handed to a page are compiled by tsx, which calls this helper in them
			await context.addInitScript('globalThis.__name = (value) => value');
			return context;
		},
		plainPage(name, html) {
			mkdirSync(path.join(folder, name), { recursive: true });
			writeFileSync(path.join(folder, name, 'index.html'), html);
			return `${plain.address}${name}/`;
		},
		async close() {
			await browser.close();
			for (const server of [proxy, app, plain]) server.stop();
			rmSync(folder, { recursive: true });
		}
	};
}

/** The build's version is a hash of its sources: another one means that it is old. */
export function buildIfStale(): void {
	const hash = execFileSync('node', ['.ci/content-hash.mjs'], { encoding: 'utf8' }).trim();
	if (builtVersion() === hash) return;
	execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
}

function builtVersion(): string | null {
	try {
		const file = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
		return file.version;
	} catch {
		return null;
	}
}

/** Starts the app's own static server on the first free port from `port` on. */
async function serve(root: string, port: number): Promise<{ address: string; stop: () => void }> {
	const server = spawn('node', ['.ci/serve.mjs', `--root=${root}`, `--port=${port}`], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [words] = (await once(createInterface(server.stdout), 'line')) as [string];
	return { address: words.slice(words.indexOf('http')), stop: () => server.kill() };
}
