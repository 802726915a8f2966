import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright';
import { againstLimit, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';
import { EMPTY_START, marksOf, watchedPage } from './visit.ts';

/** What a first visit of the start page brings over the network. */
export async function firstLoad(stage: Stage): Promise<Figure[]> {
	const requests = await requestsOfFirstVisit(stage);
	const bodies = await Promise.all(requests.map(loaded));
	const kilobytes = (pattern: RegExp) =>
		bodies.filter(({ type }) => pattern.test(type)).reduce((sum, { bytes }) => sum + bytes, 0) /
		1000;
	return [
		againstLimit('Erster Aufruf, JavaScript in gzip', kilobytes(/javascript/), 'kB', 90),
		againstLimit('Erster Aufruf, CSS in gzip', kilobytes(/css/), 'kB', 25),
		againstLimit('Erster Aufruf, Schriften', kilobytes(/font/), 'kB', 75),
		againstLimit('Erster Aufruf, Anfragen', requests.length, 'Stück', 20),
		againstLimit('Erster Aufruf, fremde Rechner', await foreignHosts(stage), 'Stück', 0)
	];
}

/** Without the service worker, which afterwards fetches the whole app for work offline. */
async function requestsOfFirstVisit(stage: Stage): Promise<Request[]> {
	const context = await stage.visitor({ serviceWorkers: 'block' });
	const requests: Request[] = [];
	context.on('request', (request) => requests.push(request));
	const page = await watchedPage(context, EMPTY_START);
	await page.goto(stage.app, { waitUntil: 'networkidle' });
	await marksOf(page);
	return requests;
}

async function loaded(request: Request): Promise<{ type: string; bytes: number }> {
	const response = await request.response();
	if (response === null) return { type: '', bytes: 0 };
	const type = (await response.headerValue('content-type')) ?? '';
	const body = await response.body();
	// fonts are compressed already
	return { type, bytes: type.includes('font') ? body.length : gzipSync(body, { level: 9 }).length };
}

/** Also those the service worker would ask. */
async function foreignHosts(stage: Stage): Promise<number> {
	const context = await stage.visitor();
	const hosts = new Set<string>();
	context.on('request', (request) => hosts.add(new URL(request.url()).host));
	const page = await context.newPage();
	await page.goto(stage.app, { waitUntil: 'networkidle' });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await context.close();
	hosts.delete(new URL(stage.app).host);
	return hosts.size;
}
