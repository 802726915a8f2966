// A small static server for `build/` on 127.0.0.1: plain files, no rewrites. What works here works on any web server.
// Options: --base=/insek (serve below a sub-folder), --port=4173 (or the next free one), --root=build.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		root: { type: 'string', default: 'build' },
		port: { type: 'string', default: '4173' },
		base: { type: 'string', default: '' }
	}
});
const root = path.resolve(values.root);
const { base } = values;
/** The headers a page cannot set for itself; the README asks every web server for them. */
const HEADERS = {
	'content-security-policy': "frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer'
};
/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8'
};

/** @param {string} file */
const isFile = async (file) => (await stat(file).catch(() => null))?.isFile() ?? false;

/**
 * @param {string} pathname
 * @returns {Promise<{ file?: string, redirect?: string }>}
 */
async function locate(pathname) {
	if (base !== '' && pathname === base) return { redirect: `${base}/` };
	if (!pathname.startsWith(`${base}/`)) return {};
	const inside = pathname.slice(base.length);
	const file = path.join(root, inside.endsWith('/') ? `${inside}index.html` : inside);
	if (!file.startsWith(root + path.sep)) return {};
	if (await isFile(file)) return { file };
	return (await isFile(path.join(file, 'index.html'))) ? { redirect: `${pathname}/` } : {};
}

const server = createServer(async (request, response) => {
	try {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const { file, redirect } = await locate(decodeURIComponent(pathname));
		if (redirect !== undefined) {
			response.writeHead(301, { ...HEADERS, location: `${redirect}${search}` }).end();
			return;
		}
		const body = await readFile(file ?? path.join(root, '404.html'));
		response.writeHead(file === undefined ? 404 : 200, {
			...HEADERS,
			'content-type': TYPES[path.extname(file ?? '404.html')] ?? 'application/octet-stream',
			'cache-control': pathname.includes('/immutable/')
				? 'public, max-age=31536000, immutable'
				: 'no-cache'
		});
		response.end(body);
	} catch {
		response.writeHead(400, HEADERS).end();
	}
});

let port = Number(values.port);
const lastPort = port + 20;
server.on('error', (error) => {
	if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || port >= lastPort) {
		throw error;
	}
	port += 1;
	server.listen(port, '127.0.0.1');
});
server.on('listening', () => console.log(`INSEK-Check: http://127.0.0.1:${port}${base}/`));
server.listen(port, '127.0.0.1');
