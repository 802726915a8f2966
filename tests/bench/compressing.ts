import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const TEXT = /text|javascript|json|svg/;

/** Passes requests on to `target` and compresses texts on the way back. */
export async function compressing(target: string): Promise<{ address: string; stop: () => void }> {
	const server = createServer(async ({ url = '/' }, response) => {
		const reply = await fetch(new URL(url, target), { redirect: 'manual' });
		const headers = Object.fromEntries(
			['content-type', 'cache-control', 'location'].flatMap((name) => {
				const value = reply.headers.get(name);
				return value === null ? [] : [[name, value]];
			})
		);
		const body = Buffer.from(await reply.arrayBuffer());
		if (TEXT.test(headers['content-type'] ?? '')) {
			response.writeHead(reply.status, { ...headers, 'content-encoding': 'gzip' });
			response.end(gzipSync(body, { level: 9 }));
		} else {
			response.writeHead(reply.status, headers).end(body);
		}
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
