/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** One per folder: two copies of the app below one address must not clear each other's cache. */
const CACHES = `insek-check ${base}/ `;
const CACHE = `${CACHES}${version}`;
/** The operator may edit or remove this file without a new build. */
const OPERATOR = `${base}/betreiber.json`;
const addresses = [...build, ...files, ...prerendered].filter((address) => address !== OPERATOR);
const known = new Set(addresses);

worker.addEventListener('install', (event) => {
	event.waitUntil(fillCache());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'SKIP_WAITING') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (pathname === OPERATOR) {
		event.respondWith(fetch(request).catch(() => cachedOrFetched(pathname, request)));
	} else if (known.has(pathname)) {
		event.respondWith(cachedOrFetched(pathname, request));
	} else if (request.mode === 'navigate') {
		const page = canonicalPageOf(pathname);
		if (page !== undefined) event.respondWith(Response.redirect(`${page}${search}`, 302));
	}
});

async function fillCache(): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.addAll(addresses.map((address) => new Request(address, { cache: 'reload' })));
	await cache.add(OPERATOR).catch(() => undefined);
}

async function dropOldCaches(): Promise<void> {
	const keys = await caches.keys();
	const old = keys.filter((key) => key.startsWith(CACHES) && key !== CACHE);
	await Promise.all(old.map((key) => caches.delete(key)));
}

/** By path alone: the request object itself would miss under `Vary: Origin`. */
async function cachedOrFetched(pathname: string, request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(pathname)) ?? fetch(request);
}

/** A page reached without its last slash or with index.html: relative links only work at the canonical address. */
function canonicalPageOf(pathname: string): string | undefined {
	return [`${pathname}/`, pathname.replace(/index\.html$/, '')].find((path) => known.has(path));
}
