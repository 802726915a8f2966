import { spawn } from 'node:child_process';

interface Server {
	/** With its last slash. */
	readonly url: string;
	stop(): void;
}

/** A server of its own: another folder, or the app below a sub-folder. Takes the next free port. */
export async function serve(options: readonly string[]): Promise<Server> {
	const port = 4500 + Math.floor(Math.random() * 400);
	const child = spawn(process.execPath, ['.ci/serve.mjs', `--port=${port}`, ...options], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const url = await new Promise<string>((resolve, reject) => {
		child.stdout.on('data', (data) => {
			const found = /http:\S+/.exec(String(data));
			if (found) resolve(found[0]);
		});
		child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
	});
	return { url, stop: () => child.kill() };
}
